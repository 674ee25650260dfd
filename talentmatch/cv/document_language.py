"""The language a CV is written in, by its little words."""

from __future__ import annotations

import re

from talentmatch.cv.characters import without_accents

_LITTLE_WORDS = {
    "nl": """
        de het een en van ik met voor bij naar mijn op aan te als ook niet ben heb werd door tot uit om zijn werk jaar
        opleiding vaardigheden talen ervaring werkervaring profiel talenkennis nederlands engels
    """,
    "en": """
        the and of to in for with my at as on is was are from by an i have that this years work using
        education skills languages experience profile interests english dutch
    """,
    "fr": """
        le la les des du et en un une pour avec dans au aux sur je mon ma mes par est suis chez ans que travail
        formation competences langues experience profil loisirs francais anglais
    """,
    "de": """
        der die das und ein eine mit fur bei im zu den von ich auf als auch nicht bin habe wurde durch bis aus sowie
        meine ausbildung kenntnisse sprachen berufserfahrung profil deutsch englisch fahigkeiten
    """,
}
_SETS = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}


def document_language(text: str) -> str | None:
    """``nl``, ``en``, ``fr`` or ``de``; ``None`` when the words do not tell them apart."""
    words = re.findall(r"[^\W\d_]+", without_accents(text[:20_000]))
    scores = {language: sum(word in known for word in words) for language, known in _SETS.items()}
    first, second = sorted(scores.values(), reverse=True)[:2]
    if first < 2 or first == second:
        return None
    return max(scores, key=lambda language: scores[language])
