"""Explanations: the numbers of the ranking, with the words they come from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentmatch.matching import (
    Concept,
    Contribution,
    Document,
    Explanation,
    Matcher,
    MatcherSettings,
    OtherBuild,
    Span,
    Vocabulary,
)
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY

words = st.lists(
    st.sampled_from(
        ["Java", "SQL", "lassen", "boekhouden", "accounting", "hospital", "C++", "ward", "figures", "invoices", "de"]
    ),
    max_size=10,
)
some_documents = st.builds(
    lambda language, title, skills, text: Document("q", language, " ".join(title), tuple(skills), " ".join(text)),
    st.sampled_from(["nl", "en"]),
    words,
    words,
    words,
)


def sums(explanation: Explanation) -> tuple[float, list[tuple[float, float]]]:
    blocks = [
        (block.value, sum(contribution.value for contribution in block.contributions)) for block in explanation.blocks
    ]
    return sum(value for value, _ in blocks), blocks


@settings(max_examples=40, deadline=None, database=None)
@given(some_documents, some_documents)
def test_contributions_sum_to_the_relevance(left: Document, right: Document) -> None:
    matcher = _the_matcher()

    explanation = matcher.explain(matcher.vectors(left), matcher.vectors(right))
    mirrored = matcher.explain(matcher.vectors(right), matcher.vectors(left))

    total, blocks = sums(explanation)
    assert total == pytest.approx(explanation.relevance, abs=1e-9)
    assert [value for value, _ in blocks] == pytest.approx([parts for _, parts in blocks], abs=1e-9)
    assert all(block.value == pytest.approx(block.weight * block.cosine) for block in explanation.blocks)
    assert mirrored.relevance == explanation.relevance
    assert mirrored.shared == explanation.shared
    assert (mirrored.missing, mirrored.extra) == (explanation.extra, explanation.missing)


_made: list[Matcher] = []


def _the_matcher() -> Matcher:
    """One matcher for all examples: a fixture may not be asked for beside generated values."""
    if not _made:
        _made.append(Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY))
    return _made[0]


def test_explain_gives_the_relevance_of_the_ranking(matcher: Matcher) -> None:
    for candidate in CANDIDATES:
        vectors = matcher.candidates.vectors_of(candidate.id)
        for document in matcher.rank(vectors, among=matcher.vacancies, k=6).documents:
            explanation = matcher.explain(vectors, matcher.vacancies.vectors_of(document.id))
            assert explanation.relevance == pytest.approx(document.relevance, abs=1e-12)


def test_explain_shows_what_is_written_on_each_side(matcher: Matcher) -> None:
    explanation = matcher.explain(matcher.candidates.vectors_of("c-books"), matcher.vacancies.vectors_of("v-books"))

    concepts = next(block for block in explanation.blocks if block.block == "concepts")
    accounting = next(part for part in concepts.contributions if part.key == "accounting")
    assert accounting == Contribution(
        key="accounting",
        candidate_surface="Accounting",
        vacancy_surface="boekhouding",
        value=accounting.value,
        candidate_spans=(Span("title", 0, 10), Span("skills", 0, 10, item=0)),
        vacancy_spans=(Span("title", 6, 17), Span("skills", 0, 10, item=0)),
        concept_id="accounting",
    )
    assert accounting.value > 0


def test_explain_shows_the_places_of_words() -> None:
    candidate = Document("c", "nl", "Facturen", ("btw, factuur",), "De factuur en de facturen.")
    matcher = Matcher.fit([Document("v", "nl", text="Facturen schrijven")], [candidate], vocabulary=Vocabulary([]))

    explanation = matcher.explain(matcher.candidates.vectors_of("c"), matcher.vacancies.vectors_of("v"))

    (invoice,) = explanation.blocks[0].contributions
    assert (invoice.key, invoice.concept_id) == ("factuur", None)
    assert (invoice.candidate_surface, invoice.vacancy_surface) == ("Facturen", "Facturen")
    assert invoice.candidate_spans == (
        Span("title", 0, 8),
        Span("skills", 5, 12, item=0),
        Span("text", 3, 10),
        Span("text", 17, 25),
    )
    assert invoice.vacancy_spans == (Span("text", 0, 8),)


def test_contributions_come_largest_first() -> None:
    vacancies = [Document("v", "xx", text="alfa zeta beta"), Document("w", "xx", text="alfa beta")]
    matcher = Matcher.fit(vacancies, [], vocabulary=VOCABULARY)

    explanation = matcher.explain(matcher.vacancies.vectors_of("v"), matcher.vacancies.vectors_of("v"))

    assert [contribution.key for contribution in explanation.blocks[0].contributions] == ["zeta", "alfa", "beta"]


def test_explain_tells_shared_missing_and_extra_concepts(matcher: Matcher) -> None:
    candidate = matcher.vectors(Document("c", "nl", skills=("Java", "lassen"), text="Ik las over SQL."))
    vacancy = matcher.vectors(Document("v", "en", skills=("Java", "Python"), text="Also machine learning"))

    explanation = matcher.explain(candidate, vacancy)

    assert explanation.shared == ("java",)
    assert explanation.missing == ("python", "machine-learning")
    assert explanation.extra == ("welding", "sql")


def test_a_label_with_two_meanings_is_missing_once_or_not_at_all() -> None:
    vocabulary = Vocabulary(
        [
            Concept("money", "skill", {"en": ("bank", "money")}),
            Concept("shore", "skill", {"en": ("bank",)}),
            Concept("sand", "skill", {"en": ("sand",)}),
        ]
    )
    matcher = Matcher.fit([Document("v", "en", text="a bank")], [], vocabulary=vocabulary)
    vacancy = matcher.vacancies.vectors_of("v")

    with_one = matcher.explain(matcher.vectors(Document("c", "en", text="money")), vacancy)
    with_none = matcher.explain(matcher.vectors(Document("c", "en", text="sand")), vacancy)

    assert with_one.missing == ()
    assert with_none.missing == ("money",)


def test_an_empty_block_lowers_the_relevance_and_rescales_nothing() -> None:
    documents = [Document("v", "nl", text="servies"), Document("w", "nl", text="lassen")]
    matcher = Matcher.fit(documents, [], vocabulary=VOCABULARY)

    explanation = matcher.explain(matcher.vacancies.vectors_of("v"), matcher.vacancies.vectors_of("v"))

    assert [(block.block, block.weight, block.cosine) for block in explanation.blocks] == [
        ("words", 0.5, pytest.approx(1.0)),
        ("concepts", 0.5, 0.0),
    ]
    assert explanation.relevance == pytest.approx(0.5)


def test_weights_are_divided_by_their_fixed_sum() -> None:
    matcher = Matcher.fit(
        [Document("v", "nl", text="lassen")], [], vocabulary=VOCABULARY, settings=MatcherSettings(words_weight=3.0)
    )

    explanation = matcher.explain(matcher.vacancies.vectors_of("v"), matcher.vacancies.vectors_of("v"))

    assert [block.weight for block in explanation.blocks] == [0.75, 0.25]
    assert explanation.relevance == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ik wil liever geen boekhouding meer doen. Ik bouw graag in Java."),
        ("en", "I do not want to do accounting anymore. I like to build in Java."),
        ("fr", "Je ne veux plus faire de comptabilité. J'aime développer en Java."),
        ("de", "Ich möchte keine Buchhaltung mehr machen. Ich entwickle gern in Java."),
    ],
)
def test_explain_names_what_speaks_against_a_pair(matcher: Matcher, language: str, text: str) -> None:
    refusing = matcher.vectors(Document("c", language, "Student", text=text))
    silent = matcher.vectors(Document("c", language, "Student", text=text[text.index(". ") + 2 :]))
    vacancy = matcher.vectors(Document("v", "nl", "Boekhouding en Java", ("boekhouding", "Java")))

    explanation = matcher.explain(refusing, vacancy)

    against = [part for part in explanation.against if part.concept_id == "accounting"]
    assert [part.candidate_surface.lower() for part in against] == [
        {"nl": "boekhouding", "en": "accounting", "fr": "comptabilité", "de": "buchhaltung"}[language]
    ]
    assert all(part.value < 0.0 for part in explanation.against)
    assert explanation.shared == ("java",)
    assert explanation.relevance < matcher.explain(silent, vacancy).relevance
    assert sums(explanation)[0] == pytest.approx(explanation.relevance, abs=1e-9)


def test_explain_names_what_a_vacancy_excludes(matcher: Matcher) -> None:
    candidate = matcher.candidates.vectors_of("c-books")
    vacancy = matcher.vectors(Document("v", "en", "Java developer", ("Java",), "This is not an accounting role."))

    explanation = matcher.explain(candidate, vacancy)

    assert "accounting" in {part.concept_id for part in explanation.against}
    assert explanation.relevance < 0.0


def test_explain_refuses_vectors_of_another_build(matcher: Matcher) -> None:
    other = Matcher.fit(VACANCIES[:2], [], vocabulary=VOCABULARY)
    ours, theirs = matcher.vacancies.vectors_of("v-java"), other.vacancies.vectors_of("v-java")

    with pytest.raises(OtherBuild, match=r"^candidate belongs to another build"):
        matcher.explain(theirs, ours)
    with pytest.raises(OtherBuild, match=r"^vacancy belongs to another build"):
        matcher.explain(ours, theirs)
