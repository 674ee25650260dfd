"""Plain text and Markdown, whatever the encoding."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from talentmatch.cv.characters import clean_text
from talentmatch.cv.hyphenation import join_broken_words
from talentmatch.cv.outcome import CvRejectedError

if TYPE_CHECKING:
    from talentmatch.cv.limits import Limits
    from talentmatch.cv.profile import ProposedProfile

# The longer mark first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MARKDOWN = re.compile(r"^#{1,6} \S|\*\*\S|^\s*[-*] .*\[[^\]]+\]\(", re.MULTILINE)
_MARKDOWN_REMOVED = (
    (re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL), ""),
    (re.compile(r"^```.*$", re.MULTILINE), ""),
    (re.compile(r"^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$", re.MULTILINE), ""),
    (re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE), r"\1"),
    (re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)([^\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"^\s*[-*+]\s+", re.MULTILINE), "• "),
    (re.compile(r"^>\s?", re.MULTILINE), ""),
    (re.compile(r"^\|(.*)\|\s*$", re.MULTILINE), r"\1"),
    (re.compile(r"<br\s*/?>", re.IGNORECASE), "\n"),
)


def read_text(data: bytes, limits: Limits) -> ProposedProfile:
    """The profile proposed by a text file."""
    from talentmatch.cv.proposal import proposal_from_text

    text = decoded(data)
    if len(text) > limits.max_text_chars:
        raise CvRejectedError("too_much_text")
    source = "text"
    if _MARKDOWN.search(text):
        text, source = without_markdown(text), "markdown"
    return proposal_from_text(join_broken_words(clean_text(text)), source)


def decoded(data: bytes) -> str:
    """``data`` as text: by its mark, by the zero bytes of UTF-16, as UTF-8, else as Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    utf16 = _utf16_without_mark(data)
    if utf16:
        return data.decode(utf16, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.start > 0 and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8")  # a cut in the middle of the last character
        return data.decode("windows-1252", errors="replace")


def without_markdown(text: str) -> str:
    """``text`` with the marks of Markdown taken out and its comments, which no reader sees, dropped."""
    for pattern, replacement in _MARKDOWN_REMOVED:
        text = pattern.sub(replacement, text)
    return text


def _utf16_without_mark(data: bytes) -> str | None:
    """Western text in UTF-16 has a zero in nearly every second byte."""
    sample = data[:4096]
    if len(sample) < 4:
        return None
    even, odd = sample[0::2], sample[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return None
