"""Links that act: one thing, once, for one person, and not for ever.

The secret stands in the mail alone; what is kept is its SHA-256, so that a copy of the database opens nothing.
"""

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from talentmatch.accounts.models import User
from talentmatch.applications.models import ActionLink, Application
from talentmatch.clock import Clock
from talentmatch.errors import InvalidState, NotFound
from talentmatch.vacancies.models import UnconfirmedVacancy, Vacancy

#: How long a link works, in days.
LIFETIME_DAYS = {
    "answer_application": 30,
    "propose_times": 30,
    "sign_agreement": 60,
    "extend_vacancy": 21,
    "close_vacancy": 21,
    "hand_in_vacancy": 7,
}


def make_link(
    db_session: Session,
    act: str,
    user: User | None,
    *,
    clock: Clock,
    application: Application | None = None,
    vacancy: Vacancy | None = None,
    unconfirmed: UnconfirmedVacancy | None = None,
    agreement: tuple[int, int] | None = None,
) -> str:
    """The secret of a new link with which ``user`` may do ``act`` to the thing given, once.

    Without ``user`` it is for somebody who has no account: the placement or the unconfirmed vacancy says who that is.
    ``agreement`` is the number of a placement and the version of its agreement.
    """
    token = secrets.token_urlsafe(32)
    link = ActionLink(
        fingerprint=_fingerprint(token),
        act=act,
        user_id=None if user is None else user.id,
        application_id=None if application is None else application.id,
        vacancy_id=None if vacancy is None else vacancy.id,
        unconfirmed_vacancy_id=None if unconfirmed is None else unconfirmed.id,
        placement_id=None if agreement is None else agreement[0],
        version=None if agreement is None else agreement[1],
        created_at=clock.now(),
        expires_at=clock.now() + timedelta(days=LIFETIME_DAYS[act]),
    )
    db_session.add(link)
    return token


def get_link(db_session: Session, token: str, act: str, *, clock: Clock) -> ActionLink:
    """The link of ``token`` that still does ``act``.

    Raises ``NotFound`` for any other, for one that was used or is too old, and when its owner may no longer act.
    """
    query = select(ActionLink).where(
        ActionLink.fingerprint == _fingerprint(token),
        ActionLink.act == act,
        ActionLink.used_at.is_(None),
        ActionLink.expires_at > clock.now(),
    )
    link = db_session.scalar(query)
    if link is None or (link.user_id is not None and _owner(db_session, link) is None):
        raise NotFound
    return link


def use_link(db_session: Session, link: ActionLink, *, clock: Clock) -> User:
    """``link`` never works again; returns who acts by it.

    Raises
    ------
    InvalidState
        When it was used in the meantime.
    NotFound
        When its owner may no longer act.
    """
    spend_link(db_session, link, clock=clock)
    user = _owner(db_session, link)
    if user is None:
        raise NotFound
    return user


def spend_link(db_session: Session, link: ActionLink, *, clock: Clock) -> None:
    """``link`` never works again. Raises ``InvalidState`` when it was used in the meantime."""
    db_session.refresh(link, with_for_update=True)
    if link.used_at is not None:
        raise InvalidState("This link has been used. Sign in to go on.")
    link.used_at = clock.now()


def _owner(db_session: Session, link: ActionLink) -> User | None:
    """Whose link it is, while the account is open and still belongs to the company of the thing."""
    query = select(User).where(User.id == link.user_id, User.active.is_(True)).options(joinedload(User.roles))
    user = db_session.scalars(query).unique().one_or_none()
    return user if user is not None and user.company_id == _company_id(db_session, link) else None


def _company_id(db_session: Session, link: ActionLink) -> int | None:
    """The company whose application or vacancy ``link`` acts on."""
    if link.application_id is not None:
        vacancies = select(Vacancy.company_id).join(Application, Application.vacancy_id == Vacancy.id)
        return db_session.scalar(vacancies.where(Application.id == link.application_id))
    if link.unconfirmed_vacancy_id is not None:
        waiting = select(UnconfirmedVacancy.company_id)
        return db_session.scalar(waiting.where(UnconfirmedVacancy.id == link.unconfirmed_vacancy_id))
    return db_session.scalar(select(Vacancy.company_id).where(Vacancy.id == link.vacancy_id))


def _fingerprint(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
