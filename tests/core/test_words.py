"""Words: agreement with two independent ways to the same numbers, and what is left out."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from talentmatch.matching import Document, DocumentVectors, Matcher, MatcherSettings, Vocabulary
from talentmatch.matching.blocks.words import WordsBlock
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


def idf(matcher: Matcher) -> dict[str, float]:
    block = matcher._analyser.blocks[0]
    assert isinstance(block, WordsBlock)
    return dict(zip(block.stems_, block.idf_.tolist(), strict=True))


def test_a_word_is_as_rare_as_it_is_among_texts_in_its_languages() -> None:
    dutch = [Document(f"nl{n}", "nl", text=f"Lassen python schaap{n}") for n in range(9)]
    french = [Document(f"fr{n}", "fr", text=f"Souder python mouton{n}") for n in range(3)]

    found = idf(fitted(*dutch, *french))

    assert found["las"] == pytest.approx(math.log(10 / 10) + 1)
    assert found["soud"] == pytest.approx(math.log(4 / 4) + 1)
    assert found["python"] == pytest.approx(math.log(13 / 13) + 1)
    assert found["schaap7"] == pytest.approx(math.log(10 / 2) + 1)
    assert found["mouton1"] == pytest.approx(math.log(4 / 2) + 1)


def test_a_text_in_two_languages_counts_in_each_by_its_words() -> None:
    mixed = Document("m", "nl", text="Ik wil graag in een ploeg lassen.\nI would like to be welding in the team.")

    found = idf(fitted(mixed, Document("en", "en", text="I was welding in the past."), Document("x", "xx")))

    shares = {"nl": 2 / 5, "en": 3 / 5 + 1}  # ploeg, lassen; like, welding, team
    assert set(found) == {"ploeg", "las", "like", "weld", "team", "past"}
    assert found["las"] == pytest.approx(math.log((1 + max(shares["nl"], 1)) / 2) + 1)
    assert found["weld"] == pytest.approx(math.log((1 + max(shares["en"], 2)) / 3) + 1)
    assert found["team"] == pytest.approx(math.log((1 + shares["en"]) / 2) + 1, abs=1e-6)


def test_a_frequent_word_of_one_language_is_left_out_though_few_texts_are_in_it() -> None:
    dutch = [Document(f"nl{n}", "nl", text=f"Hout{n} schaven") for n in range(80)]
    french = [Document(f"fr{n}", "fr", text=f"Bois{n} raboter {'avec soin' if n < 5 else ''}") for n in range(20)]

    found = idf(fitted(*dutch, *french))

    assert {"schav", "rabot"}.isdisjoint(found)  # in a fifth of all texts, and in all French ones
    assert "soin" in found


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
