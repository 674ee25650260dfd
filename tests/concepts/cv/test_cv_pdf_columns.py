"""Columns of a PDF are read one after the other, tables line by line."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from talentmatch.cv.limits import Limits
from talentmatch.cv.reading import read_profile
from tests.concepts.cv.cv_files import FONT, lines_at, pdf

LEFT = ["Vaardigheden", "Python", "SQL", "Git", "", "Talen", "Nederlands: moedertaal", "Frans: B1", "Engels: vlot"]
RIGHT = [
    "Werkervaring",
    "Stage bij Voorbeeld nv in Genk, waar ik met een klein",
    "team een webwinkel bouwde voor lokale handelaars.",
    "Jobstudent in de bakkerij van mijn tante in Bilzen.",
    "",
    "Opleiding",
    "Bachelor in de toegepaste informatica te Hasselt",
    "met een eindwerk over zoekmachines.",
    "Latijn-wiskunde in het college.",
]
THIRD = ["Hobby's", "Voetbal", "Schaken", "Fietsen", "", "Referenties", "Op aanvraag", "", "Einde"]


def lines_of(draw: object) -> list[str]:
    text = read_profile(pdf(draw), Limits()).text  # type: ignore[arg-type]
    return [line for line in text.split("\n") if line]


def filled(lines: list[str]) -> list[str]:
    return [line for line in lines if line]


def test_two_columns_on_the_same_lines_are_not_read_across() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 750, LEFT)
        lines_at(canvas, 230, 750, RIGHT)

    assert lines_of(draw) == filled(LEFT) + filled(RIGHT)


def test_two_columns_of_plain_words_without_headings_keep_their_order() -> None:
    left = [f"links regel {number} met woorden" for number in range(1, 9)]
    right = [f"rechts regel {number} met woorden" for number in range(1, 9)]

    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 750, left)
        lines_at(canvas, 320, 750, right)

    assert lines_of(draw) == left + right


def test_two_columns_drawn_line_by_line_keep_their_order() -> None:
    def draw(canvas: Canvas) -> None:
        for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
            canvas.drawString(50, 750 - 15 * number, left)
            canvas.drawString(230, 750 - 15 * number, right)

    assert lines_of(draw) == filled(LEFT) + filled(RIGHT)


def test_two_columns_with_lines_at_other_heights_keep_their_order() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 230, 752, RIGHT, leading=13)
        lines_at(canvas, 50, 745, LEFT, leading=17)

    assert lines_of(draw) == filled(LEFT) + filled(RIGHT)


def test_three_columns_are_read_from_left_to_right() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(FONT, 8)
        lines_at(canvas, 30, 750, LEFT)
        lines_at(canvas, 170, 750, RIGHT)
        lines_at(canvas, 440, 750, THIRD)

    assert lines_of(draw) == filled(LEFT) + filled(RIGHT) + filled(THIRD)


def test_a_title_across_comes_first_and_a_paragraph_across_comes_last() -> None:
    closing = ["Ik sta open voor een stage in heel Limburg en kan vanaf februari voltijds beginnen,", "ook in ploegen."]

    def draw(canvas: Canvas) -> None:
        canvas.setFont(FONT, 22)
        canvas.drawCentredString(297, 800, "Jan Peeters")
        canvas.setFont(FONT, 11)
        canvas.drawCentredString(297, 780, "Junior developer uit Diepenbeek met zin in een stage dicht bij huis")
        lines_at(canvas, 50, 740, LEFT)
        lines_at(canvas, 230, 740, RIGHT)
        lines_at(canvas, 50, 560, closing)

    lines = lines_of(draw)

    assert lines[0] == "Jan Peeters"
    assert lines[2:] == filled(LEFT) + filled(RIGHT) + closing


def test_a_short_title_above_the_right_column_comes_first() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(260, 800, "Jan Peeters")
        lines_at(canvas, 50, 740, LEFT)
        lines_at(canvas, 230, 740, RIGHT)

    assert lines_of(draw) == ["Jan Peeters", *filled(LEFT), *filled(RIGHT)]


def test_columns_above_and_below_a_heading_across_are_read_apart() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 780, LEFT[:4])
        lines_at(canvas, 230, 780, RIGHT[:4])
        canvas.drawString(50, 700, "Een regel die over de volle breedte van de bladzijde loopt en de kolommen scheidt")
        lines_at(canvas, 50, 670, LEFT[5:])
        lines_at(canvas, 230, 670, RIGHT[5:])

    lines = lines_of(draw)

    assert lines[:8] == LEFT[:4] + RIGHT[:4]
    assert lines[9:] == LEFT[5:] + RIGHT[5:]


def test_a_short_heading_below_columns_stays_with_the_paragraph_it_opens() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 780, LEFT[:4])
        lines_at(canvas, 230, 780, RIGHT[:4])
        canvas.drawString(50, 680, "Profiel")
        canvas.drawString(50, 665, "Ik ben een student die graag samen met anderen iets maakt dat echt gebruikt wordt.")

    assert lines_of(draw)[8:] == [
        "Profiel",
        "Ik ben een student die graag samen met anderen iets maakt dat echt gebruikt wordt.",
    ]


def test_a_dark_side_column_longer_than_the_main_column_is_read_whole() -> None:
    more = ["Certificaten", "EHBO", "Rijbewijs B"]

    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.1, 0.2, 0.4)
        canvas.rect(0, 0, 200, 842, fill=1, stroke=0)
        canvas.setFillColorRGB(1, 1, 1)
        lines_at(canvas, 30, 780, LEFT)
        lines_at(canvas, 30, 600, more)
        canvas.setFillColorRGB(0, 0, 0)
        lines_at(canvas, 230, 780, RIGHT)

    assert lines_of(draw) == filled(LEFT) + more + filled(RIGHT)


def test_dates_in_front_stay_with_their_line() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 780, "Werkervaring")
        lines_at(canvas, 50, 760, ["2021 - 2024", "", "2019 - 2021", "", "2018"])
        lines_at(
            canvas,
            160,
            760,
            ["Verkoper bij Bakkerij Zon", "bediening en kassa", "Kassier bij Maan", "kassa", "Oogsthulp"],
        )

    assert lines_of(draw)[1:] == [
        "2021 - 2024  Verkoper bij Bakkerij Zon",
        "bediening en kassa",
        "2019 - 2021  Kassier bij Maan",
        "kassa",
        "2018  Oogsthulp",
    ]


def test_dates_and_places_at_the_right_edge_stay_with_their_line() -> None:
    left = ["Verkoper bij Bakkerij Zon", "Kassier bij Maan", "Oogsthulp bij Boer Ster"]
    right = ["Hasselt, 2021", "Genk, maart 2019", "Tongeren, 2018"]

    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 780, left)
        for number, text in enumerate(right):
            canvas.drawRightString(540, 780 - 15 * number, text)

    assert lines_of(draw) == [f"{one}  {other}" for one, other in zip(left, right, strict=True)]


def test_a_table_of_levels_is_read_line_by_line() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 800, "Talen")
        lines_at(canvas, 50, 780, ["Nederlands", "Frans", "Engels", "Duits"])
        lines_at(canvas, 200, 780, ["moedertaal", "B1", "vlot", "basis"])

    profile = read_profile(pdf(draw), Limits())

    assert profile.text.split("\n")[1:] == ["Nederlands  moedertaal", "Frans  B1", "Engels  vlot", "Duits  basis"]
    assert profile.languages == (("nl", "C2"), ("fr", "B1"), ("en", "C1"), ("de", "A2"))


def test_headings_in_the_margin_stand_before_their_text() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 780, ["Opleiding", "", "", "Werkervaring", "", ""])
        lines_at(
            canvas,
            180,
            780,
            ["Bachelor verpleegkunde", "in Hasselt", "met stages", "Zorgkundige", "in een rusthuis", "in Genk"],
        )

    profile = read_profile(pdf(draw), Limits())

    assert profile.education == ("Bachelor verpleegkunde", "in Hasselt", "met stages")
    assert profile.experience == ("Zorgkundige", "in een rusthuis", "in Genk")


def test_bullets_far_from_their_words_make_no_column() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 780, ["•"] * 4)
        lines_at(canvas, 75, 780, ["Python en Django", "SQL", "Git en scrum", "Testen"])

    assert lines_of(draw) == ["• Python en Django", "• SQL", "• Git en scrum", "• Testen"]


def test_one_column_of_paragraphs_stays_as_it_is() -> None:
    lines = [
        "Ik ben een student die graag samen met anderen iets maakt dat echt gebruikt wordt.",
        "Daarom zoek ik een stage.",
        "Profiel",
        "In mijn vrije tijd leer ik kinderen programmeren in een club in de buurt van Hasselt.",
        "Dat doe ik graag.",
    ]

    assert lines_of(lambda canvas: lines_at(canvas, 50, 780, lines)) == lines


def test_turned_text_follows_the_upright_text() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 100, 780, ["Dit staat rechtop", "en dit ook"])
        canvas.rotate(90)
        canvas.drawString(300, -40, "Gedraaid langs de rand")

    assert lines_of(draw) == ["Dit staat rechtop", "en dit ook", "Gedraaid langs de rand"]


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.rotate(90)
        lines_at(canvas, 60, -100, ["Eerste regel van de bladzijde", "Tweede regel"])

    assert lines_of(draw) == ["Eerste regel van de bladzijde", "Tweede regel"]
