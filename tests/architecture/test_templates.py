"""What no template may hold."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
FILES = sorted(TEMPLATES.rglob("*.html"))
NO_TEXT = re.compile(r"{#.*?#}|{%.*?%}|{{.*?}}|<!--.*?-->|<(script|style)\b.*?</\1>", re.DOTALL)
#: A word of its own: not the end of an id or class that an expression begins ("{{ id }}-hint").
WORD = re.compile(r"(?<![-\w])[A-Za-zÀ-ÿ]{3,}")


def name_of(path: Path) -> str:
    return str(path.relative_to(TEMPLATES))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_template_holds_nothing_that_the_policy_refuses(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle\s*=", text), "an inline style"
    assert not re.search(r"<style\b", text), "a style element"
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text), "an inline handler"
    assert not re.search(r"<script(?![^>]*\b(src|type=\"application/(ld\+)?json\"))", text), "an inline script"
    assert "| safe" not in text.replace("|safe", "| safe"), "unescaped text"


def bare_words(text: str) -> Iterator[str]:
    for words in re.findall(r">([^<>]*)<", NO_TEXT.sub("", text)):
        if WORD.search(re.sub(r"&\w+;", "", words)):
            yield " ".join(words.split())


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_template_has_its_words_translated(path: Path) -> None:
    assert list(bare_words(path.read_text(encoding="utf-8"))) == []


def test_bare_words_are_found() -> None:
    assert list(bare_words('<p>{{ _("Fine") }}</p><b id="{{ x }}-hint">Forgotten words</b>')) == ["Forgotten words"]
