"""The light: what lacks, who must do it and by when."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from talentmatch.placements.traffic_light import DossierFacts, Light, Reason, traffic_light

TODAY = date(2027, 1, 15)
COMPLETE = DossierFacts(
    kind="internship",
    start_on=date(2027, 2, 8),
    end_on=date(2027, 5, 28),
    has_plan=True,
    has_hours=True,
    has_mentor=True,
    has_supervisor=True,
    is_curricular=True,
    pay="unpaid",
    risk_done_on=date(2026, 12, 1),
    risk_categories=frozenset({"screen_work"}),
    insured_by="institution",
    declared_by="institution",
    declared_on=date(2027, 1, 10),
    has_agreement=True,
    is_agreement_current=True,
    signed=frozenset({"student", "host", "institution"}),
)


def test_light_is_green_when_nothing_lacks() -> None:
    assert traffic_light(COMPLETE, today=TODAY) == Light("green")


@pytest.mark.parametrize(
    ("change", "code", "party"),
    [
        ({"end_on": None}, "dates", "host"),
        ({"has_hours": False}, "hours", "host"),
        ({"has_plan": False}, "plan", "student"),
        ({"has_mentor": False}, "mentor", "host"),
        ({"has_supervisor": False}, "supervisor", "institution"),
        ({"pay": None}, "pay", "host"),
        ({"is_curricular": None}, "curricular", "institution"),
        ({"risk_done_on": None}, "risk_analysis", "host"),
        ({"risk_done_on": date(2026, 2, 7)}, "risk_expired", "host"),
        ({"insured_by": None}, "insurance", "institution"),
        ({"declared_by": None}, "declaration", "institution"),
        ({"declared_by": "host", "declared_on": None}, "not_declared", "host"),
        ({"has_agreement": False}, "agreement", "institution"),
        ({"is_agreement_current": False}, "agreement_outdated", "institution"),
        ({"signed": frozenset({"host", "institution"})}, "signature", "student"),
        ({"signed": frozenset({"student", "institution"})}, "signature", "host"),
        ({"signed": frozenset({"student", "host"})}, "signature", "institution"),
    ],
)
def test_light_is_red_for_one_thing_that_lacks(change: dict[str, Any], code: str, party: str) -> None:
    light = traffic_light(replace(COMPLETE, **change), today=TODAY)

    assert light == Light("red", (Reason(code, party, date(2027, 1, 29)),))


def test_light_counts_the_deadline_from_the_first_day_as_the_institution_says() -> None:
    light = traffic_light(replace(COMPLETE, has_plan=False), today=TODAY, deadline_days=20)

    assert light.reasons[0].due_on == date(2027, 1, 19)


def test_light_has_no_deadline_without_a_first_day() -> None:
    light = traffic_light(replace(COMPLETE, start_on=None), today=TODAY)

    assert light.reasons == (Reason("dates", "host", None),)


@pytest.mark.parametrize(("risk", "codes"), [("night_work", ["work_post_sheet", "fitness"]), ("screen_work", [])])
def test_light_asks_for_a_check_only_where_the_risks_do(risk: str, codes: list[str]) -> None:
    light = traffic_light(replace(COMPLETE, risk_categories=frozenset({risk})), today=TODAY)

    assert [reason.code for reason in light.reasons] == codes


def test_light_is_green_after_the_check_the_risks_ask_for() -> None:
    checked = replace(
        COMPLETE,
        risk_categories=frozenset({"chemicals"}),
        has_work_post_sheet=True,
        fit_confirmed_on=date(2027, 1, 12),
    )

    assert traffic_light(checked, today=TODAY) == Light("green")


def test_light_is_amber_when_the_risk_analysis_ends_before_the_placement() -> None:
    light = traffic_light(replace(COMPLETE, risk_done_on=date(2026, 3, 1)), today=TODAY)

    assert light == Light("amber", (Reason("risk_renewal", "host", date(2027, 3, 1), "amber"),))


def test_light_turns_red_when_a_running_placement_outlives_its_risk_analysis() -> None:
    light = traffic_light(replace(COMPLETE, risk_done_on=date(2026, 3, 1)), today=date(2027, 3, 2))

    assert [reason.code for reason in light.reasons] == ["risk_expired"]


@pytest.mark.parametrize("declared_on", [None, date(2027, 1, 1)])
def test_light_asks_for_no_declaration_where_nobody_declares(declared_on: date | None) -> None:
    light = traffic_light(replace(COMPLETE, declared_by="nobody", declared_on=declared_on), today=TODAY)

    assert light == Light("green")


@pytest.mark.parametrize("kind", ["job", "student_job"])
def test_light_of_a_job_is_green_and_says_why(kind: str) -> None:
    assert traffic_light(DossierFacts(kind=kind), today=TODAY) == Light("green", note="employment_contract")


@pytest.mark.parametrize("kind", ["internship", "thesis", "research"])
def test_light_of_an_empty_dossier_is_red(kind: str) -> None:
    assert traffic_light(DossierFacts(kind=kind), today=TODAY).is_red
