"""From the text of a CV to a proposed profile."""

from __future__ import annotations

from talentmatch.cv.characters import clean_text
from talentmatch.cv.contact import without_contact
from talentmatch.cv.document_language import document_language
from talentmatch.cv.headings import EDUCATION, EXPERIENCE, LANGUAGES, SKILLS, heading_kind, without_letter_spacing
from talentmatch.cv.languages import languages_in
from talentmatch.cv.profile import ProposedProfile
from talentmatch.cv.sections import lines_of, sections_of
from talentmatch.cv.skills import skills_in

_MAX_TITLE_CHARS = 80
_MAX_TITLE_WORDS = 9
_TITLE_WITHIN = 4


def proposal_from_text(text: str, source_format: str, names: tuple[str, ...] = ()) -> ProposedProfile:
    """The profile that the running text of a CV proposes; ``names`` are lines likely to be the person's name."""
    lines = [without_letter_spacing(line) for line in text.split("\n")]
    sections = sections_of(lines)
    contact = without_contact(lines, sections, names)
    language_lines = lines_of(sections, LANGUAGES)
    return ProposedProfile(
        text="\n".join(lines),
        text_without_contact=clean_text("\n".join(contact.lines)),
        title=_title(contact.titles),
        skills=skills_in(lines_of(sections, SKILLS)),
        languages=languages_in(language_lines, tuple(lines)),
        document_language=document_language(text),
        municipality=contact.municipality,
        education=lines_of(sections, EDUCATION),
        experience=lines_of(sections, EXPERIENCE),
        source_format=source_format,
    )


def _title(lines: tuple[str, ...]) -> str:
    """The short line under the name, such as "Junior developer"."""
    for line in lines[:_TITLE_WITHIN]:
        candidate = line.strip()
        short = len(candidate) <= _MAX_TITLE_CHARS and len(candidate.split()) <= _MAX_TITLE_WORDS
        if (
            short
            and not candidate.endswith((".", ":", ","))
            and candidate[:1].isalpha()
            and not heading_kind(candidate)
        ):
            return candidate
    return ""
