from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.queries import RankingFilter, ranked_vacancies
from talentmatch.matches.ranked import HiddenCount
from talentmatch.matching.report import MatchTotals
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import withdraw_consent
from talentmatch.reports.figures import good_match_counts
from talentmatch.reports.match_report import MatchReportOfOffice
from tests.fixtures.world import World

Report = Callable[..., MatchReportOfOffice]


def student_of(report: MatchReportOfOffice, profile: Profile):  # type: ignore[no-untyped-def]
    (row,) = [row for row in report.students if row.student.id == profile.id]
    return row


def test_report_counts_good_matches_per_student_per_vacancy_and_in_total(
    world: World, report: Report, add_student: Callable[..., Profile]
) -> None:
    nurse = add_student()

    found = report()

    assert [(row.student.id, row.good_count) for row in found.students] == [(world.profile_a.id, 1), (nurse.id, 1)]
    assert {row.vacancy.id: row.good_count for row in found.vacancies} == {world.vacancy_a.id: 1, world.vacancy_b.id: 1}
    assert found.good_pair_count == 2
    assert found.student_totals == MatchTotals(2, 2, ())
    assert found.class_counts == (0, 2, 0, 0)


def test_report_agrees_with_the_list_that_the_student_sees(
    db_session: Session, world: World, report: Report, live_index: LiveIndex
) -> None:
    ranked = ranked_vacancies(db_session, live_index, world.profile_a, RankingFilter(), locale="nl")

    row = student_of(report(), world.profile_a)

    assert row.best_relevance == ranked.items[0].reasons.relevance
    assert row.good_count == sum(item.reasons.relevance >= 0.15 for item in ranked.items)
    counts = good_match_counts(db_session, live_index, [world.profile_a], good_from=0.15)
    assert counts == {world.profile_a.id: row.good_count}


def test_report_is_about_the_own_institution_alone(world: World, report: Report) -> None:
    assert [row.student.id for row in report().students] == [world.profile_a.id]


def test_report_counts_students_whom_companies_do_not_see(
    db_session: Session, world: World, clock: FrozenClock, report: Report
) -> None:
    withdraw_consent(db_session, world.profile_a, actor=world.student_a, clock=clock)
    db_session.commit()

    (row,) = report().students

    assert (row.student.is_visible, row.good_count) == (False, 1)


def test_report_names_the_account_of_a_student_or_nothing(
    world: World, report: Report, add_student: Callable[..., Profile]
) -> None:
    imported = add_student()

    found = report()

    assert student_of(found, world.profile_a).student.name == "student_a"
    assert student_of(found, imported).student.name == ""


def test_student_without_known_words_is_told_apart(report: Report, add_student: Callable[..., Profile]) -> None:
    silent = add_student(text="", skills=(), programme="")

    row = student_of(report(), silent)

    assert (row.good_count, row.best_relevance, row.reason) == (0, None, "no_known_words")


def test_student_who_meets_no_conditions_is_told_which_keeps_most_away(
    report: Report, add_student: Callable[..., Profile]
) -> None:
    picky = add_student(kinds_wanted=("job",), languages=({"lang": "en", "cefr": "B1"},))

    row = student_of(report(), picky)

    assert (row.good_count, row.reason, row.hidden) == (0, "nothing_eligible", HiddenCount("wrong_kind", 2))


def test_student_with_weak_matches_only_is_told_the_best(report: Report, add_student: Callable[..., Profile]) -> None:
    weak = add_student(text="I once dressed a wound at work.", skills=("baking", "welding", "accounting"), programme="")

    row = student_of(report(), weak)

    assert row.reason == "none_good"
    assert row.best_relevance is not None
    assert 0 < row.best_relevance < 0.15


def test_vacancies_say_why_they_have_no_good_candidate(
    world: World, report: Report, add_student: Callable[..., Profile]
) -> None:
    rows = {row.vacancy.id: row for row in report().vacancies}

    assert (rows[world.vacancy_b.id].reason, rows[world.vacancy_b.id].hidden) == ("none_good", None)

    world_only_of_jobs = add_student(kinds_wanted=("job",))
    without_a = report(programme=world_only_of_jobs.programme)

    assert [(row.reason, row.hidden) for row in without_a.vacancies] == [
        ("nothing_eligible", HiddenCount("wrong_kind", 1)),
        ("nothing_eligible", HiddenCount("wrong_kind", 1)),
    ]


def test_skills_are_those_more_vacancies_ask_than_students_offer(report: Report, live_index: LiveIndex) -> None:
    gaps = {gap.concept_id: (gap.asked_count, gap.offered_count) for gap in report().skills}

    assert gaps["docker"] == (1, 0)
    assert "python" not in gaps
    assert {live_index.vocabulary.concepts[key].kind for key in gaps} == {"skill", "tool"}  # and no occupation: nurse


def test_those_without_a_good_match_come_first(
    world: World, report: Report, add_student: Callable[..., Profile]
) -> None:
    silent = add_student(text="", skills=(), programme="")

    assert [row.student.id for row in report().students] == [silent.id, world.profile_a.id]
    assert [row.vacancy.id for row in report().vacancies] == [world.vacancy_b.id, world.vacancy_a.id]


def test_a_programme_narrows_students_and_no_vacancies(
    world: World, report: Report, add_student: Callable[..., Profile]
) -> None:
    nurse = add_student()

    found = report(programme="Nursing")

    assert [row.student.id for row in found.students] == [nurse.id]
    assert len(found.vacancies) == 2
    assert [(row.programme, row.student_count, row.is_small) for row in found.programmes] == [("Nursing", 1, True)]


@pytest.mark.parametrize(
    ("start", "end", "finds_student", "finds_vacancy"),
    [
        (None, None, True, True),
        (date(2027, 6, 30), None, True, False),
        (date(2027, 7, 1), None, False, False),
        (date(2027, 5, 28), date(2027, 5, 28), True, True),
        (None, date(2027, 2, 1), True, False),
        (None, date(2027, 1, 31), False, False),
    ],
)
def test_a_period_keeps_who_is_free_and_what_runs_on_one_of_its_days(
    world: World,
    report: Report,
    start: date | None,
    end: date | None,
    finds_student: bool,
    finds_vacancy: bool,
) -> None:
    found = report(start=start, end=end)

    assert [row.student.id == world.profile_a.id for row in found.students] == [True] * finds_student
    assert (world.vacancy_a.id in {row.vacancy.id for row in found.vacancies}) is finds_vacancy
    assert world.vacancy_b.id in {row.vacancy.id for row in found.vacancies}  # it says no period: always open


def test_report_without_students_or_vacancies_is_empty(report: Report) -> None:
    found = report(programme="Nobody follows this")

    assert found.students == ()
    assert found.student_totals == MatchTotals(0, 0, ())
    assert [row.reason for row in found.vacancies] == ["nothing_eligible", "nothing_eligible"]
    assert found.class_counts == (0, 0, 0, 0)
    assert not found.is_small
