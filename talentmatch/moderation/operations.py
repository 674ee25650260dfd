"""Writing reports, bans, signals and requests for change. Every decision leaves an audit line; nothing commits here."""

from collections.abc import Iterable
from datetime import date

from email_validator import EmailNotValidError, validate_email
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import members_of_company
from talentmatch.audit.operations import record
from talentmatch.choices import BAN_KINDS, REPORT_REASONS
from talentmatch.clock import Clock, today
from talentmatch.companies import operations as companies
from talentmatch.companies.models import Company
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.institutions.queries import institutions
from talentmatch.moderation.changes import said_by
from talentmatch.moderation.models import Ban, ChangeRequest, RaisedSignal, Report
from talentmatch.moderation.queries import (
    Subject,
    bans_of_company,
    find_ban,
    find_open_report,
    find_request,
    find_same_ban,
    ghost_findings_of,
    kept_signals,
    signals_of,
)
from talentmatch.moderation.signals import GHOST_SIGNALS, Finding, free_mail_domains
from talentmatch.vacancies import operations as vacancies
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import vacancies_of_company

#: Longest text of a report and of a reason, in characters.
REPORT_LIMIT = 2_000


def file_report(
    db_session: Session, subject: Subject, *, reason: str, text: str, user: User | None, clock: Clock
) -> Report:
    """A report waits for an office; a second one of the same person about the same thing replaces their first."""
    if reason not in REPORT_REASONS:
        raise InvalidInput({"reason": "not_a_choice"})
    if len(text) > REPORT_LIMIT:
        raise InvalidInput({"text": "too_long"})
    report = find_open_report(db_session, subject, user.id) if user else None
    if report is None:
        report = Report(state="open", user_id=user.id if user else None, created_at=clock.now(), **_ids(subject))
        db_session.add(report)
    report.reason, report.text = reason, text.strip()
    record(db_session, "report.filed", report, actor=user, clock=clock, details={"reason": reason, **_ids(subject)})
    return report


def _ids(subject: Subject) -> dict[str, int | None]:
    if isinstance(subject, Vacancy):
        return {"vacancy_id": subject.id, "company_id": subject.company_id}
    return {"vacancy_id": None, "company_id": subject.id}


def find_unfounded(db_session: Session, report: Report, *, actor: User, clock: Clock) -> None:
    """``report`` is decided: nothing follows from it."""
    _decide(db_session, report, "unfounded", answer="", actor=actor, clock=clock)


def ask_company_about(db_session: Session, report: Report, *, question: str, actor: User, clock: Clock) -> None:
    """The company is asked about ``report``, which comes back when it changes what it says."""
    _required(question)
    _decide(db_session, report, "asked", answer=question.strip(), actor=actor, clock=clock)


def take_down_reported(db_session: Session, report: Report, *, reason: str, actor: User, clock: Clock) -> Vacancy:
    """The reported vacancy is a draft again and says why; it is returned."""
    vacancy = report.vacancy
    if vacancy is None or vacancy.state != "published":
        raise InvalidState("Only a published vacancy can be taken offline.")
    take_down(db_session, vacancy, reason=reason, actor=actor, clock=clock)
    _decide(db_session, report, "taken_down", answer=reason.strip(), actor=actor, clock=clock)
    return vacancy


def ban_reported(db_session: Session, report: Report, *, reason: str, actor: User, clock: Clock) -> list[Vacancy]:
    """The company that ``report`` is about is banned; the vacancies that this closed are returned."""
    closed = ban_company(db_session, report.company, reason=reason, actor=actor, clock=clock)
    _decide(db_session, report, "banned", answer=reason.strip(), actor=actor, clock=clock)
    return closed


def _decide(db_session: Session, report: Report, state: str, *, answer: str, actor: User, clock: Clock) -> None:
    if report.state not in {"open", "asked"}:
        raise InvalidState("This report is decided already.")
    report.decided_by_id, report.decided_at = actor.id, clock.now()
    report.state, report.answer = state, answer
    details = {"reason": answer} if answer else None
    record(db_session, f"report.{state}", report, actor=actor, clock=clock, details=details)


def _required(text: str) -> None:
    if not text.strip():
        raise InvalidInput({"reason": "required"})


def ask_change(db_session: Session, subject: Subject, *, reason: str, actor: User, clock: Clock) -> None:
    """``subject`` waits for its company, which reads what to change; what it says now is kept to compare."""
    if isinstance(subject, Vacancy):
        vacancies.ask_change_vacancy(db_session, subject, reason=reason, actor=actor, clock=clock)
    else:
        companies.ask_company(db_session, subject, question=reason, actor=actor, clock=clock)
    _request(db_session, subject, "change", reason, actor, clock)


def refuse(db_session: Session, subject: Subject, *, reason: str, actor: User, clock: Clock) -> None:
    """``subject`` is refused and reads why; what it says now is kept to compare."""
    if isinstance(subject, Vacancy):
        vacancies.refuse_vacancy(db_session, subject, reason=reason, actor=actor, clock=clock)
    else:
        companies.refuse_company(db_session, subject, reason=reason, actor=actor, clock=clock)
    _request(db_session, subject, "refusal", reason, actor, clock)


def take_down(db_session: Session, vacancy: Vacancy, *, reason: str, actor: User, clock: Clock) -> None:
    """``vacancy`` was public, is a draft again and says why; what it says now is kept to compare."""
    vacancies.take_down_vacancy(db_session, vacancy, reason=reason, actor=actor, clock=clock)
    _request(db_session, vacancy, "take_down", reason, actor, clock)


def _request(db_session: Session, subject: Subject, kind: str, question: str, actor: User, clock: Clock) -> None:
    close_request(db_session, subject, clock=clock)
    db_session.add(
        ChangeRequest(
            kind=kind,
            question=question.strip(),
            said=said_by(subject),
            decided_by_id=actor.id,
            asked_at=clock.now(),
            **_ids(subject),
        )
    )
    look_at_signals(db_session, subject, actor=actor, clock=clock)


def answer_request(db_session: Session, subject: Subject, *, clock: Clock) -> None:
    """The company handed in again what it was asked about; nothing when nothing was asked."""
    request = find_request(db_session, subject)
    if request is not None:
        request.answered_at = clock.now()


def close_request(db_session: Session, subject: Subject, *, clock: Clock) -> None:
    """An office decided on what was asked; nothing when nothing was asked."""
    request = find_request(db_session, subject)
    if request is not None:
        request.closed_at = clock.now()


def approve(db_session: Session, subject: Subject, *, actor: User, clock: Clock) -> None:
    """``subject`` is public; what was asked of it and what was to be looked at is dealt with."""
    if isinstance(subject, Vacancy):
        vacancies.publish_vacancy(db_session, subject, actor=actor, clock=clock)
    else:
        companies.approve_company(db_session, subject, actor=actor, clock=clock)
    close_request(db_session, subject, clock=clock)
    look_at_signals(db_session, subject, actor=actor, clock=clock)


def hand_in(db_session: Session, vacancy: Vacancy, *, actor: User, clock: Clock) -> None:
    """``vacancy`` waits for an office. Raises ``InvalidState`` for those who are banned, else as ``submit_vacancy``."""
    refuse_banned(db_session, vacancy.company, actor=actor, clock=clock)
    vacancies.submit_vacancy(db_session, vacancy, actor=actor, clock=clock)
    answer_request(db_session, vacancy, clock=clock)


def refuse_banned(db_session: Session, company: Company, *, actor: User, clock: Clock) -> None:
    """Raise ``InvalidState`` when the number of ``company`` or the address of ``actor`` is banned."""
    number = company.enterprise_number
    if find_ban(db_session, today=today(clock), enterprise_number=number, email=actor.email) is not None:
        raise InvalidState(
            "The enterprise number, the mail domain or your address is banned here. Write to us if that is wrong."
        )


def raise_signals(
    db_session: Session, subject: Subject, findings: Iterable[Finding], *, kinds: Iterable[str], clock: Clock
) -> list[RaisedSignal]:
    """Of these ``kinds``, ``subject`` has the signals that were found and no others; the new ones are returned.

    What was found before stays as it is: somebody may have looked at it.
    """
    kept = {(signal.kind, signal.place, signal.quote): signal for signal in kept_signals(db_session, subject, kinds)}
    found = {(finding.kind, finding.place, finding.quote): finding for finding in findings}
    for key in kept.keys() - found.keys():
        kept[key].gone_at = clock.now()
    new = [
        RaisedSignal(kind=kind, place=place, quote=quote, raised_at=clock.now(), **_ids(subject))
        for kind, place, quote in found
        if (kind, place, quote) not in kept
    ]
    db_session.add_all(new)
    if new:
        details = {"kinds": sorted({signal.kind for signal in new})}
        action = f"{subject.__tablename__}.signals_raised"
        record(db_session, action, subject, actor=None, clock=clock, details=details)
    return new


def look_at_signals(db_session: Session, subject: Subject, *, actor: User, clock: Clock) -> None:
    """Somebody of an office looked at everything that stood out; it comes back only with other words."""
    if isinstance(subject, Vacancy) and subject.state == "published":
        ghosts = ghost_findings_of(db_session, subject, now=clock.now())
        raise_signals(db_session, subject, ghosts, kinds=GHOST_SIGNALS, clock=clock)
    db_session.flush()
    open_ones = [
        signal
        for signal in signals_of(db_session, subject)
        if signal.decided_at is None and signal.vacancy_id == _ids(subject)["vacancy_id"]
    ]
    for signal in open_ones:
        signal.decided_by_id, signal.decided_at = actor.id, clock.now()
    if open_ones:
        action = f"{subject.__tablename__}.signals_seen"
        details = {"kinds": sorted({signal.kind for signal in open_ones})}
        record(db_session, action, subject, actor=actor, clock=clock, details=details)


def ban_company(db_session: Session, company: Company, *, reason: str, actor: User, clock: Clock) -> list[Vacancy]:
    """``company`` is banned with its enterprise number and the addresses of its members.

    Nothing of it is public, nothing can be handed in; members sign in and read why. The vacancies that were public or
    waited are closed with the reason and returned: whoever applied for them has to be told.
    """
    companies.ban_company(db_session, company, reason=reason, actor=actor, clock=clock)
    closed = [each for each in vacancies_of_company(db_session, company.id) if each.state in {"published", "submitted"}]
    for vacancy in closed:
        vacancies.shut_vacancy(db_session, vacancy, reason=reason, actor=actor, clock=clock)
    wanted = [("email", member.email) for member in members_of_company(db_session, company.id)]
    if company.enterprise_number:
        wanted.append(("enterprise_number", company.enterprise_number))
    for kind, value in wanted:
        if find_same_ban(db_session, kind, value) is None:
            _ban(
                db_session, kind, value, reason=reason.strip(), ends_on=None, company=company, actor=actor, clock=clock
            )
    return closed


def lift_company_ban(db_session: Session, company: Company, *, actor: User, clock: Clock) -> None:
    """``company`` waits for approval again, and the bans that came with its own are gone."""
    companies.lift_company_ban(db_session, company, actor=actor, clock=clock)
    for ban in bans_of_company(db_session, company.id):
        lift_ban(db_session, ban, actor=actor, clock=clock)


def add_ban(
    db_session: Session, kind: str, value: str, *, reason: str, ends_on: date | None, actor: User, clock: Clock
) -> Ban:
    """Nobody signs up or hands in with ``value`` until ``ends_on``, that day included. Raises ``InvalidInput``."""
    errors: dict[str, str] = {}
    if kind not in BAN_KINDS:
        errors["kind"] = "not_a_choice"
    else:
        value = _checked_value(db_session, kind, value, errors)
    if not reason.strip():
        errors["reason"] = "required"
    if ends_on is not None and ends_on < today(clock):
        errors["ends_on"] = "in_the_past"
    if errors:
        raise InvalidInput(errors)
    return _ban(db_session, kind, value, reason=reason.strip(), ends_on=ends_on, company=None, actor=actor, clock=clock)


def _checked_value(db_session: Session, kind: str, value: str, errors: dict[str, str]) -> str:
    value = value.strip().lower()
    if kind == "enterprise_number":
        try:
            value = companies.enterprise_number(value)
        except InvalidInput as error:
            errors["value"] = error.errors["enterprise_number"]
    elif not _is_address(value if kind == "email" else f"somebody@{value}"):
        errors["value"] = "not_an_address" if kind == "email" else "not_a_mail_domain"
    elif kind == "mail_domain" and _is_shared(db_session, value):
        errors["value"] = "shared_by_many"
    if "value" not in errors and find_same_ban(db_session, kind, value) is not None:
        errors["value"] = "already_known"
    return value


def _is_address(text: str) -> bool:
    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def _is_shared(db_session: Session, domain: str) -> bool:
    """Whether a ban of ``domain`` would shut out people of a mail service or of an institution."""
    of_institutions = {each for institution in institutions(db_session) for each in institution.mail_domains}
    shared = free_mail_domains() | of_institutions
    return any(each == domain or each.endswith("." + domain) for each in shared)


def _ban(
    db_session: Session,
    kind: str,
    value: str,
    *,
    reason: str,
    ends_on: date | None,
    company: Company | None,
    actor: User,
    clock: Clock,
) -> Ban:
    ban = Ban(
        kind=kind,
        value=value,
        reason=reason,
        ends_on=ends_on,
        company_id=company.id if company else None,
        decided_by_id=actor.id,
        created_at=clock.now(),
    )
    db_session.add(ban)
    record(db_session, "ban.added", ban, actor=actor, clock=clock, details={"kind": kind, "reason": reason})
    return ban


def lift_ban(db_session: Session, ban: Ban, *, actor: User, clock: Clock) -> None:
    """What was banned may be used again; that it was banned stays in the trail, without the value."""
    record(db_session, "ban.lifted", ban, actor=actor, clock=clock, details={"kind": ban.kind})
    db_session.delete(ban)
