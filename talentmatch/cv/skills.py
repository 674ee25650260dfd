"""Single skills out of the lines of a skills section."""

from __future__ import annotations

import re

from talentmatch.cv.characters import without_accents
from talentmatch.cv.language_levels import is_level

_SEPARATORS = re.compile(r"[,;•·●▪■◆►‣∙|\n\t]|\s{2,}|\s/\s|\s[–—]\s(?=\S+[,;])")
_RATING = re.compile(r"[★☆●○■□◼◻⬤◯⚫⚪▮▯]+|\b\d{1,3}\s?%|\b\d(?:[.,]\d)?\s?/\s?(?:5|10)\b")
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_LABEL = re.compile(r"^[^\W\d_][^:,;()]{1,40}:\s+(?=\S)")
_LEVEL_AFTER = re.compile(r"\s*(?:[:=–—]|\s-)\s*(?P<level>[^:=–—]+)$")
_CONJUNCTION = re.compile(r"^(?P<first>[\w+#.]+) (?:en|and|et|und) (?P<second>[\w+#.]+)$", re.IGNORECASE)
_LEADING_WORD = re.compile(r"^(?:en|and|et|und)\s+", re.IGNORECASE)
_EDGES = " \t.:;,-–—*_>→'\"“”‘’"
_SKILL_LEVEL_WORDS = """
    gevorderd gevorderde basis basiskennis goed expert beginner ervaren gemiddeld zeer-goed uitstekend grondig notie
    advanced basic intermediate proficient good excellent expert beginner experienced working-knowledge fundamentals
    avance avancee debutant debutante intermediaire bon bonne notions maitrise confirme expert
    fortgeschritten grundkenntnisse gut sehr-gut anfanger erfahren experte mittel grundlagen
"""
_SKILL_LEVELS = frozenset(_SKILL_LEVEL_WORDS.split())
_MAX_CHARS = 60
_MAX_WORDS = 6


def skills_in(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The skills named in ``lines``, each once, in the order of the CV, without levels and ratings."""
    found: dict[str, str] = {}
    for line in _whole_lines(lines):
        for item in _items(_LABEL.sub("", line) if not _is_levelled(line) else line):
            skill = _skill(item)
            if skill:
                found.setdefault(skill.casefold(), skill)
    return tuple(found.values())


def is_skill_level(text: str) -> bool:
    """Whether ``text`` says how well, and not what."""
    words = without_accents(text.strip(_EDGES)).split()
    return "-".join(words) in _SKILL_LEVELS or is_level(text)


def _whole_lines(lines: tuple[str, ...]) -> list[str]:
    """Lines, with a list that runs on over a line end put together."""
    whole: list[str] = []
    for line in lines:
        text = line.strip()
        if whole and text and text[0].islower() and whole[-1].count(",") >= 1 and not whole[-1].endswith((",", ";")):
            whole[-1] += " " + text
        else:
            whole.append(text)
    return whole


def _is_levelled(line: str) -> bool:
    level = _LEVEL_AFTER.search(line)
    return bool(level and is_skill_level(level["level"]))


def _items(line: str) -> list[str]:
    """Parts of a line; what stands in brackets stays one part until it is judged."""
    line = _RATING.sub("\n", line)
    inner: list[str] = []

    def keep(brackets: re.Match[str]) -> str:
        inner.append(brackets[1] if brackets[1] is not None else brackets[2])
        return f"\x00{len(inner) - 1}\x00"

    parts = _SEPARATORS.split(_BRACKETS.sub(keep, line))
    return [item for part in parts for item in _with_brackets(part, inner)]


def _with_brackets(part: str, inner: list[str]) -> list[str]:
    """The part without its brackets, then what they list: "Python (Django, Flask)" is three skills."""
    contents = [inner[int(number)] for number in re.findall(r"\x00(\d+)\x00", part)]
    outer = re.sub(r"\s*\x00\d+\x00", "", part)
    listed = [item for content in contents if "," in content for item in content.split(",")]
    named = [outer] if not _CONJUNCTION.match(outer.strip(_EDGES)) else _conjoined(outer.strip(_EDGES))
    return named + listed


def _conjoined(text: str) -> list[str]:
    match = _CONJUNCTION.match(text)
    return [match["first"], match["second"]] if match else [text]


def _skill(item: str) -> str | None:
    level = _LEVEL_AFTER.search(item)
    if level and is_skill_level(level["level"]):
        item = item[: level.start()]
    # The dot of ".NET" belongs to the name, a full stop at the end does not.
    skill = _LEADING_WORD.sub("", item.strip().rstrip(_EDGES).lstrip(_EDGES.replace(".", "")))
    if not skill or len(skill) > _MAX_CHARS or len(skill.split()) > _MAX_WORDS or is_skill_level(skill):
        return None
    return skill if any(char.isalpha() for char in skill) else None
