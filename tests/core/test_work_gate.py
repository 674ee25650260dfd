"""What the work gate leaves out of a text, and why."""

from talentmatch.matching import Document, MatcherSettings
from talentmatch.matching.reader import Reader
from talentmatch.matching.vectors import TEXT
from talentmatch.matching.work_gate import REASONS, WorkGate
from tests.core.corpus import VOCABULARY

GATE = WorkGate(["Hasselt", "Sint-Truiden", "België"])


def left_out(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The pieces of a text that are left out, with their reasons."""
    read = Reader(VOCABULARY, MatcherSettings(), GATE).read(Document("d", language, text=text))
    passage = next(passage for passage in read.passages if passage.place == TEXT)
    assert {piece.reason for piece in passage.left_out} <= set(REASONS)
    return [(piece.reason, text[piece.start : piece.end]) for piece in passage.left_out]


def test_the_gate_leaves_out_a_clause_about_faith() -> None:
    assert left_out("I know Java. On Sundays I go to church.") == [("faith", "On Sundays I go to church")]
