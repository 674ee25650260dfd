"""Titles in both genders: one form is left, in four languages, and nothing else goes."""

import pytest

from talentmatch.matching import Document, MatcherSettings
from talentmatch.matching.phrases.phrase_matcher import Phrase, PhraseMatcher
from talentmatch.matching.reading.both_genders import one_form, tokens_once
from talentmatch.matching.reading.gendered_forms import neutral_tokens
from talentmatch.matching.reading.reader import Reader
from talentmatch.matching.text import tokenise
from tests.core.corpus import VOCABULARY

PAIRS = [
    ("nl", "Administratief medewerk(st)er (m/v/x)", "Administratief medewerker"),
    ("nl", "verple(e)g(st)er", "verpleger"),
    ("nl", "Leraar/lerares wiskunde", "Leraar wiskunde"),
    ("nl", "Poetsman of poetsvrouw", "Poetsman"),
    ("nl", "Kapster / kapper", "kapper"),
    ("nl", "Vrachtwagenchauffeur (m/v/x) – nacht", "Vrachtwagenchauffeur – nacht"),
    ("nl", "Teamleider m/v", "Teamleider"),
    ("en", "Salesman/woman", "Salesman"),
    ("en", "Waiter/waitress (m/f/x)", "Waiter"),
    ("en", "Java developer, m/f/d", "Java developer"),
    ("fr", "Accueillant familial / Accueillante familiale", "Accueillant familial"),
    ("fr", "Infirmier(ère) de nuit (H/F)", "Infirmier de nuit"),
    ("fr", "étudiant·e·s en droit", "étudiant en droit"),
    ("fr", "Chef / Cheffe de projet", "Chef de projet"),
    ("fr", "vendeur/euse en librairie", "vendeur en librairie"),
    ("fr", "Maître-nageur / Maîtresse-nageuse", "Maître-nageur"),
    ("de", "Kaufmann/-frau im Einzelhandel", "Kaufmann im Einzelhandel"),
    ("de", "Koch/Köchin (m/w/d)", "Koch"),
    ("de", "Technischer Leiter für Film und Bühne/Technische Leiterin für Film und Bühne",
     "Technischer Leiter für Film und Bühne"),
    ("de", "Mitarbeiter*innen im Lager", "Mitarbeiter im Lager"),
    ("de", "StudentIn der Informatik", "Student der Informatik"),
]  # fmt: skip

UNTOUCHED = [
    ("nl", "kok of hulpkok"),
    ("nl", "Chauffeur C/CE"),
    ("nl", "operator (2/3 ploegen)"),
    ("nl", "front-/backendontwikkelaar"),
    ("en", "UX/UI designer"),
    ("en", "input/output analyst"),
    ("en", "C++ / C# developer"),
    ("fr", "Acheteur / Vendeur"),
    ("fr", "plombier ou chauffagiste"),
    ("de", "Elektriker/Elektroniker"),
    ("de", "Maurer/Betonbauer"),
    ("es", "ingeniero/ingeniera"),
    ("en", "(m/f/x)"),
    ("nl", ""),
]


@pytest.mark.parametrize(("language", "title", "form"), PAIRS)
def test_of_a_title_in_both_genders_one_form_is_left(language: str, title: str, form: str) -> None:
    assert one_form(title, language) == form


@pytest.mark.parametrize(("language", "title"), UNTOUCHED)
def test_two_kinds_of_work_stay_two(language: str, title: str) -> None:
    assert one_form(title, language) == title


@pytest.mark.parametrize(("language", "title", "form"), PAIRS)
def test_the_tokens_are_those_of_the_form_that_is_left(language: str, title: str, form: str) -> None:
    once = tokens_once(tokenise(title), title, language)

    assert neutral_tokens(once, language).words == neutral_tokens(tokenise(form), language).words
    assert title[once.starts[0] : once.ends[0]][:3] == form[:3]


def test_a_phrase_may_run_on_behind_the_form_that_went() -> None:
    title = "Kaufmann/-frau im Einzelhandel"

    assert tokens_once(tokenise(title), title, "de").joined == [False, True, True]


def test_very_long_titles_are_read_in_time() -> None:
    title = "kok of kok / " * 40_000

    assert len(one_form(title, "nl")) < len(title)


def test_who_seeks_in_one_gender_finds_the_title_in_both_as_if_it_stood_in_one() -> None:
    corpus = [
        Phrase("both", "Accueillant familial / Accueillante familiale (H/F)", "fr"),
        Phrase("one", "Accueillant scolaire", "fr"),
        Phrase("other", "Éducateur de rue", "fr"),
    ]
    matcher = PhraseMatcher.fit(corpus)

    ranked = matcher.rank("accueillant familial", "fr", 3)

    assert ranked[0].id == "both"
    assert ranked[0].relevance == pytest.approx(1.0, abs=1e-5)


def test_a_document_is_read_in_one_form() -> None:
    reader = Reader(VOCABULARY, MatcherSettings(), None)
    both = reader.read(Document("d", "nl", "Boekhouder/boekhoudster (m/v/x)")).passages[0]
    one = reader.read(Document("d", "nl", "Boekhouder")).passages[0]

    assert (both.tokens.words, both.weights, both.mentions) == (one.tokens.words, one.weights, one.mentions)
