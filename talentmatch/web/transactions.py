"""One commit per request; mail and background work begin after it."""

from flask import request

from talentmatch.database import writes_first
from talentmatch.web.services import db_session, services

#: Requests that take long before they write (a file is read, a password hashed): they must not keep all other writers
#: waiting. Those that end in a decision call ``write_from_here`` when they are about to write it.
SLOW = frozenset(
    {
        "student.upload_cv",
        "public.write_vacancy",
        "security.login",
        "security.register_student",
        "security.register_company",
        "security.reset_password",
        "security.change_password",
    }
)


def begin_as_writer() -> None:
    """The transaction of a request that is to change something begins as a writer's; for ``before_request``."""
    writes_first.set(request.method not in {"GET", "HEAD", "OPTIONS"} and request.endpoint not in SLOW)


def write_from_here() -> None:
    """What a slow request read so far is let go; its transaction begins anew, as a writer's. Nothing may be pending."""
    db_session().rollback()
    writes_first.set(True)


def commit() -> None:
    """What this request changed is kept, with the tasks and mails that go with it; only then are they begun."""
    db_session().commit()
    services().after_commit()
