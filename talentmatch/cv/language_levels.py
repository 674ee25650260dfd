"""How well somebody speaks a language: the European levels, and the words people use instead."""

from __future__ import annotations

import re

from talentmatch.cv.characters import without_accents

CEFR_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
_CEFR = re.compile(r"(?<![\w-])([abc][12])\+?(?!\w)", re.IGNORECASE)
# Read from top to bottom: "very good" before "good". Without accents, in small letters.
_WORDS = {
    "C2": r"""
        moedertaal\w*; moerstaal; native(?: speaker| or bilingual)?; mother tongue; first language; langues?
        maternelles?; muttersprach\w*; tweetalig; bilingual; bilingue; zweisprachig; eerste taal; native level;
        thuistaal
    """,
    "C1": """
        zeer goede?; very good; tres bon(?:ne)?s?; sehr gute?; vloeiend; vlot(?:te)?; fluent(?:ly)?; courant;
        couramment; fliessend; uitstekende?; excellente?; ausgezeichnet; verhandlungssicher; full professional;
        gevorderde?; advanced; avancee?; fortgeschritten; proficient; maitrise
    """,
    "B2": "upper[- ]intermediate; professional working; goede?; good; bon(?:ne)?; gute?; professionele?",
    "B1": r"""
        gemiddelde?; redelijke?; intermediate; intermediaire; moyen(?:ne)?; mittel\w*; voldoende; conversational;
        limited working; behoorlijk; befriedigend; conversation
    """,
    "A1": r"beginner\w*; debutante?; anfanger\w*; beginselen",
    "A2": r"""
        basis\w*; basic\w*; notions?(?: de base)?; grundkenntnisse; elementary; elementaire?; notie; elementar;
        schulkenntnisse
    """,
}
_FILLER_WORDS = """
    kennis; level; niveau; knowledge; proficiency; spreken; schrijven; lezen; spoken; written; mondeling;
    schriftelijk; oral; ecrit; lu; parle; in wort und schrift; van; of; de; du; kenntnisse; connaissances?; working;
    cefr; cecr; erk; ger; taal; speaker; in; en; and; et; und; skills; professional
"""


def _any_of(names: str) -> re.Pattern[str]:
    """A pattern for any of the phrases, which stand apart by semicolons, as whole words."""
    phrases = "|".join(" ".join(name.split()) for name in names.split(";") if name.strip())
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)")


_LEVEL_WORDS = tuple((level, _any_of(words)) for level, words in _WORDS.items())
_FILLERS = _any_of(_FILLER_WORDS)


def cefr_in(text: str) -> str | None:
    """The CEFR level that ``text`` states, in letters or in words.

    Several levels (one for each skill, as in the Europass grid) give the lower of the two in the middle.
    """
    stated = sorted(level.upper() for level in _CEFR.findall(text))
    if stated:
        return middle_level(stated)
    plain = without_accents(text)
    for level, words in _LEVEL_WORDS:
        if words.search(plain):
            return level
    return None


def middle_level(levels: list[str]) -> str | None:
    """The middle one of ``levels``, the lower of two; ``None`` when none of them is a CEFR level."""
    known = sorted(level.strip().upper() for level in levels if level.strip().upper() in CEFR_LEVELS)
    return known[(len(known) - 1) // 2] if known else None


def is_level(text: str) -> bool:
    """Whether ``text`` is nothing but a level."""
    rest = _CEFR.sub(" ", without_accents(text))
    for _, words in _LEVEL_WORDS:
        rest = words.sub(" ", rest)
    return rest != without_accents(text) and not re.search(r"\w", _FILLERS.sub(" ", rest))
