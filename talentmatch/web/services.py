"""What a request may use besides the database: settings, clock, mail and the live index."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from flask import current_app
from flask_login import current_user
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock
from talentmatch.database import db
from talentmatch.mail import Mailer
from talentmatch.settings import Settings
from talentmatch.web.fragments import FragmentCache


@dataclass(slots=True)
class Services:
    """Collaborators of one application, made once in ``create_app``. ``live_index`` is ``matches.LiveIndex``.

    ``after_commit`` is called after each commit of a request: it sees to it that the tasks and mails that were written
    are begun (``background/in_process.py``).
    """

    settings: Settings
    clock: Clock
    mailer: Mailer
    live_index: Any
    access: dict[str, Any] = field(default_factory=dict)
    fragments: FragmentCache[Any] = field(default_factory=FragmentCache)
    after_commit: Callable[[], None] = field(default=lambda: None)


def services() -> Services:
    """The collaborators of the running application."""
    return cast(Services, current_app.extensions["talentmatch"])


def clock() -> Clock:
    """The application's clock."""
    return services().clock


def db_session() -> Session:
    """The request's database session."""
    return cast(Session, db.session)


def uses_esco() -> bool:
    """Whether texts are read with the ESCO classification, so that a page must say so."""
    return bool(services().live_index.uses_esco(db_session()))


def actor() -> User:
    """The person who is signed in. Only behind a guard, where there is one."""
    return cast(User, current_user._get_current_object())  # noqa: SLF001 (the person, not the request's proxy)
