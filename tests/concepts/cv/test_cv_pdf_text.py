"""Characters, words and pages of a PDF come out as they are read."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from talentmatch.cv.limits import Limits
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.reading import read_profile
from tests.concepts.cv.cv_files import FONT, content_pdf, lines_at, pdf, stream, text_pdf


def text_of(data: bytes) -> str:
    return read_profile(data, Limits()).text


def unicode_map(*pairs: tuple[int, str]) -> bytes:
    """A ToUnicode map from one-byte codes."""
    lines = [f"<{code:02X}> <{text.encode('utf-16-be').hex()}>" for code, text in pairs]
    body = "\n".join(
        ["1 begincodespacerange", "<00> <FF>", "endcodespacerange", f"{len(lines)} beginbfchar", *lines, "endbfchar"]
    )
    return stream(f"/CIDInit /ProcSet findresource begin begincmap\n{body}\nendcmap end".encode())


def mapped_pdf(content: bytes, *pairs: tuple[int, str]) -> bytes:
    """A page in a font /F2 whose codes stand for ``pairs``; the other codes are plain letters."""
    plain = [(code, chr(code)) for code in range(32, 127) if code not in dict(pairs)]
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R >>"
    return content_pdf(
        content, resources=b"/Font << /F1 5 0 R /F2 7 0 R >>", more=[b"null", font, unicode_map(*plain, *pairs)]
    )


def test_accents_of_the_western_code_page_come_out_composed() -> None:
    lines = [
        "Élève diplômé à Liège – œuvre, cœur, Noël",
        "Fähigkeiten: Größe, Übung, Ärger, ß",
        "coördinatie, reünie, 20 €, “quotes”",
    ]

    assert text_of(text_pdf(*lines)).split("\n") == lines


def test_ligatures_become_letters() -> None:
    data = mapped_pdf(
        b"BT /F2 11 Tf 60 700 Td (\x01xing, e\x02ort, \x03ow, o\x04ce en dat klopt) Tj ET",
        (1, "ﬁ"),
        (2, "ﬀ"),
        (3, "ﬂ"),
        (4, "ﬃ"),
    )

    assert text_of(data) == "fixing, effort, flow, office en dat klopt"


def test_a_letter_and_its_combining_accent_become_one_character() -> None:
    data = mapped_pdf(b"BT /F2 11 Tf 60 700 Td (e\x01le\x02ve bij ons) Tj ET", (1, "\u0301"), (2, "\u0300"))

    assert text_of(data) == "élève bij ons"


def test_an_accent_set_over_its_letter_joins_it() -> None:
    data = content_pdf(b"BT /F1 12 Tf 60 700 Td [(caf) 0 (\xb4) 445 (e in Hasselt)] TJ ET")

    assert text_of(data) == "café in Hasselt"


def test_words_broken_at_the_line_end_are_joined_and_compounds_keep_their_hyphen() -> None:
    lines = [
        "Ervaring met project-",
        "management, full-",
        "time beschikbaar, IT-",
        "ondersteuning, in- en uit-",
        "voer van gegevens; front- en",
        "backend. Ik werkte oplossings-",
        "gericht en probleem-",
        "Oplossend.",
    ]

    text = " ".join(text_of(text_pdf(*lines)).split())

    assert "projectmanagement, full-time beschikbaar, IT-ondersteuning, in- en uitvoer van gegevens" in text
    assert "front- en backend" in text
    assert "oplossingsgericht" in text
    assert "probleem-Oplossend" in text


def test_a_soft_hyphen_at_the_line_end_joins_the_word() -> None:
    data = mapped_pdf(
        b"BT /F2 11 Tf 14 TL 60 700 Td (Ik volg een oplei\x01) Tj T* (ding in Hasselt) Tj ET", (1, "\u00ad")
    )

    assert text_of(data) == "Ik volg een opleiding in Hasselt"


def test_words_set_without_blanks_are_told_apart_by_their_distance() -> None:
    data = content_pdf(b"BT /F1 12 Tf 60 700 Td [(Software) -300 (ontwik) 20 (kelaar) -280 (in) -300 (Genk)] TJ ET")

    assert text_of(data) == "Software ontwikkelaar in Genk"


def test_letters_set_wide_apart_are_words() -> None:
    data = content_pdf(
        b"BT /F1 14 Tf 4 Tc 60 700 Td (WERKERVARING) Tj ET BT 0 Tc /F1 11 Tf 60 680 Td (Stage in Genk) Tj ET"
    )

    profile = read_profile(data, Limits())

    assert profile.text == "WERKERVARING\nStage in Genk"
    assert profile.experience == ("Stage in Genk",)


def test_words_set_wide_apart_stay_apart() -> None:
    data = content_pdf(b"BT /F1 14 Tf 4 Tc 60 700 Td (MIJN WERKERVARING IN GENK) Tj ET")

    assert text_of(data) == "MIJN WERKERVARING IN GENK"


def test_text_printed_twice_to_look_bold_is_taken_once() -> None:
    data = content_pdf(
        b"BT /F1 12 Tf 60 700 Td (Vaardigheden en talen) Tj ET BT /F1 12 Tf 60.3 700 Td (Vaardigheden en talen) Tj ET"
    )

    assert text_of(data) == "Vaardigheden en talen"


def numbered_pages(count: int) -> bytes:
    def page(number: int) -> object:
        def draw(canvas: Canvas) -> None:
            canvas.drawString(60, 810, "Curriculum vitae van Jan Peeters")
            lines_at(canvas, 60, 740, [f"Inhoud {'abcdef'[number]} van deze bladzijde", "en nog een regel"])
            canvas.drawCentredString(297, 30, f"Pagina {number + 1} van {count}")
            canvas.drawString(60, 30, "jan@example.be")

        return draw

    return pdf(*[page(number) for number in range(count)])  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [2, 4])
def test_repeated_headers_footers_and_page_numbers_are_dropped(count: int) -> None:
    lines = text_of(numbered_pages(count)).split("\n")

    assert [line for line in lines if line] == [
        line
        for number in range(count)
        for line in (f"Inhoud {'abcdef'[number]} van deze bladzijde", "en nog een regel")
    ]


@pytest.mark.parametrize(
    "number",
    [
        "1",
        "- 1 -",
        "1/2",
        "Page 1 of 2",
        "Seite 1 von 2",
        "blz. 1",
        "Pagina 1",
        "file:///C:/cv.html",
        "11/24/26, 4:37 AM",
    ],
)
def test_a_page_number_is_dropped_even_from_a_single_page(number: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "Ik werk graag samen met mensen")
        canvas.drawCentredString(297, 25, number)

    assert text_of(pdf(draw)) == "Ik werk graag samen met mensen"


def test_a_number_in_the_middle_of_a_page_and_a_repeated_heading_stay() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 800, "Werkervaring")
        lines_at(canvas, 60, 600, ["Ploegleider van", "12", "mensen in Genk"])

    lines = text_of(pdf(draw, draw)).split("\n")

    assert lines.count("Werkervaring") == 2
    assert lines.count("12") == 2


def test_a_word_broken_over_two_pages_is_joined_across_header_and_footer() -> None:
    def page(lines: list[str]) -> object:
        def draw(canvas: Canvas) -> None:
            canvas.drawString(60, 815, "Jan Peeters, curriculum")
            lines_at(canvas, 60, 700, lines)

        return draw

    text = text_of(pdf(page(["Ik volgde een oplei-"]), page(["ding in Hasselt en Genk"])))  # type: ignore[arg-type]

    assert " ".join(text.split()) == "Ik volgde een opleiding in Hasselt en Genk"


def test_a_font_without_readable_characters_is_refused_as_unreadable() -> None:
    family = b"<< /Type /Font /Subtype /Type0 /BaseFont /Geheim /Encoding /Identity-H /DescendantFonts [7 0 R] >>"
    collection = b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    member = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Geheim /DW 600 %s >>" % collection
    codes = b"".join(b"%04X" % (300 + number) for number in range(60))

    data = content_pdf(
        b"BT /F2 11 Tf 60 700 Td <%s> Tj ET" % codes, resources=b"/Font << /F2 6 0 R >>", more=[family, member]
    )

    with pytest.raises(CvRejectedError) as rejected:
        read_profile(data, Limits())

    assert rejected.value.code == "unreadable"


def test_icons_of_a_symbol_font_leave_no_trace_and_its_bullets_stay_bullets() -> None:
    data = mapped_pdf(
        b"BT /F2 11 Tf 14 TL 60 700 Td (\x01 06 telefoon en meer) Tj T* (\x02 Python en Git) Tj ET",
        (1, "\uf095"),
        (2, "\uf0b7"),
    )

    assert text_of(data) == "06 telefoon en meer\n• Python en Git"


def test_a_justified_line_has_single_blanks() -> None:
    data = content_pdf(b"BT /F1 12 Tf 60 700 Td [(graag) -1100 (samen) -1100 (met) -1100 (mensen)] TJ ET")

    assert text_of(data) == "graag samen met mensen"


def test_paragraphs_stay_apart() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(FONT, 11)
        lines_at(canvas, 60, 700, ["Eerste alinea van twee", "regels lang."])
        lines_at(canvas, 60, 640, ["Tweede alinea."])

    assert text_of(pdf(draw)) == "Eerste alinea van twee\nregels lang.\n\nTweede alinea."
