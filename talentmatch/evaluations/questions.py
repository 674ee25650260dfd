"""Questions of an evaluation: what is asked, in which languages, and what counts as an answer."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from talentmatch.choices import QUESTION_KINDS, TEXT_LANGUAGES

DEFAULTS: Final = Path(__file__).parent / "default_questions.tsv"
QUESTION_LIMIT: Final = 15
WORDS_LIMIT: Final = 300
ANSWER_LIMIT: Final = 4_000


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``words`` holds it by language, in at least one.

    ``key`` names it among the answers, and stays when its words change.
    """

    key: str
    kind: str
    is_required: bool
    words: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, language: str) -> tuple[str, str]:
        """The words and the language they are in: ``language`` where there are some, else the first there is."""
        code = language if self.words.get(language) else next(code for code in TEXT_LANGUAGES if self.words.get(code))
        return self.words[code], code

    def as_json(self) -> dict[str, Any]:
        """It as JSON values."""
        return {"key": self.key, "kind": self.kind, "is_required": self.is_required, "words": dict(self.words)}


def from_json(rows: Sequence[Mapping[str, Any]]) -> tuple[Question, ...]:
    """Questions that were kept as JSON values."""
    return tuple(Question(row["key"], row["kind"], row["is_required"], row["words"]) for row in rows)


@cache
def default_questions(party: str, moment: str) -> tuple[Question, ...]:
    """The questions that come with the product for a party at a moment, in all four languages."""
    with DEFAULTS.open(encoding="utf-8", newline="") as file:
        return tuple(
            Question(row["key"], row["kind"], row["required"] == "yes", {code: row[code] for code in TEXT_LANGUAGES})
            for row in csv.DictReader(file, delimiter="\t")
            if (row["party"], row["moment"]) == (party, moment)
        )


def check_questions(questions: Sequence[Question]) -> dict[str, str]:
    """What is wrong with a form, by the number of the question; empty when nothing is."""
    errors: dict[str, str] = {}
    if not questions:
        errors["questions"] = "required"
    if len(questions) > QUESTION_LIMIT:
        errors["questions"] = "too_many"
    for number, question in enumerate(questions):
        if question.kind not in QUESTION_KINDS:
            errors[f"kind_{number}"] = "not_a_choice"
        if any(len(words) > WORDS_LIMIT for words in question.words.values()):
            errors[f"words_{number}"] = "too_long"
    return errors


def read_answers(questions: Sequence[Question], given: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that can be kept: a whole number from 1 to 5, a text, or true or false; others are left out."""
    answers: dict[str, Any] = {}
    for question in questions:
        value = given.get(question.key)
        if question.kind == "text" and isinstance(value, str) and value.strip():
            answers[question.key] = value.strip()
        elif question.kind == "score" and str(value) in {"1", "2", "3", "4", "5"}:
            answers[question.key] = int(str(value))
        elif question.kind == "yes_no" and str(value) in {"yes", "no"}:
            answers[question.key] = value == "yes"
    return answers


def check_answers(questions: Sequence[Question], answers: Mapping[str, Any], *, is_final: bool) -> dict[str, str]:
    """What is wrong with ``answers``, by key of the question. A draft may lack what is required."""
    errors = {
        question.key: "too_long"
        for question in questions
        if question.kind == "text" and len(answers.get(question.key, "")) > ANSWER_LIMIT
    }
    if is_final:
        errors |= {each.key: "required" for each in questions if each.is_required and each.key not in answers}
    return errors
