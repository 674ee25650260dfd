"""One skill more: the arithmetic against reading the profile again with the skill in it."""

from collections.abc import Iterator
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from talentmatch.matching import Concept, Document, DocumentVectors, Matcher, MatcherSettings, OtherBuild, Vocabulary
from talentmatch.matching import skill_gain as skill_gain_module
from talentmatch.matching.skill_gain import SkillGain, SkillTable, skill_gains
from tests.core.corpus import ACCOUNTING, MACHINE_LEARNING, SOFTWARE_DEVELOPER, TOOLS, WELDING

REPORTING = Concept("reporting", "skill", {"en": ("reporting",)})
DASHBOARDS = Concept("dashboards", "skill", {"en": ("dashboarding",)}, broader=("reporting",), related=("excel",))
POWER_BI = Concept("power-bi", "tool", {"en": ("Power BI",)}, broader=("dashboards",), related=("sql",))
TABLEAU = Concept("tableau", "tool", {"en": ("Tableau",)}, broader=("dashboards",))
MERCURY_PLANET = Concept("mercury-1", "skill", {"en": ("Mercury",)})
MERCURY_METAL = Concept("mercury-2", "skill", {"en": ("Mercury",)})
VOCABULARY = Vocabulary(
    (
        ACCOUNTING, WELDING, SOFTWARE_DEVELOPER, MACHINE_LEARNING, REPORTING, DASHBOARDS, POWER_BI, TABLEAU,
        MERCURY_PLANET, MERCURY_METAL, *TOOLS,
    )
)  # fmt: skip
LABELS = (
    "accounting", "welding", "machine learning", "reporting", "dashboarding", "Power BI", "Tableau", "Java", "SQL",
    "Excel", "Python",
)  # fmt: skip
PLAIN = MatcherSettings(words_weight=0.0)
TOP = 3

wholes = st.lists(st.sampled_from(LABELS), max_size=4, unique=True)
sentences = st.sampled_from(
    [
        "",
        "I made dashboarding with Excel.",
        "No more welding please.",
        "This is not accounting.",
        "We use SQL and Java.",
    ]
)
vacancy_lists = st.lists(st.tuples(wholes, sentences), min_size=1, max_size=30)


@pytest.fixture(autouse=True, scope="module")
def short_top() -> Iterator[None]:
    """The sum is over the 3 largest, so that small lists have some below them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(skill_gain_module, "_TOP", TOP)
        yield


def vacancy(number: int, skills: list[str], text: str = "") -> Document:
    return Document(f"v{number}", "en", f"Place {number}", tuple(skills), text)


def fitted(vacancies: list[tuple[list[str], str]], settings: MatcherSettings = PLAIN) -> Matcher:
    documents = [vacancy(number, skills, text) for number, (skills, text) in enumerate(vacancies)]
    return Matcher.fit(documents, [], vocabulary=VOCABULARY, settings=settings)


def gains(
    matcher: Matcher, candidate: Document, good_from: float, eligible: NDArray[np.bool_] | None = None
) -> tuple[SkillGain, ...]:
    table = SkillTable.of(matcher, is_learnable=is_learnable)
    vectors = matcher.vectors(candidate)
    relevances, alive = matcher.vacancies.relevances(vectors)
    assert table is not None
    return skill_gains(
        matcher,
        table,
        vectors,
        relevances=relevances,
        within_reach=alive if eligible is None else alive & eligible,
        good_from=good_from,
        limit=100,
    )


def is_learnable(concept_id: str) -> bool:
    return VOCABULARY.concepts[concept_id].kind in {"skill", "tool"}


def with_concept(matcher: Matcher, candidate: Document, concept_id: str) -> DocumentVectors:
    """The candidate with the concepts of the profile read again, and all other blocks as they were."""
    before = matcher.vectors(candidate)
    label = VOCABULARY.label(concept_id, "en")
    after = matcher.vectors(Document(candidate.id, "en", candidate.title, (*candidate.skills, label), candidate.text))
    blocks = {**before.blocks, "concepts": after.blocks["concepts"]}
    return DocumentVectors(candidate, before.build_id, MappingProxyType(blocks))


def top_sum(relevances: NDArray[np.float64]) -> float:
    return float(np.sort(np.maximum(relevances, 0.0))[-TOP:].sum())


@given(
    vacancies=vacancy_lists,
    skills=wholes,
    text=sentences,
    good_from=st.sampled_from([-0.0987, 0.0123, 0.1234, 0.3, 0.4567, 0.7]),
    weights=st.sampled_from([PLAIN, MatcherSettings(frequency_ceiling=1.0)]),
    seed=st.integers(0, 99),
)
@settings(max_examples=120, deadline=None)
def test_gains_are_those_of_a_profile_read_again_with_the_skill(
    vacancies: list[tuple[list[str], str]],
    skills: list[str],
    text: str,
    good_from: float,
    weights: MatcherSettings,
    seed: int,
) -> None:
    matcher, candidate = fitted(vacancies, weights), Document("c", "en", "Student", tuple(skills), text)
    eligible = np.random.default_rng(seed).random(len(vacancies)) < 0.8

    found = gains(matcher, candidate, good_from, eligible)

    before = matcher.vacancies.relevances(matcher.vectors(candidate))[0][eligible]
    ids = np.array(matcher.vacancies.ids)[eligible]
    for gain in found:
        after = matcher.vacancies.relevances(with_concept(matcher, candidate, gain.concept_id))[0][eligible]
        assert gain.rise == pytest.approx(top_sum(after) - top_sum(before), abs=1e-12)
        assert gain.opened_count == (after >= good_from).sum() - (before >= good_from).sum()
        new = {ids[row]: after[row] for row in np.flatnonzero((after >= good_from) & (before < good_from))}
        assert dict(gain.opened).keys() <= new.keys()
        assert all(value == pytest.approx(new[document_id], abs=1e-12) for document_id, value in gain.opened)
        raised = {ids[row]: after[row] for row in np.flatnonzero(after > before)}
        assert all(value == pytest.approx(raised[document_id], abs=1e-12) for document_id, value in gain.nearer)
        assert not dict(gain.opened).keys() & dict(gain.nearer).keys()
    assert [gain.opened_count for gain in found] == sorted((gain.opened_count for gain in found), reverse=True)


@given(vacancies=vacancy_lists, skills=wholes)
@settings(max_examples=40, deadline=None)
def test_every_concept_that_helps_is_found(vacancies: list[tuple[list[str], str]], skills: list[str]) -> None:
    matcher, candidate = fitted(vacancies), Document("c", "en", "Student", tuple(skills))
    asked = {label for wanted, _text in vacancies for label in wanted} - set(skills)
    narrower = {"dashboarding": {"Power BI", "Tableau"}, "reporting": {"dashboarding"}}
    asked -= {label for label, others in narrower.items() if others & set(skills)}

    found = {gain.concept_id: gain for gain in gains(matcher, candidate, 0.5)}

    before = matcher.vacancies.relevances(matcher.vectors(candidate))[0]
    for label in asked:
        (concept_id,) = (key for key, concept in VOCABULARY.concepts.items() if label in concept.labels["en"])
        after = matcher.vacancies.relevances(with_concept(matcher, candidate, concept_id))[0]
        is_opening = (after >= 0.5).sum() > (before >= 0.5).sum()
        if is_opening or top_sum(after) - top_sum(before) > 1e-6:
            assert concept_id in found


def test_the_skill_that_opens_most_comes_first() -> None:
    matcher = fitted([(["SQL", "Python"], ""), (["SQL", "Java"], ""), (["Excel", "SQL"], ""), (["welding"], "")])

    found = gains(matcher, Document("c", "en", "", ("Python", "Java", "Excel")), good_from=0.6)

    assert (found[0].concept_id, found[0].opened_count) == ("sql", 3)
    assert {document_id for document_id, _relevance in found[0].opened} == {"v0", "v1", "v2"}


def test_what_is_held_refused_or_no_skill_is_no_advice() -> None:
    matcher = fitted([(["Power BI"], ""), (["dashboarding"], ""), (["welding"], ""), (["software developer"], "")])
    candidate = Document("c", "en", "", ("Power BI",), "No more welding please.")

    assert [gain.concept_id for gain in gains(matcher, candidate, good_from=0.5)] == []


def test_a_label_of_several_meanings_is_no_advice() -> None:
    matcher = fitted([(["Mercury"], ""), (["Python"], "")])

    found = gains(matcher, Document("c", "en", "", ("Java",)), good_from=0.5)

    assert [gain.concept_id for gain in found] == ["python"]


def test_what_a_vacancy_excludes_is_not_asked() -> None:
    matcher = fitted([(["Python"], "This is not accounting."), (["Java"], "")])

    found = gains(matcher, Document("c", "en", "", ("Java",)), good_from=0.5)

    assert [gain.concept_id for gain in found] == ["python"]


def test_vacancies_out_of_reach_count_for_nothing() -> None:
    matcher = fitted([(["Python"], ""), (["SQL"], ""), (["SQL"], "")])

    found = gains(matcher, Document("c", "en"), 0.5, np.array([True, False, False]))

    assert [(gain.concept_id, gain.opened_count) for gain in found] == [("python", 1)]


def test_documents_that_came_and_went_since_are_counted_as_they_are_now() -> None:
    matcher = fitted([(["Python"], ""), (["SQL"], "")])
    matcher.vacancies.remove("v0")
    matcher.vacancies.put(vacancy(5, ["welding"]))

    found = gains(matcher, Document("c", "en"), 0.5)

    assert {gain.concept_id: gain.opened for gain in found} == {
        "sql": (("v1", pytest.approx(1.0)),),
        "welding": (("v5", pytest.approx(1.0)),),
    }


def test_a_build_without_concepts_has_no_table() -> None:
    matcher = fitted([(["Python"], "")], MatcherSettings(concepts_weight=0.0))

    assert SkillTable.of(matcher, is_learnable=is_learnable) is None


def test_a_candidate_of_another_build_is_refused() -> None:
    matcher, other = fitted([(["Python"], "")]), fitted([(["SQL"], "")])

    table = SkillTable.of(matcher, is_learnable=is_learnable)

    assert table is not None
    with pytest.raises(OtherBuild, match="candidate belongs to another build"):
        skill_gains(
            matcher,
            table,
            other.vectors(Document("c", "en")),
            relevances=np.zeros(1),
            within_reach=np.ones(1, dtype=np.bool_),
            good_from=0.5,
            limit=5,
        )
