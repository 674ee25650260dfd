"""Reading placements: whose, their agreements and their lights."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload, lazyload

from talentmatch.accounts.models import Membership, User
from talentmatch.applications.models import Application
from talentmatch.errors import NotFound
from talentmatch.placements.agreement import fingerprint, terms_of
from talentmatch.placements.models import (
    Agreement,
    AgreementTemplate,
    Interruption,
    Placement,
    Signature,
    WorkedDay,
)
from talentmatch.placements.traffic_light import DEADLINE_DAYS, DossierFacts, Light, traffic_light
from talentmatch.placements.transitions import HOLDS_PERIOD
from talentmatch.profiles.models import Profile

#: Those that need somebody come first: on the way to a first day, then running, then over.
ORDER = ("preparing", "ready", "interrupted", "started", "ended", "stopped_early", "no_show", "cancelled")


def _placements() -> Select[Placement]:
    """Placements with everything a list shows of them, in one statement."""
    return select(Placement).options(
        joinedload(Placement.application).joinedload(Application.vacancy),
        joinedload(Placement.company),
        joinedload(Placement.institution),
        joinedload(Placement.profile)
        .joinedload(Profile.user)
        .options(lazyload(User.roles), lazyload(User.memberships)),
    )


def _one(db_session: Session, query: Select[Placement]) -> Placement:
    placement = db_session.scalars(query).unique().one_or_none()
    if placement is None:
        raise NotFound
    return placement


def get_placement(db_session: Session, placement_id: int) -> Placement:
    """The placement, whoever asks: for links and background work. Raises ``NotFound``."""
    return _one(db_session, _placements().where(Placement.id == placement_id))


def get_for_student(db_session: Session, placement_id: int, user_id: int) -> Placement:
    """The student's own placement. Raises ``NotFound`` for another's."""
    query = _placements().join(Placement.profile).where(Placement.id == placement_id, Profile.user_id == user_id)
    return _one(db_session, query)


def get_for_company(db_session: Session, placement_id: int, company_id: int | None) -> Placement:
    """A placement at the company. Raises ``NotFound`` for another's."""
    return _one(db_session, _placements().where(Placement.id == placement_id, Placement.company_id == company_id))


def get_for_institution(db_session: Session, placement_id: int, institution_id: int | None) -> Placement:
    """A placement of one of the institution's students. Raises ``NotFound`` for another's."""
    query = _placements().where(Placement.id == placement_id, Placement.institution_id == institution_id)
    return _one(db_session, query)


def find_for_application(db_session: Session, application_id: int) -> Placement | None:
    """The placement that follows an application, when it was accepted."""
    return db_session.scalars(_placements().where(Placement.application_id == application_id)).unique().one_or_none()


def placement_id_of(db_session: Session, application_id: int) -> int | None:
    """The number of the placement that follows an application, when it was accepted."""
    return db_session.scalar(select(Placement.id).where(Placement.application_id == application_id))


def placements_of_student(db_session: Session, user_id: int) -> Sequence[Placement]:
    """All placements of a student, those ahead first."""
    query = _placements().join(Placement.profile).where(Profile.user_id == user_id).order_by(*_order())
    return db_session.scalars(query).unique().all()


def placements_of_company(
    db_session: Session, company_id: int | None, *, limit: int, offset: int = 0
) -> tuple[Sequence[Placement], int]:
    """One page of the placements at a company, those ahead first, and how many there are."""
    return _page(db_session, select(Placement.id).where(Placement.company_id == company_id), limit=limit, offset=offset)


def placements_of_institution(
    db_session: Session, institution_id: int, *, states: Iterable[str] = (), limit: int, offset: int = 0
) -> tuple[Sequence[Placement], int]:
    """One page of the placements of an institution's students: red ones by their first day, then the others."""
    query = select(Placement.id).where(Placement.institution_id == institution_id)
    chosen = list(states)
    if chosen:
        query = query.where(Placement.state.in_(chosen))
    return _page(db_session, query, limit=limit, offset=offset)


def _page(db_session: Session, chosen: Select[int], *, limit: int, offset: int) -> tuple[Sequence[Placement], int]:
    """The page is chosen by numbers alone, then read with everything a list shows."""
    count = db_session.scalar(select(func.count()).select_from(chosen.subquery())) or 0
    ids = db_session.scalars(chosen.order_by(*_order()).limit(limit).offset(offset)).all()
    return db_session.scalars(_placements().where(Placement.id.in_(ids)).order_by(*_order())).unique().all(), count


def _order() -> tuple[Any, ...]:
    place = case({state: number for number, state in enumerate(ORDER)}, value=Placement.state)
    return place, Placement.start_on.is_(None).desc(), Placement.start_on, Placement.id


def count_by_state(db_session: Session, institution_id: int) -> Mapping[str, int]:
    """How many placements of an institution's students are in each state."""
    query = (
        select(Placement.state, func.count())
        .where(Placement.institution_id == institution_id)
        .group_by(Placement.state)
    )
    return {row[0]: row[1] for row in db_session.execute(query)}


def unready_starting_on(db_session: Session, days: Iterable[date]) -> Sequence[Placement]:
    """Placements whose dossier is not complete and whose first day is one of ``days``."""
    query = _placements().where(Placement.state == "preparing", Placement.start_on.in_(list(days)))
    return db_session.scalars(query.order_by(Placement.id)).unique().all()


@dataclass(frozen=True, slots=True)
class AgreementState:
    """Of the version that counts: the fingerprint of its terms, and who signed it."""

    terms_fingerprint: str
    signed: frozenset[str]


def agreement_states(db_session: Session, placements: Iterable[Placement]) -> Mapping[int, AgreementState]:
    """By number of the placement, in one statement; a placement without agreement is left out."""
    query = (
        select(Agreement.placement_id, Agreement.terms_fingerprint, Signature.party)
        .join(Placement, Placement.id == Agreement.placement_id)
        .outerjoin(
            Signature, (Signature.agreement_id == Agreement.id) & (Signature.fingerprint == Agreement.fingerprint)
        )
        .where(
            Agreement.placement_id.in_([placement.id for placement in placements]),
            Agreement.number == Placement.agreement_number,
        )
    )
    found: dict[int, AgreementState] = {}
    for placement_id, terms, party in db_session.execute(query):
        known = found.get(placement_id, AgreementState(terms, frozenset()))
        found[placement_id] = AgreementState(terms, known.signed | ({party} if party else frozenset()))
    return found


def lights_of(db_session: Session, placements: Sequence[Placement], *, today: date) -> Mapping[int, Light]:
    """The light of each of ``placements`` by number, in two statements however many there are."""
    states = agreement_states(db_session, placements)
    days = deadline_days_of(db_session, {p.institution_id for p in placements if p.institution_id is not None})
    return {
        placement.id: traffic_light(
            facts_of(placement, states.get(placement.id)),
            today=today,
            deadline_days=days.get(placement.institution_id or 0, DEADLINE_DAYS),
        )
        for placement in placements
    }


def light_of(db_session: Session, placement: Placement, *, today: date) -> Light:
    """The light of one placement."""
    return lights_of(db_session, [placement], today=today)[placement.id]


def facts_of(placement: Placement, agreement: AgreementState | None) -> DossierFacts:
    """What the light looks at."""
    return DossierFacts(
        kind=placement.kind,
        start_on=placement.start_on,
        end_on=placement.end_on,
        has_plan=bool(placement.activity_plan.strip()),
        has_hours=placement.hours_per_week is not None,
        has_mentor=bool(placement.mentor_name and placement.mentor_email),
        has_supervisor=bool(placement.supervisor_name and placement.supervisor_email),
        is_curricular=placement.is_curricular,
        pay=placement.pay,
        risk_done_on=placement.risk_done_on,
        risk_categories=frozenset(placement.risk_categories),
        has_work_post_sheet=bool(placement.work_post_sheet.strip()),
        fit_confirmed_on=placement.fit_confirmed_on,
        insured_by=placement.insured_by,
        declared_by=placement.declared_by,
        declared_on=placement.declared_on,
        has_agreement=agreement is not None,
        is_agreement_current=agreement is not None and agreement.terms_fingerprint == fingerprint(terms_of(placement)),
        signed=frozenset() if agreement is None else agreement.signed,
    )


def find_template(db_session: Session, institution_id: int | None) -> AgreementTemplate | None:
    """How an institution words its agreements, when it said so."""
    if institution_id is None:
        return None
    return db_session.scalar(select(AgreementTemplate).where(AgreementTemplate.institution_id == institution_id))


def deadline_days_of(db_session: Session, institution_ids: Iterable[int]) -> Mapping[int, int]:
    """How many days before a first day everything has to be there, for institutions that said so."""
    query = select(AgreementTemplate.institution_id, AgreementTemplate.deadline_days).where(
        AgreementTemplate.institution_id.in_(sorted(institution_ids))
    )
    return {row[0]: row[1] for row in db_session.execute(query)}


def current_agreement(db_session: Session, placement: Placement) -> Agreement | None:
    """The version that counts, with its signatures."""
    query = (
        select(Agreement)
        .join(Agreement.placement)
        .where(Agreement.placement_id == placement.id, Agreement.number == placement.agreement_number)
    )
    return db_session.scalar(query.options(contains_eager(Agreement.placement)))


def agreements_of(db_session: Session, placement: Placement) -> Sequence[Agreement]:
    """Every version, the newest first."""
    query = select(Agreement).where(Agreement.placement_id == placement.id).order_by(Agreement.number.desc())
    return db_session.scalars(query).all()


def get_agreement(db_session: Session, placement: Placement, number: int) -> Agreement:
    """One version. Raises ``NotFound``."""
    query = select(Agreement).where(Agreement.placement_id == placement.id, Agreement.number == number)
    agreement = db_session.scalar(query)
    if agreement is None:
        raise NotFound
    return agreement


def paper_names_of_student(db_session: Session, user_id: int) -> Sequence[str]:
    """The names of the files of agreements that a student signed on paper."""
    query = (
        select(Agreement.file_name)
        .join(Agreement.placement)
        .join(Placement.profile)
        .where(Profile.user_id == user_id, Agreement.file_name.is_not(None))
    )
    return [name for name in db_session.scalars(query) if name is not None]


def interruptions_of(db_session: Session, placement: Placement) -> Sequence[Interruption]:
    """The pauses of a placement, the last first."""
    query = select(Interruption).where(Interruption.placement_id == placement.id)
    return db_session.scalars(query.order_by(Interruption.from_on.desc(), Interruption.id.desc())).all()


def worked_days_of(db_session: Session, placement: Placement) -> Sequence[WorkedDay]:
    """The log of hours, the last day first."""
    query = select(WorkedDay).where(WorkedDay.placement_id == placement.id).order_by(WorkedDay.day.desc())
    return db_session.scalars(query).all()


def overlapping(db_session: Session, placement: Placement, start_on: date, end_on: date) -> bool:
    """Whether the student has another internship that lies in these days."""
    query = select(func.count()).where(
        Placement.profile_id == placement.profile_id,
        Placement.id != placement.id,
        Placement.kind == "internship",
        Placement.state.in_(sorted(HOLDS_PERIOD)),
        Placement.start_on <= end_on,
        Placement.end_on >= start_on,
    )
    return bool(db_session.scalar(query))


def find_worked_day(db_session: Session, placement: Placement, day: date) -> WorkedDay | None:
    """What the log says of one day."""
    return db_session.scalar(select(WorkedDay).where(WorkedDay.placement_id == placement.id, WorkedDay.day == day))


def people_of(db_session: Session, placement: Placement, party: str) -> Sequence[User]:
    """The accounts that act for a party of ``placement``, by address."""
    if party == "student":
        return [placement.profile.user] if placement.profile.user else []
    if party == "host":
        members = Membership.company_id == placement.company_id
    else:
        members = Membership.institution_id == placement.institution_id
    query = select(User).join(User.memberships).where(members, User.active.is_(True)).order_by(User.email)
    return db_session.scalars(query).unique().all()
