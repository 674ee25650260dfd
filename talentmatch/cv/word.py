"""DOCX: what a reader of the printed page sees, in document order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talentmatch.cv.characters import clean_text
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.proposal import proposal_from_text
from talentmatch.cv.word_body import BodyReader, hidden_styles
from talentmatch.cv.word_package import WordPackage

if TYPE_CHECKING:
    from talentmatch.cv.limits import Limits
    from talentmatch.cv.profile import ProposedProfile


def read_docx(data: bytes, limits: Limits) -> ProposedProfile:
    """The profile proposed by a DOCX: headers once, body with tables and text boxes, footers once."""
    package = WordPackage(data, limits)
    main = package.main_part()
    document = package.part(main)
    if document is None:
        raise CvRejectedError("broken")
    relations = package.relations(main)
    styles = next((package.part(target) for kind, target in relations.values() if kind.endswith("/styles")), None)
    reader = BodyReader(hidden_styles(styles))
    body = reader.lines(document)
    around: dict[str, list[str]] = {"/header": [], "/footer": []}
    for kind, target in relations.values():
        part = package.part(target) if kind.endswith(tuple(around)) else None
        if part is not None:
            around["/" + kind.rpartition("/")[2]] += reader.lines(part)
    top, bottom = _each_once(around["/header"], body), _each_once(around["/footer"], body)
    return proposal_from_text(clean_text("\n".join([*top, *body, *bottom])), "docx")


def _each_once(lines: list[str], body: list[str]) -> list[str]:
    """First-page, even and odd headers mostly say the same; so may the body."""
    known = {line.strip() for line in body}
    return [line for line in dict.fromkeys(lines) if line.strip() and line.strip() not in known]
