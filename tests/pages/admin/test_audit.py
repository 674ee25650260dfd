from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.audit.operations import record


def older_links(page: Any) -> list[str]:
    return [link for link in page.links() if "before_id" in link and "lang" not in link]


def test_audit_shows_who_did_what_to_which_thing(administrator: Any, world: Any) -> None:
    shown = administrator.see("/admin/audit").text

    assert f"office.a@talent.example company.approved company {world.company_a.id}" in shown
    assert "the service itself user.created user_account" in shown


def test_audit_shows_reasons_and_escapes_them(administrator: Any, world: Any, db_session: Session, clock: Any) -> None:
    details = {"reason": "<script>alert(1)</script>", "fields": ["name", "website"]}
    record(db_session, "company.refused", world.company_a, actor=None, clock=clock, details=details)
    db_session.commit()

    shown = administrator.see("/admin/audit").text

    assert "reason : <script>alert(1)</script>" in shown
    assert "fields : name, website" in shown


def test_audit_is_paged_from_new_to_old(administrator: Any, world: Any, db_session: Session, clock: Any) -> None:
    db_session.execute(delete(AuditLine))
    for number in range(101):
        record(db_session, f"company.n{number:03}", world.company_a, actor=None, clock=clock)
    db_session.commit()

    newest = administrator.see("/admin/audit")
    (older_link,) = older_links(newest)
    oldest = administrator.see(older_link)

    assert "company.n100" in newest.text
    assert "company.n000" not in newest.text
    assert "company.n000" in oldest.text
    assert "company.n001" not in oldest.text
    assert older_links(oldest) == []


def test_audit_without_lines_says_so(administrator: Any) -> None:
    assert "No line here" in administrator.see("/admin/audit?before_id=1").text


def test_audit_ignores_a_number_that_is_none(administrator: Any) -> None:
    administrator.see("/admin/audit?before_id=x")
