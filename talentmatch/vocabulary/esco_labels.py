"""What a concept of ESCO is called, one name at a time.

German and French labels of occupations give two forms in one ("Bäcker/Bäckerin", "directeur technique/directrice
technique"); each is a label. Labels of skills explain themselves between brackets ("Java (computer programming)").
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from talentmatch.vocabulary.esco_entries import EscoEntry

_BRACKETS: Final = re.compile(r"(?<=\S)\s*\([^()]*\)\s*$")
_NO_LETTERS: Final = re.compile(r"[\W_]+")
_SIGNS: Final = str.maketrans({"+": "plus", "#": "sharp", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o"})
_SHORTEST_FORM: Final = 3


def brackets_taken_off(label: str) -> str:
    """The label without an explanation between brackets at its end."""
    return _BRACKETS.sub("", label) if label.endswith(")") else label


@lru_cache(maxsize=4_096)
def as_one_word(label: str) -> str:
    """The letters and digits of a label in lower case, without accents and brackets: how labels are told apart."""
    text = brackets_taken_off(label).lower().translate(_SIGNS)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _NO_LETTERS.sub("", text)


def word_count(label: str) -> int:
    """How many words a label has; a hyphen parts none."""
    return len(brackets_taken_off(label).split())


def preferred_labels(entry: EscoEntry, language: str) -> tuple[str, ...]:
    """What a concept is called first in a language that it has labels in: one label, or one for each form."""
    return tuple(_forms(entry.labels[language].preferred, entry.kind))


def labels_of(entry: EscoEntry, language: str, *, longest_alternative: int | None = None) -> tuple[str, ...]:
    """Everything a concept is called in a language, what it is called first at the head.

    ``longest_alternative`` is how many words the other labels of a skill may have; those of occupations and of fields
    of knowledge are all there.
    """
    found = entry.labels[language]
    others = [*found.alternative, *found.hidden]
    if entry.kind == "skill" and longest_alternative is not None:
        others = [label for label in others if word_count(label) <= longest_alternative]
    return tuple(dict.fromkeys(form for label in (found.preferred, *others) for form in _forms(label, entry.kind)))


def _forms(label: str, kind: str) -> Iterator[str]:
    """The forms of an occupation's label; a label with endings alone ("Leiter/in") is kept whole."""
    if kind != "occupation" or "/" not in label:
        yield label
        return
    forms = [form.strip() for form in label.split("/")]
    if all(len(form) >= _SHORTEST_FORM and form[:2].casefold() == forms[0][:2].casefold() for form in forms):
        yield from forms
    else:
        yield label
