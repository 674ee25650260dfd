"""Agreements: versions, signatures, papers signed elsewhere."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.errors import Forbidden, InvalidInput, InvalidState, NotFound
from talentmatch.placements.agreement import fingerprint
from talentmatch.placements.files import StoredFile, store_pdf, stored_pdf
from talentmatch.placements.operations import update_dossier
from talentmatch.placements.queries import agreement_states, current_agreement, light_of
from talentmatch.placements.signing import issue_agreement, sign, take_signed_paper
from talentmatch.placements.templates import TemplateContent, save_template
from tests.fixtures.placements import TERMS, Dossiers, complete, fill_in
from tests.fixtures.world import World

PAPER = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"


def test_issue_agreement_freezes_what_was_agreed(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    issued = issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)
    db_session.commit()
    update_dossier(
        db_session, dossiers.a, replace(TERMS, work_place="Genk"), actor=world.users["company_a"], clock=clock
    )
    db_session.commit()

    agreement = current_agreement(db_session, dossiers.a)
    assert agreement is issued
    assert agreement.content["terms"]["work_place"] == "Corda Campus, Hasselt"
    assert agreement.content["terms"]["hours_per_day"] == "7.6"
    assert agreement.fingerprint == fingerprint(agreement.content)
    assert agreement.content["languages"] == ["nl"]


def test_issue_agreement_asks_for_what_it_names(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    with pytest.raises(InvalidState):
        issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)

    assert dossiers.a.agreement_number == 0


def test_amendment_says_what_changed_and_asks_for_new_signatures(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    complete(db_session, dossiers.a, world, clock)
    office = world.users["office_a"]

    with pytest.raises(InvalidInput) as refused:
        issue_agreement(db_session, dossiers.a, what_changed="Einde", actor=office, clock=clock)
    issue_agreement(db_session, dossiers.a, what_changed="Einde", why="Examens", actor=office, clock=clock)

    assert refused.value.errors == {"why": "required"}
    assert agreement_states(db_session, [dossiers.a])[dossiers.a.id].signed == frozenset()
    assert [reason.party for reason in light_of(db_session, dossiers.a, today=date(2026, 12, 1)).reasons] == [
        "student",
        "host",
        "institution",
    ]
    assert dossiers.a.state == "preparing"


def test_sign_twice_gives_one_signature_with_who_when_and_what(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    agreement = issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)

    first, again = (
        sign(db_session, dossiers.a, party="student", actor=world.student_a, method="signed_in", clock=clock)
        for _time in range(2)
    )

    lines = [line.details for line in audit_lines_of(db_session, "placement", dossiers.a.id) if "party" in line.details]
    assert first is again
    assert (first.user_id, first.name, first.signed_at) == (world.student_a.id, "student_a", clock.now())
    assert first.fingerprint == agreement.fingerprint
    assert lines == [{"party": "student", "method": "signed_in", "number": 1, "fingerprint": agreement.fingerprint}]


def test_sign_is_only_for_who_acts_for_the_party(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)

    for party, who in (
        ("student", "student_b"),
        ("student", "company_a"),
        ("host", "company_b"),
        ("host", "student_a"),
        ("institution", "office_b"),
        ("institution", "company_a"),
        ("somebody", "student_a"),
    ):
        with pytest.raises(Forbidden):
            sign(db_session, dossiers.a, party=party, actor=world.users[who], method="signed_in", clock=clock)

    assert agreement_states(db_session, [dossiers.a])[dossiers.a.id].signed == frozenset()


def test_a_mentor_signs_for_the_host_by_link(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    mentor = world.users["campus_a"]
    company = world.users["company_a"]
    update_dossier(db_session, dossiers.a, replace(TERMS, mentor_email=mentor.email), actor=company, clock=clock)
    issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)

    signature = sign(db_session, dossiers.a, party="host", actor=mentor, method="signed_link", clock=clock)

    assert (dossiers.a.mentor_user_id, signature.method) == (mentor.id, "signed_link")


def test_sign_refuses_a_version_that_is_not_the_one_on_the_page(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    student = {"party": "student", "actor": world.student_a, "method": "signed_in", "clock": clock}

    with pytest.raises(InvalidState):
        sign(db_session, dossiers.a, **student)
    issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)
    with pytest.raises(InvalidState):
        sign(db_session, dossiers.a, seen="f" * 64, **student)
    update_dossier(db_session, dossiers.a, replace(TERMS, activity_plan="Anders."), actor=world.student_a, clock=clock)
    with pytest.raises(InvalidState):
        sign(db_session, dossiers.a, **student)


def test_signed_paper_counts_for_the_parties_the_institution_names(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)
    file = StoredFile("0" * 32 + ".pdf", "1" * 64)
    paper = {"parties": ["student", "host", "institution"], "clock": clock}

    with pytest.raises(Forbidden):
        take_signed_paper(db_session, dossiers.a, file, actor=world.users["company_a"], **paper)
    agreement = take_signed_paper(db_session, dossiers.a, file, actor=world.users["office_a"], **paper)
    with pytest.raises(InvalidState):
        take_signed_paper(db_session, dossiers.a, file, actor=world.users["office_a"], **paper)

    assert [(one.party, one.name, one.method) for one in agreement.signatures] == [
        ("student", "student_a", "outside"),
        ("host", "Pomelo Software", "outside"),
        ("institution", "UHasselt", "outside"),
    ]
    assert dossiers.a.state == "ready"


def test_template_words_the_next_agreement_and_no_earlier_one(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    complete(db_session, dossiers.a, world, clock)
    office = world.users["office_a"]
    content = TemplateContent(
        articles={"nl": "# Eigen artikel\nDe {mentor} helpt."},
        role_words={"nl": {"mentor": "stagemeester", "supervisor": "promotor"}},
        signing_officer="Mia Maes",
        deadline_days=20,
    )

    first = current_agreement(db_session, dossiers.a)
    save_template(db_session, world.institution_a, content, is_checked=True, actor=office, clock=clock)
    issue_agreement(db_session, dossiers.a, what_changed="Woorden", why="Nieuw model", actor=office, clock=clock)
    second = current_agreement(db_session, dossiers.a)

    assert first is not None
    assert second is not None
    assert (len(first.content["articles"]["nl"]), first.content["is_wording_checked"]) == (11, False)
    assert second.content["articles"]["nl"] == [{"title": "Eigen artikel", "paragraphs": ["De stagemeester helpt."]}]
    assert (second.content["institution"]["signing_officer"], second.content["is_wording_checked"]) == (
        "Mia Maes",
        True,
    )
    assert light_of(db_session, dossiers.a, today=date(2026, 12, 1)).reasons[0].due_on == date(2027, 1, 19)


def test_store_pdf_keeps_what_it_was_given_under_a_name_that_says_nothing(tmp_path: Path) -> None:
    first, second = store_pdf(tmp_path / "agreements", PAPER), store_pdf(tmp_path / "agreements", PAPER)

    assert stored_pdf(tmp_path / "agreements", first) == PAPER
    assert first.name != second.name
    assert (tmp_path / "agreements" / first.name).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "required"),
        (b"PK\x03\x04 a zip", "not_a_pdf"),
        (b"%PDF-1.7 cut off", "not_a_pdf"),
        (b"%PDF-1.7" + b"0" * 10_000_000 + b"%%EOF", "file_too_large"),
    ],
)
def test_store_pdf_refuses(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        store_pdf(tmp_path, content)

    assert refused.value.errors == {"file": code}
    assert list(tmp_path.iterdir()) == []


def test_stored_pdf_gives_nothing_that_was_tampered_with_or_lies_elsewhere(tmp_path: Path) -> None:
    file = store_pdf(tmp_path / "agreements", PAPER)
    (tmp_path / "agreements" / file.name).write_bytes(PAPER + b"more")
    (tmp_path / "secret.pdf").write_bytes(PAPER)

    for wrong in (file, StoredFile("../secret.pdf", file.fingerprint), StoredFile("f" * 32 + ".pdf", "0")):
        with pytest.raises(NotFound):
            stored_pdf(tmp_path / "agreements", wrong)
