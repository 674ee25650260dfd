"""What is wrong with a column, in English, for the command line; pages say it in the reader's language."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "required": "is missing.",
    "too_long": "is too long.",
    "not_a_choice": "holds a value that is not allowed; see docs/exchange-format.md.",
    "unknown_municipality": "is no municipality we know.",
    "end_before_start": "lies before the start.",
    "out_of_range": "is too small or too large.",
    "already_known": "is known already.",
}


def sentence_for(code: str) -> str:
    """The sentence for ``code``; the code itself when it has none."""
    return SENTENCES.get(code, code)
