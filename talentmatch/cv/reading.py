"""From the bytes of a file to a proposed profile; each reader is imported only when its format comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talentmatch.cv.formats import format_of
from talentmatch.cv.outcome import CvRejectedError

if TYPE_CHECKING:
    from talentmatch.cv.limits import Limits
    from talentmatch.cv.profile import ProposedProfile


def read_profile(data: bytes, limits: Limits) -> ProposedProfile:
    """The profile proposed by ``data``; raises ``CvRejectedError`` when there is none to propose.

    Runs in the calling process: for files from people use ``talentmatch.cv.limited``.
    """
    kind = format_of(data)
    try:
        profile = _read_as(kind, data, limits)
    except RecursionError:
        raise CvRejectedError("too_deep") from None
    if len(profile.text) > limits.max_text_chars:
        raise CvRejectedError("too_much_text")
    if not _has_words(profile.text):
        raise CvRejectedError("empty")
    return profile


def _read_as(kind: str, data: bytes, limits: Limits) -> ProposedProfile:
    if kind == "pdf":
        from talentmatch.cv.pdf import read_pdf

        return read_pdf(data, limits)
    if kind == "docx":
        from talentmatch.cv.word import read_docx

        return read_docx(data, limits)
    if kind == "xml":
        from talentmatch.cv.europass import read_europass

        return read_europass(data, limits)
    if kind == "json":
        from talentmatch.cv.json_resume import read_json_resume

        return read_json_resume(data)
    from talentmatch.cv.plain_text import read_text

    return read_text(data, limits)


def _has_words(text: str) -> bool:
    """Whether at least two words of letters stand in ``text``."""
    words = (word.strip(".,:;()!?") for word in text.split())
    return sum(1 for word in words if len(word) > 1 and word.isalpha()) >= 2
