"""A DOCX gives what its printed page shows, in order."""

from __future__ import annotations

import re
from typing import Any

import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from talentmatch.cv.limits import Limits
from talentmatch.cv.reading import read_profile
from tests.concepts.cv.cv_files import docx, part_of, text_docx, with_part

BODY = "word/document.xml"


def lines_of(data: bytes) -> list[str]:
    return [line for line in read_profile(data, Limits()).text.split("\n") if line]


def with_body(xml: str) -> bytes:
    """A DOCX with this XML in place of its paragraphs."""
    source = text_docx("PLAATS")
    body = part_of(source, BODY).decode()
    changed = re.sub(r"<w:p>.*?</w:p>", lambda _: xml, body, count=1, flags=re.DOTALL)
    assert changed != body
    return with_part(source, BODY, changed.encode())


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_paragraphs_tables_and_lists_come_in_order() -> None:
    def fill(document: Any) -> None:
        document.add_heading("Jan Peeters", 0)
        document.add_paragraph("Eerst een alinea")
        table = document.add_table(2, 2)
        for number, text in enumerate(["2021-2024", "Bachelor informatica", "2018-2021", "Latijn-wiskunde"]):
            table.cell(number // 2, number % 2).text = text
        document.add_heading("Vaardigheden", 1)
        document.add_paragraph("Python", style="List Bullet")
        document.add_paragraph("Élève, coördinatie, Größe")

    assert lines_of(docx(fill)) == [
        "Jan Peeters",
        "Eerst een alinea",
        "2021-2024  Bachelor informatica",
        "2018-2021  Latijn-wiskunde",
        "Vaardigheden",
        "Python",
        "Élève, coördinatie, Größe",
    ]


def test_a_layout_table_is_read_cell_by_cell() -> None:
    def fill(document: Any) -> None:
        table = document.add_table(1, 2)
        for cell, lines in zip(
            table.rows[0].cells, (["Vaardigheden", "Python", "SQL"], ["Opleiding", "PXL", "Hasselt"]), strict=True
        ):
            cell.text = lines[0]
            for line in lines[1:]:
                cell.add_paragraph(line)

    profile = read_profile(docx(fill), Limits())

    assert profile.text.split("\n") == ["Vaardigheden", "Python", "SQL", "Opleiding", "PXL", "Hasselt"]
    assert profile.skills == ("Python", "SQL")


def test_a_layout_table_of_several_rows_with_headings_side_by_side_is_read_by_column() -> None:
    def fill(document: Any) -> None:
        table = document.add_table(3, 2)
        for number, text in enumerate(["Vaardigheden", "Opleiding", "Python", "Bachelor", "SQL", "Latijn"]):
            table.cell(number // 2, number % 2).text = text

    assert lines_of(docx(fill)) == ["Vaardigheden", "Python", "SQL", "Opleiding", "Bachelor", "Latijn"]


def test_headers_come_once_and_page_numbers_never() -> None:
    def fill(document: Any) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        document.settings.odd_and_even_pages_header_footer = True
        for part in (section.header, section.first_page_header, section.even_page_header):
            part.paragraphs[0].text = "Jan Peeters, Genk"
        footer = section.footer.paragraphs[0]
        footer.add_run("Gegevens van mei ")
        for kind, text in (("begin", None), (None, " PAGE "), ("separate", None)):
            run = footer.add_run()
            element = OxmlElement("w:fldChar") if kind else OxmlElement("w:instrText")
            if kind:
                element.set(qn("w:fldCharType"), kind)
            element.text = text
            run._r.append(element)
        footer.add_run("37")
        end = OxmlElement("w:fldChar")
        end.set(qn("w:fldCharType"), "end")
        footer.add_run()._r.append(end)
        for number in range(3):
            document.add_paragraph(f"Alinea {'abc'[number]} van de tekst")

    lines = lines_of(docx(fill))

    assert lines == [
        "Jan Peeters, Genk",
        "Alinea a van de tekst",
        "Alinea b van de tekst",
        "Alinea c van de tekst",
        "Gegevens van mei",
    ]


def hidden_run(document: Any, **font: Any) -> None:
    line = document.add_paragraph("zichtbare woorden ")
    run = line.add_run("Verborgen Kubernetes")
    for name, value in font.items():
        setattr(run.font, name, value)


@pytest.mark.parametrize("font", [{"hidden": True}, {"size": Pt(1)}], ids=["hidden", "tiny"])
def test_hidden_runs_are_left_out(font: dict[str, Any]) -> None:
    assert lines_of(docx(lambda document: hidden_run(document, **font))) == ["zichtbare woorden"]


def test_white_runs_are_left_out_unless_a_colour_lies_behind_them() -> None:
    def white(document: Any, *, shaded: bool) -> None:
        line = document.add_paragraph("zichtbare woorden ")
        run = line.add_run("Wit Kubernetes")
        run.font.color.rgb = RGBColor(255, 255, 255)
        if shaded:
            shading = OxmlElement("w:shd")
            shading.set(qn("w:fill"), "1F3864")
            line._p.get_or_add_pPr().append(shading)

    assert lines_of(docx(lambda document: white(document, shaded=False))) == ["zichtbare woorden"]
    assert lines_of(docx(lambda document: white(document, shaded=True))) == ["zichtbare woorden Wit Kubernetes"]


def test_white_text_in_a_dark_cell_is_seen() -> None:
    def fill(document: Any) -> None:
        cell = document.add_table(1, 1).cell(0, 0)
        run = cell.paragraphs[0].add_run("Wit op blauw zichtbaar")
        run.font.color.rgb = RGBColor(255, 255, 255)
        shading = OxmlElement("w:shd")
        shading.set(qn("w:fill"), "1F3864")
        cell._tc.get_or_add_tcPr().append(shading)

    assert lines_of(docx(fill)) == ["Wit op blauw zichtbaar"]


def test_a_hidden_style_hides_its_text() -> None:
    def fill(document: Any) -> None:
        style = document.styles.add_style("Geheim", 1)
        style.font.hidden = True
        document.add_paragraph("Verborgen Kubernetes", style="Geheim")
        document.add_paragraph("zichtbare woorden")

    assert lines_of(docx(fill)) == ["zichtbare woorden"]


def test_tracked_deletions_are_left_out_and_insertions_kept() -> None:
    data = with_body(
        "<w:p><w:r><w:t xml:space='preserve'>Ik ken </w:t></w:r>"
        "<w:del w:id='1'><w:r><w:delText>Cobol</w:delText><w:t>Cobol</w:t></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>Python</w:t></w:r></w:ins></w:p>"
    )

    assert lines_of(data) == ["Ik ken Python"]


def test_comments_notes_and_field_codes_are_left_out() -> None:
    data = with_body(
        "<w:p><w:commentRangeStart w:id='0'/><w:r><w:t>Zie mijn werk</w:t></w:r><w:commentRangeEnd w:id='0'/>"
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK geheim </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t xml:space='preserve'> op mijn blad</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
    )

    assert lines_of(data) == ["Zie mijn werk op mijn blad"]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('Vaardigheden')}{paragraph('Python, SQL')}</w:txbxContent>"
    data = with_body(
        "<w:p><w:r><w:t>Jan Peeters</w:t></w:r><w:r>"
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml">'
        f"<mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>" + paragraph("Daarna")
    )

    profile = read_profile(data, Limits())

    assert profile.text.split("\n") == ["Jan Peeters", "Vaardigheden", "Python, SQL", "Daarna"]


def test_breaks_tabs_and_hyphens_of_the_format_become_characters() -> None:
    data = with_body(
        "<w:p><w:r><w:t>Opleiding</w:t><w:br/><w:t>2021</w:t><w:tab/><w:t>full</w:t><w:noBreakHyphen/>"
        "<w:t>time oplei</w:t><w:softHyphen/><w:t>ding</w:t></w:r></w:p>"
    )

    assert lines_of(data) == ["Opleiding", "2021\tfull-time opleiding"]


def test_content_controls_and_links_are_read() -> None:
    data = with_body(
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('In een invulveld staat dit')}</w:sdtContent></w:sdt>"
        "<w:p><w:hyperlink><w:r><w:t>een koppeling</w:t></w:r></w:hyperlink></w:p>"
    )

    assert lines_of(data) == ["In een invulveld staat dit", "een koppeling"]


def test_list_items_carry_a_bullet() -> None:
    data = with_body("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Python en SQL</w:t></w:r></w:p>")

    assert lines_of(data) == ["• Python en SQL"]
