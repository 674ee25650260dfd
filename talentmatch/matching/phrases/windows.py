"""Windows: the pieces of a sentence that may be a phrase, so that one skill in a long sentence is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from talentmatch.matching.text import Tokens, tokenise

LONGEST_PHRASE: Final = 8  # words; a longer text is a sentence
SIZES: Final = (2, 3, 5)
_CUT: Final = re.compile(r"[,;:.!?()\[\]/•|\n]")
_CONJUNCTIONS: Final = {
    "nl": frozenset({"en", "of"}),
    "en": frozenset({"and", "or"}),
    "fr": frozenset({"et", "ou"}),
    "de": frozenset({"und", "oder"}),
}


def windows_of(text: str, language: str) -> tuple[str, ...]:
    """Return a phrase as it is; of a sentence its clauses and their runs of 2, 3 and 5 words, each once.

    Clauses end at punctuation and at "and" and "or" in the language of the text. A short text is never cut: of the
    title "sales and marketing manager" no part is meant alone.
    """
    tokens = tokenise(text)
    if len(tokens.words) <= LONGEST_PHRASE:
        return (text.strip(),)
    places = dict.fromkeys(place for first, end in _clauses(text, tokens, language) for place in _runs(first, end))
    return tuple(dict.fromkeys(text[tokens.starts[first] : tokens.ends[end - 1]] for first, end in places))


def _clauses(text: str, tokens: Tokens, language: str) -> Iterator[tuple[int, int]]:
    """Yield the first token of each clause and the one after its last."""
    conjunctions = _CONJUNCTIONS.get(language, frozenset())
    first = 0
    for token, word in enumerate(tokens.folded):
        is_conjunction = word in conjunctions
        if is_conjunction or (token and _CUT.search(text, tokens.ends[token - 1], tokens.starts[token])):
            if token > first:
                yield first, token
            first = token + 1 if is_conjunction else token
    if first < len(tokens.words):
        yield first, len(tokens.words)


def _runs(first: int, end: int) -> Iterator[tuple[int, int]]:
    yield first, end
    for size in SIZES:
        for start in range(first, end - size + 1):
            yield start, start + size
