"""What of a profile is copied from a vacancy."""

import pytest

from talentmatch.matching import Document
from talentmatch.matching.reading.near_copies import NearCopies, near_copies

VACANCY = Document(
    "v",
    "nl",
    "Stage boekhouding",
    ("boekhouden", "Excel", "btw", "Exact Online", "dubbel boekhouden", "rapportering"),
    "Je verwerkt inkomende facturen en btw-aangiften van onze klanten. Je werkt nauwkeurig. "
    "Je bereidt elke maand de jaarrekening en de rapporten voor met de hoofdboekhouder.",
)


def of_text(text: str, language: str = "nl") -> Document:
    return Document("c", language, text=text)


def quotes(candidate: Document, vacancy: Document = VACANCY) -> list[tuple[str, str]]:
    return [
        (
            candidate.text[copy.candidate_spans[0].start : copy.candidate_spans[0].end],
            vacancy.text[copy.vacancy_spans[0].start : copy.vacancy_spans[0].end],
        )
        for copy in near_copies(candidate, vacancy).copies
        if not copy.is_skill_run
    ]


def test_a_copied_sentence_is_found_with_both_places() -> None:
    candidate = of_text("Ik fiets graag. Je verwerkt inkomende facturen en btw-aangiften van onze klanten.")

    assert quotes(candidate) == [
        (
            "verwerkt inkomende facturen en btw-aangiften van onze klanten",
            "verwerkt inkomende facturen en btw-aangiften van onze klanten",
        )
    ]


@pytest.mark.parametrize(
    ("vacancy", "candidate", "language"),
    [
        (
            "Je verwerkt dagelijks inkomende facturen, controleert betalingen en volgt openstaande bedragen op.",
            "Ik verwerk dagelijks inkomende facturen, controleer betalingen en volg alle openstaande bedragen op.",
            "nl",
        ),
        (
            "You build web services in Java, write automated tests and review code with the whole team.",
            "I build web services in Java, write automated tests and review code with my whole team!",
            "en",
        ),
        (
            "Vous préparez les desserts du jour, gérez les stocks et respectez les règles d'hygiène.",
            "Je prépare les desserts du jour, gère les stocks et respecte toutes les règles d'hygiène.",
            "fr",
        ),
        (
            "Du schweißt Rahmen nach Zeichnung, prüfst Maße und pflegst die Maschinen der Werkstatt.",
            "Ich schweiße Rahmen nach genauer Zeichnung, prüfe Maße und pflege die Maschinen der Werkstatt.",
            "de",
        ),
    ],
)
def test_a_changed_pronoun_or_word_hides_no_copy(vacancy: str, candidate: str, language: str) -> None:
    found = near_copies(of_text(candidate, language), Document("v", language, text=vacancy))

    assert len(found.copies) == 1
    assert found.copies[0].likeness >= 0.6
    assert found.share >= 0.6


@pytest.mark.parametrize(
    ("vacancy", "candidate", "language"),
    [
        ("Wij zijn op zoek naar een stagiair.", "Ik ben op zoek naar een stage.", "nl"),
        ("Je werkt graag in team.", "Ik werk graag in team.", "nl"),
        ("We are looking for an intern in our team.", "I am looking for an internship in your team.", "en"),
        ("Nous sommes à la recherche d'un stagiaire.", "Je suis à la recherche d'un stage.", "fr"),
        ("Wir suchen zum nächstmöglichen Zeitpunkt.", "Ich suche zum nächstmöglichen Zeitpunkt.", "de"),
        (
            "You process incoming invoices and prepare the VAT returns of our clients.",
            "At my uncle's office I entered purchase invoices and learned how VAT returns are made.",
            "en",
        ),
    ],
)
def test_common_phrases_and_own_words_are_no_copy(vacancy: str, candidate: str, language: str) -> None:
    assert near_copies(of_text(candidate, language), Document("v", language, text=vacancy)) == NearCopies()


def test_skills_in_the_order_of_the_vacancy_are_a_copy() -> None:
    candidate = Document("c", "nl", skills=("koken", *VACANCY.skills[:5], "fietsen"))

    (copy,) = near_copies(candidate, VACANCY).copies

    assert copy.is_skill_run
    assert [span.item for span in copy.candidate_spans] == [1, 2, 3, 4, 5]
    assert [span.item for span in copy.vacancy_spans] == [0, 1, 2, 3, 4]
    assert [candidate.skills[span.item][span.start : span.end] for span in copy.candidate_spans] == [
        *VACANCY.skills[:5]
    ]


@pytest.mark.parametrize("skills", [tuple(sorted(VACANCY.skills, reverse=True)), VACANCY.skills[:4], ()])
def test_few_skills_or_another_order_are_no_copy(skills: tuple[str, ...]) -> None:
    assert near_copies(Document("c", "nl", skills=skills), VACANCY).copies == ()


def test_skills_taken_from_the_text_of_the_vacancy_are_a_copy() -> None:
    vacancy = Document("v", "en", text="You know Java, Docker, Kubernetes, Terraform, Ansible and Grafana.")
    candidate = Document("c", "en", skills=("Java", "Docker", "Kubernetes", "Terraform", "Ansible"))

    (copy,) = near_copies(candidate, vacancy).copies

    (span,) = copy.vacancy_spans
    assert vacancy.text[span.start : span.end] == "Java, Docker, Kubernetes, Terraform, Ansible"


def test_all_copied_is_a_share_of_one() -> None:
    copied = near_copies(Document("c", "nl", skills=VACANCY.skills, text=VACANCY.text), VACANCY)
    some = near_copies(of_text(VACANCY.text.split(". ")[0]), VACANCY)

    assert 0.9 <= copied.share <= 1.0  # "Je werkt nauwkeurig" is too short to be a copy
    assert 0.2 < some.share < 0.5


def test_repeating_a_sentence_copies_it_no_more_than_once() -> None:
    sentence = "Je bereidt elke maand de jaarrekening en de rapporten voor met de hoofdboekhouder. "

    once, often = near_copies(of_text(sentence), VACANCY), near_copies(of_text(sentence * 50), VACANCY)

    assert once.share == often.share > 0.0
    assert (len(once.copies), len(often.copies)) == (1, 50)


@pytest.mark.parametrize("text", ["", "…", "de het een", "١٢٣ 中文 \x00", "x " * 1000])
def test_any_text_may_be_compared(text: str) -> None:
    assert 0.0 <= near_copies(Document("c", "xx", text=text), VACANCY).share <= 1.0
    assert near_copies(VACANCY, Document("v", "xx", text=text)).copies == ()
