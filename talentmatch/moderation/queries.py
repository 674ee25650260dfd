"""Reading reports, bans, signals, requests for change and ghosts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased, joinedload

from talentmatch.applications.models import Application
from talentmatch.audit.models import AuditLine
from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.moderation import ghosts
from talentmatch.moderation.ghosts import OpenVacancy, ghost_findings
from talentmatch.moderation.models import Ban, ChangeRequest, RaisedSignal, Report
from talentmatch.moderation.signals import GHOST_SIGNALS, Finding
from talentmatch.vacancies.models import Vacancy

Subject = Vacancy | Company

#: Ghosts that are looked at in one go; the inbox never needs more.
GHOST_LIMIT: Final = 200


def get_report(db_session: Session, report_id: int) -> Report:
    """The report with its vacancy and company. Raises ``NotFound``."""
    report = db_session.scalar(_reports().where(Report.id == report_id))
    if report is None:
        raise NotFound
    return report


def _reports() -> Select[Report]:
    return select(Report).options(joinedload(Report.company), joinedload(Report.vacancy))


def reports_that_wait(db_session: Session) -> Sequence[Report]:
    """Open reports, and those about which a company was asked and changed something since; the oldest first."""
    changed_at = func.coalesce(Vacancy.updated_at, Company.updated_at)
    query = (
        _reports()
        .join(Report.company)
        .outerjoin(Report.vacancy)
        .where(or_(Report.state == "open", and_(Report.state == "asked", changed_at > Report.decided_at)))
    )
    return db_session.scalars(query.order_by(Report.created_at, Report.id)).unique().all()


def reports(db_session: Session, *, state: str = "", limit: int, offset: int = 0) -> tuple[Sequence[Report], int]:
    """One page of reports, the newest first, and how many there are in all."""
    query = _reports().where(Report.state == state) if state else _reports()
    count = select(func.count()).select_from(Report)
    total = db_session.scalar(count.where(Report.state == state) if state else count) or 0
    rows = db_session.scalars(query.order_by(Report.created_at.desc(), Report.id.desc()).limit(limit).offset(offset))
    return rows.all(), total


def report_count_by_state(db_session: Session) -> Mapping[str, int]:
    """How many reports are in each state that occurs."""
    return dict(db_session.execute(select(Report.state, func.count()).group_by(Report.state)).all())


def reports_about(db_session: Session, subject: Subject) -> Sequence[Report]:
    """Reports about a vacancy, or about a company and all of its vacancies; the newest first."""
    own = Report.vacancy_id == subject.id if isinstance(subject, Vacancy) else Report.company_id == subject.id
    return db_session.scalars(_reports().where(own).order_by(Report.id.desc())).all()


def find_open_report(db_session: Session, subject: Subject, user_id: int) -> Report | None:
    """The report of this person about ``subject`` that still waits."""
    query = select(Report).where(_about(Report, subject), Report.user_id == user_id, Report.state == "open")
    return db_session.scalars(query.limit(1)).first()


def _about(model: type[Report | RaisedSignal | ChangeRequest], subject: Subject) -> ColumnElement[bool]:
    if isinstance(subject, Vacancy):
        return model.vacancy_id == subject.id
    return and_(model.company_id == subject.id, model.vacancy_id.is_(None))


def get_ban(db_session: Session, ban_id: int) -> Ban:
    """The ban. Raises ``NotFound``."""
    ban = db_session.get(Ban, ban_id)
    if ban is None:
        raise NotFound
    return ban


def bans(db_session: Session) -> Sequence[Ban]:
    """All bans, the newest first."""
    return db_session.scalars(select(Ban).options(joinedload(Ban.company)).order_by(Ban.id.desc())).all()


def bans_of_company(db_session: Session, company_id: int) -> Sequence[Ban]:
    """The bans that came with the ban of this company."""
    return db_session.scalars(select(Ban).where(Ban.company_id == company_id)).all()


def find_same_ban(db_session: Session, kind: str, value: str) -> Ban | None:
    """The ban of exactly this, whether or not it has ended."""
    return db_session.scalar(select(Ban).where(Ban.kind == kind, Ban.value == value))


def find_ban(db_session: Session, *, today: date, enterprise_number: str | None = None, email: str = "") -> Ban | None:
    """A ban in force that meets the number (ten digits), the address, its domain or one above it."""
    wanted: list[ColumnElement[bool]] = []
    if enterprise_number:
        wanted.append(and_(Ban.kind == "enterprise_number", Ban.value == enterprise_number))
    if email:
        address = email.strip().lower()
        wanted.append(and_(Ban.kind == "email", Ban.value == address))
        wanted.append(and_(Ban.kind == "mail_domain", Ban.value.in_(_domains_of(address))))
    if not wanted:
        return None
    query = select(Ban).where(or_(*wanted), or_(Ban.ends_on.is_(None), Ban.ends_on >= today))
    return db_session.scalars(query.order_by(Ban.id).limit(1)).first()


def _domains_of(address: str) -> list[str]:
    parts = address.rpartition("@")[2].split(".")
    return [".".join(parts[start:]) for start in range(len(parts) - 1)]


def signals_of(db_session: Session, subject: Subject) -> Sequence[RaisedSignal]:
    """What of ``subject`` still holds and is worth a look, the newest first; of a vacancy, its company's too."""
    query = select(RaisedSignal).where(RaisedSignal.gone_at.is_(None))
    if isinstance(subject, Vacancy):
        of_company = and_(RaisedSignal.company_id == subject.company_id, RaisedSignal.vacancy_id.is_(None))
        query = query.where(or_(RaisedSignal.vacancy_id == subject.id, of_company))
    else:
        query = query.where(_about(RaisedSignal, subject))
    return db_session.scalars(query.order_by(RaisedSignal.id.desc())).all()


def kept_signals(db_session: Session, subject: Subject, kinds: Iterable[str]) -> Sequence[RaisedSignal]:
    """The signals of ``subject`` itself of these kinds that still hold."""
    query = select(RaisedSignal).where(
        _about(RaisedSignal, subject), RaisedSignal.gone_at.is_(None), RaisedSignal.kind.in_(list(kinds))
    )
    return db_session.scalars(query).all()


def signals_that_wait(db_session: Session) -> Sequence[RaisedSignal]:
    """Signals nobody looked at, of what is public or waits for approval; the oldest first."""
    query = (
        select(RaisedSignal)
        .join(RaisedSignal.company)
        .outerjoin(RaisedSignal.vacancy)
        .where(
            RaisedSignal.decided_at.is_(None),
            RaisedSignal.gone_at.is_(None),
            or_(
                Vacancy.state.in_(("submitted", "published")),
                and_(RaisedSignal.vacancy_id.is_(None), Company.state.in_(("pending", "approved"))),
            ),
        )
        .options(joinedload(RaisedSignal.vacancy), joinedload(RaisedSignal.company))
    )
    return db_session.scalars(query.order_by(RaisedSignal.raised_at, RaisedSignal.id)).unique().all()


def find_request(db_session: Session, subject: Subject) -> ChangeRequest | None:
    """What was last asked of ``subject``, while no office decided since."""
    query = select(ChangeRequest).where(_about(ChangeRequest, subject), ChangeRequest.closed_at.is_(None))
    return db_session.scalars(query.order_by(ChangeRequest.id.desc()).limit(1)).first()


def open_requests(db_session: Session) -> Sequence[ChangeRequest]:
    """Everything that was asked and not decided since, answered or not."""
    return db_session.scalars(select(ChangeRequest).where(ChangeRequest.closed_at.is_(None))).all()


def ghosts_that_wait(db_session: Session, *, now: datetime) -> Sequence[tuple[Vacancy, list[Finding]]]:
    """Published vacancies that may be ghosts, each with what says so, but for what an office looked at already."""
    facts = _open_vacancy_facts(db_session, now)
    vacancies = _by_id(db_session, facts)
    seen = _seen_ghost_signals(db_session, facts)
    found = []
    for number, fact in facts.items():
        findings = ghost_findings(fact, now=now)
        new = [finding for finding in findings if (number, finding.kind, finding.quote) not in seen]
        if new and number in vacancies:
            found.append((vacancies[number], new))
    return found


def ghost_findings_of(db_session: Session, vacancy: Vacancy, *, now: datetime) -> list[Finding]:
    """What says that one published vacancy may be a ghost."""
    facts = _open_vacancy_facts(db_session, now, only=vacancy.id)
    return ghost_findings(facts[vacancy.id], now=now) if vacancy.id in facts else []


def _by_id(db_session: Session, ids: Iterable[int]) -> Mapping[int, Vacancy]:
    query = select(Vacancy).where(Vacancy.id.in_(list(ids))).options(joinedload(Vacancy.company))
    return {vacancy.id: vacancy for vacancy in db_session.scalars(query)}


def _seen_ghost_signals(db_session: Session, ids: Iterable[int]) -> set[tuple[int | None, str, str]]:
    query = select(RaisedSignal.vacancy_id, RaisedSignal.kind, RaisedSignal.quote).where(
        RaisedSignal.vacancy_id.in_(list(ids)),
        RaisedSignal.kind.in_(GHOST_SIGNALS),
        RaisedSignal.decided_at.is_not(None),
    )
    return {(number, kind, quote) for number, kind, quote in db_session.execute(query)}


def _open_vacancy_facts(db_session: Session, now: datetime, *, only: int | None = None) -> dict[int, OpenVacancy]:
    """What is counted of the published vacancies for which anything speaks, the longest open first."""
    published = Vacancy.state == "published"
    mine = and_(published, Vacancy.id == only) if only is not None else published
    posts = _publication_counts(db_session, mine, now)
    unopened = _unopened(db_session, mine, now)
    same = _same_texts(db_session, mine)
    suspected = [*posts, *unopened, *same]
    long_open = Vacancy.published_at < now - ghosts.LONG_OPEN
    query = (
        select(Vacancy.id, Vacancy.published_at, Vacancy.places_taken)
        .where(mine, or_(long_open, Vacancy.id.in_(suspected)))
        .order_by(Vacancy.published_at, Vacancy.id)
        .limit(GHOST_LIMIT)
    )
    return {
        number: OpenVacancy(
            published_at=published_at,
            hired_count=taken,
            publication_count=posts.get(number, 1),
            unopened_count=unopened.get(number, (0, None))[0],
            unopened_since=unopened.get(number, (0, None))[1],
            same_text_count=same.get(number, 0),
        )
        for number, published_at, taken in db_session.execute(query)
        if published_at is not None
    }


def _publication_counts(db_session: Session, mine: ColumnElement[bool], now: datetime) -> dict[int, int]:
    count = func.count()
    query = (
        select(Vacancy.id, count)
        .join(AuditLine, and_(AuditLine.subject_kind == "vacancy", AuditLine.subject_id == Vacancy.id))
        .where(mine, AuditLine.action == "vacancy.publish", AuditLine.at > now - ghosts.POSTING_PERIOD)
        .group_by(Vacancy.id)
        .having(count >= ghosts.MANY_POSTS)
    )
    return dict(db_session.execute(query).all())


def _unopened(db_session: Session, mine: ColumnElement[bool], now: datetime) -> dict[int, tuple[int, date]]:
    """Applications of vacancies none of whose applications was ever opened: how many, and since when."""
    last_opened = select(func.max(Application.seen_at)).where(Application.vacancy_id == Vacancy.id).scalar_subquery()
    never_opened = select(Vacancy.id).where(mine, last_opened.is_(None))  # once a vacancy, not once an application
    count, first = func.count(), func.min(Application.sent_at)
    query = (
        select(Application.vacancy_id, count, first)
        .where(
            Application.vacancy_id.in_(never_opened),
            Application.state == "sent",
            Application.sent_at < now - ghosts.UNOPENED_AFTER,
        )
        .group_by(Application.vacancy_id)
        .having(count >= ghosts.UNOPENED)
    )
    rows = db_session.execute(query)
    return {number: (waiting, since.date()) for number, waiting, since in rows if since is not None}


def _same_texts(db_session: Session, mine: ColumnElement[bool]) -> dict[int, int]:
    """How many ended vacancies of the same company say exactly the same."""
    other = aliased(Vacancy)
    count = func.count()
    query = (
        select(Vacancy.id, count)
        .join(
            other,
            and_(
                other.company_id == Vacancy.company_id,
                other.id != Vacancy.id,
                other.title == Vacancy.title,
                other.description == Vacancy.description,
                other.state.in_(("filled", "closed", "expired")),
            ),
        )
        .where(mine)
        .group_by(Vacancy.id)
        .having(count >= ghosts.SAME_TEXTS)
    )
    return dict(db_session.execute(query).all())
