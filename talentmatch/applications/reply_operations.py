"""Counting how companies answer, in the background, so that a page reads one row whatever there is."""

from collections.abc import Iterable
from datetime import timedelta
from statistics import median

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application, ReplyRecord
from talentmatch.clock import Clock

#: A company's answers are counted over this time.
COUNTED_DAYS = 365


def recount_replies(db_session: Session, company_ids: Iterable[int], *, clock: Clock) -> None:
    """The records of the companies are those of the last twelve months. Nothing commits here.

    An application counts once it was answered or its term ran out; what still waits says nothing yet.
    """
    since = clock.now() - timedelta(days=COUNTED_DAYS)
    for company_id in company_ids:
        query = select(Application.state, Application.sent_at, Application.answered_at).where(
            Application.company_id == company_id, Application.sent_at >= since
        )
        due_count, days = 0, []
        for state, sent_at, answered_at in db_session.execute(query):
            if answered_at is not None and sent_at is not None:
                days.append((answered_at - sent_at).total_seconds() / 86_400)
            due_count += answered_at is not None or state == "no_answer"
        record = db_session.get(ReplyRecord, company_id)
        if record is None:
            record = ReplyRecord(company_id=company_id)
            db_session.add(record)
        record.due_count, record.answered_count = due_count, len(days)
        record.median_days = median(days) if days else None
        record.counted_at = clock.now()
