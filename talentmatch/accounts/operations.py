"""Writing accounts. Every change leaves an audit line; nothing commits here."""

import secrets
from dataclasses import dataclass

from email_validator import EmailNotValidError, validate_email
from sqlalchemy.orm import Session

from talentmatch.accounts.models import Membership, User
from talentmatch.accounts.queries import find_user_by_email, role_named
from talentmatch.audit.operations import record
from talentmatch.choices import ROLES
from talentmatch.clock import Clock
from talentmatch.errors import InvalidInput
from talentmatch.settings import LOCALES

#: Longest name of a person, in characters.
NAME_LIMIT = 120

#: The organisation a role needs, as the column of ``Membership``.
ORGANISATION_OF_ROLE = {
    "company_member": "company_id",
    "campus_member": "campus_id",
    "career_officer": "institution_id",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountContent:
    """What is known of a new account. ``organisation_id`` is a company, campus or institution, as the role needs."""

    email: str
    role: str
    name: str = ""
    locale: str = "nl"
    organisation_id: int | None = None


def create_user(
    db_session: Session,
    content: AccountContent,
    *,
    password_hash: str | None,
    is_confirmed: bool,
    actor: User | None,
    clock: Clock,
) -> User:
    """There is a new account with one role and the membership that role needs.

    Raises
    ------
    InvalidInput
        When the address is no address or is taken, the role unknown or its organisation missing.
    """
    email = _checked(db_session, content)
    user = User(
        email=email,
        name=content.name.strip(),
        locale=content.locale,
        password=password_hash,
        fs_uniquifier=secrets.token_hex(32),
        confirmed_at=clock.now() if is_confirmed else None,
        created_at=clock.now(),
    )
    db_session.add(user)
    user.roles.append(role_named(db_session, content.role))
    column = ORGANISATION_OF_ROLE.get(content.role)
    if column is not None:
        user.memberships.append(Membership(**{column: content.organisation_id}))
    record(db_session, "user.created", user, actor=actor, clock=clock, details={"role": content.role})
    return user


def _checked(db_session: Session, content: AccountContent) -> str:
    errors: dict[str, str] = {}
    email = content.email.strip().lower()
    try:
        validate_email(email, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        errors["email"] = "not_an_address"
    else:
        if find_user_by_email(db_session, email) is not None:
            errors["email"] = "already_known"
    if content.role not in ROLES:
        errors["role"] = "not_a_choice"
    if len(content.name.strip()) > NAME_LIMIT:
        errors["name"] = "too_long"
    if content.locale not in LOCALES:
        errors["locale"] = "not_a_choice"
    if content.role in ORGANISATION_OF_ROLE and content.organisation_id is None:
        errors["organisation_id"] = "required"
    if errors:
        raise InvalidInput(errors)
    return email


def deactivate_user(db_session: Session, user: User, *, actor: User, clock: Clock) -> None:
    """``user`` is signed out everywhere and cannot sign in."""
    if user.id == actor.id:
        raise InvalidInput({"user": "not_yourself"})
    user.active = False
    user.fs_uniquifier = secrets.token_hex(32)
    record(db_session, "user.deactivated", user, actor=actor, clock=clock)


def activate_user(db_session: Session, user: User, *, actor: User, clock: Clock) -> None:
    """``user`` may sign in again."""
    user.active = True
    record(db_session, "user.activated", user, actor=actor, clock=clock)


def set_locale(db_session: Session, user: User, locale: str) -> None:
    """``user`` reads the pages and gets mail in ``locale``."""
    if locale not in LOCALES:
        raise InvalidInput({"locale": "not_a_choice"})
    user.locale = locale
    db_session.flush()


def confirm_address(db_session: Session, user: User, *, clock: Clock) -> None:
    """The mail address of ``user`` is theirs; it stays as it was when that was known already."""
    if user.confirmed_at is None:
        user.confirmed_at = clock.now()
        record(db_session, "user.confirmed", user, actor=user, clock=clock)


def change_password(db_session: Session, user: User, password_hash: str, *, clock: Clock) -> None:
    """``user`` has another password and is signed out everywhere; links in mails sent before no longer work."""
    user.password = password_hash
    user.fs_uniquifier = secrets.token_hex(32)
    record(db_session, "user.password_changed", user, actor=user, clock=clock)


def choose_password(db_session: Session, user: User, password_hash: str, *, clock: Clock) -> None:
    """``user`` chose a password through a link in a mail, which also shows that the address is theirs."""
    confirm_address(db_session, user, clock=clock)
    change_password(db_session, user, password_hash, clock=clock)


def update_account(db_session: Session, user: User, *, name: str, locale: str, clock: Clock) -> None:
    """``user`` is called ``name`` and gets mail in ``locale``."""
    errors: dict[str, str] = {}
    if not name.strip():
        errors["name"] = "required"
    elif len(name.strip()) > NAME_LIMIT:
        errors["name"] = "too_long"
    if locale not in LOCALES:
        errors["locale"] = "not_a_choice"
    if errors:
        raise InvalidInput(errors)
    changed = [field for field, value in (("name", name.strip()), ("locale", locale)) if getattr(user, field) != value]
    user.name, user.locale = name.strip(), locale
    if changed:
        record(db_session, "user.updated", user, actor=user, clock=clock, details={"fields": changed})
