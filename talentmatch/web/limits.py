"""How often somebody may try: counted in the store of the rate limits, over all processes of the service."""

import math
import time

from flask import Flask, Response, make_response, render_template
from flask_limiter.util import get_remote_address
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute

from talentmatch.errors import TalentmatchError
from talentmatch.extensions import limiter

#: Wrong passwords for one account from one address; the owner still gets in from another.
SIGN_IN_ACCOUNT = RateLimitItemPerMinute(5, 15, namespace="sign-in-account")
#: Wrong passwords from one address, for whatever accounts.
SIGN_IN_ADDRESS = RateLimitItemPerHour(30, namespace="sign-in-address")
SIGN_UP = RateLimitItemPerHour(5, namespace="sign-up")
#: Texts of a vacancy that are read for somebody without an account.
READING = RateLimitItemPerHour(30, namespace="reading")
RECOVERY = RateLimitItemPerHour(5, namespace="recovery")
CONFIRMATION = RateLimitItemPerHour(5, namespace="confirmation")


class TooManyAttempts(TalentmatchError):
    """The limit is reached. ``seconds`` is how long to wait."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(f"Too many attempts; wait {seconds} seconds.")


def count(limit: RateLimitItem, *who: str) -> None:
    """One more attempt of this address counts. Raises ``TooManyAttempts`` when it is one too many."""
    if limiter.enabled and not limiter.limiter.hit(limit, get_remote_address(), *who):
        raise _too_many(limit, who)


def refuse_when_reached(limit: RateLimitItem, *who: str) -> None:
    """Raise ``TooManyAttempts`` when this address has no attempt left; nothing is counted."""
    if limiter.enabled and not limiter.limiter.test(limit, get_remote_address(), *who):
        raise _too_many(limit, who)


def forget(limit: RateLimitItem, *who: str) -> None:
    """The attempts of this address count no longer."""
    if limiter.enabled:
        limiter.limiter.clear(limit, get_remote_address(), *who)


def _too_many(limit: RateLimitItem, who: tuple[str, ...]) -> TooManyAttempts:
    reset_at = limiter.limiter.get_window_stats(limit, get_remote_address(), *who).reset_time
    return TooManyAttempts(max(1, math.ceil(reset_at - time.time())))


def register_limit_page(app: Flask) -> None:
    """Whoever tried too often reads when to try again."""

    @app.errorhandler(TooManyAttempts)
    def of_too_many_attempts(error: TooManyAttempts) -> Response:
        page = render_template("auth/too_many_attempts.html", minutes=math.ceil(error.seconds / 60))
        response = make_response(page, 429)
        response.headers["Retry-After"] = str(error.seconds)
        return response
