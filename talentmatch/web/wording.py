"""Findings of the linter of wording → what the panel of ``templates/components/wording.html`` takes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from flask_babel import LazyString
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from talentmatch.choices import TEXT_LIMIT
from talentmatch.vacancies.models import Vacancy
from talentmatch.web.labels import language_name
from talentmatch.wording.linter import Finding, findings, title_findings
from talentmatch.wording.rules import LANGUAGES

#: More of them would hide the text they are about.
NOTE_COUNT_LIMIT = 40
GROUND_NAMES: Mapping[str, LazyString] = {
    "age": _l("Age"),
    "sex": _l("Gender"),
    "origin": _l("Nationality or origin"),
    "language": _l("Mother tongue"),
    "religion": _l("Faith or conviction"),
    "politics": _l("Political conviction"),
    "union": _l("Union membership"),
    "health": _l("Health or disability"),
    "family": _l("Family"),
    "pregnancy": _l("Pregnancy"),
    "civil_status": _l("Civil status"),
    "orientation": _l("Sexual orientation"),
    "appearance": _l("Appearance"),
    "wealth": _l("Wealth or social position"),
    "residence": _l("Place of residence"),
}
KIND_NAMES: Mapping[str, LazyString] = {
    "discriminating": _l("may shut people out"),
    "gendered": _l("names one gender"),
    "needs_reason": _l("needs a good reason"),
}
EXPLANATIONS: Mapping[str, LazyString] = {
    "age.discriminating": _l(
        "Age may not decide who gets the work, and a “young team” says who does not belong. Say what somebody"
        " does or can do."
    ),
    "age.needs_reason": _l(
        "This shuts out older people who start anew. It can stand when the place is really meant for "
        "beginners, in tasks and in pay: then say so."
    ),
    "sex.discriminating": _l(
        "Work is open to every gender. What it asks for, such as strength or patience, can be said without one."
    ),
    "sex.gendered": _l(
        "The word names one gender, so others read that they are not meant. A neutral word speaks to everybody."
    ),
    "sex.marker": _l("Two letters leave out people who are neither. With a third one the title is for everybody."),
    "origin.discriminating": _l(
        "Nationality, skin colour and descent say nothing about the work and may not be asked."
    ),
    "origin.needs_reason": _l(
        "Asking for a nationality is allowed only where a law demands it. What you may ask is the right to work."
    ),
    "language.discriminating": _l(
        "Somebody can know a language perfectly without being born into it. Ask for the level the work needs,"
        " such as C1."
    ),
    "religion.discriminating": _l("Faith and its signs may not decide who gets the work."),
    "religion.needs_reason": _l(
        "This is allowed only when the nature of the work demands it, or as a rule of neutrality that is the "
        "same for everybody. Say why."
    ),
    "politics.discriminating": _l("Political conviction may not decide who gets the work."),
    "union.discriminating": _l("Everybody may be a member of a union or not; it may not be asked."),
    "health.discriminating": _l(
        "Health and disability may not be asked in general. Name what has to be done; with adjustments many "
        "people can do it."
    ),
    "health.needs_reason": _l(
        "General fitness shuts out people who could do the work. Name the movement or the load the work "
        "really asks for."
    ),
    "family.discriminating": _l(
        "Children and care for relatives are nobody's business. Name the hours, and let people judge for themselves."
    ),
    "pregnancy.discriminating": _l("Pregnancy and the wish for children may not be asked or held against anybody."),
    "civil_status.discriminating": _l(
        "Whether somebody is married or single may not be asked. Name the hours or the travelling instead."
    ),
    "orientation.discriminating": _l("Sexual orientation and gender identity may not be asked."),
    "appearance.discriminating": _l("Looks say nothing about the work. Neat clothing may be asked of everybody alike."),
    "appearance.needs_reason": _l(
        "A physical feature can be asked only when the work cannot be done without it. Say why, or name the act itself."
    ),
    "wealth.discriminating": _l("Debts, benefits or family background may not decide who gets the work."),
    "residence.needs_reason": _l(
        "Where somebody lives often follows origin or means. Say when they have to be where, and let them find the way."
    ),
}


@dataclass(frozen=True, slots=True)
class WordingNote:
    """One finding in words: where it stands, what is quoted, why, and what to write instead in ``language``."""

    part: str
    quote: str
    ground: str
    kind: str
    why: str
    suggestion: str
    language: str


def notes_on_vacancy(vacancy: Vacancy) -> list[WordingNote]:
    """What to look at in the words of ``vacancy``."""
    skills = [*vacancy.required_skills, *vacancy.desired_skills]
    return notes_on_words(vacancy.title, vacancy.description, skills, vacancy.text_language)


def notes_on_words(
    title: str | None, description: str | None, skills: Iterable[str], language: str | None
) -> list[WordingNote]:
    """What to look at in the parts of a vacancy in ``language``; nothing in a language without rules."""
    if language not in LANGUAGES:
        return []
    found = [
        *_notes(_("Title"), title_findings((title or "")[:TEXT_LIMIT], language), language),
        *_notes(_("Description"), findings((description or "")[:TEXT_LIMIT], language), language),
        *_notes(_("Skills"), findings("\n".join(skills)[:TEXT_LIMIT], language), language),
    ]
    return _each_once(found)


def notes_on_summaries(summaries: Mapping[str, str | None]) -> list[WordingNote]:
    """What to look at in what a company says of itself, by language."""
    found = [
        note
        for language, text in summaries.items()
        if language in LANGUAGES
        for note in _notes(language_name(language), findings((text or "")[:TEXT_LIMIT], language), language)
    ]
    return _each_once(found)


def _notes(part: str, found: Iterable[Finding], language: str) -> Iterator[WordingNote]:
    for finding in found:
        yield WordingNote(
            part,
            finding.quote,
            str(GROUND_NAMES[finding.ground]),
            str(KIND_NAMES[finding.kind]),
            str(EXPLANATIONS[finding.explanation]),
            finding.suggestion,
            language,
        )


def _each_once(notes: Iterable[WordingNote]) -> list[WordingNote]:
    kept = {(note.part, note.quote.casefold(), note.ground): note for note in notes}
    return list(kept.values())[:NOTE_COUNT_LIMIT]
