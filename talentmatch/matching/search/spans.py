"""Where a found document meets a query: the words to mark, and the concepts that met instead of words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from talentmatch.matching.search.query import QUALITIES, SearchQuery
from talentmatch.matching.search.search import ConceptMention
from talentmatch.matching.text import tokenise


@dataclass(frozen=True, slots=True)
class MetSpan:
    """A stretch of a text that meets a query.

    Parameters
    ----------
    start, end : int
        In characters.
    kind : str
        The way in which it does (`search_query.QUALITIES`).
    typed : str
        The words of the query that it meets, as they are searched for.
    """

    start: int
    end: int
    kind: str
    typed: str


class MetWords:
    """What of a query can be met, ready for many texts.

    Parameters
    ----------
    query : SearchQuery
    """

    def __init__(self, query: SearchQuery) -> None:
        self._words: dict[str, tuple[str, str]] = {}
        self._concepts: dict[str, tuple[str, str]] = {}
        for way in sorted(query.ways, key=lambda way: -QUALITIES[way.kind]):
            met = (way.kind, " ".join(query.words[way.first : way.end]))
            for word in (word for group in way.words for word in group):
                self._words.setdefault(word, met)
            for concept_id in way.concept_ids:
                self._concepts.setdefault(concept_id, met)

    def in_text(self, text: str, mentions: Iterable[ConceptMention] = ()) -> tuple[MetSpan, ...]:
        """Return what of a text to mark, from left to right and never overlapping.

        Parameters
        ----------
        text : str
        mentions : iterable of ConceptMention
            The concepts that this text names.
        """
        tokens = tokenise(text)
        found = [
            MetSpan(start, end, *self._words[word])
            for word, start, end in zip(tokens.folded, tokens.starts, tokens.ends, strict=True)
            if word in self._words
        ]
        found += [
            MetSpan(mention.start, mention.end, *self._concepts[mention.concept_id])
            for mention in mentions
            if mention.concept_id in self._concepts
        ]
        return _apart(found, QUALITIES)


def _apart(spans: Iterable[MetSpan], qualities: Mapping[str, float]) -> tuple[MetSpan, ...]:
    """Return spans without those that overlap a better one; of equals the longer stays."""
    kept: list[MetSpan] = []
    for span in sorted(spans, key=lambda span: (-qualities[span.kind], span.start - span.end, span.start)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return tuple(sorted(kept, key=lambda span: span.start))
