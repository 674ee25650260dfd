"""Labels of a vocabulary as a searcher types them: whole in any language, or only their beginning."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from talentmatch.matching.text import LANGUAGES, Tokens, tokenise
from talentmatch.matching.vocabulary import Vocabulary

_SHORTEST_BEGINNING: Final = 4
_MOST_BEGUN: Final = 8  # concepts; a beginning of more than these says nothing yet
_LAST: Final = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class NamedConcepts:
    """Concepts that some neighbouring words of a query name; tokens first to end - 1."""

    first: int
    end: int
    concept_ids: tuple[str, ...]


class SearchLabels:
    """The labels of a vocabulary.

    Attributes
    ----------
    words : dict of folded word to plain word
        Every word of a label.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.words: dict[str, str] = {}
        entries: set[tuple[str, str]] = set()
        narrower: dict[str, list[str]] = {}
        for concept in vocabulary.concepts.values():
            for broader in concept.broader:
                narrower.setdefault(broader, []).append(concept.id)
            for label in dict.fromkeys(label for labels in concept.labels.values() for label in labels):
                tokens = tokenise(label)
                self.words |= {folded: max(word, self.words.get(folded, "")) for word, folded in _pairs(tokens)}
                entries.add((" ".join(tokens.folded), concept.id))
        self._entries = sorted(entries)
        self._narrower = {concept_id: tuple(sorted(found)) for concept_id, found in narrower.items()}

    def narrower(self, concept_id: str) -> tuple[str, ...]:
        """Return the concepts that stand below one: Power BI below dashboards."""
        return self._narrower.get(concept_id, ())

    def named(self, text: str, tokens: Tokens, language: str) -> tuple[NamedConcepts, ...]:
        """Return the concepts that a query names: by labels of the reader's language, then of the other ones."""
        found: list[NamedConcepts] = []
        taken: set[int] = set()
        for code in dict.fromkeys((language, *LANGUAGES)):
            for annotation in self._vocabulary.annotate_tokens(text, tokens, code, is_skill_list=True):
                first, last = tokens.starts.index(annotation.start), tokens.ends.index(annotation.end)
                span = set(range(first, last + 1))
                if not span & taken:
                    taken |= span
                    found.append(NamedConcepts(first, last + 1, annotation.concept_ids))
        return tuple(found)

    def begun(self, folded: Sequence[str]) -> NamedConcepts | None:
        """Return the concepts with a label that begins with the last words of a query, with as many of them as fit."""
        for first in range(len(folded)):
            start = " ".join(folded[first:])
            if len(start) < _SHORTEST_BEGINNING:
                return None
            begin, end = bisect_left(self._entries, (start,)), bisect_left(self._entries, (start + _LAST,))
            ids = tuple(sorted({concept_id for _label, concept_id in self._entries[begin:end]}))
            if 0 < len(ids) <= _MOST_BEGUN:
                return NamedConcepts(first, len(folded), ids)
        return None


def _pairs(tokens: Tokens) -> list[tuple[str, str]]:
    return list(zip(tokens.words, tokens.folded, strict=True))


@lru_cache(maxsize=4)
def labels_of(vocabulary: Vocabulary) -> SearchLabels:
    """Return the labels of a vocabulary, read once."""
    return SearchLabels(vocabulary)
