"""Vacancies that somebody without an account writes: kept until a click in a mail, then handed in. Nothing commits."""

from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import AccountContent, confirm_address
from talentmatch.audit.operations import record
from talentmatch.choices import TITLE_LIMIT
from talentmatch.clock import Clock
from talentmatch.companies.operations import CompanyContent, create_company_with_member, enterprise_number
from talentmatch.companies.queries import find_by_enterprise_number, get_company
from talentmatch.errors import Forbidden, InvalidInput, InvalidState
from talentmatch.vacancies.models import UnconfirmedVacancy, Vacancy
from talentmatch.vacancies.operations import (
    VacancyContent,
    check_complete,
    check_content,
    create_vacancy,
    submit_vacancy,
)
from talentmatch.vacancies.unconfirmed_queries import people_who_confirm, waiting_count

#: What nobody confirmed in this time is forgotten.
KEPT_FOR = timedelta(days=7)
#: As many may wait for one enterprise number or one mail address: nobody's mailbox is filled from here.
WAITING_LIMIT = 3
DATES = ("period_start", "period_end", "expires_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnconfirmedContent:
    """Which company, whose address, in which language their mail is, and the vacancy itself."""

    enterprise_number: str
    company_name: str
    email: str
    locale: str
    vacancy: VacancyContent


def write_unconfirmed(db_session: Session, content: UnconfirmedContent, *, clock: Clock) -> UnconfirmedVacancy:
    """The vacancy waits for a click: of the company's own people when it is known, otherwise at the address given.

    Raises
    ------
    InvalidInput
        With every field that breaks a rule or lacks. ``enterprise_number: nobody_confirms`` says that the company is
        here already, but that none of its people can be asked.
    """
    errors = _errors_of(content.vacancy)
    number = ""
    try:
        number = enterprise_number(content.enterprise_number)
    except InvalidInput as error:
        errors |= error.errors
    company = find_by_enterprise_number(db_session, number) if number else None
    email = content.email.strip().lower()
    if company is None and not content.company_name.strip():
        errors["company_name"] = "required"
    elif len(content.company_name) > TITLE_LIMIT:
        errors["company_name"] = "too_long"
    if company is not None and not people_who_confirm(db_session, company, email):
        errors["enterprise_number"] = "nobody_confirms"
    elif number and waiting_count(db_session, number, email) >= WAITING_LIMIT:
        errors["enterprise_number"] = "too_many_wait"
    if errors:
        raise InvalidInput(errors)
    waiting = UnconfirmedVacancy(
        company=company,
        enterprise_number=number,
        company_name=content.company_name.strip(),
        email=email,
        locale=content.locale,
        content=_as_json(content.vacancy),
        created_at=clock.now(),
    )
    db_session.add(waiting)
    record(db_session, "unconfirmed_vacancy.written", waiting, actor=None, clock=clock)
    return waiting


def _errors_of(vacancy: VacancyContent) -> dict[str, str]:
    errors: dict[str, str] = {}
    for check in (check_complete, check_content):
        try:
            check(vacancy)
        except InvalidInput as error:
            errors |= error.errors
    return errors


def _as_json(vacancy: VacancyContent) -> dict[str, Any]:
    values = asdict(vacancy)
    return values | {name: values[name].isoformat() for name in DATES if values[name] is not None}


def content_of(waiting: UnconfirmedVacancy) -> VacancyContent:
    """What the vacancy will say."""
    known = {field.name for field in fields(VacancyContent)}
    values = {name: value for name, value in waiting.content.items() if name in known}
    values |= {name: date.fromisoformat(values[name]) for name in DATES if values.get(name)}
    values |= {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    return VacancyContent(**values)


def hand_in_for_new_company(db_session: Session, waiting: UnconfirmedVacancy, *, clock: Clock) -> tuple[Vacancy, User]:
    """Company, account and vacancy are here; a career office finds both in its queue, and nothing waits any more.

    The account has no password yet: its owner chooses one through a link in another mail.

    Raises
    ------
    Forbidden
        When the company is known: only its own people hand something in.
    InvalidState
        When somebody else brought the company in the meantime, or the address has an account by now.
    """
    if waiting.company_id is not None:
        raise Forbidden
    content = _taken(db_session, waiting)
    company = CompanyContent(
        name=waiting.company_name, enterprise_number=waiting.enterprise_number, language=waiting.locale
    )
    account = AccountContent(email=waiting.email, name="", role="company_member", locale=waiting.locale)
    try:
        member = create_company_with_member(db_session, company, account, password_hash=None, clock=clock)
    except InvalidInput as error:
        raise InvalidState("The company or this address has an account by now. Sign in to go on.") from error
    confirm_address(db_session, member, clock=clock)
    db_session.flush()
    return _handed_in(db_session, member, content, clock=clock), member


def hand_in_for_known_company(
    db_session: Session, waiting: UnconfirmedVacancy, *, member: User, clock: Clock
) -> Vacancy:
    """The vacancy of ``member``'s company waits for a career office. Raises ``Forbidden`` for another's company."""
    if waiting.company_id is None or member.company_id != waiting.company_id:
        raise Forbidden
    content = _taken(db_session, waiting)
    return _handed_in(db_session, member, content, clock=clock)


def _taken(db_session: Session, waiting: UnconfirmedVacancy) -> VacancyContent:
    """What it says; from now on nobody else can hand it in."""
    content = content_of(waiting)
    gone = delete(UnconfirmedVacancy).where(UnconfirmedVacancy.id == waiting.id).returning(UnconfirmedVacancy.id)
    db_session.flush()
    taken = db_session.execute(gone.execution_options(synchronize_session=False)).scalars().all()
    if not taken:
        raise InvalidState("This link has been used. Sign in to go on.")
    db_session.expunge(waiting)
    return content


def _handed_in(db_session: Session, member: User, content: VacancyContent, *, clock: Clock) -> Vacancy:
    company = get_company(db_session, member.company_id)
    vacancy = create_vacancy(db_session, company, content, actor=member, clock=clock)
    submit_vacancy(db_session, vacancy, actor=member, clock=clock)
    return vacancy


def forget_unconfirmed(db_session: Session, *, clock: Clock) -> int:
    """What nobody confirmed in a week is gone, with its address. Returns how many that were."""
    query = select(UnconfirmedVacancy).where(UnconfirmedVacancy.created_at < clock.now() - KEPT_FOR)
    old = db_session.scalars(query).all()
    for waiting in old:
        db_session.delete(waiting)
    return len(old)
