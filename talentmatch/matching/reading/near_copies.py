"""Near copies: what of a profile is copied from the vacancy it is matched with, word for word or nearly so.

Every matcher believes copied words; whoever reads the match may be told. Texts are compared by shingles of two words,
without stop words and endings, so that "je verwerkt" made into "ik verwerk" hides nothing, and a turn of speech that
everybody uses is no copy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from talentmatch.matching.documents import Document
from talentmatch.matching.explanation import Span
from talentmatch.matching.reading.clauses import sentences
from talentmatch.matching.text import stop_words_of, tokenise

LEAST_LIKENESS: Final = 0.6  # share of a sentence's shingles that stand in the vacancy too
LEAST_WORDS: Final = 4  # words of a sentence that are no stop words: fewer are a common phrase
LEAST_SKILLS: Final = 5  # skills in the vacancy's own order

_HEAD: Final = 4  # letters of a word that are compared: "prüfst" and "prüfe" are one word here
_TEXT: Final = "text"
_SKILLS: Final = "skills"


@dataclass(frozen=True, slots=True)
class NearCopy:
    """A sentence or a run of skills that stands in both documents.

    Parameters
    ----------
    candidate_spans, vacancy_spans : tuple of Span
        One place for a sentence, one for each skill of a run.
    likeness : float in (0, 1]
        Share of the shingles of the candidate's side that the vacancy has.
    """

    candidate_spans: tuple[Span, ...]
    vacancy_spans: tuple[Span, ...]
    likeness: float

    @property
    def is_skill_run(self) -> bool:
        """Whether it is a run of skills and not a sentence."""
        return self.candidate_spans[0].field == _SKILLS


@dataclass(frozen=True, slots=True)
class NearCopies:
    """All that is copied.

    Parameters
    ----------
    copies : tuple of NearCopy
        Sentences in reading order, then runs of skills.
    share : float in [0, 1]
        Share of the words of the vacancy's skills and description that were copied, stop words left out.
    """

    copies: tuple[NearCopy, ...] = ()
    share: float = 0.0


class _Word(NamedTuple):
    """A word that says something, folded, and where it stands."""

    folded: str
    span: Span


_Unit = Sequence[_Word]
_Place = tuple[int, int]  # unit and word of the vacancy


@dataclass(frozen=True, slots=True)
class _Source:
    """The units of the vacancy, and the first place of each shingle."""

    units: tuple[_Unit, ...]
    places: dict[tuple[str, str], _Place]

    @classmethod
    def of(cls, vacancy: Document) -> _Source:
        units = (*_sentences(vacancy), _skill_words(vacancy))
        places: dict[tuple[str, str], _Place] = {}
        for number, unit in enumerate(units):
            for position, shingle in enumerate(_shingles(unit)):
                places.setdefault(shingle, (number, position))
        return cls(units, places)


def near_copies(candidate: Document, vacancy: Document) -> NearCopies:
    """Return what of a candidate's text and skills is copied from the vacancy."""
    source = _Source.of(vacancy)
    copies: list[NearCopy] = []
    covered: set[_Place] = set()
    for unit in (*_sentences(candidate), *_runs(_skill_words(candidate), source)):
        found = [source.places.get(shingle) for shingle in _shingles(unit)]
        places = [place for place in found if place is not None]
        if len(unit) < _least(unit) or len(places) < LEAST_LIKENESS * len(found) or not places:
            continue
        copies.append(NearCopy(_spans(unit), _vacancy_spans(source, places), len(places) / len(found)))
        covered.update(place for number, word in places for place in ((number, word), (number, word + 1)))
    word_count = sum(map(len, source.units))
    return NearCopies(tuple(copies), len(covered) / word_count if word_count else 0.0)


def _sentences(document: Document) -> Iterator[_Unit]:
    for start, end in sentences(document.text):
        yield _words(document.text[start:end], document.language, _TEXT, start)


def _skill_words(document: Document) -> _Unit:
    """Return a list of skills as one unit: its order is what can be copied."""
    return [
        word
        for item, skill in enumerate(document.skills)
        for word in _words(skill, document.language, _SKILLS, 0, item)
    ]


def _words(text: str, language: str, field: str, start: int, item: int = 0) -> list[_Word]:
    tokens = tokenise(text)
    stop_words = stop_words_of(language)
    return [
        _Word(folded, Span(field, start + first, start + end, item))
        for folded, first, end in zip(tokens.folded, tokens.starts, tokens.ends, strict=True)
        if folded not in stop_words
    ]


def _shingles(unit: _Unit) -> Iterator[tuple[str, str]]:
    for one, other in pairwise(unit):
        yield one.folded[:_HEAD], other.folded[:_HEAD]


def _runs(words: _Unit, source: _Source) -> Iterator[_Unit]:
    """Yield the runs of skills that stand in the vacancy in the same order."""
    start = 0
    for end, shingle in enumerate([*_shingles(words), None], start=1):
        if shingle is None or shingle not in source.places:
            run = words[start:end]
            if len({word.span.item for word in run}) >= LEAST_SKILLS:
                yield run
            start = end


def _least(unit: _Unit) -> int:
    return LEAST_WORDS if unit and unit[0].span.field == _TEXT else LEAST_SKILLS


def _vacancy_spans(source: _Source, places: Sequence[_Place]) -> tuple[Span, ...]:
    """Return the places in the unit that holds most of the shingles."""
    best, _ = Counter(number for number, _ in places).most_common(1)[0]
    found = [word for number, word in places if number == best]
    return _spans(source.units[best][min(found) : max(found) + 2])


def _spans(words: _Unit) -> tuple[Span, ...]:
    """Return where words stand: one stretch of a text, or each skill."""
    by_item: dict[tuple[str, int], Span] = {}
    for word in words:
        key = (word.span.field, word.span.item)
        first = by_item.get(key, word.span)
        by_item[key] = Span(word.span.field, first.start, word.span.end, word.span.item)
    return tuple(by_item.values())
