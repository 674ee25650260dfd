"""Gendered forms: one form for "verpleegster" and "verpleger", "étudiante" and "étudiant", "Studentin" and "Student".

Stemmers leave many of these apart, and an encoder all of them, so that a ranking would know the gender of who writes.
The form they share is the older, masculine one, for that is what labels and texts hold most; nobody gets to see it.
Rules work on endings and know their exceptions; a wrong one costs little, for it changes a word in all texts alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import Final

from talentmatch.matching.reading.gendered_words import EXCEPTIONS, FORMS, FUNCTION_FORMS, PAIRS
from talentmatch.matching.text import Tokens, WordMemo, fold, plain

_CACHED_WORDS: Final = 2**17
_WORD: Final = re.compile(r"[^\W\d_]+")
_LOOK_BACK: Final = 3
_INFLECTED: Final = re.compile(r"(?<=[a-zäöüß]{3})(?:er|en|em|es|e)")
_MASCULINE: Final = re.compile(r"[A-ZÄÖÜ]\w*(?:ent|ant|ist|or|eur|er|oge|mann|arzt|anwalt|koch|kt|eut)")


def _dutch(word: str) -> str:
    return _ended(word, FORMS["nl"])


def _english(word: str) -> str:
    return _ended(word, FORMS["en"])


def _french(word: str) -> str:
    plural = "s" if word.endswith("s") else ""
    single = word.removesuffix("s")
    if single in EXCEPTIONS["fr"]:
        return word
    neutral = PAIRS["fr"].get(single) or _ended(single, FORMS["fr"])
    if neutral == single:
        return word
    return _plural(neutral) if plural else neutral


def _plural(neutral: str) -> str:
    if neutral.endswith("al"):
        return neutral[:-1] + "ux"
    return neutral if neutral.endswith("x") else neutral + "s"


def _german(word: str) -> str:
    return _ended(word, FORMS["de"])


def _ended(word: str, forms: Sequence[tuple[str, str]]) -> str:
    """Replace the first ending that fits."""
    for ending, neutral in forms:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + neutral
    return word


_RULES: Final[Mapping[str, Callable[[str], str]]] = {
    "nl": _dutch,
    "en": _english,
    "fr": _french,
    "de": _german,
}


@lru_cache(maxsize=_CACHED_WORDS)
def neutral_word(word: str, language: str) -> str:
    """Return the form that a gendered word shares with its counterpart; any other word as it is.

    Parameters
    ----------
    word : str
        In lower case.
    language : str
        One without rules changes nothing.
    """
    rule = _RULES.get(language)
    if rule is None or not word.isalpha() or word in EXCEPTIONS[language]:
        return word
    return PAIRS[language].get(word) or rule(word)


@cache
def _neutral_in(language: str) -> WordMemo[str]:
    """Return `neutral_word` for one language, for many words in a row."""
    return WordMemo(partial(neutral_word, language=language))


def neutral_tokens(tokens: Tokens, language: str | Sequence[str]) -> Tokens:
    """Return tokens with every gendered word in its shared form; their places stay.

    Parameters
    ----------
    tokens : Tokens
    language : str or sequence of str
        Of all tokens, or of each of them.
    """
    if not isinstance(language, str) and len(set(language)) == 1:
        language = language[0]
    if isinstance(language, str):
        words = _neutral_in(language).of(tokens.words)
    else:
        words = list(map(neutral_word, tokens.words, language))
    if words == tokens.words:
        return tokens
    folded = [
        folded if word == before else fold(word)
        for word, before, folded in zip(words, tokens.words, tokens.folded, strict=True)
    ]
    return Tokens(words, folded, tokens.starts, tokens.ends, tokens.joined)


def neutral_phrase(text: str, language: str) -> str:
    """Return a phrase as an encoder is to get it: shared forms, also of articles and pronouns that tell a gender."""
    rule = _RULES.get(language)
    if rule is None:
        return text
    small = FUNCTION_FORMS[language]
    pieces: list[str] = []
    last = 0
    for match in _WORD.finditer(text):
        surface = match.group()
        word = plain(surface)
        neutral = small.get(word) or neutral_word(word, language)
        pieces.append(text[last : match.start()])
        pieces.append(surface if neutral == word else _cased(neutral, surface))
        last = match.end()
        if language == "de" and _MASCULINE.fullmatch(pieces[-1]):
            _level_adjectives(pieces)
    pieces.append(text[last:])
    return "".join(pieces)


def _cased(neutral: str, surface: str) -> str:
    if surface.isupper() and len(surface) > 1:
        return neutral.upper()
    return neutral[:1].upper() + neutral[1:] if surface[:1].isupper() else neutral


def _level_adjectives(pieces: list[str]) -> None:
    """Give the adjectives before a German noun one ending: "motivierter Student", "motivierte Studentin"."""
    for place in range(len(pieces) - 3, max(-1, len(pieces) - 3 - 2 * _LOOK_BACK), -2):
        if pieces[place + 1].strip() or not pieces[place].islower():
            break
        pieces[place] = re.sub(_INFLECTED.pattern + r"\Z", "e", pieces[place])
