"""Executes the content of a PDF page, and keeps the part of the graphics state that decides what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdftypes import dict_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import apply_matrix_rect, mult_matrix

from talentmatch.cv.pdf_layers import is_layer_hidden
from talentmatch.cv.pdf_outline import box_of, common_box, outline_of
from talentmatch.cv.pdf_paint import PaintState

if TYPE_CHECKING:
    from pdfminer.pdfinterp import PDFStackT
    from pdfminer.utils import Matrix, PathSegment, Rect

    from talentmatch.cv.pdf_device import GlyphCollector


class VisibleInterpreter(PDFPageInterpreter):
    """Adds to the parser's interpreter what decides whether text is seen: clipping, transparency, layers."""

    device: GlyphCollector
    hidden_layers: set[int]

    def dup(self) -> PDFPageInterpreter:
        """A second interpreter for a form, knowing the same layers."""
        interpreter = self.__class__(self.rsrcmgr, self.device)
        interpreter.hidden_layers = self.hidden_layers
        return interpreter

    def init_state(self, ctm: Matrix) -> None:
        super().init_state(ctm)
        self._paints: list[PaintState] = []
        self._marks: list[bool] = []
        self._clips = False

    def do_q(self) -> None:
        super().do_q()
        self._paints.append(self.device.paint)

    def do_Q(self) -> None:  # noqa: N802  the parser finds operators by these names
        super().do_Q()
        if self._paints:
            self.device.paint = self._paints.pop()

    def do_W(self) -> None:  # noqa: N802
        self._clips = True

    def do_W_a(self) -> None:  # noqa: N802
        self._clips = True

    def do_n(self) -> None:
        self._clip()
        super().do_n()

    def do_S(self) -> None:  # noqa: N802
        self._clip()
        super().do_S()

    def do_f(self) -> None:
        path = self.curpath
        super().do_f()
        self._clip(path)

    def do_F(self) -> None:  # noqa: N802
        self.do_f()

    def do_f_a(self) -> None:
        path = self.curpath
        super().do_f_a()
        self._clip(path)

    def do_B(self) -> None:  # noqa: N802
        path = self.curpath
        super().do_B()
        self._clip(path)

    def do_B_a(self) -> None:  # noqa: N802
        path = self.curpath
        super().do_B_a()
        self._clip(path)

    def do_sh(self, name: object) -> None:
        del name
        self.device.paint_shading()

    def do_gs(self, name: PDFStackT) -> None:
        states = dict_value(cast("dict[str, object]", self.resources).get("ExtGState", {}))
        state = resolve1(states.get(literal_name(name)))
        if not isinstance(state, dict):
            return
        alpha, blend = resolve1(state.get("ca")), resolve1(state.get("BM"))
        paint = self.device.paint
        self.device.paint = PaintState(
            paint.clip,
            float(alpha) if isinstance(alpha, int | float) else paint.alpha,
            paint.blends if blend is None else getattr(blend, "name", "") not in {"Normal", "Compatible"},
        )

    def do_BMC(self, tag: PDFStackT) -> None:  # noqa: N802
        del tag
        self._mark(hidden=False)

    def do_BDC(self, tag: PDFStackT, props: PDFStackT) -> None:  # noqa: N802
        is_layer = isinstance(tag, PSLiteral) and tag.name == "OC" and isinstance(props, PSLiteral)
        named = dict_value(cast("dict[str, object]", self.resources).get("Properties", {})) if is_layer else {}
        layer = named.get(literal_name(props)) if is_layer else None
        self._mark(hidden=is_layer_hidden(layer, self.hidden_layers))

    def do_EMC(self) -> None:  # noqa: N802
        if self._marks and self._marks.pop():
            self.device.hidden_depth -= 1

    def do_Do(self, xobjid_arg: PDFStackT) -> None:  # noqa: N802
        reference = self.xobjmap.get(literal_name(xobjid_arg))
        stream = resolve1(reference)
        attributes = getattr(stream, "attrs", {})
        device = self.device
        before, depth = device.paint, device.hidden_depth
        if is_layer_hidden(attributes.get("OC"), self.hidden_layers):
            device.hidden_depth += 1
        box, matrix = resolve1(attributes.get("BBox")), resolve1(attributes.get("Matrix")) or (1, 0, 0, 1, 0, 0)
        if isinstance(box, list) and len(box) == 4:
            placed = mult_matrix(cast("Matrix", tuple(map(resolve1, matrix))), self.ctm)
            self._clip_to(apply_matrix_rect(placed, cast("Rect", tuple(map(resolve1, box)))))
        super().do_Do(xobjid_arg)
        device.paint, device.hidden_depth = before, depth
        device.set_ctm(self.ctm)  # the form left its own behind

    def _mark(self, *, hidden: bool) -> None:
        self._marks.append(hidden)
        self.device.hidden_depth += hidden

    def _clip(self, path: list[PathSegment] | None = None) -> None:
        if not self._clips:
            return
        self._clips = False
        outline = outline_of(self.curpath if path is None else path, self.ctm)
        self._clip_to(box_of(outline) if outline else (0, 0, 0, 0))

    def _clip_to(self, box: Rect) -> None:
        paint = self.device.paint
        self.device.paint = PaintState(common_box(paint.clip, box), paint.alpha, paint.blends)
