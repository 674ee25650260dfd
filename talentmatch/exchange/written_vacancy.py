"""Three sentences of a company → what they say of a vacancy. What nobody said stays empty, and somebody is asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from talentmatch.choices import TEXT_LANGUAGES
from talentmatch.cv.document_language import document_language
from talentmatch.cv.languages import languages_in
from talentmatch.exchange.entry_values import hours_text, named_kind, named_pay
from talentmatch.matching import Vocabulary
from talentmatch.places import Place, find_place
from talentmatch.vacancies.models import Level

#: What a language is asked for when its level is not said.
USUAL_LEVEL: Final = "B1"
FULL_TIME_HOURS: Final = 38
LANGUAGE_LIMIT: Final = 6

_JOB: Final = re.compile(
    r"\b(?:vaste? (?:job|baan|contract)|(?:vol|deel)tijdse? job|contract van onbepaalde duur|onbepaalde duur"
    r"|permanent (?:job|contract)|employment contract|indefinite contract|(?:full|part)[ -]time job"
    r"|contrat à durée (?:in)?déterminée|cdi\b|cdd\b|emploi|festanstellung|unbefristet\w*|arbeitsvertrag"
    r"|arbeidsovereenkomst|collega|colleague|collègue|kolleg(?:e|in)\b)",
    re.IGNORECASE,
)
_FULL_TIME: Final = re.compile(r"\b(?:voltijds\w*|full[ -]?time|(?:à )?temps plein|vollzeit)\b", re.IGNORECASE)
#: English says "at this stage" and "early-stage" of other things.
_ENGLISH_STAGE: Final = re.compile(r"\bstages?\b", re.IGNORECASE)
#: "goed Nederlands en wat Engels" says two levels.
_CLAUSE_ENDS: Final = re.compile(
    r"(?<=[.!?;])\s+|\n"
    r"|\s(?:en|and|et|und)\s(?=(?:wat|een beetje|enige|some|a little|basic|un peu|quelques|etwas|ein)\b)"
)
_BEFORE_A_PLACE: Final = r"(?:in|te|bij|naar|rond|nabij|at|near|to|à|a|près de|vers|nahe|um|aus)"
_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w'’]+(?:[ -](?:[A-ZÀ-ÖØ-Þ][\w'’]+|op|aan|sur|am))*"
_PLACE_AFTER: Final = re.compile(rf"\b{_BEFORE_A_PLACE} ((?:\d{{4}} )?{_NAME})")
_PLACE_WITH_CODE: Final = re.compile(rf"\b(\d{{4}} {_NAME})")


@dataclass(frozen=True, slots=True)
class Sentences:
    """What somebody will do, what they need for it, and what the company offers."""

    does: str
    needs: str
    offers: str

    @property
    def text(self) -> str:
        """All of it, one paragraph each."""
        return "\n\n".join(part.strip() for part in (self.does, self.needs, self.offers) if part.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenVacancy:
    """What was read; empty or ``None`` where nothing was said."""

    text_language: str
    kind: str
    title: str
    municipality: str
    hours_per_week: int | None
    paid: bool | None
    working_languages: tuple[Level, ...]


def read_sentences(sentences: Sentences, vocabulary: Vocabulary, *, reader_language: str) -> WrittenVacancy:
    """What ``sentences`` say. ``reader_language`` is how words are read while the text does not tell its language."""
    text = sentences.text
    language = document_language(text) or ""
    read_as = language or reader_language
    return WrittenVacancy(
        text_language=language,
        kind=_kind(text, read_as),
        title=_title(sentences.does, vocabulary, read_as) or _title(sentences.needs, vocabulary, read_as),
        municipality=_municipality(text),
        hours_per_week=_hours(text),
        paid=named_pay(sentences.offers) if named_pay(sentences.offers) is not None else named_pay(text),
        working_languages=_languages(sentences),
    )


def _kind(text: str, language: str) -> str:
    found = named_kind(_ENGLISH_STAGE.sub(" ", text) if language == "en" else text)
    return found or ("job" if _JOB.search(text) else "")


def _title(text: str, vocabulary: Vocabulary, language: str) -> str:
    """The first occupation that is named, as the vocabulary writes it."""
    if language not in TEXT_LANGUAGES:
        return ""
    for annotation in vocabulary.annotate(text, language):
        for concept_id in annotation.concept_ids:
            if vocabulary.concepts[concept_id].kind == "occupation":
                label = vocabulary.label(concept_id, language)
                return label[:1].upper() + label[1:]
    return ""


def _municipality(text: str) -> str:
    """The first municipality that is named with its postal code, or after a word such as "in"."""
    found = next(_places(text), None)
    return "" if found is None else found.name


def _places(text: str) -> Iterator[Place]:
    for pattern in (_PLACE_WITH_CODE, _PLACE_AFTER):
        for match in pattern.finditer(text):
            words = match[1].split(" ")
            for end in range(len(words), 0, -1):
                place = find_place(" ".join(words[:end])) if any(w.isalpha() or "-" in w for w in words[:end]) else None
                if place is not None:
                    yield place
                    break


def _hours(text: str) -> int | None:
    written = hours_text(text) if len(text.strip()) > 2 else ""
    if written and 1 <= int(written) <= 60:
        return int(written)
    return FULL_TIME_HOURS if _FULL_TIME.search(text) else None


def _languages(sentences: Sentences) -> tuple[Level, ...]:
    """The languages that are needed, and those of the other sentences whose level stands beside them."""
    section = tuple(_CLAUSE_ENDS.split(sentences.needs))
    found = languages_in(section, (sentences.does, sentences.offers))
    return tuple({"lang": code, "cefr": level or USUAL_LEVEL} for code, level in found[:LANGUAGE_LIMIT])
