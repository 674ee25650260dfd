"""Concepts: labels of four languages are one thing; links between concepts, when switched on."""

import math
from collections.abc import Sequence

import pytest

from talentmatch.matching import Concept, Document, Matcher, MatcherSettings, Vocabulary
from tests.core.corpus import VOCABULARY

CONCEPTS_ONLY = MatcherSettings(words_weight=0.0)


def fitted(
    vacancies: Sequence[Document], *, vocabulary: Vocabulary = VOCABULARY, settings: MatcherSettings = CONCEPTS_ONLY
) -> Matcher:
    return Matcher.fit(vacancies, [], vocabulary=vocabulary, settings=settings)


def ranked(matcher: Matcher, query: Document) -> list[tuple[str, float]]:
    ranking = matcher.rank(matcher.vectors(query), among=matcher.vacancies, k=10)
    return [(document.id, document.relevance) for document in ranking.documents]


def test_labels_of_two_languages_are_one_concept() -> None:
    matcher = fitted([Document("nl", "nl", text="boekhouding"), Document("other", "nl", text="lassen")])

    assert ranked(matcher, Document("q", "fr", text="la comptabilité")) == [("nl", 1.0)]


def test_a_concept_that_no_document_named_matches_at_once() -> None:
    matcher = fitted([Document("a", "nl", text="lassen")])
    matcher.vacancies.put(Document("new", "en", text="machine learning"))

    assert ranked(matcher, Document("q", "nl", skills=("ML",))) == [("new", 1.0)]


def test_a_rare_concept_weighs_more_than_a_frequent_one() -> None:
    matcher = fitted(
        [Document("a", "nl", text="lassen, Java"), *(Document(f"b{n}", "nl", text="Java") for n in range(3))]
    )

    row = matcher.vacancies.vectors_of("a").blocks["concepts"].row
    java, welding = row.values.tolist()

    assert welding / java == pytest.approx((math.log(5 / 2) + 1) / (math.log(5 / 5) + 1))


def test_an_ambiguous_label_counts_for_a_part() -> None:
    vocabulary = Vocabulary(
        [
            Concept("shore", "skill", {"en": ("bank",)}),
            Concept("money", "skill", {"en": ("bank",)}),
            Concept("sure", "skill", {"en": ("sand",)}),
        ]
    )
    matcher = fitted([Document("a", "en", text="bank sand")], vocabulary=vocabulary)

    money, shore, sure = matcher.vacancies.vectors_of("a").blocks["concepts"].row.values.tolist()

    assert money == pytest.approx(sure / 2)
    assert shore == pytest.approx(sure / 2)


TOOL = Document("tool", "en", text="I use Power BI")
CATEGORY = Document("category", "nl", text="dashboards maken")


def test_a_tool_does_not_stand_for_its_category_when_that_is_switched_off() -> None:
    settings = MatcherSettings(words_weight=0.0, broader_weight=0.0)

    assert ranked(fitted([CATEGORY]), TOOL) != []
    assert ranked(fitted([CATEGORY], settings=settings), TOOL) == []


def test_a_tool_lends_to_its_category_and_says_so() -> None:
    matcher = fitted([CATEGORY, TOOL], settings=MatcherSettings(words_weight=0.0, broader_weight=0.5))

    explanation = matcher.explain(matcher.vectors(TOOL), matcher.vacancies.vectors_of("category"))

    (contribution,) = explanation.blocks[0].contributions
    assert contribution.concept_id == "dashboards"
    assert contribution.candidate_surface == "Power BI"
    assert contribution.vacancy_surface == "dashboards maken"
    assert 0.0 < explanation.relevance < 1.0
    assert explanation.missing == ()
    assert explanation.extra == ("power-bi",)


def test_what_is_lent_is_a_share_and_never_more_than_what_is_named() -> None:
    matcher = fitted([CATEGORY, TOOL], settings=MatcherSettings(words_weight=0.0, broader_weight=0.5))
    both = matcher.vectors(Document("q", "en", text="Power BI for dashboarding"))

    lent = matcher.vacancies.vectors_of("tool").blocks["concepts"].row.values.tolist()
    named = both.blocks["concepts"].row.values.tolist()

    idf_of_category, idf_of_tool = math.log(3 / 3) + 1, math.log(3 / 2) + 1
    assert lent[0] / lent[1] == pytest.approx(0.5 * idf_of_category / idf_of_tool)
    assert named[0] / named[1] == pytest.approx(idf_of_category / idf_of_tool)


def test_related_concepts_have_a_switch_of_their_own() -> None:
    vocabulary = Vocabulary(
        [
            Concept("a", "skill", {"en": ("alpha",)}, related=("b", "unheard-of")),
            Concept("b", "skill", {"en": ("beta",)}),
        ]
    )
    beta = [Document("b", "en", text="beta")]
    alpha = Document("q", "en", text="alpha")

    broader_only = fitted(
        beta, vocabulary=vocabulary, settings=MatcherSettings(words_weight=0.0, broader_weight=1.0, related_weight=0.0)
    )
    related = fitted(beta, vocabulary=vocabulary, settings=MatcherSettings(words_weight=0.0, related_weight=1.0))

    assert ranked(broader_only, alpha) == []
    assert [document_id for document_id, _ in ranked(related, alpha)] == ["b"]


def test_one_letter_is_a_concept_as_a_skill_and_nowhere_else() -> None:
    matcher = fitted([Document("a", "en", skills=("R",))])

    assert ranked(matcher, Document("q", "en", skills=("Java", "R"))) != []
    assert ranked(matcher, Document("q", "en", title="R", text="R")) == []


def test_a_language_that_both_name_brings_nobody_nearer() -> None:
    vocabulary = Vocabulary(
        [
            Concept("french", "language", {"nl": ("Frans",), "en": ("French",)}),
            Concept("welding", "skill", {"nl": ("lassen",), "en": ("welding",)}),
        ]
    )
    speaks, welds = (Document(text, "nl", skills=(text,)) for text in ("Frans", "lassen"))
    matcher = fitted([speaks, welds], vocabulary=vocabulary)
    query = Document("q", "en", text="French and welding.", skills=("French",))

    assert ranked(matcher, query) == [("lassen", 1.0)]
    explanation = matcher.explain(matcher.vectors(query), matcher.vacancies.vectors_of("Frans"))
    assert (explanation.relevance, explanation.missing) == (0.0, ())
