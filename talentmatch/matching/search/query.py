"""A search as it is understood: for each word typed the ways in which a document may meet it, with what each counts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from talentmatch.matching.search.labels import NamedConcepts, SearchLabels
from talentmatch.matching.search.words import WordTable
from talentmatch.matching.text import Tokens, stop_words_of, tokenise

#: What a way counts, as a share of what the word itself would.
QUALITIES: Final[Mapping[str, float]] = {
    "word": 1.0,
    "inflected": 0.95,
    "begun": 0.9,
    "joined": 0.9,
    "part": 0.8,
    "apart": 0.8,
    "concept": 0.75,
    "begun_concept": 0.6,
    "narrower": 0.55,
}
CORRECTED: Final = 0.6  # what all ways of a corrected word count for
MOST_WORDS: Final = 12
_SHORTEST_BEGINNING: Final = 2


@dataclass(frozen=True, slots=True)
class Way:
    """One way to meet typed words.

    Parameters
    ----------
    kind : str
        One of `QUALITIES`.
    first, end : int
        The words of the query that it meets: those from first to before end.
    words : tuple of tuple of str
        One of each group must be in the document; most ways have one group.
    concept_ids : tuple of str
        Or one of these concepts.
    quality : float in (0, 1]
    """

    kind: str
    first: int
    end: int
    words: tuple[tuple[str, ...], ...] = ()
    concept_ids: tuple[str, ...] = ()
    quality: float = 1.0


@dataclass(frozen=True, slots=True)
class Correction:
    """A typed word that nobody knows, and the one that was searched instead."""

    typed: str
    meant: str


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A search as it is understood.

    Parameters
    ----------
    text : str
        As typed.
    words : tuple of str
        What is searched for, folded and corrected; words that say nothing are left out as long as others are there.
    ways : tuple of Way
    corrections : tuple of Correction
    corrected_text : str
        The text with its corrections, to be searched again; empty when there is none.
    """

    text: str
    words: tuple[str, ...]
    ways: tuple[Way, ...]
    corrections: tuple[Correction, ...] = ()
    corrected_text: str = ""


class QueryReader:
    """Reads what people type, against the words of documents and the labels of a vocabulary."""

    def __init__(self, words: WordTable, labels: SearchLabels) -> None:
        self._words = words
        self._labels = labels

    def read(self, text: str, language: str) -> SearchQuery:
        """Understand a search.

        Parameters
        ----------
        text : str
        language : str
            The reader's; words of the other languages are understood too.
        """
        tokens = _first_words(tokenise(text))
        named = self._labels.named(text, tokens, language)
        kept = _telling(tokens, named, language)
        ways = tuple(self._ways(tokens, kept, named))
        unknown = [token for token in kept if not any(way.first <= token < way.end for way in ways)]
        corrections = {token: found for token in unknown if (found := self._correction(text, tokens, token, language))}
        corrected = _corrected_text(text, tokens, corrections)
        if corrected:
            tokens = _first_words(tokenise(corrected))
            ways = tuple(self._ways_of_corrected(corrected, tokens, language, kept, set(corrections)))
        words = tuple(tokens.folded[token] for token in kept)
        return SearchQuery(text, words, _placed(ways, kept), tuple(corrections.values()), corrected)

    def _ways(self, tokens: Tokens, kept: Sequence[int], named: Sequence[NamedConcepts]) -> Iterator[Way]:
        yield from self._concept_ways(tokens, named)
        for token in kept:
            yield from self._word_ways(tokens, token)
        yield from self._joined_ways(tokens, kept)

    def _ways_of_corrected(
        self, corrected: str, tokens: Tokens, language: str, kept: Sequence[int], new: Collection[int]
    ) -> Iterator[Way]:
        """Yield the ways of a corrected text; those that meet a corrected word, one of the new, count for less."""
        for way in self._ways(tokens, kept, self._labels.named(corrected, tokens, language)):
            is_new = any(way.first <= token < way.end for token in new)
            yield replace(way, quality=CORRECTED * way.quality) if is_new else way

    def _concept_ways(self, tokens: Tokens, named: Sequence[NamedConcepts]) -> Iterator[Way]:
        for found in named:
            yield self._concept_way("concept", found)
            narrower = {other for concept_id in found.concept_ids for other in self._labels.narrower(concept_id)}
            if narrower - set(found.concept_ids):
                ids = tuple(sorted(narrower - set(found.concept_ids)))
                yield self._concept_way("narrower", NamedConcepts(found.first, found.end, ids))
        begun = self._labels.begun(tokens.folded)
        if begun is not None:
            yield self._concept_way("begun_concept", begun)

    @staticmethod
    def _concept_way(kind: str, found: NamedConcepts) -> Way:
        return Way(kind, found.first, found.end, concept_ids=found.concept_ids, quality=QUALITIES[kind])

    def _word_ways(self, tokens: Tokens, token: int) -> Iterator[Way]:
        """Yield the ways to meet one word by words of documents; the last one may still be being typed."""
        folded = tokens.folded[token]
        inflected = self._words.inflected(tokens.words[token], folded)
        if folded in self._words:
            yield _word_way("word", token, [folded])
        if inflected:
            yield _word_way("inflected", token, inflected)
        if token == len(tokens.folded) - 1 and len(folded) >= _SHORTEST_BEGINNING:
            begun = [word for word in self._words.beginning_with(folded) if word != folded]
            if begun:
                yield _word_way("begun", token, begun)
        if parts := self._words.compounds_with(folded, inflected):
            yield _word_way("part", token, parts)
        if folded not in self._words:
            for pair in self._words.parts_of(folded):
                groups = tuple((word,) for word in pair)
                yield Way("apart", token, token + 1, words=groups, quality=QUALITIES["apart"])

    def _joined_ways(self, tokens: Tokens, kept: Sequence[int]) -> Iterator[Way]:
        """Yield two neighbouring words of the query written as one: "data base" finds "database"."""
        for token, following in pairwise(kept):
            joined = tokens.folded[token] + tokens.folded[following]
            if following == token + 1 and joined in self._words:
                yield Way("joined", token, token + 2, words=((joined,),), quality=QUALITIES["joined"])

    def _correction(self, text: str, tokens: Tokens, token: int, language: str) -> Correction | None:
        """Return the likeliest word that is meant by one that nobody knows."""
        typed = tokens.folded[token]
        found = self._words.corrections(typed)
        if found:
            nearest = [word for errors, word in found if errors == found[0][0]]
            place = (tokens.starts[token], tokens.ends[token])
            together = {word: self._named_beside(text, place, word, language) for word in nearest}
            meant = min(nearest, key=lambda word: (-together[word], word[0] != typed[0]))  # else the commonest
            return Correction(tokens.words[token], self._words.written(meant))
        if token == len(tokens.folded) - 1 and (word := self._words.corrected_beginning(typed)):
            return Correction(tokens.words[token], self._words.written(word))
        return None

    def _named_beside(self, text: str, place: tuple[int, int], word: str, language: str) -> int:
        """Return how many words of a query name a concept together once a word is corrected so."""
        corrected = f"{text[: place[0]]}{word}{text[place[1] :]}"
        tokens = _first_words(tokenise(corrected))
        named = self._labels.named(corrected, tokens, language)
        return max((found.end - found.first for found in named if _is_inside(found, tokens, place[0])), default=0)


def _word_way(kind: str, token: int, words: list[str]) -> Way:
    return Way(kind, token, token + 1, words=(tuple(words),), quality=QUALITIES[kind])


def _first_words(tokens: Tokens) -> Tokens:
    """Return the first words of a text: nobody searches for more."""
    columns = (tokens.words, tokens.folded, tokens.starts, tokens.ends, tokens.joined)
    words, folded, starts, ends, joined = (column[:MOST_WORDS] for column in columns)
    return Tokens(words, folded, starts, ends, joined)  # type: ignore[arg-type]


def _telling(tokens: Tokens, named: tuple[NamedConcepts, ...], language: str) -> tuple[int, ...]:
    """Return the words that say something: no stop words of the reader's language, unless they name a concept."""
    in_a_name = {token for found in named for token in range(found.first, found.end)}
    stop_words = stop_words_of(language)
    telling = [token for token, word in enumerate(tokens.folded) if word not in stop_words or token in in_a_name]
    return tuple(telling or range(len(tokens.folded)))


def _placed(ways: Iterable[Way], kept: Sequence[int]) -> tuple[Way, ...]:
    """Return ways that count words as they are kept, not as they were typed; those that meet none of them go."""
    place_of = {token: place for place, token in enumerate(kept)}
    found = []
    for way in ways:
        places = [place_of[token] for token in range(way.first, way.end) if token in place_of]
        if places:
            found.append(replace(way, first=places[0], end=places[-1] + 1))
    return tuple(found)


def _is_inside(named: NamedConcepts, tokens: Tokens, start: int) -> bool:
    return tokens.starts[named.first] <= start < tokens.ends[named.end - 1]


def _corrected_text(text: str, tokens: Tokens, corrections: Mapping[int, Correction]) -> str:
    if not corrections:
        return ""
    pieces, end = [], 0
    for token, correction in sorted(corrections.items()):
        pieces += [text[end : tokens.starts[token]], correction.meant]
        end = tokens.ends[token]
    return "".join([*pieces, text[end:]])
