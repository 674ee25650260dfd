"""Paragraphs, tables and text boxes of WordprocessingML as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talentmatch.cv.headings import heading_kind
from talentmatch.cv.safe_xml import at, attribute, children, local_name

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Tracked deletions, field codes and notes are not on the page.
_LEFT_OUT = {
    "del",
    "moveFrom",
    "instrText",
    "delText",
    "delInstrText",
    "footnoteReference",
    "commentReference",
    "rPr",
    "pPr",
}
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "", "ptab": "\t"}
_PAGE_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES")
_OFF = {"0", "false", "off", "none"}
_WHITE = {"FFFFFF", "FEFEFE", "FDFDFD"}
_NO_FILL = {"", "auto", "FFFFFF", "none"}
_MIN_HALF_POINTS = 4


def hidden_styles(styles: Element | None) -> set[str]:
    """Ids of the styles whose text is not shown."""
    found = styles if styles is not None else ()
    return {attribute(style, "styleId") for style in found if _is_vanished(at(style, "rPr"))}


class BodyReader:
    """Turns block elements into lines; ``hidden`` are the styles that show nothing."""

    def __init__(self, hidden: set[str]) -> None:
        self._hidden = hidden

    def lines(self, container: Element, *, shaded: bool = False) -> list[str]:
        """The lines of all blocks below ``container``, in order; ``shaded`` when a colour lies behind them."""
        found: list[str] = []
        for block in container:
            name = local_name(block)
            if name == "p":
                found += self._paragraph(block, shaded)
            elif name == "tbl":
                found += self._table(block, shaded)
            elif name not in _LEFT_OUT and not name.endswith("Pr"):
                found += self.lines(_shown_alternative(block), shaded=shaded)
        return found

    def _paragraph(self, paragraph: Element, shaded: bool) -> list[str]:
        properties = at(paragraph, "pPr")
        style = at(properties, "pStyle")
        if style is not None and attribute(style, "val") in self._hidden:
            return []
        line = _Line(self, self._hidden, shaded=shaded or _is_shaded(properties))
        line.add(paragraph)
        bullet = "• " if at(properties, "numPr") is not None and line.text.strip() else ""
        return [*(bullet + line.text).split("\n"), *line.boxes]

    def _table(self, table: Element, shaded: bool) -> list[str]:
        shaded = shaded or at(table, "tblPr/tblStyle") is not None
        rows = [
            [self.lines(cell, shaded=shaded or _is_shaded(at(cell, "tcPr"))) for cell in _cells(row)]
            for row in _rows(table)
        ]
        cells = [[[line for line in cell if line.strip()] for cell in row] for row in rows]
        if _reads_by_column(cells):
            return [line for column in zip(*cells, strict=True) for cell in column for line in cell]
        return [line for row in cells for line in _row_lines(row)]


class _Line:
    """The text of one paragraph, gathered run by run, and the text boxes anchored in it."""

    def __init__(self, reader: BodyReader, hidden: set[str], *, shaded: bool) -> None:
        self.text = ""
        self.boxes: list[str] = []
        self._reader = reader
        self._hidden = hidden
        self._shaded = shaded
        self._field = ""
        self._in_field_code = False

    def add(self, element: Element) -> None:
        for child in element:
            name = local_name(child)
            if name == "r":
                self._add_run(child)
            elif name == "txbxContent":
                self.boxes += self._reader.lines(child, shaded=True)
            elif name == "fldSimple" and attribute(child, "instr").strip().startswith(_PAGE_FIELDS):
                continue
            elif name not in _LEFT_OUT:
                self.add(_shown_alternative(child))

    def _add_run(self, run: Element) -> None:
        for child in run:
            name = local_name(child)
            if name == "fldChar":
                self._field_mark(attribute(child, "fldCharType"))
            elif name == "instrText" and self._in_field_code:
                self._field += child.text or ""
        if self._is_hidden(at(run, "rPr")) or self._field.strip().startswith(_PAGE_FIELDS):
            return
        for child in run:
            self._add_content(child)

    def _add_content(self, child: Element) -> None:
        name = local_name(child)
        if name == "t":
            self.text += child.text or ""
        elif name == "sym":
            self.text += _symbol(attribute(child, "char"))
        elif name in _CHARACTERS:
            self.text += _CHARACTERS[name]
        elif name not in _LEFT_OUT:
            # Drawings and pictures: their text boxes, not their descriptions.
            self.add(_shown_alternative(child))

    def _field_mark(self, kind: str) -> None:
        if kind == "begin":
            self._field, self._in_field_code = "", True
        elif kind == "separate":
            self._in_field_code = False
        elif kind == "end":
            self._field, self._in_field_code = "", False

    def _is_hidden(self, properties: Element | None) -> bool:
        if properties is None:
            return False
        style, colour, size = at(properties, "rStyle"), at(properties, "color"), at(properties, "sz")
        if _is_vanished(properties) or (style is not None and attribute(style, "val") in self._hidden):
            return True
        if size is not None and attribute(size, "val").isdigit() and int(attribute(size, "val")) < _MIN_HALF_POINTS:
            return True
        is_white = colour is not None and attribute(colour, "val").upper() in _WHITE
        return is_white and not self._shaded and not _is_shaded(properties)


def _is_vanished(properties: Element | None) -> bool:
    marks = [at(properties, name) for name in ("vanish", "webHidden")]
    return any(mark is not None and attribute(mark, "val") not in _OFF for mark in marks)


def _is_shaded(properties: Element | None) -> bool:
    shading = at(properties, "shd")
    highlight = at(properties, "highlight")
    if highlight is not None and attribute(highlight, "val") not in {"none", "white"}:
        return True
    return shading is not None and attribute(shading, "fill") not in _NO_FILL


def _shown_alternative(element: Element) -> Element:
    """One of the two forms in which Word keeps the same drawing."""
    if local_name(element) != "AlternateContent":
        return element
    choice = next(iter(children(element, "Choice")), None)
    return choice if choice is not None else next(iter(children(element, "Fallback")), element)


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except ValueError:
        return ""


def _unwrapped(container: Element, wanted: str) -> list[Element]:
    """Rows or cells, also those inside content controls and tracked insertions."""
    found: list[Element] = []
    for child in container:
        name = local_name(child)
        if name == wanted:
            found.append(child)
        elif name in {"sdt", "sdtContent", "ins", "customXml"}:
            found += _unwrapped(child, wanted)
    return found


def _rows(table: Element) -> list[Element]:
    return [row for row in _unwrapped(table, "tr") if at(row, "trPr/del") is None]


def _cells(row: Element) -> list[Element]:
    return _unwrapped(row, "tc")


def _reads_by_column(rows: list[list[list[str]]]) -> bool:
    """Whether the table lays out a page: headings side by side, each over its own column."""
    widths = {len(row) for row in rows}
    if len(widths) != 1 or widths <= {0, 1} or len(rows) < 2:
        return False
    return any(sum(1 for cell in row if cell and heading_kind(cell[0])) > 1 for row in rows)


def _row_lines(row: list[list[str]]) -> list[str]:
    """Short cells share a line, as in a table of data; longer ones follow each other, as in a layout."""
    if all(len(cell) <= 1 for cell in row):
        line = "  ".join(cell[0] for cell in row if cell)
        return [line] if line else []
    return [line for cell in row for line in cell]
