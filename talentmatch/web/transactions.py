"""One commit per request; mail and background work begin after it."""

from flask import request

from talentmatch.database import writes_first
from talentmatch.web.services import db_session, services

#: Requests that change little and take long between reading and writing: they must not keep all other writers waiting.
SLOW = frozenset({"student.upload_cv"})


def begin_as_writer() -> None:
    """The transaction of a request that is to change something begins as a writer's; for ``before_request``."""
    endpoint = request.endpoint or ""
    is_slow = endpoint in SLOW or endpoint.startswith("security.")
    writes_first.set(request.method not in {"GET", "HEAD", "OPTIONS"} and not is_slow)


def commit() -> None:
    """What this request changed is kept, with the tasks and mails that go with it; only then are they begun."""
    db_session().commit()
    services().after_commit()
