from talentmatch.matches.marked_texts import MarkedText, Piece, candidate_text, vacancy_text
from talentmatch.matching import BlockContribution, Contribution, Explanation, Span
from talentmatch.matching.vectors import TEXT, TITLE, LeftOut

OURS = "I am Ann, I bake bread and hate sales."
THEIRS = "Bake bread."


def explained(*parts: Contribution) -> Explanation:
    value = sum(part.value for part in parts)
    return Explanation(value, (BlockContribution("words", 1.0, value, value, parts),), (), (), ())


def part(key: str, value: float, ours: tuple[int, int], theirs: tuple[int, int], field: str = "text") -> Contribution:
    return Contribution(key, key, key, value, (Span(field, *ours),), (Span(field, *theirs),), None)


def test_a_text_shows_what_met_what_speaks_against_and_what_was_not_read() -> None:
    explanation = explained(part("bake", 0.2, (12, 16), (0, 4)), part("sale", -0.1, (32, 37), (0, 0)))

    marked = candidate_text(OURS, "en", explanation, [(TEXT, LeftOut(5, 8, "name")), (TITLE, LeftOut(0, 4, "place"))])

    assert marked.pieces == (
        Piece("I am "),
        Piece("Ann", "left_out", "name"),
        Piece(", I "),
        Piece("bake", "shared"),
        Piece(" bread and hate "),
        Piece("sales", "against"),
        Piece("."),
    )
    assert marked.reasons == ("name",)


def test_a_vacancy_is_marked_at_its_own_places() -> None:
    marked = vacancy_text(THEIRS, "en", explained(part("bake", 0.2, (12, 16), (0, 4))), [])

    assert marked == MarkedText("en", (Piece("Bake", "shared"), Piece(" bread.")))


def test_what_was_not_read_has_met_nothing() -> None:
    explanation = explained(part("bake", 0.2, (12, 22), (0, 4)))

    marked = candidate_text(OURS, "en", explanation, [(TEXT, LeftOut(12, 16, "leisure"))])

    assert [piece.mark for piece in marked.pieces] == ["", "left_out", "shared", ""]


def test_places_in_titles_and_skills_mark_no_text() -> None:
    marked = candidate_text(OURS, "en", explained(part("bake", 0.2, (0, 4), (0, 4), "skills")), [])

    assert marked.pieces == (Piece(OURS),)


def test_an_empty_text_has_no_pieces() -> None:
    assert candidate_text("", "en", explained(), []).pieces == ()


def test_the_pieces_are_the_text_whatever_overlaps() -> None:
    parts = [part(str(start), 0.1, (start, start + 7), (0, 1)) for start in range(0, 30, 3)]

    marked = candidate_text(OURS, "en", explained(*parts), [(TEXT, LeftOut(2, 20, "age"))])

    assert "".join(piece.text for piece in marked.pieces) == OURS
