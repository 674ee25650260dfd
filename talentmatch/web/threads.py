"""Threads of messages as both sides see them."""

from collections.abc import Callable, Sequence
from typing import Any

from flask import render_template
from flask_babel import lazy_gettext as _l
from wtforms import TextAreaField
from wtforms.validators import DataRequired, Length

from talentmatch.applications.models import Application
from talentmatch.messaging.operations import MESSAGE_LIMIT, may_write
from talentmatch.messaging.queries import Thread, messages_of
from talentmatch.web.forms import PageForm
from talentmatch.web.messages import MESSAGES
from talentmatch.web.paging import asked_page
from talentmatch.web.services import db_session


class MessageForm(PageForm):
    """One message."""

    text = TextAreaField(
        _l("Your message"),
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=MESSAGE_LIMIT, message=MESSAGES["too_long"]),
        ],
        render_kw={"rows": 5},
    )


def thread_page(template: str, application: Application, form: MessageForm, *, side: str, **values: Any) -> str:
    """The messages of one application with the form to write another."""
    messages = messages_of(db_session(), application.id)
    return render_template(
        template,
        application=application,
        messages=messages,
        side=side,
        form=form,
        may_write=may_write(application),
        unread_count=sum(1 for message in messages if message.side != side and message.read_at is None),
        **values,
    )


def list_page(
    template: str, threads: Callable[..., tuple[Sequence[Thread], int]], owner_id: int | None, **values: Any
) -> str:
    """One page of threads, the last written first."""
    page = asked_page()
    found, count = threads(db_session(), owner_id, limit=page.size, offset=page.offset)
    return render_template(template, threads=found, **page.links(count), **values)
