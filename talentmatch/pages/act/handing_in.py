"""Handing in a vacancy that was written without an account, from the mail that asks to confirm it."""

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.applications.link_operations import get_link, spend_link, use_link
from talentmatch.applications.models import ActionLink
from talentmatch.errors import NotFound
from talentmatch.pages.act.blueprint import act
from talentmatch.vacancies.models import UnconfirmedVacancy
from talentmatch.vacancies.unconfirmed_operations import (
    content_of,
    hand_in_for_known_company,
    hand_in_for_new_company,
)
from talentmatch.vacancies.unconfirmed_queries import get_unconfirmed
from talentmatch.web import account_mails
from talentmatch.web.forms import PageForm
from talentmatch.web.moderation import is_banned, look_at_vacancy
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit


@act.route("/vacancy/<token>", methods=["GET", "POST"])
def hand_in_vacancy(token: str) -> ResponseReturnValue:
    """The vacancy as it was written; the button hands it in, and with it a company that is new."""
    try:
        link, waiting = _waiting_of(token)
    except NotFound:
        return render_template("act/dead_link.html"), 410
    form = PageForm()
    company_name = waiting.company.name if waiting.company else waiting.company_name
    if not form.validate_on_submit():
        page = render_template(
            "act/hand_in.html", form=form, waiting=waiting, content=content_of(waiting), company_name=company_name
        )
        return page, 422 if form.errors else 200
    address = ""
    if waiting.company_id is None:
        spend_link(db_session(), link, clock=clock())
        vacancy, member = hand_in_for_new_company(db_session(), waiting, clock=clock())
        account_mails.send_invitation(member)
        address = member.email
    else:
        owner = use_link(db_session(), link, clock=clock())
        vacancy = hand_in_for_known_company(db_session(), waiting, member=owner, clock=clock())
    look_at_vacancy(vacancy)
    commit()
    return render_template("act/done.html", what="handed_in", vacancy=vacancy, account_address=address)


def _waiting_of(token: str) -> tuple[ActionLink, UnconfirmedVacancy]:
    link = get_link(db_session(), token, "hand_in_vacancy", clock=clock())
    waiting = get_unconfirmed(db_session(), link.unconfirmed_vacancy_id)
    if (waiting.company_id is None) != (link.user_id is None):
        raise NotFound  # only the people of a known company hand something in for it
    if is_banned(waiting.enterprise_number, waiting.email):
        raise NotFound
    return link, waiting
