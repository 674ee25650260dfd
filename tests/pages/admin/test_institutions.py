from typing import Any

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import Membership
from talentmatch.audit.models import AuditLine
from talentmatch.institutions.models import Institution
from talentmatch.profiles.models import Profile

TYPED = {
    "key": "ucll",
    "name": "UC Leuven-Limburg",
    "short_name": "UCLL",
    "mail_domains": "student.ucll.be\nUCLL.be",
    "municipality": "Diepenbeek",
    "website": "https://www.ucll.be",
    "office_name_nl": "Stageloket",
    "office_name_fr": "",
}


def test_institutions_lists_names_and_domains(administrator: Any) -> None:
    shown = administrator.see("/admin/institutions").text

    assert "UHasselt" in shown
    assert "student.pxl.be" in shown


def test_institutions_says_what_to_do_when_there_are_none(administrator: Any, db_session: Session, world: Any) -> None:
    for table in (Membership, Profile, Institution):
        db_session.execute(delete(table))
    db_session.commit()

    page = administrator.see("/admin/institutions")

    assert "No institution yet" in page.text
    assert page.links().count("/admin/institutions/new") == 2


def test_new_institution_is_saved(administrator: Any, world: Any, db_session: Session) -> None:
    assert administrator.fill_in("/admin/institutions/new", TYPED) == "/admin/institutions"

    institution = db_session.scalars(select(Institution).where(Institution.key == "ucll")).one()
    assert (institution.name, institution.short_name) == ("UC Leuven-Limburg", "UCLL")
    assert institution.mail_domains == ["student.ucll.be", "ucll.be"]
    assert institution.office_names == {"nl": "Stageloket"}
    line = db_session.scalars(select(AuditLine).where(AuditLine.action == "institution.created")).all()[-1]
    assert (line.subject_id, line.actor_id) == (institution.id, world.users["administrator"].id)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": ""}, "Name: Please fill this in."),
        ({"short_name": " "}, "Short name: Please fill this in."),
        ({"key": "Not A Key"}, "Use small letters, digits and hyphens only."),
        ({"key": "pxl"}, "This is already known here."),
        ({"mail_domains": "ann@ucll.be"}, "Write domains only"),
        ({"website": "javascript:alert(1)"}, "A web address begins with https://"),
        ({"website": "ucll.be"}, "A web address begins with https://"),
        ({"municipality": "x" * 81}, "This is too long."),
    ],
)
def test_new_institution_keeps_what_was_typed_when_something_is_wrong(
    administrator: Any, db_session: Session, change: dict[str, str], sentence: str
) -> None:
    typed = TYPED | change

    answer = administrator.fill_in("/admin/institutions/new", typed, status=422)

    assert sentence in answer.text
    for name in ("key", "name", "mail_domains", "website", "office_name_nl"):
        assert answer.value(name) == typed[name]
    assert len(db_session.scalars(select(Institution)).all()) == 2


def test_edit_institution_shows_and_changes_what_is_said(administrator: Any, world: Any, db_session: Session) -> None:
    url = f"/admin/institutions/{world.institution_b.id}/edit"

    page = administrator.see(url)
    assert (page.value("name"), page.value("mail_domains")) == ("PXL", "student.pxl.be")

    assert administrator.fill_in(url, TYPED | {"name": "Hogeschool PXL"}) == "/admin/institutions"
    db_session.rollback()
    assert (world.institution_b.name, world.institution_b.key) == ("Hogeschool PXL", "pxl")


def test_edit_institution_keeps_what_was_typed_when_something_is_wrong(administrator: Any, world: Any) -> None:
    url = f"/admin/institutions/{world.institution_b.id}/edit"

    answer = administrator.fill_in(url, TYPED | {"name": ""}, status=422)

    assert answer.value("name") == ""
    assert answer.value("short_name") == "UCLL"


def test_edit_of_an_unknown_institution_is_not_found(administrator: Any) -> None:
    administrator.see("/admin/institutions/999999/edit", status=404)
