"""Phrase table: find listed words and phrases in folded tokens, in time linear in the tokens.

How an entry is written is told in `identity_signals`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from talentmatch.matching.text import FOLDED, WordMemo, fold

_AGES: Final = range(14, 100)
_BIRTH_YEARS: Final = range(1930, 2013)
_CACHED_WORDS: Final = 2**16
_ELIDED: Final = frozenset("lsdmtjc")  # "d'un" is the one token "un", "women's" is "women"
_ANY_AGE: Final = "#"
_ANY_BIRTH_YEAR: Final = "%"
_ANY_WORD: Final = "~"
_CLASSES: Final = frozenset({_ANY_AGE, _ANY_BIRTH_YEAR})
_UNITS: Final = r"(?:een|ein|eenen|twee|zwei|drie|drei|vier|vijf|funf|zes|sechs|zeven|sieben|acht|negen|neun)(?:en|und)"
# "drieëntwintig", "dreiundzwanzig", "twenty", "quarante", and ordinals in figures: "33ste", "40th".
_AGE_IN_WORDS: Final = re.compile(
    rf"(?:{_UNITS})?(?:twintig|dertig|veertig|vijftig|zestig|zwanzig|dreissig|vierzig|funfzig|sechzig)(?:ste|sten|ster)?"
    r"|twenty|thirty|forty|fifty|sixty|eighteen|nineteen|seventeen|achttien|negentien|zeventien|achtzehn|neunzehn"
    r"|siebzehn|vingt|trente|quarante|cinquante|soixante|(?:[2-6]\d|1[4-9])(?:ste|de|th|st|nd|rd)"
)


class Found(NamedTuple):
    """Tokens `first` up to, not with, `end` are a listed phrase; `label` is what it is listed as."""

    first: int
    end: int
    label: str


#: The words behind the first, the label, and the second word where it is written in one way only.
_Entry = tuple[tuple[str, ...], str, str | None]
_Listed = tuple[_Entry, ...]


class PhraseTable:
    """Phrases by their first word.

    Parameters
    ----------
    entries : iterable of (str, str)
        Entry and label. Of two labels for one entry the first counts.
    """

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._heads: dict[str, list[_Entry]] = {}
        self._prefixes: dict[str, list[_Entry]] = {}
        self._endings: dict[str, list[_Entry]] = {}
        for entry, label in entries:
            head, *rest = (word for word in entry.split("_") if word not in _ELIDED)
            is_ending, is_prefix = head.startswith("*"), head.endswith("*")
            heads = self._endings if is_ending else self._prefixes if is_prefix else self._heads
            heads.setdefault(head.strip("*"), []).append((tuple(rest), label, _only_spelling(rest)))
        for listed in (*self._heads.values(), *self._prefixes.values(), *self._endings.values()):
            listed.sort(key=lambda phrase: -len(phrase[0]))
        self._sizes = sorted({len(part) for part in (*self._prefixes, *self._endings)}, reverse=True)
        # Nearly all words begin and end as no entry does, and are done with after two looks.
        self._least = self._sizes[-1] if self._sizes else 1
        self._beginnings = frozenset(part[: self._least] for part in self._prefixes)
        self._tails = frozenset(part[-self._least :] for part in self._endings)
        self._starting = WordMemo(self._starting_with)

    def find(self, words: Sequence[str], first: int, end: int) -> Iterator[Found]:
        """Return the phrases among some tokens, from left to right; of those that start together the longest.

        Parameters
        ----------
        words : sequence of str
            With accents.
        """
        starting = self._starting.of(words[first:end])
        return self._found(words, first, end, starting) if any(starting) else iter(())

    def _found(self, words: Sequence[str], first: int, end: int, starting: Sequence[_Listed]) -> Iterator[Found]:
        for token, listed in enumerate(starting, first):
            if not listed:
                continue
            following = words[token + 1] if token + 1 < end else ""
            spellings = (following, FOLDED[following])
            for rest, label, second in listed:
                if second is not None and second not in spellings:  # most entries go here
                    continue
                after = token + 1 + len(rest)
                if not rest or (after <= end and all(map(_fits, rest, words[token + 1 : after]))):
                    yield Found(token, after, label)
                    break

    def may_start_with(self, word: str) -> bool:
        """Whether any phrase may start with a word."""
        return bool(self._starting[word])

    def holds(self, word: str) -> bool:
        """Whether a single word is listed."""
        return any(not rest for rest, _label, _second in self._starting[word])

    def _starting_with(self, word: str) -> _Listed:
        """Return the rest and the label of all phrases that may start with a word, the longest first."""
        found: list[_Entry] = []
        for spelling in dict.fromkeys((word, fold(word))):
            found += self._heads.get(spelling, ())
            if spelling[: self._least] not in self._beginnings and spelling[-self._least :] not in self._tails:
                continue
            for size in self._sizes:
                if size <= len(spelling):
                    found += self._prefixes.get(spelling[:size], ())
                    found += self._endings.get(spelling[-size:], ())
        found += self._heads.get(_class_of(word), ()) if _class_of(word) in _CLASSES else ()
        return tuple(sorted(found, key=lambda phrase: -len(phrase[0])))


def _only_spelling(rest: Sequence[str]) -> str | None:
    """Return the second word of an entry, or nothing where there is none or it stands for many."""
    is_one = rest and rest[0] not in {_ANY_WORD, *_CLASSES} and not rest[0].endswith("*")
    return rest[0] if is_one else None


def _fits(pattern: str, word: str) -> bool:
    if pattern == _ANY_WORD:
        return True
    if pattern in _CLASSES:
        return _class_of(word) == pattern
    if pattern.endswith("*"):
        return fold(word).startswith(pattern[:-1])
    return pattern in {word, fold(word)}


@lru_cache(maxsize=_CACHED_WORDS)
def _class_of(word: str) -> str:
    """Return the class of numbers a word belongs to, or the word itself."""
    if not word.isdecimal():
        return _ANY_AGE if _AGE_IN_WORDS.fullmatch(fold(word)) else word
    if len(word) > 4:
        return word
    value = int(word)
    if value in _AGES:
        return _ANY_AGE
    return _ANY_BIRTH_YEAR if value in _BIRTH_YEARS else word
