"""Ranked lists and explanations: who appears, why, and what is counted. The rules are the same on every database."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.matches.conditions import CONDITIONS
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.queries import match_detail
from talentmatch.matches.ranked import HiddenCount
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import content_of, create_profile, give_consent, update_profile, withdraw_consent
from talentmatch.vacancies.models import Vacancy
from tests.concepts.matches.small_lists import candidates_for, list_for, open_vacancy, profile_ids, vacancy_ids
from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def live_index(app: Flask) -> LiveIndex:
    index: LiveIndex = app.extensions["talentmatch"].live_index
    return index


@pytest.fixture
def vacancies(db_session: Session, world: World, clock: FrozenClock) -> dict[str, Vacancy]:
    """One vacancy for each condition that the first student does not meet."""
    broken: dict[str, dict[str, Any]] = {
        "wrong_kind": {"kind": "thesis"},
        "language_level_too_low": {"working_languages": [{"lang": "fr", "cefr": "B1"}]},
        "period_not_overlapping": {"period_start": date(2027, 9, 1), "period_end": date(2027, 12, 1)},
        "permit_not_sponsored": {"kind": "job", "sponsors_permit": False},
        "too_far_no_remote": {"municipality": "Leuven", "remote": "none"},
        "study_level_too_low": {"study_levels": ["master"], "insists_on_study_level": True},
        "experience_too_short": {"description": "Python en Flask. Minstens 4 jaar ervaring als ontwikkelaar."},
    }
    assert set(broken) == set(CONDITIONS)
    made = {code: open_vacancy(db_session, world.company_a, clock, **values) for code, values in broken.items()}
    world.profile_a.permit_group = "non_eu"
    db_session.commit()
    return made


def rewrite(db_session: Session, profile: Profile, clock: FrozenClock, **values: Any) -> None:
    update_profile(db_session, profile, replace(content_of(profile), **values), actor=None, clock=clock)
    db_session.commit()


def test_a_vacancy_that_is_not_eligible_never_appears_and_is_counted_under_its_condition(
    db_session: Session, live_index: LiveIndex, world: World, vacancies: dict[str, Vacancy]
) -> None:
    ranked = list_for(db_session, live_index, world.profile_a, lifted=frozenset())

    assert [item.vacancy.id for item in ranked.items] == [world.vacancy_a.id]
    assert all(item.unmet == () for item in ranked.items)
    assert set(ranked.hidden) == {HiddenCount(code, 1) for code in CONDITIONS}
    assert ranked.hidden_count == len(CONDITIONS)


@pytest.mark.parametrize("code", CONDITIONS)
def test_a_lifted_condition_shows_what_it_kept_away_and_says_what_is_not_met(
    db_session: Session, live_index: LiveIndex, world: World, vacancies: dict[str, Vacancy], code: str
) -> None:
    ranked = list_for(db_session, live_index, world.profile_a, lifted=frozenset({code}))

    unmet = {item.vacancy.id: [condition.code for condition in item.unmet] for item in ranked.items}
    assert unmet == {world.vacancy_a.id: [], vacancies[code].id: [code]}
    assert set(ranked.hidden) == {HiddenCount(other, 1) for other in CONDITIONS if other != code}
    assert ranked.hidden_count == len(CONDITIONS) - 1


def test_experience_is_said_but_keeps_nothing_away_until_it_is_put_in_force(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    text = "Python en Flask. Minstens 4 jaar ervaring als ontwikkelaar."
    demanding = open_vacancy(db_session, world.company_a, clock, description=text)
    db_session.commit()

    noted = list_for(db_session, live_index, world.profile_a)
    told = match_detail(db_session, live_index, world.profile_a, demanding, locale="en")
    rewrite(db_session, world.profile_a, clock, text="Ik heb 5 jaar ervaring als ontwikkelaar in Python.")
    reached = list_for(db_session, live_index, world.profile_a, lifted=frozenset())

    assert {item.vacancy.id: item.unmet for item in noted.items} == {world.vacancy_a.id: (), demanding.id: told.unmet}
    assert [(one.years_asked, one.years_given) for one in told.unmet] == [(4.0, 0.0)]
    assert {item.vacancy.id for item in reached.items} == {world.vacancy_a.id, demanding.id}


def test_companies_see_candidates_with_less_experience_until_they_ask_not_to(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    world.vacancy_a.description += " Minstens 4 jaar ervaring als ontwikkelaar."
    db_session.commit()
    live_index.refit(db_session)

    noted = candidates_for(db_session, live_index, world.vacancy_a)
    strict = candidates_for(db_session, live_index, world.vacancy_a, lifted=frozenset())

    assert [[one.code for one in item.unmet] for item in noted.items] == [["experience_too_short"]]
    assert (strict.items, strict.hidden) == ((), (HiddenCount("experience_too_short", 1),))


def test_one_vacancy_counts_under_every_condition_but_once_in_all(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    open_vacancy(db_session, world.company_a, clock, kind="thesis", municipality="Leuven", remote="none")
    db_session.commit()

    ranked = list_for(db_session, live_index, world.profile_a)

    assert set(ranked.hidden) == {HiddenCount("wrong_kind", 1), HiddenCount("too_far_no_remote", 1)}
    assert ranked.hidden_count == 1


def test_wishes_narrow_the_list_and_are_not_counted_as_conditions(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    paid = open_vacancy(db_session, world.company_a, clock, paid=True, remote="none")
    job = open_vacancy(db_session, world.company_a, clock, kind="job", remote="full")
    db_session.commit()

    def found(**filters: Any) -> set[int]:
        ranked = list_for(db_session, live_index, world.profile_a, **filters)
        assert ranked.hidden_count == 0
        return {item.vacancy.id for item in ranked.items}

    assert found() == {world.vacancy_a.id, paid.id, job.id}
    assert found(kinds=frozenset({"job"})) == {job.id}
    assert found(kinds=frozenset({"job", "internship"})) == {world.vacancy_a.id, paid.id, job.id}
    assert found(only_paid=True) == {paid.id}
    assert found(only_remote=True) == {world.vacancy_a.id, job.id}
    assert found(only_paid=True, only_remote=True) == set()


def test_pages_follow_each_other_without_gap_or_repetition_and_stay_within_the_list(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    for number in range(24):
        open_vacancy(db_session, world.company_a, clock, title=f"Plaats {number}")
    db_session.commit()

    pages = [list_for(db_session, live_index, world.profile_a, page=page) for page in (1, 2, 3)]
    beyond, before = (list_for(db_session, live_index, world.profile_a, page=page) for page in (99, -3))

    assert [(page.page, page.page_count, page.total_count, len(page.items)) for page in pages] == [
        (1, 3, 25, 10),
        (2, 3, 25, 10),
        (3, 3, 25, 5),
    ]
    ids = [item.vacancy.id for page in pages for item in page.items]
    assert len(set(ids)) == 25
    relevances = [item.reasons.relevance for page in pages for item in page.items]
    assert relevances == sorted(relevances, reverse=True)
    assert (beyond, before) == (pages[2], pages[0])


def test_the_reason_of_an_empty_list_is_the_true_one(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    live_index.refit(db_session)
    db_session.commit()

    rewrite(db_session, world.profile_a, clock, text="Xyzzy plugh.", skills=(), programme="")
    unknown = list_for(db_session, live_index, world.profile_a)
    rewrite(db_session, world.profile_a, clock, text="Ik ben kapper en werk met haar.", skills=("lassen",))
    apart = list_for(db_session, live_index, world.profile_a)
    rewrite(db_session, world.profile_a, clock, kinds_wanted=("thesis",))
    none = list_for(db_session, live_index, world.profile_a)

    assert (unknown.reason, unknown.items) == ("no_known_words", ())
    assert (apart.reason, apart.items) == ("nothing_in_common", ())
    assert (none.reason, none.items) == ("nothing_eligible", ())
    assert none.hidden_count == 2


def test_a_list_that_is_not_empty_has_no_reason(db_session: Session, live_index: LiveIndex, world: World) -> None:
    assert list_for(db_session, live_index, world.profile_a).reason is None


def test_a_student_without_consent_is_nowhere_in_a_companys_list(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    withdraw_consent(db_session, world.profile_a, actor=world.student_a, clock=clock)
    db_session.commit()

    ranked = candidates_for(db_session, live_index, world.vacancy_a, lifted=frozenset(CONDITIONS))

    assert (ranked.items, ranked.total_count, ranked.hidden, ranked.hidden_count) == ((), 0, (), 0)


def test_a_candidate_who_is_not_eligible_is_hidden_and_counted(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    assert profile_ids(db_session, live_index, world.vacancy_a) == [world.profile_a.id]

    rewrite(db_session, world.profile_a, clock, kinds_wanted=("thesis",))
    ranked = candidates_for(db_session, live_index, world.vacancy_a)
    lifted = candidates_for(db_session, live_index, world.vacancy_a, lifted=frozenset({"wrong_kind"}))

    assert (ranked.items, ranked.hidden) == ((), (HiddenCount("wrong_kind", 1),))
    assert [item.unmet[0].code for item in lifted.items] == ["wrong_kind"]
    assert lifted.hidden == ()


def test_contributions_sum_to_the_relevance_that_the_lists_of_both_sides_show(
    db_session: Session, live_index: LiveIndex, world: World
) -> None:
    of_student = list_for(db_session, live_index, world.profile_a).items[0]
    of_company = candidates_for(db_session, live_index, world.vacancy_a).items[0]

    detail = match_detail(db_session, live_index, world.profile_a, world.vacancy_a, locale="nl")

    relevance = detail.reasons.relevance
    blocks = detail.explanation.blocks
    assert relevance > 0.1
    assert sum(block.value for block in blocks) == pytest.approx(relevance, abs=1e-9)
    for block in blocks:
        assert sum(part.value for part in block.contributions) == pytest.approx(block.value, abs=1e-9)
        assert block.weight * block.cosine == pytest.approx(block.value, abs=1e-9)
    assert of_student.reasons.relevance == of_company.reasons.relevance == relevance
    assert [share.value for share in of_student.reasons.shares] == [block.value for block in blocks]


def test_a_pair_outside_the_index_is_explained_all_the_same(
    db_session: Session, live_index: LiveIndex, world: World
) -> None:
    detail = match_detail(db_session, live_index, world.profile_a, world.draft_a, locale="nl")

    assert detail.reasons.relevance == 0.0
    assert detail.reasons.quote is None


def test_chips_are_in_the_readers_language_and_the_quote_in_its_own(
    db_session: Session, live_index: LiveIndex, world: World
) -> None:
    reasons = list_for(db_session, live_index, world.profile_a).items[0].reasons

    assert {"Python", "Flask"} <= {chip.label for chip in reasons.shared}
    assert "Docker" in {chip.label for chip in reasons.missing}
    assert not any(chip.is_pair for chip in reasons.shared)
    assert reasons.quote is not None
    assert reasons.quote.text == "Je bouwt mee aan onze webapplicatie in Python en Flask."
    assert reasons.quote.language == "nl"


def test_across_languages_a_chip_shows_both_words(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    values = {"text": "Ik leer voor verpleegkundige: wondzorg en medicatie.", "skills": ("wondzorg",)}
    rewrite(db_session, world.profile_b, clock, text_language="nl", mobility_km=100, **values)

    (item,) = list_for(db_session, live_index, world.profile_b).items

    pairs = {(chip.candidate_words, chip.vacancy_words) for chip in item.reasons.shared if chip.is_pair}
    assert ("wondzorg", "wound care") in pairs


def test_a_long_sentence_is_quoted_in_part(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    open_vacancy(db_session, world.company_a, clock, description="Je werkt met Python en Flask, " + "heel graag, " * 40)
    db_session.commit()
    items = list_for(db_session, live_index, world.profile_a).items

    quotes = [item.reasons.quote.text for item in items if item.reasons.quote is not None]
    assert any(text.endswith(" …") and len(text) <= 112 for text in quotes)


def test_equal_candidates_share_a_rank(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    twin = create_profile(db_session, content_of(world.profile_a), user=None, actor=None, clock=clock)
    give_consent(db_session, twin, actor=world.student_b, clock=clock)
    db_session.commit()

    items = candidates_for(db_session, live_index, world.vacancy_a).items

    assert [item.rank for item in items] == [1, 1]
    assert {item.profile.id for item in items} == {world.profile_a.id, twin.id}


def test_a_row_that_disappears_between_ranking_and_look_up_is_left_out(
    db_session: Session, live_index: LiveIndex, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("talentmatch.matches.queries.open_vacancies_by_id", lambda _session, _ids: {})
    monkeypatch.setattr("talentmatch.matches.queries.visible_profiles_by_id", lambda _session, _ids: {})

    assert vacancy_ids(db_session, live_index, world.profile_a) == []
    assert profile_ids(db_session, live_index, world.vacancy_a) == []
