"""Which part of a CV or an advertisement a sentence stands in."""

import pytest

from talentmatch.matching.reading.clauses import sentences
from talentmatch.matching.reading.section_words import ADDRESSED, CUES, HEADINGS, MANY_SPEAK, ONE_SPEAKS, PERKS
from talentmatch.matching.reading.sections import heading_kind, section_kinds
from talentmatch.matching.text import fold, tokenise


def kinds_in(text: str) -> list[str]:
    return list(section_kinds(text, tokenise(text), sentences(text)))


def test_a_heading_counts_until_the_next_one() -> None:
    text = "Werkervaring\nLasser in Genk.\nKok in Hasselt.\n\nHobby's\nVoetbal.\n\nRijbewijs B:\nJa."

    assert kinds_in(text) == ["experience"] * 3 + ["interests"] * 2 + ["other"] * 2


def test_a_heading_before_a_colon_counts_for_its_line() -> None:
    text = "Ik studeer in Hasselt.\nHobby's: voetbal en lezen.\nTalen: Nederlands, Frans.\nIk kook."

    assert kinds_in(text) == ["education", "interests", "skills", "other"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Je staat in voor de facturen.", "task"),
        ("You will build dashboards.", "task"),
        ("Vous avez une bonne connaissance de SQL.", "requirement"),
        ("Wir bieten ein faires Gehalt.", "offer"),
        ("Ons bedrijf maakt software.", "company"),
        ("Postulez avant le 1er mars.", "contact"),
        ("In my spare time I cook.", "interests"),
        ("Ich studiere Informatik.", "education"),
        ("Tijdens mijn stage bouwde ik een app.", "experience"),
        ("Java en SQL.", "other"),
    ],
)
def test_a_sentence_under_no_heading_is_read_by_how_it_begins(sentence: str, kind: str) -> None:
    assert kinds_in(sentence) == [kind]


def test_under_a_heading_of_little_weight_only_work_is_heard() -> None:
    text = "Aanbod\nJe kan gratis parkeren.\nWij zoeken iemand die Java kent.\nVerantwoordelijk voor niets."

    assert kinds_in(text) == ["offer", "offer", "requirement", "offer"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Mijn relevante ervaring", "experience"),
        ("Education and training", "education"),
        ("Nos missions", "task"),
        ("Ihr Profil", "requirement"),
        ("Ervaring met SAP", None),
        ("", None),
    ],
)
def test_heading_words_may_have_small_words_beside_them(line: str, kind: str | None) -> None:
    assert heading_kind(tokenise(line).folded) == kind


@pytest.mark.parametrize("text", ["SAP\nJava.", "HTML CSS\nJava."])
def test_skills_in_capitals_are_no_heading(text: str) -> None:
    assert kinds_in(f"Werkervaring\nLasser.\n{text}") == ["experience"] * 4


def test_an_unknown_line_in_capitals_is_a_heading() -> None:
    assert kinds_in("Hobby's\nVoetbal.\nPERSOONLIJKE EIGENSCHAPPEN\nGeduldig.") == ["interests"] * 2 + ["other"] * 2


TASK = "Elke ochtend lees je de tellers af, je belt de klanten op en je boekt alles in."


@pytest.mark.parametrize(
    ("line", "following", "kinds"),
    [
        ("Zo loopt het hier", TASK, ["other", "other"]),
        ("Zo loopt het hier", "- laden\n- lossen", ["other", "other", "other"]),
        ("Zo loopt het hier.", TASK, ["offer", "offer"]),  # a sentence
        ("zo loopt het hier", TASK, ["offer", "offer"]),
        ("Zo loopt het hier op een gewone dag in het jaar", TASK, ["offer", "offer"]),
        ("Een fiets", "Een laptop", ["offer", "offer"]),  # a list with lines between
        ("Maaltijdcheques", "", ["offer"]),
    ],
)
def test_an_unknown_line_before_a_paragraph_ends_a_section_of_little_weight(
    line: str, following: str, kinds: list[str]
) -> None:
    assert kinds_in(f"Aanbod\nLoon en een fiets.\n\n{line}\n{following}")[2:] == kinds


def test_an_unknown_line_leaves_other_sections_as_they_are() -> None:
    assert kinds_in(f"Jouw taken\nJe belt.\n\nZo loopt het hier\n{TASK}") == ["task"] * 4


EMPLOYER = "We telen peren. Onze loods staat in Alken. Ons fruit gaat naar Parijs. "


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Van Alken tot Parijs kent men ons.", "company"),
        ("In Paris kennt man unsere Birnen.", "company"),
        ("À Paris on connaît nos poires.", "company"),
        ("People in Paris love our pears.", "company"),
        ("Samen met onze chauffeurs plan jij de ritten.", "other"),
        ("Voor onze loods zoeken we hulp.", "other"),
        ("Fietsvergoeding, 32 verlofdagen.", "offer"),
        ("Peren sorteren op maat.", "other"),
    ],
)
def test_what_an_employer_says_of_itself_to_nobody_is_about_the_employer(sentence: str, kind: str) -> None:
    assert kinds_in(EMPLOYER + sentence)[-1] == kind


def test_who_says_i_is_no_employer() -> None:
    text = EMPLOYER + "Ik hielp er twee zomers. In Parijs verkocht ik onze peren met onze kraam."

    assert kinds_in(text)[-1] == "other"


@pytest.mark.parametrize("words", [ADDRESSED, MANY_SPEAK, ONE_SPEAKS, PERKS])
def test_words_of_the_sets_are_written_as_they_are_compared(words: frozenset[str]) -> None:
    assert [word for word in words if fold(word) != word] == []


@pytest.mark.parametrize("table", [HEADINGS, CUES], ids=["headings", "cues"])
def test_words_of_the_tables_are_written_as_they_are_compared(table: dict[str, str]) -> None:
    words = [word for lines in table.values() for word in lines.replace("|", " ").split()]

    assert [word for word in words if fold(word) != word] == []


@pytest.mark.parametrize("table", [HEADINGS, CUES], ids=["headings", "cues"])
def test_no_phrase_opens_two_kinds_of_section(table: dict[str, str]) -> None:
    kinds: dict[str, set[str]] = {}
    for kind, lines in table.items():
        for phrase in lines.replace("\n", "|").split("|"):
            kinds.setdefault(phrase.strip(), set()).add(kind)

    assert {phrase: found for phrase, found in kinds.items() if phrase and len(found) > 1} == {}
