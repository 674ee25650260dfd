"""The agreement on paper: tagged, in the reader's language, with everything that was agreed."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from talentmatch.placements.agreement import fingerprint
from talentmatch.placements.agreement_pdf import agreement_pdf
from talentmatch.placements.agreement_words import agreement_words
from talentmatch.placements.models import Agreement, Signature
from talentmatch.placements.wording import articles_of, default_text, role_words, worded_articles

LANGUAGES = ("nl", "en", "fr", "de")


def content() -> dict[str, Any]:
    words = {language: role_words(language, {}) for language in LANGUAGES}
    return {
        "number": 2,
        "issued_on": "2026-12-01",
        "what_changed": "De stage duurt twee weken langer.",
        "why": "Examens.",
        "title": "Stage backend in Python",
        "terms": {
            "kind": "internship",
            "is_curricular": "yes",
            "start_on": "2027-02-01",
            "end_on": "2027-05-28",
            "hours_per_week": "38",
            "hours_per_day": "7.6",
            "work_place": "Hasselt",
            "pay": "unpaid",
            "allowance": "",
            "activity_plan": "Bouwen.\nTesten.",
            "mentor_name": "An Peeters",
            "mentor_email": "an@pomelo.example",
            "supervisor_name": "Jan Maes",
            "supervisor_email": "jan@uhasselt.example",
            "insured_by": "institution",
            "declared_by": "",
        },
        "student": {"name": "Lotte #set[x] $y$ <b>", "programme": "Informatica"},
        "host": {"name": "Pomelo Software", "enterprise_number": "0777777771", "municipality": "Hasselt"},
        "institution": {"name": "UHasselt", "signing_officer": ""},
        "risks": {"done_on": "2026-11-20", "done_by": "Piet Smets", "categories": []},
        "languages": list(LANGUAGES),
        "role_words": words,
        "articles": {
            language: [
                {"title": article.title, "paragraphs": list(article.paragraphs)}
                for article in worded_articles(language, {}, words=words[language], institution="UHasselt")
            ]
            for language in LANGUAGES
        },
        "is_wording_checked": False,
    }


def agreement() -> Agreement:
    values = content()
    made = Agreement(content=values, fingerprint=fingerprint(values), number=2)
    made.signatures = [
        Signature(
            party="student",
            name="Lotte Claes",
            method="signed_in",
            fingerprint=made.fingerprint,
            signed_at=datetime(2026, 12, 1, 9, 30, tzinfo=UTC),
        )
    ]
    return made


def text_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        ("nl", "Stageovereenkomst", ("1 februari 2027 tot en met 28 mei 2027", "7,6", "Stagementor", "Pagina 1 van")),
        ("en", "Internship agreement", ("1 February 2027 up to and including 28 May 2027", "7.6", "Page 1 of")),
        ("fr", "Convention de stage", ("du 1er février 2027 au 28 mai 2027 inclus", "Maître de stage", "Page 1 sur")),
        ("de", "Praktikumsvereinbarung", ("1. Februar 2027 bis einschließlich 28. Mai 2027", "Seite 1 von")),
    ],
)
def test_agreement_pdf_is_tagged_and_says_everything(language: str, title: str, expected: tuple[str, ...]) -> None:
    paper = agreement()

    reader = PdfReader(BytesIO(agreement_pdf(paper, language)))

    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert "/StructTreeRoot" in root
    assert root["/Lang"].split("-")[0] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert "<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data().decode()
    assert reader.metadata is not None
    assert reader.metadata.title == title
    text = text_of(reader)
    for words in (*expected, "Pomelo Software", "0777.777.771", "Lotte Claes", paper.fingerprint, "#set[x] $y$ <b>"):
        assert words in text


def test_agreement_pdf_is_the_same_file_for_the_same_paper() -> None:
    assert agreement_pdf(agreement(), "nl") == agreement_pdf(agreement(), "nl")


def test_agreement_pdf_falls_back_to_a_language_that_was_agreed() -> None:
    paper = agreement()
    paper.content["languages"] = ["fr"]

    assert PdfReader(BytesIO(agreement_pdf(paper, "nl"))).trailer["/Root"]["/Lang"] == "fr-BE"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_paper_are_complete(language: str) -> None:
    words = agreement_words(language)

    assert words.keys() == agreement_words("nl").keys()
    assert all(words.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_of_the_product_stand_in_every_language(language: str) -> None:
    articles = articles_of(default_text(language))

    assert len(articles) == 11
    assert all(article.title and len(article.paragraphs) == 1 for article in articles)


def test_articles_of_reads_titles_and_paragraphs() -> None:
    first, second = articles_of("# Eén\nEen regel\nen nog een.\n\nTweede alinea.\n\n# Twee\nTekst.")

    assert (first.title, first.paragraphs) == ("Eén", ("Een regel en nog een.", "Tweede alinea."))
    assert (second.title, second.paragraphs) == ("Twee", ("Tekst.",))
