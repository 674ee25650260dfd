"""Evidence for a match: each shared skill with the sentences in which both sides name it."""

import re
from dataclasses import dataclass

from talentmatch.matches.documents import candidate_document, vacancy_document
from talentmatch.matches.ranked import MatchDetail, Quote
from talentmatch.matching import Contribution, Document, Span, Vocabulary

_SENTENCE = re.compile(r"[^.!?\n•]+[.!?]?")
#: A quote is cut to about this many characters, at a word.
QUOTE_LIMIT = 160


@dataclass(frozen=True, slots=True)
class Evidence:
    """One shared concept, what it adds to the relevance, and where both sides name it."""

    concept_id: str
    label: str
    value: float
    candidate: Quote
    vacancy: Quote


def evidence(detail: MatchDetail, vocabulary: Vocabulary, *, locale: str) -> tuple[Evidence, ...]:
    """The shared concepts of a pair, those that add most first, with a quote of each side."""
    candidate, vacancy = candidate_document(detail.profile), vacancy_document(detail.vacancy)
    return tuple(
        Evidence(
            concept_id=contribution.concept_id,
            label=vocabulary.label(contribution.concept_id, locale),
            value=contribution.value,
            candidate=_quote(candidate, contribution.candidate_spans, contribution.candidate_surface),
            vacancy=_quote(vacancy, contribution.vacancy_spans, contribution.vacancy_surface),
        )
        for contribution in _contributions(detail)
        if contribution.concept_id is not None
    )


def _contributions(detail: MatchDetail) -> list[Contribution]:
    found = [part for block in detail.explanation.blocks for part in block.contributions]
    return sorted(found, key=lambda part: (-part.value, part.key))


def _quote(document: Document, spans: tuple[Span, ...], surface: str) -> Quote:
    """The sentence of the text with the first span there; without one, the skill or title as it is written."""
    in_text = next((span for span in spans if span.field == "text"), None)
    if in_text is not None:
        return Quote(_sentence(document.text, in_text), document.language)
    first = next(iter(spans), None)
    if first is not None and first.field == "skills" and first.item < len(document.skills):
        return Quote(document.skills[first.item], document.language)
    return Quote(document.title if first is not None and first.field == "title" else surface, document.language)


def _sentence(text: str, span: Span) -> str:
    found = next((match for match in _SENTENCE.finditer(text) if match.start() <= span.start < match.end()), None)
    if found is None:
        return text[span.start : span.end]
    start = max(found.start(), span.start - QUOTE_LIMIT // 2)
    end = min(found.end(), max(span.end, start + QUOTE_LIMIT))
    before = "… " if start > found.start() else ""
    after = " …" if end < found.end() else ""
    words = text[start:end]
    if before:
        words = words[min(words.find(" ") + 1, span.start - start) :]
    if after:
        kept = words.rfind(" ", span.end - span.start)
        words = words[:kept] if kept > 0 else words
    return before + words.strip(" -–*\t") + after
