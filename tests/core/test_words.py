"""Words: agreement with two independent ways to the same numbers, and what is left out."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from talentmatch.matching import Document, DocumentVectors, Matcher, MatcherSettings, Vocabulary
from tests.core.oracle import dense_relevances

EMPTY = Vocabulary([])
WORDS_ONLY = MatcherSettings(concepts_weight=0.0, section_weights=False)

titles = st.lists(
    st.lists(st.sampled_from(["alfa", "beta", "gamma", "delta", "eta"]), max_size=8).map(" ".join),
    min_size=1,
    max_size=6,
)


def documents(prefix: str, texts: list[str]) -> list[Document]:
    return [Document(f"{prefix}{number}", "xx", title=title) for number, title in enumerate(texts)]


def fitted(*documents_: Document, settings_: MatcherSettings = WORDS_ONLY) -> Matcher:
    return Matcher.fit(documents_, [], vocabulary=EMPTY, settings=settings_)


def known(matcher: Matcher, vectors: DocumentVectors) -> dict[str, float]:
    row = vectors.blocks["words"].row
    stems = matcher._analyser.blocks[0].stems_  # type: ignore[attr-defined]
    return {stems[column]: value for column, value in zip(row.columns.tolist(), row.values.tolist(), strict=True)}


@settings(max_examples=60, deadline=None, database=None)
@given(titles, titles)
def test_relevances_agree_with_a_dense_oracle(left: list[str], right: list[str]) -> None:
    matcher = Matcher.fit(documents("v", left), documents("c", right), vocabulary=EMPTY, settings=WORDS_ONLY)

    ours = [matcher.candidates.relevances(matcher.vacancies.vectors_of(f"v{row}"))[0] for row in range(len(left))]

    np.testing.assert_allclose(np.array(ours), dense_relevances(left, right), atol=1e-12)


def test_rows_agree_with_scikit_learn_when_frequent_words_are_left_out() -> None:
    texts = [f"common {'rare' if number % 5 else 'often often'} word{number % 7} own{number}" for number in range(24)]
    theirs = TfidfVectorizer(sublinear_tf=True, max_df=0.5, token_pattern=r"\S+")
    rows = theirs.fit_transform(texts).toarray()

    matcher = fitted(*documents("v", texts))

    for number in range(len(texts)):
        ours = known(matcher, matcher.vacancies.vectors_of(f"v{number}"))
        expected = {term: rows[number, column] for term, column in theirs.vocabulary_.items() if rows[number, column]}
        assert ours == pytest.approx(expected, abs=1e-12)
        assert "common" not in ours


@pytest.mark.parametrize("count", [1, 2, 12, 19, 20, 40])
def test_documents_that_are_all_alike_keep_their_words(count: int) -> None:
    matcher = fitted(*documents("v", ["welding robots"] * count))

    ranking = matcher.rank(matcher.vectors(Document("q", "xx", title="robots")), among=matcher.vacancies, k=50)

    assert len(ranking.documents) == count


def test_a_skill_counts_three_times_and_repetition_ends_at_three() -> None:
    matcher = fitted(Document("a", "xx", text="alfa beta"), Document("b", "xx", text="gamma"))

    one_skill = known(matcher, matcher.vectors(Document("q", "xx", skills=("alfa",), text="beta")))
    many = known(matcher, matcher.vectors(Document("q", "xx", skills=("alfa", "alfa"), title="alfa", text="beta")))

    assert one_skill["alfa"] / one_skill["beta"] == pytest.approx(1 + math.log(3))
    assert many == pytest.approx(one_skill)


def test_a_passage_that_returns_is_shown_and_not_counted() -> None:
    matcher = fitted(Document("a", "xx", text="alfa beta gamma delta"))
    once = matcher.vectors(Document("q", "xx", text="alfa beta gamma, delta"))
    twice = matcher.vectors(Document("q", "xx", text="alfa beta gamma. delta! alfa beta gamma."))

    assert known(matcher, twice) == pytest.approx(known(matcher, once))
    assert len(twice.blocks["words"].mentions) == 7


def test_ages_years_stop_words_and_single_letters_say_nothing() -> None:
    document = Document(
        "a", "en", title="Born in 1987", text="I am 37 and live in 3500; group B; ISO 9001", skills=("R",)
    )
    matcher = fitted(document)

    assert set(known(matcher, matcher.vectors(document))) == {"born", "live", "group", "iso", "r"}


def test_stems_follow_the_language_of_the_document() -> None:
    matcher = fitted(Document("nl", "nl", text="facturen"), Document("en", "en", text="invoices"))

    assert set(known(matcher, matcher.vectors(Document("q", "nl", text="factuur")))) == {"factuur"}
    assert set(known(matcher, matcher.vectors(Document("q", "en", text="invoicing")))) == {"invoic"}


def test_words_of_a_language_without_lists_count_as_they_are_written() -> None:
    matcher = fitted(Document("a", "ro", text="Proiectare electrică și proiecte"), Document("b", "ro", text="Electric"))
    found = known(matcher, matcher.vectors(Document("q", "ro", text="PROIECTE electrica")))

    assert set(found) == {"proiecte", "electrica"}


def test_a_word_is_unknown_until_the_next_fit() -> None:
    new = Document("new", "xx", title="robots")
    matcher = fitted(Document("a", "xx", title="welding"))
    matcher.vacancies.put(new)

    before = matcher.rank(matcher.vectors(new), among=matcher.vacancies, k=5)
    refitted = fitted(Document("a", "xx", title="welding"), new)
    after = refitted.rank(refitted.vectors(new), among=refitted.vacancies, k=5)

    assert before.reason == "no_known_words"
    assert [document.id for document in after.documents] == ["new"]
