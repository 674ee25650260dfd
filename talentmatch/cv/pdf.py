"""PDF: the glyphs that a reader of the page sees, in the order in which they are read."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect, PDFXRefFallback
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.psexceptions import PSException

from talentmatch.cv.characters import clean_text
from talentmatch.cv.hyphenation import join_broken_words
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.pdf_columns import reading_order
from talentmatch.cv.pdf_device import GlyphCollector
from talentmatch.cv.pdf_furniture import without_furniture
from talentmatch.cv.pdf_interpreter import VisibleInterpreter
from talentmatch.cv.pdf_layers import hidden_layers
from talentmatch.cv.pdf_lines import Row, rows_of
from talentmatch.cv.proposal import proposal_from_text

if TYPE_CHECKING:
    from talentmatch.cv.limits import Limits
    from talentmatch.cv.profile import ProposedProfile

_END_MARK = b"%%EOF"
_END_WITHIN = 2048
_MIN_LETTERS = 8
_MAX_GARBAGE_SHARE = 0.3
_BLANK_LINE_GAP = 1.9


def read_pdf(data: bytes, limits: Limits) -> ProposedProfile:
    """The profile proposed by a PDF; refuses scans, protected, damaged and oversized files."""
    try:
        document = PDFDocument(PDFParser(BytesIO(data)))
        pages = _pages(document, limits)
        collector = _collected(document, pages, limits)
    except PDFPasswordIncorrect:
        raise CvRejectedError("encrypted") from None
    except (PDFException, PSException):
        raise CvRejectedError("broken") from None
    _check_text(collector, is_cut=_is_cut(document, data))
    kept = without_furniture([rows_of(page.glyphs) for page in collector.pages], [page.box for page in collector.pages])
    text = join_broken_words(clean_text("\n".join(_page_text(rows) for rows in kept)))
    return proposal_from_text(text, "pdf", _prominent(kept))


def _pages(document: PDFDocument, limits: Limits) -> list[PDFPage]:
    """All pages, counted while they come: what the file declares may be a lie."""
    pages: list[PDFPage] = []
    for page in PDFPage.create_pages(document):
        pages.append(page)
        if len(pages) > limits.max_pages:
            raise CvRejectedError("too_many_pages")
    if not pages:
        raise CvRejectedError("broken")
    return pages


def _collected(document: PDFDocument, pages: list[PDFPage], limits: Limits) -> GlyphCollector:
    resources = PDFResourceManager()
    collector = GlyphCollector(resources, limits.max_text_chars)
    interpreter = VisibleInterpreter(resources, collector)
    interpreter.hidden_layers = hidden_layers(document)
    for page in pages:
        interpreter.process_page(page)
    return collector


def _is_cut(document: PDFDocument, data: bytes) -> bool:
    """Whether the end of the file is missing, so that its tables had to be guessed."""
    guessed = any(isinstance(xref, PDFXRefFallback) for xref in document.xrefs)
    return guessed and _END_MARK not in data[-_END_WITHIN:]


def _check_text(collector: GlyphCollector, *, is_cut: bool) -> None:
    glyphs = [glyph for page in collector.pages for glyph in page.glyphs]
    letters = sum(glyph.text.isalpha() for glyph in glyphs)
    if is_cut:
        raise CvRejectedError("broken")
    if collector.garbage > _MAX_GARBAGE_SHARE * (len(glyphs) + collector.garbage):
        raise CvRejectedError("unreadable")
    if letters < _MIN_LETTERS:
        raise CvRejectedError("scanned" if collector.image_count else "empty")


def _page_text(rows: list[Row]) -> str:
    lines: list[str] = []
    previous: Row | None = None
    for row in reading_order(rows):
        if previous and row.baseline - previous.baseline > _BLANK_LINE_GAP * max(row.size, previous.size):
            lines.append("")
        lines.append(row.text)
        previous = row
    return "\n".join(lines)


def _prominent(pages: list[list[Row]]) -> tuple[str, ...]:
    """The largest words of the first page: on most CVs the name."""
    rows = pages[0] if pages else []
    largest = max((row.size for row in rows), default=0.0)
    return tuple(segment.text for row in rows for segment in row.segments if segment.size > 0.95 * largest)[:2]
