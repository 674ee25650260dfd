"""The one way in which mail is written: in the language of its receiver, into the outbox, in the same transaction."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from flask import current_app, g, render_template
from flask_babel import LazyString, force_locale

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import members_of_company
from talentmatch.companies.models import Company
from talentmatch.mail import Attachment, Mail, new_message_id
from talentmatch.outbox.operations import queue_mail
from talentmatch.web.services import clock, db_session, services

#: A page of the site: its endpoint and the values of its address.
Page = tuple[str, Mapping[str, Any]]


def send_mail(
    user: User,
    subject: str | LazyString,
    template: str,
    *,
    page: Page | None = None,
    unique_key: str | None = None,
    attachments: Sequence[Attachment] = (),
    to_unconfirmed: bool = False,
    is_secret: bool = False,
    **values: Any,
) -> None:
    """``user`` gets ``templates/emails/<template>.txt`` once the transaction at hand has committed.

    The template has ``name`` (of the receiver), ``link`` (absolute address of ``page`` in their language) and
    ``values``. Nobody whose account is closed gets mail.

    Parameters
    ----------
    subject : str or LazyString
        A lazy one is said in the language of ``user``.
    unique_key : str, optional
        With a key that any mail ever had, nothing is sent: a reminder that is asked for twice goes once.
    to_unconfirmed : bool
        Whether it also goes to an address that nobody has confirmed yet.
    is_secret : bool
        Whether it holds a link that acts by itself: its text is gone from the outbox as soon as it is sent.
    """
    if not user.active or (user.confirmed_at is None and not to_unconfirmed):
        return
    if page is not None:
        values["link"] = absolute_link(page[0], lang=user.locale, **page[1])
    with force_locale(user.locale):
        text = render_template(f"emails/{template}.txt", name=user.name or user.email, **values)
        mail = Mail(
            to=user.email,
            subject=str(subject),
            text=text,
            attachments=tuple(attachments),
            message_id=new_message_id(services().settings.mail_sender),
        )
    queue_mail(db_session(), mail, clock=clock(), unique_key=unique_key, is_secret=is_secret)
    g.has_outgoing_mail = True


def send_mail_to_address(
    address: str,
    name: str,
    locale: str,
    subject: LazyString,
    template: str,
    *,
    unique_key: str | None = None,
    **values: Any,
) -> None:
    """Somebody without an account gets a mail that holds a link which acts; `send_mail` says how."""
    with force_locale(locale):
        text = render_template(f"emails/{template}.txt", name=name, **values)
        mail = Mail(
            to=address,
            subject=str(subject),
            text=text,
            message_id=new_message_id(services().settings.mail_sender),
        )
    queue_mail(db_session(), mail, clock=clock(), unique_key=unique_key, is_secret=True)
    g.has_outgoing_mail = True


def send_mail_to_company(
    company: Company,
    subject: str | LazyString,
    template: str,
    *,
    page: Page | None = None,
    unique_key: str | None = None,
    **values: Any,
) -> None:
    """Every member of ``company`` gets the mail, each in their language; the template has ``company`` too."""
    for user in members_of_company(db_session(), company.id):
        own_key = None if unique_key is None else f"{unique_key}:{user.id}"
        send_mail(user, subject, template, page=page, unique_key=own_key, company=company, **values)


def absolute_link(endpoint: str, **values: Any) -> str:
    """Absolute address of a page; the host is the site's own, whatever a request says, and no request is needed."""
    site = urlsplit(services().settings.site_url)
    adapter = current_app.url_map.bind(site.netloc, site.path.rstrip("/") or "/", url_scheme=site.scheme)
    return adapter.build(endpoint, values, force_external=True)
