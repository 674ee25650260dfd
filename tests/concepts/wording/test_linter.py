import pytest

from talentmatch.web.wording import EXPLANATIONS, GROUND_NAMES, KIND_NAMES
from talentmatch.wording.linter import Finding, findings, title_findings
from talentmatch.wording.rules import GROUNDS, KINDS, LANGUAGES, table_of


def test_findings_quote_the_words_and_offer_better_ones() -> None:
    found = findings("Wij zoeken versterking. Moedertaal Nederlands is een must.", "nl")

    assert found == (
        Finding(
            start=24,
            end=34,
            quote="Moedertaal",
            ground="language",
            kind="discriminating",
            explanation="language.discriminating",
            suggestion="uitstekende kennis van het Nederlands (niveau C1)",
        ),
    )


def test_findings_stand_in_the_order_of_the_text() -> None:
    found = findings("You have no debts. Native speakers only. We are a young team.", "en")

    assert [finding.ground for finding in found] == ["wealth", "language", "age"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We zoeken een jong\u00a0team.", "jong\u00a0team"),
        ("Wij zijn een jong\nteam.", "jong\nteam"),
        ("Max. 30 jaar.", "Max. 30 jaar"),
    ],
)
def test_quote_is_the_text_as_it_was_typed(text: str, quote: str) -> None:
    (finding,) = findings(text, "nl")

    assert finding.quote == quote
    assert text[finding.start : finding.end] == quote


def test_curled_apostrophe_counts_as_a_straight_one() -> None:
    assert [finding.ground for finding in findings("Pas d’absences pour maladie.", "fr")] == ["health"]


def test_other_language_is_refused() -> None:
    with pytest.raises(ValueError, match="'es'"):
        findings("texto", "es")
    with pytest.raises(ValueError, match="'es'"):
        title_findings("título", "es")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "?!", "\x00"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_found_in_nothing(text: str, language: str) -> None:
    assert findings(text, language) == ()
    assert title_findings(text, language) == ()


@pytest.mark.parametrize(
    ("title", "language", "quotes"),
    [
        ("Technieker (m/v)", "nl", ["(m/v)"]),
        ("Technieker (m/v/x)", "nl", []),
        ("Poetsman", "nl", ["Poetsman"]),
        ("Timmerman (m/v/x)", "nl", []),
        ("Développeur web", "fr", ["Développeur"]),
        ("Développeur web (h/f/x)", "fr", []),
        ("Développeur·euse web", "fr", []),
        ("Technicien/technicienne", "fr", []),
        ("Softwareentwickler", "de", ["Softwareentwickler"]),
        ("Softwareentwickler (m/w/d)", "de", []),
        ("Verkäufer*in", "de", []),
        ("Verkäufer (m/w)", "de", ["(m/w)"]),
        ("Store clerk (m/f)", "en", ["(m/f)"]),
        ("Store clerk (M/F/X)", "en", []),
        ("Store clerk, all genders", "en", []),
    ],
)
def test_title_is_for_everybody_when_its_letters_are_whole(title: str, language: str, quotes: list[str]) -> None:
    assert [finding.quote for finding in title_findings(title, language)] == quotes


def test_masculine_name_in_running_text_is_left_alone() -> None:
    assert findings("Du arbeitest mit einem Softwareentwickler.", "de") == ()


def test_title_suggestion_repeats_the_name_with_letters_for_everybody() -> None:
    (finding,) = title_findings("Softwareentwickler", "de")

    assert finding.suggestion == "Softwareentwickler (m/w/d)"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mensen met een beperking worden uitdrukkelijk aangemoedigd om te solliciteren.", "nl"),
        ("We hire regardless of whether you are single or married.", "en"),
        ("Wir stellen unabhängig davon ein, ob Sie Muttersprachler sind, und fördern Chancengleichheit.", "de"),
        ("Nous recrutons sans distinction : jeunes diplômés, femmes enceintes, célibataires.", "fr"),
    ],
)
def test_welcome_is_no_finding(text: str, language: str) -> None:
    assert findings(text, language) == ()


def test_welcome_excuses_its_own_sentence_only() -> None:
    found = findings("We stand for equal opportunities. We want native speakers of Dutch.", "en")

    assert [finding.ground for finding in found] == ["language"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_has_a_rule_and_every_rule_a_better_wording(language: str) -> None:
    rules = table_of(language).rules

    assert {rule.ground for rule in rules} == set(GROUNDS)
    assert [rule.pattern.pattern for rule in rules if not rule.suggestion.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_better_wording_has_nothing_to_look_at(language: str) -> None:
    wrong = [
        (rule.suggestion, finding.quote)
        for rule in table_of(language).rules
        if "{}" not in rule.suggestion
        for finding in findings(rule.suggestion, language)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_explanation_has_its_words(language: str) -> None:
    keys = {rule.explanation for rule in table_of(language).rules} | {"sex.marker"}

    assert keys <= set(EXPLANATIONS)
    assert set(GROUND_NAMES) == set(GROUNDS)
    assert set(KIND_NAMES) == set(KINDS)
