"""The proposed text says what somebody can do, and leaves out who and where they are."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from talentmatch.cv.limits import Limits
from talentmatch.cv.profile import ProposedProfile
from talentmatch.cv.reading import read_profile
from tests.concepts.cv.cv_files import FONT, lines_at, pdf

BODY = (
    "Profiel\nIk zoek een stage in de zorg.\nWerkervaring\nVerkoper bij Voorbeeld nv, 3500 Hasselt, 09/2021 - 06/2022"
)


def read(*lines: str) -> ProposedProfile:
    return read_profile("\n".join([*lines, *BODY.split("\n")]).encode(), Limits())


@pytest.mark.parametrize(
    "line",
    [
        "Kerkstraat 12, 3500 Hasselt",
        "Rue de la Station 7, 4000 Liège",
        "Hauptstraße 5",
        "12 High Garden Street",
        "B-3590 Diepenbeek",
        "6211 AB Maastricht",
        "jan.peeters@example.be",
        "jan.peeters (at) example.be",
        "+32 478 12 34 56",
        "0478/12.34.56",
        "011 26 81 11",
        "Tel.: 011 26 81 11",
        "GSM: 0478 12 34 56 | jan@example.be",
        "Geboren op 12 maart 2003 te Genk",
        "Geboortedatum: 12/03/2003",
        "Née le 3 avril 2002 à Liège",
        "Geburtsdatum: 01.02.2001",
        "Nationaliteit: Belg",
        "Nationality: Belgian",
        "Burgerlijke staat: ongehuwd",
        "Ongehuwd",
        "22 jaar",
        "Rijksregisternummer: 93.05.18-223.61",
        "IBAN: BE71 0961 2345 6769",
        "Foto",
        "https://www.linkedin.com/in/jan-peeters",
        "Naam: Jan Peeters",
        "Adres   Kerkstraat 12",
        "Curriculum vitae",
    ],
)
def test_a_contact_line_at_the_top_is_left_out(line: str) -> None:
    profile = read("Jan Peeters", line)

    assert line in profile.text
    assert profile.text_without_contact == BODY


@pytest.mark.parametrize("name", ["Jan Peeters", "JAN PEETERS", "Marie-Claire van den Broeck", "Élodie D'Haese"])
def test_the_name_on_the_first_line_is_left_out(name: str) -> None:
    assert read(name).text_without_contact == BODY


def test_the_name_is_found_by_the_mail_address_wherever_it_stands() -> None:
    profile = read("Curriculum vitae", "Gedreven en sociaal", "Jan Peeters", "jan.peeters@example.be")

    assert profile.text_without_contact == "Gedreven en sociaal\n" + BODY


@pytest.mark.parametrize(
    "title", ["Junior softwareontwikkelaar", "Student verpleegkunde", "Bachelor Office Management"]
)
def test_a_title_under_the_name_is_kept(title: str) -> None:
    profile = read("Jan Peeters", title, "jan@example.be")

    assert profile.title == title
    assert profile.text_without_contact.startswith(title)


def test_a_title_on_the_line_of_the_contact_details_is_kept() -> None:
    profile = read("Jan Peeters | Junior developer | 0478 12 34 56")

    assert profile.title == "Junior developer"
    assert profile.text_without_contact == "Junior developer\n" + BODY


def test_details_further_on_leave_their_line() -> None:
    profile = read_profile(
        b"Jan Peeters\nReferenties\nMevrouw Claes, diensthoofd kassa, 0478 12 34 56, claes@example.be\n"
        b"Python sinds 2019 - 2021",
        Limits(),
    )

    assert profile.text_without_contact.split("\n")[1:] == [
        "Mevrouw Claes, diensthoofd kassa",
        "Python sinds 2019 - 2021",
    ]


def test_register_and_account_numbers_leave_every_line() -> None:
    profile = read("Jan Peeters", "Profiel", "Mijn nummer 93051822361 en rekening BE71 0961 2345 6769 staan hier fout")

    assert "93051822361" not in profile.text_without_contact
    assert "BE71" not in profile.text_without_contact
    assert "staan hier fout" in profile.text_without_contact


def test_places_dates_and_employers_of_the_experience_are_kept() -> None:
    assert "Verkoper bij Voorbeeld nv, 3500 Hasselt, 09/2021 - 06/2022" in read("Jan Peeters").text_without_contact


def test_marks_and_measures_are_no_telephone_numbers() -> None:
    profile = read(
        "Jan Peeters", "Profiel", "Gewichten van 0.5 / 1.0 / 2.0 kg en periodes 09/2021 - 06/2022 tellen mee"
    )

    assert "0.5 / 1.0 / 2.0 kg en periodes 09/2021 - 06/2022" in profile.text_without_contact


def test_a_contact_section_goes_and_a_driving_licence_stays() -> None:
    profile = read_profile(
        b"Jan Peeters\nVaardigheden\nPython, SQL\nContact\nHasselt\njanpeeters.example\nRijbewijs B\nTalen\nFrans: B1",
        Limits(),
    )

    assert profile.text_without_contact == "Vaardigheden\nPython, SQL\nRijbewijs B\nTalen\nFrans: B1"


@pytest.mark.parametrize(
    ("line", "municipality"),
    [
        ("Kerkstraat 12, 3500 Hasselt", "Hasselt"),
        ("3740 Bilzen-Hoeselt", "Bilzen-Hoeselt"),
        ("Dorp 1 - B-3600 Genk", "Genk"),
        ("Adres: Dorp 1, 3960 Bree", "Bree"),
        ("geen adres", None),
    ],
)
def test_the_municipality_is_read_from_the_address(line: str, municipality: str | None) -> None:
    assert read("Jan Peeters", line).municipality == municipality


def test_an_employers_place_is_not_taken_for_the_municipality() -> None:
    assert read("Jan Peeters").municipality is None


def test_the_largest_words_of_a_pdf_are_known_as_the_name() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 50, 700, ["Vaardigheden", "Python en Django", "SQL", "Git", "Testen van software"])
        canvas.setFont(FONT, 24)
        canvas.drawString(250, 715, "Jan Peeters")
        canvas.setFont(FONT, 11)
        lines_at(
            canvas,
            250,
            700,
            ["Werkervaring", "Stage bij Voorbeeld nv in Genk", "als tester van een webwinkel", "en daarna vast"],
        )

    profile = read_profile(pdf(draw), Limits())

    assert "Jan Peeters" in profile.text
    assert "Peeters" not in profile.text_without_contact


def test_the_line_under_the_name_is_the_title_wherever_the_name_stands() -> None:
    profile = read_profile(
        b"Contact\njan.peeters@example.be\nTalen\nFrans: B1\n"
        b"Jan Peeters\nJunior softwareontwikkelaar\nWerkervaring\nStage",
        Limits(),
    )

    assert profile.title == "Junior softwareontwikkelaar"
