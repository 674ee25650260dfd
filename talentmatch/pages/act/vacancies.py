"""Extending or closing a vacancy from the mail that reminds of its last day."""

from datetime import timedelta

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.applications.link_operations import get_link, use_link
from talentmatch.applications.models import ActionLink
from talentmatch.clock import today
from talentmatch.errors import NotFound
from talentmatch.pages.act.blueprint import act
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import close_vacancy as close
from talentmatch.vacancies.operations import extend_vacancy as extend
from talentmatch.vacancies.queries import get_published
from talentmatch.web.forms import PageForm
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit

EXTENDED_DAYS = 30


@act.route("/extend/<token>", methods=["GET", "POST"])
def extend_vacancy(token: str) -> ResponseReturnValue:
    """The vacancy stays open for another month."""
    try:
        link, vacancy = _vacancy_of(token, "extend_vacancy")
    except NotFound:
        return render_template("act/dead_link.html"), 410
    until = max(today(clock()), vacancy.expires_on or today(clock())) + timedelta(days=EXTENDED_DAYS)
    form = PageForm()
    if form.validate_on_submit():
        extend(db_session(), vacancy, until=until, actor=use_link(db_session(), link, clock=clock()), clock=clock())
        commit()
        return render_template("act/done.html", what="extended", vacancy=vacancy)
    return render_template("act/vacancy.html", form=form, vacancy=vacancy, until=until, what="extend")


@act.route("/close/<token>", methods=["GET", "POST"])
def close_vacancy(token: str) -> ResponseReturnValue:
    """The vacancy is no longer shown."""
    try:
        link, vacancy = _vacancy_of(token, "close_vacancy")
    except NotFound:
        return render_template("act/dead_link.html"), 410
    form = PageForm()
    if form.validate_on_submit():
        close(db_session(), vacancy, actor=use_link(db_session(), link, clock=clock()), clock=clock())
        commit()
        return render_template("act/done.html", what="closed", vacancy=vacancy)
    return render_template("act/vacancy.html", form=form, vacancy=vacancy, until=None, what="close")


def _vacancy_of(token: str, what: str) -> tuple[ActionLink, Vacancy]:
    link = get_link(db_session(), token, what, clock=clock())
    return link, get_published(db_session(), link.vacancy_id or 0)
