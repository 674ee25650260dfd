"""An explanation of the core → the words, chips and bars of a page, in the reader's language."""

import re
from collections.abc import Mapping

from talentmatch.matches.ranked import BlockShare, BlockTable, Chip, ContributionRow, Quote, Reasons
from talentmatch.matching import BlockContribution, Contribution, Explanation, Vocabulary
from talentmatch.vacancies.models import Vacancy

#: Chips on a card and rows of a table before "and n more".
CHIP_LIMIT = 6
ROW_LIMIT = 25
#: A relevance of this size fills the bar; bars are for comparing within one list.
FULL_BAR = 1.0
#: A quote is cut to about this many characters, at a word.
QUOTE_LIMIT = 110

_SENTENCE = re.compile(r"[^.!?\n•]+[.!?]?")


def reasons_of(explanation: Explanation, vacancy: Vacancy, vocabulary: Vocabulary, locale: str) -> Reasons:
    """The reasons for a card. ``locale`` is the reader's language."""
    by_concept = _by_concept(explanation)
    shared = tuple(
        _shared_chip(concept_id, by_concept, vocabulary, locale) for concept_id in explanation.shared[:CHIP_LIMIT]
    )
    missing = tuple(
        Chip(concept_id, vocabulary.label(concept_id, locale)) for concept_id in explanation.missing[:CHIP_LIMIT]
    )
    return Reasons(
        relevance=explanation.relevance,
        shares=tuple(_share(block) for block in explanation.blocks),
        shared=shared,
        missing=missing,
        quote=_quote(explanation, vacancy),
    )


def _by_concept(explanation: Explanation) -> Mapping[str, Contribution]:
    return {
        contribution.concept_id: contribution
        for block in explanation.blocks
        for contribution in block.contributions
        if contribution.concept_id is not None
    }


def _shared_chip(concept_id: str, known: Mapping[str, Contribution], vocabulary: Vocabulary, locale: str) -> Chip:
    label = vocabulary.label(concept_id, locale)
    contribution = known.get(concept_id)
    if contribution is None:
        return Chip(concept_id, label)
    ours, theirs = contribution.candidate_surface, contribution.vacancy_surface
    return Chip(concept_id, label, ours, theirs, is_pair=ours.casefold() != theirs.casefold())


def _share(block: BlockContribution) -> BlockShare:
    percent = round(100 * max(0.0, block.value) / FULL_BAR)
    return BlockShare(block.block, block.value, min(100, percent))


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


def tables_of(explanation: Explanation, vocabulary: Vocabulary, locale: str) -> tuple[BlockTable, ...]:
    """Every block as a table whose rows and rest sum to the block's value."""
    return tuple(_table(block, vocabulary, locale) for block in explanation.blocks)


def _table(block: BlockContribution, vocabulary: Vocabulary, locale: str) -> BlockTable:
    shown, rest = block.contributions[:ROW_LIMIT], block.contributions[ROW_LIMIT:]
    rows = tuple(
        ContributionRow(
            vocabulary.label(c.concept_id, locale) if c.concept_id is not None else c.vacancy_surface,
            c.candidate_surface,
            c.vacancy_surface,
            c.value,
        )
        for c in shown
    )
    return BlockTable(
        block.block, block.value, block.weight, block.cosine, rows, len(rest), sum(c.value for c in rest)
    )
