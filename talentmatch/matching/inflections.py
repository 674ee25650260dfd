"""Inflections: whether a written word is a form of a label's word, or only shares its stem.

A stemmer cuts "product" and "production", "market" and "marketing", "Lehre" and "Lehrer" to one stem. Two words are
taken for forms of one another here when both are what they share plus an ending of the language's inflection: plural,
gender, case (a form of the noun or adjective), or person, tense, participle and gerund (a form of the verb).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

SAME: Final = 0
NOUN_FORM: Final = 1
VERB_FORM: Final = 2
OTHER_WORD: Final = 3

_LONGEST_ABBREVIATION: Final = 4
_ABBREVIATION_ENDINGS: Final = frozenset({"", "s", "e", "en", "es", "n"})
_SHORTEST_SHARED: Final = 2
_CACHED_PAIRS: Final = 2**16
_DOUBLED: Final = re.compile(r"([a-z])\1")


def _endings(text: str) -> frozenset[str]:
    return frozenset({"", *text.split()})


_NOUN_ENDINGS: Final = {
    "nl": _endings("s e n en es"),
    "en": _endings("s e es y ies is"),
    "fr": _endings("s e es x l le les ux f ve ves se ses"),
    "de": _endings("s e n en es em er ern"),
}
_VERB_ENDINGS: Final = {
    "nl": _NOUN_ENDINGS["nl"] | _endings("t d te de ten den end ende ing ingen"),
    "en": _NOUN_ENDINGS["en"] | _endings("d ed ied ing ings"),
    "fr": _NOUN_ENDINGS["fr"] | _endings("r er ee ees ant ent ez ons"),
    "de": _NOUN_ENDINGS["de"] | _endings("t te et ete st ten end ende ung ungen r"),
}
_ENGLISH_Y: Final = frozenset({"y", "ies", "ied"})  # "battery" and "batteries", but "genial" and "genially" not
# "Schweißer" is no form of "schweißen", but "Bilder" is one of "Bild".
_GERMAN_AGENT: Final = frozenset({"r", "er", "ern"})
_GERMAN_OF_AN_AGENT: Final = frozenset({"", "er", "ern"})


@lru_cache(maxsize=_CACHED_PAIRS)
def kinship(label: str, written: str, language: str) -> int:
    """Return how a written word that stands alone is related to a label of one word with the same stem.

    Parameters
    ----------
    label, written : str
        Folded: lower case without accents.
    language : str
        Language of the label; a language without endings here knows only the same word.

    Returns
    -------
    int
        SAME, NOUN_FORM, VERB_FORM or OTHER_WORD; the smaller, the closer. A label of up to four letters, often an
        abbreviation, may only grow an ending: "API" is met in "APIs", but "DEA" not in "de"; a written word
        of up to three letters ("las", a weld and past tense of "lezen") is met only as it stands. An English gerund
        ("marketing") is not met in its base ("market"), nor a science ("electronics") in its adjective.
    """
    if label == written:
        return SAME
    if len(written) < _LONGEST_ABBREVIATION:
        return OTHER_WORD
    if len(label) <= _LONGEST_ABBREVIATION:
        is_grown = written.startswith(label) and written[len(label) :] in _ABBREVIATION_ENDINGS
        return NOUN_FORM if is_grown else OTHER_WORD
    if language == "en" and _is_english_look_alike(label, written):
        return OTHER_WORD
    return _form(label, written, language, is_last=True)


def phrase_kinship(label: Sequence[str], written: Sequence[str], language: str) -> int:
    """Return the loosest kinship between the words of a label and those of a phrase with the same stems."""
    if label == written:
        return SAME
    last = len(label) - 1
    return max(
        _form(ours, theirs, language, is_last=place == last)
        for place, (ours, theirs) in enumerate(zip(label, written, strict=True))
    )


def _is_english_look_alike(label: str, written: str) -> bool:
    if label.endswith("ics") or written.endswith("ics"):
        return True
    return label.endswith("ing") != written.endswith(("ing", "ings")) and not written.endswith("ed")


@lru_cache(maxsize=_CACHED_PAIRS)
def _form(label: str, written: str, language: str, *, is_last: bool) -> int:
    if label == written:
        return SAME
    if language not in _VERB_ENDINGS:
        return OTHER_WORD
    ours, theirs = _DOUBLED.sub(r"\1", label), _DOUBLED.sub(r"\1", written)
    shared = _shared_length(ours, theirs)
    ends = {ours[shared:], theirs[shared:]}
    if shared < _SHORTEST_SHARED or not ends <= _VERB_ENDINGS[language]:
        return OTHER_WORD
    if language == "en" and "y" in ends and not ends <= _ENGLISH_Y:
        return OTHER_WORD
    if is_last and language == "de" and _is_german_agent(ours[shared:], theirs[shared:]):
        return OTHER_WORD
    return NOUN_FORM if ends <= _NOUN_ENDINGS[language] else VERB_FORM


def _is_german_agent(ours: str, theirs: str) -> bool:
    """Say whether "-er" makes a person ("Schweißer", "Zimmerer") and no plural of what the label says ("Bilder")."""
    if ours in _GERMAN_AGENT and theirs not in {"er", "ern"}:
        return True
    return theirs in _GERMAN_AGENT and ours not in _GERMAN_OF_AN_AGENT


def _shared_length(ours: str, theirs: str) -> int:
    for place, (letter, other) in enumerate(zip(ours, theirs, strict=False)):
        if letter != other:
            return place
    return min(len(ours), len(theirs))
