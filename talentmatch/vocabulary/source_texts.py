"""The texts of files an editor has: vacancies, profiles, job advertisements, plain text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from talentmatch.errors import TalentmatchError
from talentmatch.matching.text import LANGUAGES
from talentmatch.vocabulary.suggestions import SourceText

# Of the exchange format (vacancies and profiles) and of collections of advertisements.
_TEXT_FIELDS: Final = ("title", "programme", "description", "text")
_LIST_FIELDS: Final = ("required_skills", "desired_skills", "skills")


class UnreadableText(TalentmatchError):
    """A file holds no texts; the sentence names the file and what is wrong."""


def source_texts(path: Path) -> tuple[SourceText, ...]:
    """The texts of a file: each line of a ``.jsonl`` file is a JSON object, any other file is one plain text.

    Of an object the title, programme, description, text and skills are read, and ``language`` when it is one of the
    four.

    Raises
    ------
    UnreadableText
        The file cannot be opened, is not UTF-8, or a line is no JSON object.
    """
    try:
        content = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UnreadableText(f"{path}: {error.strerror or 'cannot be read'}.") from error
    except UnicodeDecodeError as error:
        raise UnreadableText(f"{path}: not UTF-8 text.") from error
    if path.suffix == ".jsonl":
        return tuple(_texts_of_lines(path, content))
    return (SourceText(content),) if content.strip() else ()


def _texts_of_lines(path: Path, content: str) -> Iterator[SourceText]:
    for number, line in enumerate(content.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise UnreadableText(f"{path}, line {number}: not JSON.") from error
        if not isinstance(row, Mapping):
            raise UnreadableText(f"{path}, line {number}: not a JSON object.")
        text = "\n\n".join(_texts_of_row(row))
        if text:
            language = row.get("language")
            yield SourceText(text, language if language in LANGUAGES else None)


def _texts_of_row(row: Mapping[str, Any]) -> Iterator[str]:
    for name in _TEXT_FIELDS:
        if isinstance(text := row.get(name), str) and text.strip():
            yield text
    for name in _LIST_FIELDS:
        if isinstance(values := row.get(name), list):
            yield from (value for value in values if isinstance(value, str) and value.strip())
