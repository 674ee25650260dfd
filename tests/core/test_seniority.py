"""Years of experience that a text states, asked or held."""

from collections.abc import Callable, Mapping

import pytest

from talentmatch.matching.reading import seniority
from talentmatch.matching.reading.seniority import own_experience, stated_experience
from tests.core.seniority_sentences import ASKED, OWN

LANGUAGES = ("nl", "en", "fr", "de")


def sentences_of(table: Mapping[str, str], language: str) -> list[tuple[float | None, str]]:
    rows = (line.split(" | ", 1) for line in table[language].strip().splitlines())
    return [(None if years == "-" else float(years), sentence) for years, sentence in rows]


def precision_and_recall(
    found_in: Callable[[str], float | None], cases: list[tuple[float | None, str]]
) -> tuple[float, float, list[str]]:
    right = told = true = 0
    wrong = []
    for years, sentence in cases:
        found = found_in(sentence)
        right += found is not None and years is not None and abs(found - years) < 0.01
        told += found is not None
        true += years is not None
        if (found is None) != (years is None) or (found is not None and found != pytest.approx(years, abs=0.01)):
            wrong.append(f"{sentence} {years} but {found}")
    return right / told, right / true, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_years_asked_are_found_with_high_precision_and_recall(language: str) -> None:
    cases = sentences_of(ASKED, language)

    precision, recall, wrong = precision_and_recall(lambda sentence: stated_experience(sentence).years, cases)

    assert len(cases) >= 40
    assert min(precision, recall) >= 0.9, f"precision {precision:.3f}, recall {recall:.3f}: {wrong}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_years_are_found_with_high_precision_and_recall(language: str) -> None:
    cases = sentences_of(OWN, language)

    precision, recall, wrong = precision_and_recall(lambda sentence: own_experience(sentence).years, cases)

    assert len(cases) >= 40
    assert min(precision, recall) >= 0.9, f"precision {precision:.3f}, recall {recall:.3f}: {wrong}"


def test_the_highest_of_several_demands_counts() -> None:
    text = "Minstens 2 jaar ervaring met React.\nMinstens 5 jaar ervaring als ontwikkelaar."

    stated = stated_experience(text)

    assert stated.years == 5.0
    assert [text[start:end] for start, end in stated.spans] == text.split("\n")


def test_the_lowest_of_two_alternatives_counts() -> None:
    text = "A master with 1 year of experience or a bachelor with 3 years of experience."

    assert stated_experience(text).years == 1.0


@pytest.mark.parametrize(
    "welcome",
    [
        "Ook starters mogen solliciteren.",
        "Recent graduates are welcome.",
        "Débutants acceptés.",
        "Auch ohne Erfahrung kannst du dich bewerben.",
        "Ervaring is niet vereist.",
    ],
)
def test_nothing_is_asked_where_beginners_are_welcome(welcome: str) -> None:
    assert stated_experience("Minstens 3 jaar ervaring als lasser.").years == 3.0
    assert stated_experience(f"Minstens 3 jaar ervaring als lasser.\n{welcome}").years is None


@pytest.mark.parametrize("heading", ["Pluspunten", "Nice to have:", "Atouts", "Von Vorteil"])
def test_what_stands_under_a_heading_of_extras_is_not_asked(heading: str) -> None:
    extras = f"{heading}\n- Kennis van SAP\n- 2 jaar ervaring met Java"

    assert stated_experience(extras).years is None
    assert stated_experience(f"{extras}\n\nProfiel\n- 4 jaar ervaring als lasser").years == 4.0


def test_the_longest_own_stretch_counts() -> None:
    text = "Ik werkte 2 jaar als kok. Daarna heb ik drie jaar in een labo gewerkt."

    assert own_experience(text).years == 3.0


def test_dated_lines_of_work_count_together_once() -> None:
    text = (
        "Werkervaring\n01/2015 - 12/2016 Lasser, Genk\n2016 - 2018 Ploegbaas, Genk\n2012 - 2013 Studentenjob, Hasselt\n"
        "\nOpleiding\n2005 - 2011 Secundair onderwijs"
    )

    own = own_experience(text)

    assert own.years == pytest.approx(3.0)
    assert not own.is_open


@pytest.mark.parametrize(
    "text",
    [
        "Werkervaring\n2019 - heden Lasser, Genk",
        "I have worked as a nurse since 2019.",
        "J'ai plusieurs années d'expérience.",
        "2015 - 2020 Buchhalter, Aachen",
    ],
)
def test_work_of_unknown_length_is_told_apart_from_none(text: str) -> None:
    assert own_experience(text).is_open


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2019 - 2022 Bachelor verpleegkunde, PXL",
        "Sinds 2019 woon ik in Hasselt.",
        "Internship 02/2024 - 05/2024, Genk",
        "Loisirs\n2015 - 2020 football",
        "Ik kook graag.",
    ],
)
def test_study_and_leisure_are_no_work(text: str) -> None:
    own = own_experience(text)

    assert (own.years, own.is_open) == (None, False)


@pytest.mark.parametrize("filler", ["3 jaar ervaring ", "3 jaar ", "ervaring met klanten en ", "2015 - 2020 "])
def test_a_long_text_is_read_in_few_places(monkeypatch: pytest.MonkeyPatch, filler: str) -> None:
    read: list[int] = []
    line_of = seniority.Line.of
    monkeypatch.setattr(seniority.Line, "of", lambda text: read.append(len(text)) or line_of(text))

    stated_experience(filler * 20_000)

    assert len(read) <= 200
    assert max(read, default=0) <= 500
