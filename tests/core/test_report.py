import pytest

from talentmatch.matching.errors import InvalidParameter
from talentmatch.matching.report import MatchSummary, MatchTotals, SkillGap, TopMatch, match_report, skill_gaps

MATCHES = (
    TopMatch("anna", "shop", 0.6, 1),
    TopMatch("anna", "bank", 0.3, 2),
    TopMatch("bram", "shop", 0.2, 1),
)
ASKED = {"shop": ("sales",), "bank": ("audit",), "farm": ()}
OFFERED = {"anna": ("sales",), "bram": (), "cleo": (), "dirk": ()}


def test_report_counts_good_matches_and_the_best_of_each_candidate_and_vacancy() -> None:
    report = match_report(MATCHES, good_from=0.3, asked=ASKED, offered=OFFERED)

    assert report.candidates[:2] == (MatchSummary("anna", 2, 0.6, None), MatchSummary("bram", 0, 0.2, "none_good"))
    assert report.vacancies == (
        MatchSummary("shop", 1, 0.6, None),
        MatchSummary("bank", 1, 0.3, None),
        MatchSummary("farm", 0, None, "none_good"),
    )
    assert report.good_pair_count == 2
    assert report.good_from == 0.3


def test_report_tells_why_a_candidate_has_no_good_match() -> None:
    reasons = {"bram": "no_known_words", "cleo": "no_known_words", "dirk": "nothing_eligible", "anna": None}

    report = match_report(MATCHES, good_from=0.5, asked=ASKED, offered=OFFERED, candidate_reasons=reasons)

    assert {summary.id: summary.reason for summary in report.candidates} == {
        "anna": None,
        "bram": "none_good",  # it does have matches, so its words are known
        "cleo": "no_known_words",
        "dirk": "nothing_eligible",
    }


def test_report_calls_anything_else_none_good() -> None:
    report = match_report(
        (),
        good_from=0.5,
        asked=ASKED,
        offered={"anna": ()},
        candidate_reasons={"anna": "nothing_in_common"},
        vacancy_reasons={"farm": "nothing_eligible"},
    )

    assert report.candidates == (MatchSummary("anna", 0, None, "none_good"),)
    assert [summary.reason for summary in report.vacancies] == ["none_good", "none_good", "nothing_eligible"]


def test_report_totals_count_each_reason() -> None:
    reasons = {"cleo": "no_known_words", "dirk": "nothing_eligible"}

    report = match_report(MATCHES, good_from=0.5, asked=ASKED, offered=OFFERED, candidate_reasons=reasons)

    assert report.candidate_totals == MatchTotals(
        4, 1, (("no_known_words", 1), ("none_good", 1), ("nothing_eligible", 1))
    )
    assert report.vacancy_totals == MatchTotals(3, 1, (("none_good", 2),))


def test_a_pair_in_two_lists_counts_once() -> None:
    both = (*MATCHES, TopMatch("anna", "shop", 0.6, 1))

    report = match_report(both, good_from=0.5, asked=ASKED, offered=OFFERED)

    assert report.candidates[0].good_count == 1
    assert report.good_pair_count == 1


def test_the_threshold_itself_is_good() -> None:
    assert match_report(MATCHES, good_from=0.6, asked=ASKED, offered=OFFERED).good_pair_count == 1
    assert match_report(MATCHES, good_from=0.61, asked=ASKED, offered=OFFERED).good_pair_count == 0


def test_skill_gaps_come_widest_first_then_most_asked_then_by_id() -> None:
    asked = {
        "v1": ("sap", "plc", "welding", "excel"),
        "v2": ("sap", "plc", "excel", "excel"),
        "v3": ("sap", "plc", "audit"),
        "v4": ("excel",),
    }
    offered = {"c1": ("plc", "sales", "excel"), "c2": ("excel", "sales"), "c3": ("excel",), "c4": ()}

    assert skill_gaps(asked, offered) == (
        SkillGap("sap", 3, 0, 3),
        SkillGap("plc", 3, 1, 2),
        SkillGap("audit", 1, 0, 1),
        SkillGap("welding", 1, 0, 1),
    )


def test_skill_gaps_prefer_the_skill_asked_most_when_gaps_are_equal() -> None:
    gaps = skill_gaps({"v1": ("a", "b"), "v2": ("b",)}, {"c1": ("b",)})

    assert [gap.concept_id for gap in gaps] == ["b", "a"]


def test_report_holds_the_skill_gaps() -> None:
    report = match_report(MATCHES, good_from=0.5, asked=ASKED, offered=OFFERED)

    assert report.skill_gaps == (SkillGap("audit", 1, 0, 1),)


def test_report_of_nothing_is_empty() -> None:
    report = match_report((), good_from=0.5, asked={}, offered={})

    assert (report.candidates, report.vacancies, report.skill_gaps, report.good_pair_count) == ((), (), (), 0)
    assert report.candidate_totals == MatchTotals(0, 0, ())


@pytest.mark.parametrize("good_from", [0, -0.1, 1.01, float("nan")])
def test_report_refuses_a_threshold_that_no_relevance_can_have(good_from: float) -> None:
    with pytest.raises(InvalidParameter, match="good_from must be above 0"):
        match_report((), good_from=good_from, asked={}, offered={})


@pytest.mark.parametrize(
    ("match", "sentence"),
    [
        (TopMatch("zoe", "shop", 0.5, 1), "names the candidate 'zoe', who is not in offered"),
        (TopMatch("anna", "zoo", 0.5, 1), "names the vacancy 'zoo', which is not in asked"),
    ],
)
def test_report_refuses_matches_of_strangers(match: TopMatch, sentence: str) -> None:
    with pytest.raises(InvalidParameter, match=sentence):
        match_report([match], good_from=0.5, asked=ASKED, offered=OFFERED)
