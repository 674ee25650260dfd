"""How agreements are worded: the articles that come with the product, an institution's own, and words for roles.

Articles are kept as text: a line that begins with ``#`` is the title of an article, and a blank line parts paragraphs.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from talentmatch.choices import TEXT_LANGUAGES

DEFAULT_ARTICLES = Path(__file__).with_name("default_articles.tsv")
#: How the two who guide a student are called where an institution does not say so itself.
DEFAULT_ROLE_WORDS: Mapping[str, Mapping[str, str]] = {
    "nl": {"mentor": "stagementor", "supervisor": "stagebegeleider"},
    "en": {"mentor": "mentor", "supervisor": "supervisor"},
    "fr": {"mentor": "maître de stage", "supervisor": "superviseur académique"},
    "de": {"mentor": "Mentor/in im Betrieb", "supervisor": "Betreuer/in der Hochschule"},
}
ROLES = ("mentor", "supervisor")


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its title and its paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


@cache
def default_text(language: str) -> str:
    """The articles that come with the product, as an institution would write them."""
    with DEFAULT_ARTICLES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["language"] == language]
    return "\n\n".join(f"# {row['title']}\n{row['text']}" for row in rows)


def articles_of(text: str) -> tuple[Article, ...]:
    """The articles of ``text``; what stands before the first title has an empty one."""
    found: list[tuple[str, list[str]]] = []
    for line in text.strip().splitlines():
        if line.startswith("#"):
            found.append((line.lstrip("# ").strip(), []))
            continue
        if not found:
            found.append(("", []))
        found[-1][1].append(line.strip())
    return tuple(Article(title, _paragraphs(lines)) for title, lines in found)


def _paragraphs(lines: list[str]) -> tuple[str, ...]:
    blocks = "\n".join(lines).split("\n\n")
    return tuple(" ".join(block.split()) for block in blocks if block.strip())


def role_words(language: str, own: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """What the two roles are called in a language: the institution's ``own`` words, else the usual ones."""
    usual, chosen = DEFAULT_ROLE_WORDS[language], own.get(language, {})
    return {role: (chosen.get(role) or "").strip() or usual[role] for role in ROLES}


def worded_articles(
    language: str, own: Mapping[str, str], *, words: Mapping[str, str], institution: str
) -> tuple[Article, ...]:
    """The articles of an agreement in a language, with the names in their places."""
    text = (own.get(language) or "").strip() or default_text(language)
    for name, value in {**words, "institution": institution}.items():
        text = text.replace("{" + name + "}", value)
    return articles_of(text)


def is_own(own: Mapping[str, str], language: str) -> bool:
    """Whether the institution wrote the articles in this language itself."""
    return language in TEXT_LANGUAGES and bool((own.get(language) or "").strip())
