"""An explanation of the core → the words, chips and bars of a page, in the reader's language."""

import re
from collections.abc import Mapping
from dataclasses import replace

from talentmatch.matches.ranked import BlockShare, Chip, Quote, Reasons
from talentmatch.matching import Contribution, Explanation, Vocabulary
from talentmatch.vacancies.models import Vacancy

#: Chips of one kind on a card.
CHIP_LIMIT = 6
#: What one can learn; an occupation or a study field that a vacancy names is no gap of a candidate.
LEARNABLE_KINDS = frozenset({"skill", "tool"})
#: A quote is cut to about this many characters, at a word.
QUOTE_LIMIT = 110

_SENTENCE = re.compile(r"[^.!?\n•]+[.!?]?")


def reasons_of(
    explanation: Explanation, vacancy: Vacancy, vocabulary: Vocabulary, *, candidate_language: str, locale: str
) -> Reasons:
    """The reasons for a card. ``locale`` is the reader's language, ``candidate_language`` that of the profile."""
    by_concept = _by_concept(explanation)
    is_across = candidate_language != vacancy.text_language
    shared = _shared_chips(explanation, by_concept, vocabulary, locale, is_across=is_across)
    learnable = [c for c in explanation.missing if vocabulary.concepts[c].kind in LEARNABLE_KINDS]
    missing = tuple(Chip(concept_id, vocabulary.label(concept_id, locale)) for concept_id in learnable[:CHIP_LIMIT])
    return Reasons(
        relevance=explanation.relevance,
        shares=tuple(BlockShare(block.block, block.value) for block in explanation.blocks),
        shared=shared,
        missing=missing,
        quote=_quote(explanation, vacancy) if explanation.shared else None,
    )


def without_sentences(explanation: Explanation) -> Explanation:
    """The explanation for a company: sums as they are, and no sentence of a candidate, who did not consent to that."""
    blocks = (replace(block, contributions=()) if block.block == "phrases" else block for block in explanation.blocks)
    return replace(explanation, blocks=tuple(blocks))


def _by_concept(explanation: Explanation) -> Mapping[str, Contribution]:
    return {
        contribution.concept_id: contribution
        for block in explanation.blocks
        for contribution in block.contributions
        if contribution.concept_id is not None
    }


def _shared_chips(
    explanation: Explanation,
    by_concept: Mapping[str, Contribution],
    vocabulary: Vocabulary,
    locale: str,
    *,
    is_across: bool,
) -> tuple[Chip, ...]:
    """What both name comes first; of neighbours that rest on the same words one is enough."""
    chips = [
        _shared_chip(
            concept_id,
            by_concept.get(concept_id),
            vocabulary.label(concept_id, locale),
            is_across=is_across,
            is_near=concept_id in explanation.near,
        )
        for concept_id in sorted(explanation.shared, key=lambda concept_id: concept_id in explanation.near)
    ]
    once: dict[object, Chip] = {}
    for chip in chips:
        words = (chip.candidate_words.casefold(), chip.vacancy_words.casefold())
        once.setdefault(words if chip.is_near else chip.concept_id, chip)
    return tuple(once.values())[:CHIP_LIMIT]


def _shared_chip(
    concept_id: str, contribution: Contribution | None, label: str, *, is_across: bool, is_near: bool
) -> Chip:
    """A pair ("boekhouden = accounting") is shown where the texts are in two languages and say it in other words."""
    if contribution is None:
        return Chip(concept_id, label)
    ours, theirs = contribution.candidate_surface, contribution.vacancy_surface
    is_other = ours.casefold() != theirs.casefold()
    is_near = is_near and is_other
    return Chip(concept_id, label, ours, theirs, is_pair=is_across and is_other and not is_near, is_near=is_near)


def _quote(explanation: Explanation, vacancy: Vacancy) -> Quote | None:
    """The sentence of the vacancy's text in which the contributions of this pair weigh most."""
    weights: dict[tuple[int, int], float] = {}
    sentences = [match.span() for match in _SENTENCE.finditer(vacancy.description)]
    for block in explanation.blocks:
        for contribution in block.contributions:
            for span in contribution.vacancy_spans:
                if span.field != "text":
                    continue
                home = next((s for s in sentences if s[0] <= span.start < s[1]), None)
                if home is not None:
                    weights[home] = weights.get(home, 0.0) + contribution.value
    if not weights:
        return None
    start, end = max(weights, key=lambda span: (weights[span], -span[0]))
    return Quote(_shortened(vacancy.description[start:end].strip(" -–*\t")), vacancy.text_language)


def _shortened(text: str) -> str:
    if len(text) <= QUOTE_LIMIT:
        return text
    return text[:QUOTE_LIMIT].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
