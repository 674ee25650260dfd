"""The words of searched documents: found by their beginning, stem, parts, or in spite of typing errors."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.inflections import OTHER_WORD, kinship
from talentmatch.matching.search.typing_errors import (
    LETTERS_IN_AN_ERROR,
    PAIRS_IN_AN_ERROR,
    allowed_errors,
    error_count,
    letters_of,
    pairs_of,
)
from talentmatch.matching.text import LANGUAGES, stem

Reading = tuple[str, str]  # language of a text, and the stem of a word in it
#: Languages that write compounds as one word.
COMPOUNDING: Final = frozenset({"nl", "de"})
_LINKS: Final = ("", "s", "en", "e", "n", "er", "es")
_ENDINGS: Final = ("", "s", "n", "en", "e")
_SHORTEST_PART: Final = 3
_SHORTEST_ASKED_PART: Final = 4
_LONG_PART: Final = 6  # a last part this long is no accident, whatever stands before it
_SHORTEST_COMPOUND: Final = 8
_SORTED_AT_ONCE: Final = 200
_LAST: Final = "\U0010ffff"
_SHORTEST_BEGINNING: Final = 6
_SURE_BEGINNING: Final = 3  # letters without an error, in a word that is still being typed


class SortedWords:
    """Words in alphabetical order; many new ones are sorted in when somebody asks."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._new: set[str] = set()

    def add(self, word: str) -> None:
        """The word is there; it must not be there already."""
        self._new.add(word)

    def remove(self, word: str) -> None:
        """The word is there no longer."""
        if word in self._new:
            self._new.remove(word)
            return
        del self._words[bisect_left(self._words, word)]

    def beginning_with(self, start: str) -> list[str]:
        """Return the words that begin so, in order."""
        self._sort_in()
        return self._words[bisect_left(self._words, start) : bisect_left(self._words, start + _LAST)]

    def _sort_in(self) -> None:
        if len(self._new) > _SORTED_AT_ONCE:
            self._words += self._new
            self._words.sort()
        else:
            for word in self._new:
                insort(self._words, word)
        self._new.clear()


class _Entry(NamedTuple):
    """A word of documents in a language, as written there and folded."""

    word: str
    folded: str
    language: str
    stem: str

    @property
    def reading(self) -> Reading:
        return self.language, self.stem


class _Letters:
    """Length and letters of words in arrays, so that a typing error is looked for in all of them at once."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._slot_of: dict[str, int] = {}
        self._letters: NDArray[np.uint64] = np.zeros(1024, dtype=np.uint64)
        self._pairs: NDArray[np.uint64] = np.zeros(1024, dtype=np.uint64)
        self._lengths: NDArray[np.int16] = np.zeros(1024, dtype=np.int16)

    def add(self, word: str) -> None:
        slot = len(self._words)
        if slot == len(self._letters):
            self._letters = np.concatenate([self._letters, np.zeros_like(self._letters)])
            self._pairs = np.concatenate([self._pairs, np.zeros_like(self._pairs)])
            self._lengths = np.concatenate([self._lengths, np.zeros_like(self._lengths)])
        self._words.append(word)
        self._put(word, slot)

    def remove(self, word: str) -> None:
        """The last word takes the place of the one that goes."""
        slot, last = self._slot_of.pop(word), self._words.pop()
        if last != word:
            self._words[slot] = last
            self._put(last, slot)

    def _put(self, word: str, slot: int) -> None:
        self._slot_of[word] = slot
        self._letters[slot], self._pairs[slot] = letters_of(word), pairs_of(word)
        self._lengths[slot] = len(word)

    def like(self, typed: str, limit: int) -> list[str]:
        """Return the words that may be meant with so many errors, and some others."""
        count = len(self._words)
        strange = np.bitwise_count(self._letters[:count] ^ np.uint64(letters_of(typed)))
        missing = np.bitwise_count(~self._pairs[:count] & np.uint64(pairs_of(typed)))
        is_like = (strange <= LETTERS_IN_AN_ERROR * limit) & (missing <= PAIRS_IN_AN_ERROR * limit)
        is_like &= np.abs(self._lengths[:count] - len(typed)) <= limit
        return [self._words[slot] for slot in np.flatnonzero(is_like).tolist()]


class WordTable:
    """The words of all documents, folded, each with the languages it is read in.

    Parameters
    ----------
    label_words : iterable of (folded word, plain word)
        Words of a vocabulary: known whether or not a document holds them.
    """

    def __init__(self, label_words: Iterable[tuple[str, str]] = ()) -> None:
        self._sorted = SortedWords()
        self._reversed = SortedWords()
        self._letters = _Letters()
        self._label_words = dict(label_words)
        self._number_of: dict[tuple[str, str], int] = {}
        self._entries: list[_Entry] = []
        self._counts: list[int] = []
        self._free: list[int] = []
        self._entries_of: dict[str, list[_Entry]] = {}
        self._words_of: dict[Reading, set[str]] = {}
        for word in self._label_words:
            self._letters.add(word)

    def __contains__(self, word: object) -> bool:
        return word in self._entries_of

    def add(self, word: str, folded: str, language: str) -> int:
        """One more document holds the word, in a language; return the number to take it out by."""
        number = self._number_of.get((word, language))
        if number is None:
            number = self._enter(_Entry(word, folded, language, stem(word, language)))
        self._counts[number] += 1
        return number

    def remove(self, number: int) -> str:
        """One document less holds the word with this number; return it, folded."""
        entry = self._entries[number]
        self._counts[number] -= 1
        if not self._counts[number]:
            self._free.append(number)
            del self._number_of[entry.word, entry.language]
            self._forget(entry)
        return entry.folded

    def _enter(self, entry: _Entry) -> int:
        if self._free:
            number = self._free.pop()
            self._entries[number] = entry
        else:
            number = len(self._entries)
            self._entries.append(entry)
            self._counts.append(0)
        self._number_of[entry.word, entry.language] = number
        if entry.folded not in self._entries_of:
            self._entries_of[entry.folded] = []
            self._sorted.add(entry.folded)
            self._reversed.add(entry.folded[::-1])
            if entry.folded not in self._label_words:
                self._letters.add(entry.folded)
        self._entries_of[entry.folded].append(entry)
        self._words_of.setdefault(entry.reading, set()).add(entry.folded)
        return number

    def _forget(self, entry: _Entry) -> None:
        others = self._entries_of[entry.folded]
        others.remove(entry)
        if all(other.reading != entry.reading for other in others):
            self._words_of[entry.reading].remove(entry.folded)
            if not self._words_of[entry.reading]:
                del self._words_of[entry.reading]
        if not others:
            del self._entries_of[entry.folded]
            self._sorted.remove(entry.folded)
            self._reversed.remove(entry.folded[::-1])
            if entry.folded not in self._label_words:
                self._letters.remove(entry.folded)

    def written(self, word: str) -> str:
        """Return a word with its accents: "comptabilité" rather than "comptabilite"."""
        return max([entry.word for entry in self._entries_of.get(word, ())] + [self._label_words.get(word, word)])

    def is_known(self, word: str) -> bool:
        """Say whether a document or a label holds the word."""
        return word in self._entries_of or word in self._label_words

    def beginning_with(self, start: str) -> list[str]:
        """Return the words of documents that begin so."""
        return self._sorted.beginning_with(start)

    def inflected(self, word: str, folded: str) -> list[str]:
        """Return the words of documents that are another form of a word, in any of the four languages."""
        found: set[str] = set()
        for language in LANGUAGES:
            for spelling in dict.fromkeys((word, folded)):
                others = self._words_of.get((language, stem(spelling, language)), ())
                found |= {other for other in others if kinship(folded, other, language) != OTHER_WORD}
        return sorted(found - {folded})

    def compounds_with(self, folded: str, forms: Iterable[str]) -> list[str]:
        """Return the compounds of documents, in Dutch or German, that a word or another form of it is a part of."""
        if len(folded) < _SHORTEST_ASKED_PART or not folded.isalpha():
            return []
        ends = dict.fromkeys([*(folded + ending for ending in _ENDINGS), *forms])
        found = {word for end in ends for word in self._ending_with(end)}
        found |= set(self._begun_by(folded))
        return sorted(found)

    def _ending_with(self, end: str) -> Iterator[str]:
        if len(end) < _SHORTEST_ASKED_PART:
            return
        for turned in self._reversed.beginning_with(end[::-1]):
            first = turned[len(end) :][::-1]
            is_apart = len(end) >= _LONG_PART or self._is_part(first, is_first=True)
            if len(first) >= _SHORTEST_PART and is_apart and self._is_compound(turned[::-1]):
                yield turned[::-1]

    def _begun_by(self, start: str) -> Iterator[str]:
        for word in self._sorted.beginning_with(start):
            last = word[len(start) :]
            if len(last) > _SHORTEST_PART and self._is_compound(word) and self._is_part(last, is_first=False):
                yield word

    def _is_compound(self, word: str) -> bool:
        return any(entry.language in COMPOUNDING for entry in self._entries_of[word])

    def _is_part(self, part: str, *, is_first: bool) -> bool:
        """Say whether a part of a compound is a word, perhaps with letters that link it to the other part."""
        for link in _LINKS:
            if (part.endswith if is_first else part.startswith)(link):
                rest = (part[: len(part) - len(link)]) if is_first else part[len(link) :]
                if len(rest) >= _SHORTEST_PART and self.is_known(rest):
                    return True
        return False

    def parts_of(self, folded: str) -> tuple[tuple[str, str], ...]:
        """Return the pairs of words of documents that a compound is made of, those with the longest last part first."""
        if len(folded) < _SHORTEST_COMPOUND or not folded.isalpha():
            return ()
        found = []
        for cut in range(_SHORTEST_PART, len(folded) - _SHORTEST_ASKED_PART + 1):
            first, last = folded[:cut], folded[cut:]
            if last not in self._entries_of:
                continue
            firsts = [first[: len(first) - len(link)] for link in _LINKS if first.endswith(link)]
            found += [(word, last) for word in firsts if len(word) >= _SHORTEST_PART and word in self._entries_of]
        return tuple(found)

    def corrections(self, typed: str) -> list[tuple[int, str]]:
        """Return what may be meant by a word that nobody knows, as (number of errors, word).

        Those with the fewest errors come first, of equals the word of the most documents and languages.
        """
        limit = allowed_errors(typed)
        if not limit:
            return []
        counted = [(error_count(typed, word, limit), word) for word in self._letters.like(typed, limit)]
        found = [pair for pair in counted if 0 < pair[0] <= limit]
        return sorted(found, key=lambda pair: (pair[0], -self._document_count(pair[1]), pair[1]))

    def _document_count(self, word: str) -> int:
        entries = self._entries_of.get(word, ())
        return sum(self._counts[self._number_of[entry.word, entry.language]] for entry in entries)

    def corrected_beginning(self, typed: str) -> str | None:
        """Return the commonest word of documents that may be meant by one that is still being typed."""
        limit = allowed_errors(typed)
        if not limit or len(typed) < _SHORTEST_BEGINNING:
            return None
        words = self._sorted.beginning_with(typed[:_SURE_BEGINNING])
        lengths = range(len(typed) - limit, len(typed) + limit + 1)
        starts = sorted({word[:length] for word in words for length in lengths if len(word) > length})
        errors, start = min(((error_count(typed, start, limit), start) for start in starts), default=(limit + 1, ""))
        if errors > limit:
            return None
        return min(self._sorted.beginning_with(start), key=lambda word: (-self._document_count(word), word))
