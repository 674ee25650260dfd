"""Annotator: find the labels of a vocabulary in a text, longest match first.

A label is found word by word (stems, up to six of them), and also with its spaces and hyphens removed or added
("softwareontwikkelaar", "software-ontwikkelaar", "software ontwikkelaar"). Of several labels with the same stems the
one written most alike counts, and none that is another word: a product manager is no production manager.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from talentmatch.matching.inflections import NOUN_FORM, OTHER_WORD, SAME, VERB_FORM, kinship, phrase_kinship
from talentmatch.matching.reading.gendered_forms import neutral_tokens
from talentmatch.matching.text import Tokens, WordMemo, fold, plain, stop_words_of, tokenise

LONGEST_LABEL: Final = 6
MOST_CONCEPTS: Final = 4
_SHORTEST_WRITTEN_AS_ONE: Final = 4
_SHORTEST_WRITTEN_APART: Final = 6
_MOST_PARTS: Final = 3
_LONGEST_HEAD: Final = 8  # letters of a token that are looked at to see whether a label starts with it
_KEPT_STEMS: Final = 2**15  # a table
_KEPT_PHRASES: Final = 2**14  # a table
_QUALIFIER: Final = re.compile(r"(?<=\S)\s*\([^()]*\)\s*$")

# A name is not conjugated ("reacting" is no React), nor a person ("tailored" is no tailor); "Nederland" is no language.
_LOOSEST: Final = {"tool": NOUN_FORM, "occupation": NOUN_FORM, "language": SAME}
_NO_KINDS: Final[Mapping[str, str]] = {}
_NO_CONCEPTS: Final[tuple[str, ...]] = ()

Stemmer = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Annotation:
    """A label found in a text.

    Parameters
    ----------
    start, end : int
        Place in the text, in characters; `surface` is what is written there.
    concept_ids : tuple of str
        The concepts the label may mean, ascending.
    weight : float in (0, 1]
        One, divided by the number of concepts.
    """

    start: int
    end: int
    surface: str
    concept_ids: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class _Label:
    concept_id: str
    folded: tuple[str, ...]
    joined: str  # folded, written as one word
    loosest: int  # kinship with what is written
    is_capitals: bool
    needs_skill_list: bool  # one letter, or a word that says nothing outside a list of skills


class LabelTable:
    """The labels of one language, ready to be found.

    Parameters
    ----------
    labels : iterable of (str, str)
        Label and concept id.
    stemmer : callable
        From a word in lower case to the stem that labels and texts are compared by.
    language : str
        Language of the labels, for its stop words and endings.
    kinds : mapping of concept id to kind, optional
        Labels of a tool or a language are not met in every inflection.
    """

    def __init__(
        self,
        labels: Iterable[tuple[str, str]],
        stemmer: Stemmer,
        language: str,
        kinds: Mapping[str, str] = _NO_KINDS,
    ) -> None:
        self._stems = WordMemo(stemmer, _KEPT_STEMS)
        self.language = language
        self._kinds = kinds
        phrases: dict[tuple[str, ...], list[_Label]] = {}
        written_as_one: dict[str, list[_Label]] = {}
        for text, concept_id in labels:
            self._add(_QUALIFIER.sub("", text), concept_id, language, phrases, written_as_one)
        self._phrases = {key: tuple(found) for key, found in phrases.items()}
        self._written_as_one = {key: tuple(found) for key, found in written_as_one.items()}
        lengths: dict[str, set[int]] = {}
        for key in phrases:
            lengths.setdefault(key[0], set()).add(len(key))
        self._lengths = {first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()}
        self._beginnings = frozenset(key[:2] for key in phrases)
        self._heads = frozenset(key[:end] for key in self._written_as_one for end in range(1, _LONGEST_HEAD + 1))
        self._words = WordMemo(self._stem_and_use, _KEPT_STEMS)
        # What a phrase means depends on nothing but its stems and how it is written, so each table keeps it; a type
        # checker takes no method that is set anew.
        self._ids_of_phrase = lru_cache(maxsize=_KEPT_PHRASES)(self._ids_of_phrase)  # type: ignore[method-assign]
        self._ids_of_one = lru_cache(maxsize=_KEPT_PHRASES)(self._ids_of_one)  # type: ignore[method-assign]

    def _add(
        self,
        text: str,
        concept_id: str,
        language: str,
        phrases: dict[tuple[str, ...], list[_Label]],
        written_as_one: dict[str, list[_Label]],
    ) -> None:
        tokens = neutral_tokens(tokenise(text), language)
        words, folded = tokens.words, tokens.folded
        if not words or len(words) > LONGEST_LABEL:
            return
        is_weak = len(words) == 1 and (len(words[0]) == 1 or folded[0] in stop_words_of(language))
        loosest = _LOOSEST.get(self._kinds.get(concept_id, ""), VERB_FORM)
        is_capitals = text.isupper() and len(text) > 1
        label = _Label(concept_id, tuple(folded), "".join(folded), loosest, is_capitals, is_weak)
        # The second spelling is that of a text typed without accents: a stemmer may cut it elsewhere.
        for spelling in {tuple(words): None, tuple(folded): None}:
            if len(words) > 1:
                phrases.setdefault(tuple(self._stems.of(spelling)), []).append(label)
            if len(words) == 1 or len(label.joined) >= _SHORTEST_WRITTEN_AS_ONE:
                written_as_one.setdefault("".join(folded[:-1]) + self._stems[spelling[-1]], []).append(label)

    def _stem_and_use(self, word: str) -> tuple[str, int]:
        """Return the stem of a word, and 2 when it is a label by itself, 1 when one may start with it, else 0."""
        stem = self._stems[word]
        if stem in self._written_as_one:
            return stem, 2
        return stem, int(stem in self._lengths or fold(word)[:_LONGEST_HEAD] in self._heads)

    def stems_and_starts(self, view: TextView) -> tuple[list[str], list[int]]:
        """Return the stems of all tokens, and the tokens at which a label may start; at any other there is none."""
        words = self._words.of(view.tokens.words)
        stems = [stem for stem, _use in words]
        starts = [
            token
            for token, (_stem, use) in enumerate(words)
            if use and (use == 2 or self._is_start(view, stems, token))
        ]
        return stems, starts

    def _is_start(self, view: TextView, stems: Sequence[str], token: int) -> bool:
        one = self._written_as_one
        if view.reach[token] > 1 and (stems[token], stems[token + 1]) in self._beginnings:
            return True
        parts, folded = view.parts[token], view.folded
        if parts > 1 and folded[token] + stems[token + 1] in one:
            return True
        return parts > 2 and folded[token] + folded[token + 1] + stems[token + 2] in one

    def longest(self, view: TextView, stems: Sequence[str], first: int) -> tuple[int, tuple[str, ...]]:
        """Return how many tokens the longest label at a token has, and its concepts; 0 and none when there is none."""
        reach = view.reach[first]
        first_stem = stems[first]
        if reach > 1:
            for size in self._lengths.get(first_stem, ()):
                if size <= reach and (ids := self._phrase(view, stems, first, size)):
                    return size, ids
            for size in range(view.parts[first], 1, -1):
                if ids := self._written_apart(view, stems, first, size):
                    return size, ids
        if first_stem in self._written_as_one:
            surface = view.surface(first)
            is_capitals = surface.isupper() and len(surface) > 1
            is_weak = view.is_weak[first]
            return 1, self._ids_of_one(first_stem, view.folded[first], view.is_skill_list, is_capitals, is_weak)
        return 0, _NO_CONCEPTS

    def _phrase(self, view: TextView, stems: Sequence[str], first: int, size: int) -> tuple[str, ...]:
        key = tuple(stems[first : first + size])
        return self._ids_of_phrase(key, tuple(view.folded[first : first + size])) if key in self._phrases else ()

    def _ids_of_phrase(self, stems: tuple[str, ...], written: tuple[str, ...]) -> tuple[str, ...]:
        labels = self._phrases[stems]
        return _concepts(_closest(labels, [phrase_kinship(label.folded, written, self.language) for label in labels]))

    def _ids_of_one(
        self, stem: str, written: str, is_skill_list: bool, is_capitals: bool, is_weak: bool
    ) -> tuple[str, ...]:
        """Return the concepts that one written word may stand for; "IT" may be a name where "it" is none."""
        labels = [
            label
            for label in self._written_as_one[stem]
            if is_skill_list or (is_capitals and label.is_capitals) or not (label.needs_skill_list or is_weak)
        ]
        return _concepts(_best_written(labels, written, self.language))

    def _written_apart(self, view: TextView, stems: Sequence[str], first: int, size: int) -> tuple[str, ...]:
        last = first + size - 1
        head = view.folded[first] if size == 2 else "".join(view.folded[first:last])
        labels = self._written_as_one.get(head + stems[last])
        if not labels:
            return _NO_CONCEPTS
        joined = head + view.folded[last]
        if len(joined) < _SHORTEST_WRITTEN_APART:
            return _NO_CONCEPTS
        return _concepts(_best_written(labels, joined, self.language))


class TextView:
    """A text as the annotator sees it: with the tokens that `neutral_tokens` makes."""

    def __init__(self, text: str, tokens: Tokens, language: str, *, is_skill_list: bool) -> None:
        self.text = text
        self.tokens = tokens
        self.is_skill_list = is_skill_list
        stop_words = stop_words_of(language)
        self.folded = tokens.folded
        self.is_weak = [word in stop_words for word in tokens.folded]
        self.reach = _reach(tokens.joined)
        # Into how many tokens a label written as one word may fall apart: "on line" yes, "in put" no.
        self.parts = [
            1 if is_weak else min(reach, _MOST_PARTS) for is_weak, reach in zip(self.is_weak, self.reach, strict=True)
        ]

    def surface(self, token: int) -> str:
        """Return a token as written."""
        return self.text[self.tokens.starts[token] : self.tokens.ends[token]]


def annotate(view: TextView, tables: Sequence[LabelTable]) -> tuple[Annotation, ...]:
    """Find labels from left to right; at each token the longest one, of equally long ones that of the first table."""
    tokens = view.tokens
    stems: list[list[str]] = []
    tables_at: dict[int, list[int]] = {}
    for number, table in enumerate(tables):
        table_stems, starts = table.stems_and_starts(view)
        stems.append(table_stems)
        for token in starts:
            tables_at.setdefault(token, []).append(number)
    found: list[Annotation] = []
    free = 0  # the first token after the label found last
    for token in sorted(tables_at):
        if token < free:
            continue
        size, ids = 0, _NO_CONCEPTS
        for number in tables_at[token]:
            table_size, table_ids = tables[number].longest(view, stems[number], token)
            if table_ids and table_size > size:
                size, ids = table_size, table_ids
        if size:
            free = token + size
            start, end = tokens.starts[token], tokens.ends[free - 1]
            found.append(Annotation(start, end, view.text[start:end], ids, 1.0 / len(ids)))
    return tuple(found)


def _best_written(labels: Sequence[_Label], joined: str, language: str) -> list[_Label]:
    return _closest(labels, [kinship(label.joined, joined, language) for label in labels])


def _closest(labels: Sequence[_Label], kinships: Sequence[int]) -> list[_Label]:
    """Keep the labels that are written most alike, if they are forms of what is written at all."""
    best = min(
        (kin for label, kin in zip(labels, kinships, strict=True) if kin <= label.loosest),
        default=OTHER_WORD,
    )
    if best == OTHER_WORD:
        return []
    return [label for label, kin in zip(labels, kinships, strict=True) if kin == best and kin <= label.loosest]


def _concepts(labels: Iterable[_Label]) -> tuple[str, ...]:
    ids = tuple(sorted({label.concept_id for label in labels}))
    return ids if len(ids) <= MOST_CONCEPTS else ()


def _reach(joined: Sequence[bool]) -> list[int]:
    """Return for each token how many tokens a label that starts there may have."""
    reach = [1] * len(joined)
    for token in range(len(joined) - 2, -1, -1):
        if joined[token + 1]:
            following = reach[token + 1]
            reach[token] = following + 1 if following < LONGEST_LABEL else following
    return reach


def surface_stem(word: str) -> str:
    """Return the stem of a name: the name itself, folded."""
    return fold(plain(word))
