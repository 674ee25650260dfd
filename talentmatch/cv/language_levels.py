"""How well somebody speaks a language: the European levels, and the words people use instead."""

from __future__ import annotations

import re

from talentmatch.cv.characters import without_accents

CEFR_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
_CEFR = re.compile(r"(?<![\w-])([abc][12])\+?(?!\w)", re.IGNORECASE)
# Read from top to bottom: "very good" before "good". Without accents, in small letters.
_WORDS = (
    (
        "C2",
        r"moedertaal\w*|moerstaal|native(?: speaker| or bilingual)?|mother tongue|first language|langues? maternelles?"
        r"|muttersprach\w*|tweetalig|bilingual|bilingue|zweisprachig|eerste taal|native level|thuistaal",
    ),
    (
        "C1",
        r"zeer goede?|very good|tres bon(?:ne)?s?|sehr gute?|vloeiend|vlotte?|fluent(?:ly)?|courant|couramment|flie(?:ss)end"
        r"|uitstekende?|excellente?|ausgezeichnet|verhandlungssicher|full professional|gevorderde?|advanced|avancee?"
        r"|fortgeschritten|proficient|maitrise",
    ),
    ("B2", r"upper[- ]intermediate|professional working|goede?|good|bon(?:ne)?|gute?|professionele?"),
    (
        "B1",
        r"gemiddelde?|redelijke?|intermediate|intermediaire|moyen(?:ne)?|mittel\w*|voldoende|conversational|limited working"
        r"|behoorlijk|befriedigend|conversation",
    ),
    ("A1", r"beginner\w*|debutante?|anfanger\w*|beginselen"),
    ("A2", r"basis\w*|basic\w*|notions?(?: de base)?|grundkenntnisse|elementary|elementaire?|notie|elementar|schulkenntnisse"),
)
_LEVEL_WORDS = tuple((level, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for level, words in _WORDS)
_FILLERS = re.compile(
    r"(?<!\w)(?:kennis|level|niveau|knowledge|proficiency|spreken|schrijven|lezen|spoken|written|mondeling|schriftelijk"
    r"|oral|ecrit|lu|parle|in wort und schrift|van|of|de|du|kenntnisse|connaissances?|working|cefr|cecr|erk|ger|taal|speaker"
    r"|in|en|and|et|und|skills|a1|professional)(?!\w)"
)


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
