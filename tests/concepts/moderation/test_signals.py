"""What is worth a second look, sentence by sentence, in four languages."""

import pytest

from talentmatch.moderation.signals import (
    Finding,
    amounts,
    company_findings,
    is_too_good,
    reuse_findings,
    silence_findings,
    text_findings,
)
from tests.concepts.moderation.signal_sentences import FOUND, ORDINARY


def kinds(sentence: str) -> set[str]:
    return {finding.kind for finding in text_findings({"description": sentence}, kind="student_job")}


@pytest.mark.parametrize("signal", FOUND)
def test_signal_finds_its_sentences(signal: str) -> None:
    assert [sentence for sentence in FOUND[signal] if signal not in kinds(sentence)] == []


@pytest.mark.parametrize("signal", ORDINARY)
def test_signal_leaves_ordinary_sentences_alone(signal: str) -> None:
    assert [sentence for sentence in ORDINARY[signal] if signal in kinds(sentence)] == []


def test_findings_quote_their_sentence_and_its_field() -> None:
    texts = {"title": "Stage", "description": "Leuk team. Je betaalt een waarborg van € 50. Tot dan!"}

    assert text_findings(texts, kind="internship") == [
        Finding("payment", "description", "Je betaalt een waarborg van € 50.")
    ]


def test_long_sentences_are_quoted_in_part() -> None:
    (finding,) = text_findings({"description": "Netwerkmarketing " + "en nog meer " * 40}, kind="job")

    assert len(finding.quote) == 240
    assert finding.quote.endswith("…")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("€ 15,50 per uur", [(15.5, "hour")]),
        ("1.500 euro bruto per maand", [(1500.0, "month")]),
        ("EUR 1,500.50 a month", [(1500.5, "month")]),
        ("1 200 € par mois", [(1200.0, "month")]),
        ("300 Euro pro Tag", [(300.0, "day")]),
        ("€2,000/week", [(2000.0, "week")]),
        ("€ 15 per persoon", []),
    ],
)
def test_amounts_are_read_as_people_write_them(sentence: str, expected: list[tuple[float, str]]) -> None:
    assert amounts(sentence) == expected


def test_pay_is_compared_with_its_own_kind_and_sooner_for_unskilled_work() -> None:
    assert not is_too_good("€ 3.500 per maand", kind="job")
    assert not is_too_good("€ 300 per uur", kind="thesis")
    assert is_too_good("€ 4.500 per maand", kind="internship")
    assert kinds("€ 30 per uur.") == set()
    assert kinds("€ 30 per uur. Geen ervaring nodig.") == {"too_good_pay"}


@pytest.mark.parametrize(
    ("domains", "website", "expected"),
    [
        (["pomelo.be"], "https://www.pomelo.be/jobs", []),
        (["mail.pomelo.be"], "https://pomelo.be", []),
        (["gmail.com"], "https://pomelo.be", [Finding("free_mail", "members", "gmail.com")]),
        (["gmail.com", "pomelo.be"], "https://pomelo.be", [Finding("free_mail", "members", "gmail.com")]),
        (["citroen.be"], "https://pomelo.be", [Finding("other_domain", "members", "citroen.be ≠ pomelo.be")]),
        (["notpomelo.be"], "https://pomelo.be", [Finding("other_domain", "members", "notpomelo.be ≠ pomelo.be")]),
        (["citroen.be"], "", []),
        ([], "https://pomelo.be", []),
    ],
)
def test_addresses_of_members_are_compared_with_the_website(
    domains: list[str], website: str, expected: list[Finding]
) -> None:
    assert company_findings(domains, website) == expected


def test_a_text_of_another_company_is_named() -> None:
    assert reuse_findings([(7, "Stage Python", "Pomelo")]) == [
        Finding("reused_text", "vacancy 7", "Stage Python – Pomelo")
    ]


@pytest.mark.parametrize(("sent", "answered", "count"), [(4, 0, 0), (5, 0, 1), (50, 1, 0), (0, 0, 0)])
def test_silence_is_found_from_five_without_a_single_answer(sent: int, answered: int, count: int) -> None:
    assert len(silence_findings(sent_count=sent, answered_count=answered)) == count
