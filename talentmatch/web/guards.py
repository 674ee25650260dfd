"""Default deny: every endpoint has an entry that says who may ask for it; one without is refused."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from werkzeug.exceptions import Forbidden

from talentmatch.choices import ROLES
from talentmatch.web.services import services


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask for an endpoint.

    ``roles`` empty means everybody, signed in or not. ``owned`` says that its URL names a thing of one person or
    organisation: others get 404 from the scoped query (a stranger must not learn that the thing exists).
    ``anonymous_only`` marks pages that send a signed-in person elsewhere (sign-in, sign-up).
    """

    roles: frozenset[str] = frozenset()
    owned: bool = False
    anonymous_only: bool = False


PUBLIC = Access()
PUBLIC_OWNED = Access(owned=True)
ANONYMOUS = Access(anonymous_only=True)
SIGNED_IN = Access(roles=frozenset(ROLES))


def only(role: str, *, owned: bool = False) -> Access:
    """Access for one role."""
    return Access(roles=frozenset({role}), owned=owned)


def register_access(app: Flask, entries: Mapping[str, Access]) -> None:
    """``entries`` (endpoint → access) count from now on; the same endpoint twice raises ``ValueError``."""
    access = app.extensions["talentmatch"].access
    twice = access.keys() & entries.keys()
    if twice:
        raise ValueError(f"Two access entries for {', '.join(sorted(twice))}.")
    access.update(entries)


def is_signed_in() -> bool:
    """Whether an active person with a confirmed address is signed in."""
    if not current_user:
        return False  # a mail that background work writes: there is no request, and nobody
    return bool(current_user.is_authenticated and current_user.active and current_user.confirmed_at is not None)


def refuse_strangers() -> ResponseReturnValue | None:
    """Send the unknown to the sign-in page and refuse the wrong role, before any view runs."""
    if request.endpoint is None:
        return None  # 404 or 405 follows by itself
    entry = services().access.get(request.endpoint)
    if entry is None:
        raise Forbidden
    if not entry.roles:
        return None
    if not is_signed_in():
        return redirect(url_for("security.login", next=request.full_path.rstrip("?")))
    if current_user.role_names.isdisjoint(entry.roles):
        raise Forbidden
    return None
