"""What became of one file: a profile, or a refusal that says why and what helps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from talentmatch.cv.limits import MEBIBYTE, Limits

if TYPE_CHECKING:
    from talentmatch.cv.profile import ProposedProfile

READABLE = "PDF, DOCX, Europass XML, JSON Resume or plain text"

# Codes are stable: pages translate them, tests name them. Braces are filled from the limits in force.
REJECT_MESSAGES: dict[str, str] = {
    "missing": "The file does not exist. Check the path and try again.",
    "not_a_file": "This is a directory or a device, not a file. Name the file itself.",
    "unreadable_file": "The file cannot be opened. Check that you may read it and try again.",
    "empty": "The file holds no text that can be read. Check that it is the right file.",
    "scanned": "The pages are pictures without text, such as a scan. Export the CV from the program it was written in.",
    "unreadable": "The letters in this PDF cannot be turned into text. Export it again with its fonts, or as DOCX.",
    "encrypted": "The file is protected with a password. Save a copy without a password and upload that.",
    "too_large": "The file is larger than {max_mebibytes} MiB. Leave out large pictures and save it again.",
    "too_many_pages": "The document has more than {max_pages} pages. Upload the CV alone, without annexes.",
    "too_much_text": "The document holds far more text than a CV. Upload the CV alone.",
    "unpacks_too_large": "The file unpacks to more than a CV can hold. Save it again without large attachments.",
    "external_entities": "The XML declares a document type or entities. Export it again without them.",
    "too_deep": "The file is nested too deeply to be a CV. Export it again.",
    "two_formats": "The file is two kinds of file at once. Export the CV again as one plain PDF or DOCX.",
    "macros": "The document holds macros. Save it as a DOCX without macros.",
    "unknown_format": "This kind of file cannot be read. Upload a {readable} file.",
    "not_a_resume": "The file is well formed, but it is no CV in a known layout. Upload a {readable} file.",
    "broken": "The file is damaged or incomplete. Open it in its own program, save it again and upload that.",
    "too_slow": "Reading the file took longer than {seconds:g} seconds. Save a simpler copy and try again.",
    "too_much_memory": "Reading the file took more than {memory_mib} MiB of memory. Save a simpler copy and try again.",
}


class CvRejectedError(Exception):
    """A file that a reader refuses; ``code`` is a key of ``REJECT_MESSAGES``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class CvOutcome:
    """The answer for one file.

    ``code`` and ``message`` are empty when there is a profile. ``seconds`` is wall-clock time, ``peak_mib`` the largest
    resident memory of the reading process (0 when none was needed). ``detail`` is for the log of the operators: the
    kind of failure, never text of the CV.
    """

    outcome: Literal["profile", "reject"]
    profile: ProposedProfile | None
    code: str
    message: str
    seconds: float
    peak_mib: float
    detail: str = ""


def reject_message(code: str, limits: Limits) -> str:
    """The English sentence for ``code``: what happened and what to do."""
    return REJECT_MESSAGES[code].format(
        max_mebibytes=limits.max_bytes // MEBIBYTE,
        max_pages=limits.max_pages,
        seconds=limits.seconds,
        memory_mib=limits.memory_mib,
        readable=READABLE,
    )
