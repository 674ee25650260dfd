"""Headings, skills and languages are found in four languages."""

from __future__ import annotations

import pytest

from talentmatch.cv.headings import heading_kind, split_heading
from talentmatch.cv.language_levels import cefr_in, is_level, middle_level
from talentmatch.cv.language_names import language_code
from talentmatch.cv.languages import languages_in
from talentmatch.cv.limits import Limits
from talentmatch.cv.reading import read_profile
from talentmatch.cv.skills import skills_in


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Vaardigheden", "skills"),
        ("TECHNISCHE VAARDIGHEDEN:", "skills"),
        ("• Skills", "skills"),
        ("V A A R D I G H E D E N", "skills"),
        ("Compétences techniques", "skills"),
        ("COMPETENCES", "skills"),
        ("EDV-Kenntnisse", "skills"),
        ("Fähigkeiten & Kenntnisse", "skills"),
        ("Digitale vaardigheden", "skills"),
        ("Talenkennis", "languages"),
        ("Language skills", "languages"),
        ("Langues", "languages"),
        ("Sprachkenntnisse", "languages"),
        ("Opleidingen", "education"),
        ("Education and training", "education"),
        ("FORMATION", "education"),
        ("Ausbildung", "education"),
        ("Werkervaring", "experience"),
        ("Professional Experience", "experience"),
        ("Expérience professionnelle", "experience"),
        ("Berufserfahrung", "experience"),
        ("Stages en projecten", "experience"),
        ("Hobby's", "hobbies"),
        ("Centres d’intérêt", "hobbies"),
        ("Über mich", "profile"),
        ("Persoonlijke gegevens", "contact"),
        ("Python", None),
        ("Ik heb ervaring met talen.", None),
        ("Ik volgde een opleiding in Genk en daarna nog veel andere dingen", None),
        ("", None),
    ],
)
def test_headings_are_recognised(line: str, kind: str | None) -> None:
    assert heading_kind(line) == kind


def test_a_heading_may_be_followed_by_its_content() -> None:
    assert split_heading("Skills: Python, SQL") == ("skills", "Python, SQL")
    assert split_heading("Talen   Nederlands, Frans") == ("languages", "Nederlands, Frans")
    assert split_heading("Docker: basis") is None


@pytest.mark.parametrize(
    ("lines", "skills"),
    [
        (["Python (gevorderd), SQL · Git"], ["Python", "SQL", "Git"]),
        (["• Java", "- C++", "* C#", "C", "R", ".NET"], ["Java", "C++", "C#", "C", "R", ".NET"]),
        (["Python | SQL | Power BI"], ["Python", "SQL", "Power BI"]),
        (["CI/CD, HTML/CSS en Agile / Scrum"], ["CI/CD", "HTML/CSS en Agile", "Scrum"]),
        (["Programmeertalen: Python, Java"], ["Python", "Java"]),
        (["Python: gevorderd", "Excel – basis", "SAP - expert"], ["Python", "Excel", "SAP"]),
        (["Python ●●●●○", "SQL ★★★", "Git 80%", "Java 4/5"], ["Python", "SQL", "Git", "Java"]),
        (["Python (Django, Flask)"], ["Python", "Django", "Flask"]),
        (["Python, Java en SQL"], ["Python", "Java", "SQL"]),
        (["Python, machine", "learning, Git"], ["Python", "machine learning", "Git"]),
        (["python, Python, PYTHON"], ["python"]),
        (["Word  Excel  PowerPoint"], ["Word", "Excel", "PowerPoint"]),
        (["soudage à l’arc, lecture de plans"], ["soudage à l’arc", "lecture de plans"]),
        (["In mijn vorige baan leerde ik omgaan met lastige klanten."], []),
        (["gevorderd", "12", "", "—"], []),
        (["e-commerce, front-end"], ["e-commerce", "front-end"]),
    ],
)
def test_skills_are_split_sensibly(lines: list[str], skills: list[str]) -> None:
    assert list(skills_in(tuple(lines))) == skills


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("moedertaal", "C2"),
        ("native speaker", "C2"),
        ("langue maternelle", "C2"),
        ("Muttersprache", "C2"),
        ("vlot", "C1"),
        ("zeer goed", "C1"),
        ("fluent", "C1"),
        ("courant", "C1"),
        ("fließend in Wort und Schrift", "C1"),
        ("goed", "B2"),
        ("good", "B2"),
        ("bon niveau", "B2"),
        ("gut", "B2"),
        ("intermédiaire", "B1"),
        ("basiskennis", "A2"),
        ("basic", "A2"),
        ("notions", "A2"),
        ("Grundkenntnisse", "A2"),
        ("beginner", "A1"),
        ("B2", "B2"),
        ("c1", "C1"),
        ("niveau B1+ (goed)", "B1"),
        ("B2 C1 B1 B1 A2", "B1"),
        ("B1/B2", "B1"),
        ("rijbewijs", None),
        ("AB12", None),
    ],
)
def test_levels_are_read_from_letters_and_words(text: str, level: str | None) -> None:
    assert cefr_in(text) == level


def test_the_middle_level_is_the_lower_of_two() -> None:
    assert middle_level(["B2", "B1"]) == "B1"
    assert middle_level(["A1", "C2", "B1"]) == "B1"
    assert middle_level(["veel"]) is None


def test_a_level_is_nothing_but_a_level() -> None:
    assert is_level("zeer goed")
    assert is_level("niveau B2")
    assert not is_level("goede leerkracht")
    assert not is_level("en van")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("nld", "nl"),
        ("dut", "nl"),
        ("fr-BE", "fr"),
        ("Allemand", "de"),
        ("Französisch", "fr"),
        ("ENG", "en"),
        ("Klingon", None),
    ],
)
def test_codes_are_found_for_names_and_codes(name: str, code: str | None) -> None:
    assert language_code(name) == code


@pytest.mark.parametrize(
    ("lines", "languages"),
    [
        (["Nederlands: moedertaal, Frans: B1"], [("nl", "C2"), ("fr", "B1")]),
        (["Nederlands", "Moedertaal", "Engels", "B2"], [("nl", "C2"), ("en", "B2")]),
        (["Moedertaal: Nederlands", "Frans (goed)", "Duits"], [("nl", "C2"), ("fr", "B2"), ("de", None)]),
        (
            ["Français – langue maternelle", "Anglais – courant", "Néerlandais – notions"],
            [("fr", "C2"), ("en", "C1"), ("nl", "A2")],
        ),
        (
            ["Deutsch: Muttersprache", "Englisch: fließend", "Italienisch: Grundkenntnisse"],
            [("de", "C2"), ("en", "C1"), ("it", "A2")],
        ),
        (["English (native)", "Spanish – basic", "Arabic: good"], [("en", "C2"), ("es", "A2"), ("ar", "B2")]),
        (["Nederlands en Engels: vloeiend"], [("nl", "C1"), ("en", "C1")]),
        (["Engels  B2  C1  B1  B1  B2"], [("en", "B2")]),
        (["Vlaamse gebarentaal: basis"], [("vgt", "A2")]),
        (["Python, Java"], []),
    ],
)
def test_languages_of_a_section_are_read_with_their_levels(
    lines: list[str], languages: list[tuple[str, str | None]]
) -> None:
    assert list(languages_in(tuple(lines), ())) == languages


@pytest.mark.parametrize(
    ("line", "languages"),
    [
        ("Ik spreek vloeiend Engels en woon in Genk.", [("en", "C1")]),
        ("Nederlands: moedertaal, Frans: B1", [("nl", "C2"), ("fr", "B1")]),
        ("Duits (B2) en Frans (goed)", [("de", "B2"), ("fr", "B2")]),
        ("Je parle couramment anglais", [("en", "C1")]),
        ("Gaf een jaar lang Frans aan kinderen in een goede school", []),
        ("Vertaalde teksten uit het Engels naar het Nederlands", []),
        ("Leerkracht Duits, basisonderwijs", []),
        ("Frans: les aan goede leerlingen", []),
    ],
)
def test_running_lines_count_only_with_a_level_beside_the_language(line: str, languages: list[tuple[str, str]]) -> None:
    assert list(languages_in((), (line,))) == languages


CVS = {
    "nl": """
        Jan Peeters | Profiel | Ik ben een student die graag werkt met mensen. | Vaardigheden | Python, SQL
        | Talen | Nederlands: moedertaal | Opleiding | PXL | Hobby's | Voetbal
    """,
    "en": """
        Jan Peeters | Profile | I am a student who likes to work with people. | Skills | Python, SQL
        | Languages | Dutch: native | Education | PXL | Hobbies | Football
    """,
    "fr": """
        Jan Peeters | Profil | Je suis un étudiant qui aime travailler avec les gens. | Compétences | Python, SQL
        | Langues | Néerlandais : langue maternelle | Formation | PXL | Loisirs | Football
    """,
    "de": """
        Jan Peeters | Profil | Ich bin ein Student und arbeite gern mit Menschen. | Kenntnisse | Python, SQL
        | Sprachen | Niederländisch: Muttersprache | Ausbildung | PXL | Hobbys | Fußball
    """,
}


@pytest.mark.parametrize("language", CVS)
def test_a_cv_gives_the_same_profile_in_each_language(language: str) -> None:
    text = "\n".join(line.strip() for line in CVS[language].split("|"))

    profile = read_profile(text.encode(), Limits())

    assert profile.skills == ("Python", "SQL")
    assert profile.languages == (("nl", "C2"),)
    assert profile.education == ("PXL",)
    assert profile.document_language == language


def test_a_line_of_programming_languages_is_no_section_of_languages() -> None:
    profile = read_profile(b"Vaardigheden\nTalen: Python, Java\nDatabanken: PostgreSQL", Limits())

    assert profile.skills == ("Python", "Java", "PostgreSQL")
    assert profile.languages == ()
