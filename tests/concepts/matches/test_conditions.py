import random
import time
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from talentmatch.choices import CEFR_LEVELS, PERMIT_GROUPS, REMOTE_MODES, STUDY_LEVELS, VACANCY_KINDS
from talentmatch.matches.condition_tables import CandidateConditionsTable, ConditionsTable
from talentmatch.matches.conditions import (
    CONDITIONS,
    LIFTED_AT_FIRST,
    CandidateConditions,
    UnmetCondition,
    VacancyConditions,
    unmet_conditions,
)
from talentmatch.places import find_place

HASSELT, GENK, LOMMEL = (50.930, 5.338), (50.966, 5.502), (51.230, 5.313)

CANDIDATE = CandidateConditions(
    kinds_wanted=frozenset({"internship"}),
    languages={"nl": "C2", "en": "B1"},
    available_from=date(2027, 2, 1),
    available_to=date(2027, 6, 30),
    latitude=HASSELT[0],
    longitude=HASSELT[1],
    mobility_km=20,
    permit_group="be",
    study_level="bachelor_prof",
)
VACANCY = VacancyConditions(
    kind="internship",
    working_languages={"nl": "B2"},
    period_start=date(2027, 3, 1),
    period_end=date(2027, 5, 31),
    latitude=GENK[0],
    longitude=GENK[1],
    remote="none",
    sponsors_permit=False,
    study_levels=frozenset({"bachelor_prof", "master"}),
    paid=False,
)


def codes(candidate: CandidateConditions, vacancy: VacancyConditions) -> list[str]:
    return [condition.code for condition in unmet_conditions(candidate, vacancy)]


def test_a_pair_that_meets_every_condition_is_eligible() -> None:
    assert unmet_conditions(CANDIDATE, VACANCY) == ()


def test_facts_that_nobody_stated_never_exclude() -> None:
    assert unmet_conditions(CandidateConditions(), replace(VACANCY, insists_on_study_level=True)) == ()
    assert unmet_conditions(CANDIDATE, VacancyConditions()) == ()
    assert unmet_conditions(CandidateConditions(), VacancyConditions()) == ()


def test_kind_must_be_wanted() -> None:
    job = replace(VACANCY, kind="job")

    assert unmet_conditions(CANDIDATE, job) == (UnmetCondition("wrong_kind", kind="job"),)
    assert codes(replace(CANDIDATE, kinds_wanted=frozenset({"internship", "job"})), job) == []
    assert codes(replace(CANDIDATE, kinds_wanted=frozenset()), job) == []


def test_every_working_language_must_reach_its_level() -> None:
    vacancy = replace(VACANCY, working_languages={"nl": "C1", "en": "B2", "fr": "A2"})

    assert unmet_conditions(CANDIDATE, vacancy) == (
        UnmetCondition("language_level_too_low", language="en", asked="B2", given="B1"),
        UnmetCondition("language_level_too_low", language="fr", asked="A2", given=None),
    )
    assert codes(replace(CANDIDATE, languages={"nl": "C1", "en": "B2", "fr": "A2"}), vacancy) == []


def test_a_language_without_a_level_is_enough_and_asks_nothing() -> None:
    assert codes(replace(CANDIDATE, languages={"nl": None}), replace(VACANCY, working_languages={"nl": "C2"})) == []
    assert codes(CANDIDATE, replace(VACANCY, working_languages={"fr": None})) == []


@pytest.mark.parametrize(
    ("start", "end", "overlaps"),
    [
        (date(2027, 6, 30), date(2027, 8, 1), True),
        (date(2027, 7, 1), date(2027, 8, 1), False),
        (date(2026, 9, 1), date(2027, 2, 1), True),
        (date(2026, 9, 1), date(2027, 1, 31), False),
        (date(2027, 7, 1), None, False),
        (date(2026, 9, 1), None, True),
        (None, date(2027, 1, 31), False),
        (None, None, True),
    ],
)
def test_periods_must_share_a_day(start: date | None, end: date | None, overlaps: bool) -> None:
    vacancy = replace(VACANCY, period_start=start, period_end=end)

    assert codes(CANDIDATE, vacancy) == ([] if overlaps else ["period_not_overlapping"])


def test_period_condition_carries_the_dates() -> None:
    vacancy = replace(VACANCY, period_start=date(2028, 1, 1), period_end=None)

    assert unmet_conditions(CANDIDATE, vacancy) == (
        UnmetCondition(
            "period_not_overlapping",
            period_start=date(2028, 1, 1),
            available_from=date(2027, 2, 1),
            available_to=date(2027, 6, 30),
        ),
    )


@pytest.mark.parametrize(
    ("kind", "group", "sponsors", "is_unmet"),
    [
        ("job", "non_eu", False, True),
        ("job", "non_eu", True, False),
        ("job", "non_eu", None, False),
        ("job", "eu", False, False),
        ("job", "be", False, False),
        ("job", None, False, False),
        ("internship", "non_eu", False, False),
        ("student_job", "non_eu", False, False),
    ],
)
def test_only_a_job_without_sponsor_asks_for_a_permit(
    kind: str,
    group: str | None,
    sponsors: bool | None,
    is_unmet: bool,
) -> None:
    candidate = replace(CANDIDATE, kinds_wanted=frozenset({kind}), permit_group=group)
    vacancy = replace(VACANCY, kind=kind, sponsors_permit=sponsors)

    assert codes(candidate, vacancy) == (["permit_not_sponsored"] if is_unmet else [])


def test_distance_counts_only_without_remote_work() -> None:
    vacancy = replace(VACANCY, latitude=LOMMEL[0], longitude=LOMMEL[1])
    [condition] = unmet_conditions(CANDIDATE, vacancy)

    assert condition.code == "too_far_no_remote"
    assert condition.limit_km == 20
    assert condition.distance_km == pytest.approx(33.4, abs=0.1)
    assert codes(CANDIDATE, replace(vacancy, remote="hybrid")) == []
    assert codes(CANDIDATE, replace(vacancy, remote="full")) == []
    assert codes(CANDIDATE, replace(vacancy, remote=None)) == []
    assert codes(replace(CANDIDATE, mobility_km=34), vacancy) == []
    assert codes(replace(CANDIDATE, mobility_km=None), vacancy) == []
    assert codes(replace(CANDIDATE, latitude=None), vacancy) == []
    assert codes(replace(CANDIDATE, mobility_km=0), replace(VACANCY, latitude=HASSELT[0], longitude=HASSELT[1])) == []


def test_study_level_counts_only_when_the_vacancy_insists() -> None:
    vacancy = replace(VACANCY, study_levels=frozenset({"master", "phd"}))
    insisting = replace(vacancy, insists_on_study_level=True)

    assert codes(CANDIDATE, vacancy) == []
    assert unmet_conditions(CANDIDATE, insisting) == (
        UnmetCondition("study_level_too_low", asked="master", given="bachelor_prof"),
    )
    assert codes(replace(CANDIDATE, study_level="phd"), insisting) == []
    assert codes(replace(CANDIDATE, study_level=None), insisting) == []
    assert codes(CANDIDATE, replace(insisting, study_levels=frozenset({"bachelor_acad"}))) == []
    assert codes(CANDIDATE, replace(insisting, study_levels=frozenset({"any", "master"}))) == []
    assert codes(CANDIDATE, replace(insisting, study_levels=frozenset())) == []


@pytest.mark.parametrize(
    ("asked", "given", "is_unmet"),
    [
        (3.0, 1.0, True),
        (3.0, 0.0, True),
        (1.0, 0.5, True),
        (2.0, 0.0, False),
        (0.5, 0.0, False),
        (0.5, 0.25, False),
        (3.0, 3.0, False),
        (3.0, None, False),
        (None, 0.0, False),
    ],
)
def test_experience_asked_must_be_reached_where_both_are_known(
    asked: float | None, given: float | None, is_unmet: bool
) -> None:
    unmet = unmet_conditions(replace(CANDIDATE, experience_years=given), replace(VACANCY, experience_years=asked))

    expected = UnmetCondition("experience_too_short", years_asked=asked, years_given=given)
    assert unmet == ((expected,) if is_unmet else ())


def test_experience_alone_is_lifted_at_first() -> None:
    assert {"experience_too_short"} == LIFTED_AT_FIRST


def test_lifted_conditions_are_left_out() -> None:
    vacancy = replace(VACANCY, kind="job", latitude=LOMMEL[0], longitude=LOMMEL[1])

    unmet = unmet_conditions(CANDIDATE, vacancy, frozenset({"too_far_no_remote", "no_such_code"}))

    assert [condition.code for condition in unmet] == ["wrong_kind"]


def test_values_outside_the_closed_lists_are_refused() -> None:
    with pytest.raises(ValueError, match=r"kinds_wanted holds 'holiday'; it may hold internship, job"):
        CandidateConditions(kinds_wanted=frozenset({"holiday"}))
    with pytest.raises(ValueError, match="working_languages holds 'B9'"):
        VacancyConditions(working_languages={"nl": "B9"})
    with pytest.raises(ValueError, match="permit_group holds 'asian'"):
        CandidateConditions(permit_group="asian")


def some_candidate(dice: random.Random) -> CandidateConditions:
    home = some_place(dice)
    return CandidateConditions(
        kinds_wanted=frozenset(dice.sample(VACANCY_KINDS, dice.randint(0, 3))),
        languages=some_languages(dice),
        available_from=some_day(dice),
        available_to=some_day(dice),
        latitude=home[0],
        longitude=home[1],
        mobility_km=dice.choice([None, 0, 5, 15, 30, 60]),
        permit_group=dice.choice([None, *PERMIT_GROUPS]),
        study_level=dice.choice([None, "other", *STUDY_LEVELS]),
        experience_years=dice.choice([None, 0.0, 0.5, 1.0, 3.0]),
    )


def some_vacancy(dice: random.Random) -> VacancyConditions:
    work = some_place(dice)
    return VacancyConditions(
        kind=dice.choice([None, *VACANCY_KINDS]),
        working_languages=some_languages(dice),
        period_start=some_day(dice),
        period_end=some_day(dice),
        latitude=work[0],
        longitude=work[1],
        remote=dice.choice([None, *REMOTE_MODES]),
        sponsors_permit=dice.choice([None, True, False]),
        study_levels=frozenset(dice.sample(["any", *STUDY_LEVELS], dice.randint(0, 2))),
        insists_on_study_level=dice.random() < 0.5,
        paid=dice.choice([None, True, False]),
        experience_years=dice.choice([None, 0.5, 1.0, 2.0, 3.0, 5.0]),
    )


def some_languages(dice: random.Random) -> dict[str, str | None]:
    spoken = dice.sample(["nl", "en", "fr", "de", "tr"], dice.randint(0, 3))
    return {language: dice.choice([None, *CEFR_LEVELS]) for language in spoken}


def some_day(dice: random.Random) -> date | None:
    return None if dice.random() < 0.3 else date(2027, 1, 1) + timedelta(days=dice.randint(0, 60))


def some_place(dice: random.Random) -> tuple[float, float] | tuple[None, None]:
    town = find_place(dice.choice(["Hasselt", "Genk", "Lommel", "Voeren", "Gent"]))
    assert town is not None
    return (None, None) if dice.random() < 0.2 else (town.latitude, town.longitude)


@pytest.mark.parametrize("seed", range(20))
def test_both_tables_agree_with_the_rule_for_one_pair(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311
    candidates = [some_candidate(dice) for _ in range(90)]
    vacancies = [some_vacancy(dice) for _ in range(90)]
    lifted = frozenset(dice.sample(CONDITIONS, dice.randint(0, 2)))
    table, mirror = ConditionsTable(), CandidateConditionsTable()
    for row in dice.sample(range(90), 90):
        table.put(row, vacancies[row])
        mirror.put(row, candidates[row], is_visible=True)

    by_rule = {
        (candidate, vacancy): {
            condition.code for condition in unmet_conditions(candidates[candidate], vacancies[vacancy])
        }
        for candidate in range(90)
        for vacancy in range(90)
    }

    for number in range(90):
        eligible, failing = table.eligible(candidates[number], lifted), table.failing(candidates[number])
        assert eligible.tolist() == [not by_rule[number, row] - lifted for row in range(90)]
        assert {code: mask.tolist() for code, mask in failing.items()} == {
            code: [code in by_rule[number, row] for row in range(90)] for code in CONDITIONS
        }
        eligible, failing = mirror.eligible(vacancies[number], lifted), mirror.failing(vacancies[number])
        assert eligible.tolist() == [not by_rule[row, number] - lifted for row in range(90)]
        assert {code: mask.tolist() for code, mask in failing.items()} == {
            code: [code in by_rule[row, number] for row in range(90)] for code in CONDITIONS
        }


def test_rows_that_were_not_put_or_were_removed_are_absent() -> None:
    table = ConditionsTable()
    table.put(3, VACANCY)
    table.put(100, VACANCY)
    table.remove(3)
    table.remove(5000)
    table.grow_to(103)

    assert table.row_count == 103
    assert np.flatnonzero(table.eligible(CandidateConditions())).tolist() == [100]
    assert all(mask.shape == (103,) for mask in table.failing(CANDIDATE).values())


def test_removed_rows_do_not_count_as_fallen_away() -> None:
    table = ConditionsTable()
    table.put(0, replace(VACANCY, kind="job"))
    table.put(1, replace(VACANCY, kind="job"))
    table.remove(0)

    assert table.failing(CANDIDATE)["wrong_kind"].tolist() == [False, True]


def test_put_again_replaces_the_whole_row() -> None:
    table = ConditionsTable()
    table.put(0, replace(VACANCY, working_languages={"fr": "C2", "nl": "B2"}))
    assert table.eligible(CANDIDATE).tolist() == [False]

    table.put(0, VACANCY)

    assert table.eligible(CANDIDATE).tolist() == [True]


def test_an_empty_table_gives_empty_masks() -> None:
    assert ConditionsTable().eligible(CANDIDATE).shape == (0,)
    assert CandidateConditionsTable().eligible(VACANCY).shape == (0,)


def test_candidates_who_are_not_visible_are_never_eligible_nor_counted() -> None:
    mirror = CandidateConditionsTable()
    mirror.put(0, CANDIDATE, is_visible=True)
    mirror.put(1, CANDIDATE, is_visible=False)

    assert mirror.eligible(VACANCY, frozenset(CONDITIONS)).tolist() == [True, False]
    assert mirror.failing(replace(VACANCY, kind="job"))["wrong_kind"].tolist() == [True, False]


def test_filters_keep_only_what_is_known_to_be_asked() -> None:
    table = ConditionsTable()
    table.put(0, replace(VACANCY, paid=True, remote="full"))
    table.put(1, replace(VACANCY, kind="job", paid=False))
    table.put(2, VacancyConditions())

    assert table.filtered().tolist() == [True, True, True]
    assert table.filtered(paid=True).tolist() == [True, False, False]
    assert table.filtered(paid=False).tolist() == [False, True, False]
    assert table.filtered(kinds=frozenset({"job", "thesis"})).tolist() == [False, True, False]
    assert table.filtered(remotes=frozenset({"full", "hybrid"})).tolist() == [True, False, False]


def test_twenty_thousand_rows_are_judged_in_a_few_milliseconds() -> None:
    dice = random.Random(1)  # noqa: S311
    table = ConditionsTable()
    for row in range(20_000):
        table.put(row, some_vacancy(dice))

    started = time.perf_counter()
    for _ in range(20):
        table.eligible(CANDIDATE)
    milliseconds = (time.perf_counter() - started) / 20 * 1000

    assert milliseconds < 10  # 0.3 on a quiet machine: room for a busy one
