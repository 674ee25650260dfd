"""Documents."""

from typing import Any

import pytest

from talentmatch.matching import Corpus, Document, DuplicateDocument, InvalidParameter


@pytest.mark.parametrize(
    ("fields", "parameter"),
    [
        ({"id": ""}, "id"),
        ({"id": 7}, "id"),
        ({"language": None}, "language"),
        ({"title": None}, "title"),
        ({"text": b"text"}, "text"),
        ({"skills": "Java"}, "skills"),
        ({"skills": ("Java", None)}, "skills"),
    ],
)
def test_document_refuses_what_cannot_be_meant(fields: dict[str, Any], parameter: str) -> None:
    with pytest.raises(InvalidParameter, match=f"^{parameter} of a document must") as refusal:
        Document(**({"id": "a", "language": "nl"} | fields))

    assert refusal.value.parameter == parameter


def test_corpus_keeps_the_order() -> None:
    documents = [Document("b", "nl"), Document("a", "nl")]

    corpus = Corpus(documents)

    assert list(corpus) == documents
    assert corpus[0].id == "b"
    assert corpus[1:] == (documents[1],)
    assert len(corpus) == 2


def test_corpus_refuses_an_id_twice() -> None:
    with pytest.raises(DuplicateDocument, match="'a' more than once"):
        Corpus([Document("a", "nl"), Document("a", "en")])


def test_corpus_refuses_what_is_no_document() -> None:
    with pytest.raises(InvalidParameter, match="documents must hold Document objects"):
        Corpus(["a"])  # type: ignore[list-item]
