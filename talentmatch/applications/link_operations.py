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
from talentmatch.vacancies.models import Vacancy

#: How long a link works, in days.
LIFETIME_DAYS = {
    "answer_application": 30,
    "propose_times": 30,
    "sign_agreement": 60,
    "extend_vacancy": 21,
    "close_vacancy": 21,
}


def make_link(
    db_session: Session,
    act: str,
    user: User,
    *,
    clock: Clock,
    application: Application | None = None,
    vacancy: Vacancy | None = None,
) -> str:
    """The secret of a new link with which ``user`` may do ``act`` to the thing given, once."""
    token = secrets.token_urlsafe(32)
    link = ActionLink(
        fingerprint=_fingerprint(token),
        act=act,
        user_id=user.id,
        application_id=None if application is None else application.id,
        vacancy_id=None if vacancy is None else vacancy.id,
        created_at=clock.now(),
        expires_at=clock.now() + timedelta(days=LIFETIME_DAYS[act]),
    )
    db_session.add(link)
    return token


def make_signing_link(db_session: Session, placement_id: int, version: int, *, clock: Clock) -> str:
    """The secret of a new link with which the mentor signs this version of an agreement, once."""
    token = secrets.token_urlsafe(32)
    act = "sign_agreement"
    db_session.add(
        ActionLink(
            fingerprint=_fingerprint(token),
            act=act,
            placement_id=placement_id,
            version=version,
            created_at=clock.now(),
            expires_at=clock.now() + timedelta(days=LIFETIME_DAYS[act]),
        )
    )
    return token


def get_link(db_session: Session, token: str, act: str, *, clock: Clock) -> ActionLink:
    """The link of ``token`` that still does ``act``. Raises ``NotFound`` for any other, used or too old."""
    query = select(ActionLink).where(
        ActionLink.fingerprint == _fingerprint(token),
        ActionLink.act == act,
        ActionLink.used_at.is_(None),
        ActionLink.expires_at > clock.now(),
    )
    link = db_session.scalar(query)
    if link is None:
        raise NotFound
    return link


def use_link(db_session: Session, link: ActionLink, *, clock: Clock) -> User:
    """``link`` never works again; returns who acts by it.

    Raises
    ------
    InvalidState
        When it was used in the meantime, or its owner may no longer act.
    """
    owner = db_session.scalars(select(User).where(User.id == link.user_id).options(joinedload(User.roles))).unique()
    user = owner.one_or_none()
    if user is None or not user.active:
        raise InvalidState("This link has been used. Sign in to go on.")
    spend_link(db_session, link, clock=clock)
    return user


def spend_link(db_session: Session, link: ActionLink, *, clock: Clock) -> None:
    """``link`` never works again. Raises ``InvalidState`` when it was used in the meantime."""
    db_session.refresh(link, with_for_update=True)
    if link.used_at is not None:
        raise InvalidState("This link has been used. Sign in to go on.")
    link.used_at = clock.now()


def _fingerprint(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
