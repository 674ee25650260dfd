"""Mails about a vacancy that somebody without an account wrote: who may confirm it gets a link."""

from flask_babel import lazy_gettext as _l

from talentmatch.applications.link_operations import LIFETIME_DAYS, make_link
from talentmatch.vacancies.models import UnconfirmedVacancy
from talentmatch.vacancies.unconfirmed_queries import people_who_confirm
from talentmatch.web.mails import absolute_link, send_mail, send_mail_to_address
from talentmatch.web.services import clock, db_session

ACT = "hand_in_vacancy"
SUBJECT = _l("Confirm your vacancy")
TEMPLATE = "confirm_vacancy"


def send_links_to_confirm(waiting: UnconfirmedVacancy) -> None:
    """The people of a known company get a link each; for a new one it goes to the address that was given."""
    db_session().flush()
    values = {"title": waiting.content["title"], "days": LIFETIME_DAYS[ACT]}
    if waiting.company is None:
        token = make_link(db_session(), ACT, None, clock=clock(), unconfirmed=waiting)
        send_mail_to_address(
            waiting.email, waiting.email, waiting.locale, SUBJECT, TEMPLATE,
            company=waiting.company_name, writer="",
            link=absolute_link(f"act.{ACT}", token=token, lang=waiting.locale), **values,
        )  # fmt: skip
        return
    for member in people_who_confirm(db_session(), waiting.company, waiting.email):
        token = make_link(db_session(), ACT, member, clock=clock(), unconfirmed=waiting)
        send_mail(
            member, SUBJECT, TEMPLATE, is_secret=True, company=waiting.company.name,
            writer="" if member.email == waiting.email else waiting.email,
            link=absolute_link(f"act.{ACT}", token=token, lang=member.locale), **values,
        )  # fmt: skip
