"""Every sentence and code that an operation raises has words for people."""

import ast
from collections.abc import Iterator
from pathlib import Path

from talentmatch.web.messages import MESSAGES, STATE_MESSAGES

PACKAGE = Path(__file__).resolve().parents[2] / "talentmatch"


def raised(name: str) -> Iterator[ast.expr]:
    for path in sorted(PACKAGE.rglob("*operations.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name and node.args:
                yield node.args[0]


def test_every_state_sentence_is_translated() -> None:
    sentences = {node.value for node in raised("InvalidState") if isinstance(node, ast.Constant)}
    assert len(sentences) == len({ast.dump(node) for node in raised("InvalidState")}), "a sentence that is put together"
    assert sentences - set(STATE_MESSAGES) == set()


def test_every_code_of_wrong_input_has_words() -> None:
    codes = {
        value.value
        for node in raised("InvalidInput")
        if isinstance(node, ast.Dict)
        for value in node.values
        if isinstance(value, ast.Constant)
    }
    assert len(codes) > 3
    assert codes - set(MESSAGES) == set()
