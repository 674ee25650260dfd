"""Beginning and ending a signed-in session."""

from flask import g, session
from flask_security.utils import login_user, logout_user

from talentmatch.accounts.models import User

#: What a browser keeps when somebody signs in or out.
KEPT = ("locale",)


def begin_session(user: User) -> None:
    """``user`` is signed in, in a session that has nothing of the one before but its language."""
    _forget_session()
    login_user(user, authn_via=["password"])


def end_session() -> None:
    """Nobody is signed in, and the session has nothing of the one before but its language."""
    logout_user()
    _forget_session()


def _forget_session() -> None:
    kept = {name: session[name] for name in KEPT if name in session}
    session.clear()
    g.pop("csrf_token", None)  # Flask-WTF would write the token of the old session into the new one
    session.update(kept)
