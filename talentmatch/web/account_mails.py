"""Mails about accounts. They also go to an address that nobody has confirmed yet, and may hold a link that acts."""

from typing import Any

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l
from flask_security.confirmable import generate_confirmation_token
from flask_security.recoverable import generate_reset_password_token

from talentmatch.accounts.models import User
from talentmatch.web.mails import absolute_link, send_mail

#: How long the links work, in hours; ``accounts.py`` tells Flask-Security the same.
CONFIRMATION_HOURS = 48
RECOVERY_HOURS = 24


def send_confirmation_link(user: User) -> None:
    """``user`` gets the link that confirms the address."""
    token = str(generate_confirmation_token(user))  # type: ignore[no-untyped-call]
    _send(
        user,
        _l("Confirm your e-mail address"),
        "confirm_address",
        link=_link(user, "security.confirm_email", token=token),
        hours=CONFIRMATION_HOURS,
    )


def send_account_exists(user: User) -> None:
    """Somebody signed up with the address of ``user``, who learns that there is an account already."""
    _send(
        user,
        _l("You already have an account"),
        "account_exists",
        sign_in_link=_link(user, "security.login"),
        recovery_link=_link(user, "security.forgot_password"),
    )


def send_recovery_link(user: User) -> None:
    """``user`` gets the link with which to choose a password."""
    _send(
        user,
        _l("Choose a new password"),
        "recover_password",
        link=_recovery_link(user),
        hours=RECOVERY_HOURS,
    )


def send_password_changed(user: User) -> None:
    """``user`` learns that the password was changed, in case it was somebody else."""
    link = _link(user, "security.forgot_password")
    _send(user, _l("Your password was changed"), "password_changed", recovery_link=link)


def send_invitation(user: User) -> None:
    """``user``, for whom somebody else made the account, gets the link with which to choose a password."""
    _send(
        user,
        _l("Your account is ready"),
        "invitation",
        link=_recovery_link(user),
        recovery_link=_link(user, "security.forgot_password"),
        hours=RECOVERY_HOURS,
    )


def _recovery_link(user: User) -> str:
    token = str(generate_reset_password_token(user))  # type: ignore[no-untyped-call]
    return _link(user, "security.reset_password", token=token)


def _link(user: User, endpoint: str, **values: Any) -> str:
    return absolute_link(endpoint, lang=user.locale, **values)


def _send(user: User, subject: LazyString, template: str, **values: Any) -> None:
    send_mail(user, subject, template, to_unconfirmed=True, is_secret=True, **values)
