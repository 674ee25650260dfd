"""HTML of strangers → plain text: paragraphs and items become lines, and nothing of it is ever executed or shown."""

import re
from html import unescape
from html.parser import HTMLParser

_HIDDEN = frozenset({"script", "style", "template", "noscript", "iframe", "object", "svg", "head", "title", "select"})
_BLOCKS = frozenset(
    {"p", "div", "ul", "ol", "table", "section", "article", "header", "footer", "blockquote", "pre", "dl", "hr"}
    | {f"h{level}" for level in range(1, 7)}
)
_LINES = frozenset({"li", "tr", "dt", "dd", "br"})
_MARKUP = re.compile(
    r"</?(?:p|br|div|ul|ol|li|b|i|u|strong|em|span|a|h[1-6]|table|script|style)\b[^>]*>", re.IGNORECASE
)
_SPACES = re.compile(r"[^\S\n]+")


def plain_text(text: str) -> str:
    """``text`` without markup. A text that was escaped twice, as feeds often have it, is read twice.

    What stands escaped beside real markup stays: a text may speak of "<div>".
    """
    if not _MARKUP.search(text):
        text = unescape(text)
        if not _MARKUP.search(text):
            return _tidy(text)
    return _tidy(_without_markup(text))


def _without_markup(text: str) -> str:
    reader = _Text()
    reader.feed(text)
    reader.close()
    return "".join(reader.parts)


def _tidy(text: str) -> str:
    lines = (_SPACES.sub(" ", line).strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Text(HTMLParser):
    """Collects what a reader would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (html.parser's)
        """A block begins a paragraph, an item a line."""
        if tag in _HIDDEN:
            self._hidden.append(tag)
        elif tag in _BLOCKS:
            self._paragraph()
        elif tag in _LINES:
            self._line(forced=tag == "br")
            if tag == "li":
                self.parts.append("- ")

    def handle_endtag(self, tag: str) -> None:
        """The end of a block ends a paragraph."""
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        elif tag in _BLOCKS:
            self._paragraph()

    def handle_data(self, data: str) -> None:
        """Text between marks: a line break in it is a space."""
        if self._hidden:
            return
        words = re.sub(r"\s+", " ", data)
        if words.strip() or (self.parts and not self.parts[-1].endswith(("\n", " "))):
            self.parts.append(words.lstrip() if not self.parts or self.parts[-1].endswith(("\n", "- ")) else words)

    def _paragraph(self) -> None:
        if self.parts and self.parts[-1] == "- ":
            return  # <li><p>: the item's own line
        if self.parts and self.parts[-1] != "\n\n":
            self.parts.append("\n\n")

    def _line(self, *, forced: bool) -> None:
        if self.parts and (forced or not self.parts[-1].endswith("\n")):
            self.parts.append("\n")
