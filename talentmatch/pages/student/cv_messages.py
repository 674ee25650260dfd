"""Why a CV could not be read, in the reader's language, for every code of ``cv/outcome.py``."""

from collections.abc import Mapping

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

#: Every way in which an upload can fail; a path that is missing or no file cannot be uploaded.
MESSAGES: Mapping[str, LazyString] = {
    "empty": _l("The file holds no text. Check that it is the right file."),
    "scanned": _l(
        "The pages are pictures without text, such as a scan. Export the CV from the program it was written in, "
        "or type your profile yourself."
    ),
    "unreadable": _l("The letters in this PDF cannot be turned into text. Export it again with its fonts, or as DOCX."),
    "encrypted": _l("The file is protected with a password. Save a copy without a password and upload that."),
    "too_large": _l("The file is larger than 10 MB. Leave out large pictures and save it again."),
    "too_many_pages": _l("The document has more than 50 pages. Upload the CV alone, without annexes."),
    "too_much_text": _l("The document holds far more text than a CV. Upload the CV alone."),
    "unpacks_too_large": _l("The file unpacks to more than a CV can hold. Save it again without large attachments."),
    "external_entities": _l("This XML file refers to other files, which we do not open. Export it again without them."),
    "too_deep": _l("The file is nested too deeply to be a CV. Export it again."),
    "two_formats": _l("The file is two kinds of file at once. Export the CV again as one plain PDF or DOCX."),
    "macros": _l("The document holds macros. Save it as a DOCX without macros."),
    "unknown_format": _l(
        "We cannot read this kind of file. Upload a PDF, DOCX, Europass XML, JSON Resume or text file."
    ),
    "not_a_resume": _l(
        "The file is no CV in a layout we know. Upload a PDF, DOCX, Europass XML, JSON Resume or text file."
    ),
    "broken": _l("The file is damaged or incomplete. Open it in its own program, save it again and upload that."),
    "too_slow": _l("Reading the file took longer than 10 seconds. Save a simpler copy and try again."),
    "too_much_memory": _l("Reading the file took too much memory. Save a simpler copy and try again."),
}


def cv_message(code: str) -> str:
    """The sentence for ``code``."""
    return str(MESSAGES[code])
