"""The company's feeds: addresses from which its vacancies are read, and what that brought."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from talentmatch.companies.queries import get_company
from talentmatch.errors import InvalidInput
from talentmatch.exchange.feed_outcome import FeedOutcome
from talentmatch.exchange.feed_queries import feeds_of_company, get_feed_of_company, vacancy_count_by_feed
from talentmatch.exchange.feeds import READ_FEED
from talentmatch.exchange.models import VacancyFeed
from talentmatch.exchange.operations import create_feed
from talentmatch.exchange.operations import remove_feed as remove
from talentmatch.exchange.operations import switch_feed_off as switch_off
from talentmatch.exchange.operations import switch_feed_on as switch_on
from talentmatch.extensions import limiter
from talentmatch.pages.company.blueprint import company
from talentmatch.pages.company.feed_form import FeedForm, hours_words
from talentmatch.pages.company.feed_words import error_words, feed_state, outcome_words, problem_lines
from talentmatch.tasks.operations import enqueue
from talentmatch.web.forms import PageForm
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


def _asking_person() -> str:
    return f"feeds {current_user.get_id()}"


@company.get("/feeds")
def feeds() -> ResponseReturnValue:
    """Every address from which the company's vacancies are read."""
    own = get_company(db_session(), actor().company_id)
    return render_template(
        "company/feeds.html",
        own=own,
        feeds=feeds_of_company(db_session(), own.id),
        counts=vacancy_count_by_feed(db_session(), own.id),
        state_of=feed_state,
        hours_words=hours_words,
    )


@company.route("/feeds/new", methods=["GET", "POST"])
def new_feed() -> ResponseReturnValue:
    """A new feed as a form; it is read at once."""
    form = FeedForm()
    if request.method == "GET":
        return render_template("company/new_feed.html", form=form)
    made = _made(form) if form.validate() else None
    if made is None:
        return render_template("company/new_feed.html", form=form), 422
    flash(_("The feed is kept, and we read it now. Reload this page in a minute to see what it brought."), "success")
    return redirect(url_for("company.feed", feed_id=made.id))


def _made(form: FeedForm) -> VacancyFeed | None:
    own = get_company(db_session(), actor().company_id)
    try:
        made = create_feed(db_session(), own, form.content(), actor=actor(), clock=clock())
    except InvalidInput as error:
        db_session().rollback()
        form.add_errors(error)
        return None
    _read_soon(made)
    commit()
    return made


def _read_soon(feed: VacancyFeed) -> None:
    """A task reads the feed as soon as this is kept; asking twice within a minute makes one."""
    key = f"{READ_FEED} {feed.id} {clock().now():%Y-%m-%dT%H:%M}"
    enqueue(db_session(), READ_FEED, {"feed_id": feed.id}, clock=clock(), unique_key=key)


@company.get("/feeds/<int:feed_id>")
def feed(feed_id: int) -> ResponseReturnValue:
    """One feed: what its last reading did, entry by entry where something was wrong."""
    shown = _own(feed_id)
    outcome = FeedOutcome.of_json(shown.last_outcome)
    return render_template(
        "company/feed.html",
        feed=shown,
        state=feed_state(shown),
        hours_words=hours_words,
        error=error_words(outcome),
        sentences=outcome_words(outcome),
        problems=problem_lines(outcome),
        left_out_count=outcome.left_out,
    )


@company.post("/feeds/<int:feed_id>/run")
@limiter.limit("20 per hour", key_func=_asking_person)
def run_feed(feed_id: int) -> ResponseReturnValue:
    """The feed is read as soon as the background work comes to it."""
    _read_soon(_own(feed_id))
    return _done(feed_id, _("We read the feed now. Reload this page in a minute to see what it brought."))


@company.post("/feeds/<int:feed_id>/switch-off")
def switch_feed_off(feed_id: int) -> ResponseReturnValue:
    """The feed is no longer read."""
    switch_off(db_session(), _own(feed_id), actor=actor(), clock=clock())
    return _done(feed_id, _("The feed is switched off. The vacancies that it brought stay as they are."))


@company.post("/feeds/<int:feed_id>/switch-on")
def switch_feed_on(feed_id: int) -> ResponseReturnValue:
    """The feed is read again, at once."""
    own = _own(feed_id)
    switch_on(db_session(), own, actor=actor(), clock=clock())
    _read_soon(own)
    return _done(feed_id, _("The feed is switched on, and we read it now."))


@company.route("/feeds/<int:feed_id>/remove", methods=["GET", "POST"])
def remove_feed(feed_id: int) -> ResponseReturnValue:
    """Ask once more; then the feed is gone, and its vacancies stay."""
    own = _own(feed_id)
    if request.method == "GET":
        return render_template("company/remove_feed.html", feed=own, form=PageForm())
    remove(db_session(), own, actor=actor(), clock=clock())
    commit()
    flash(_("The feed is removed. Its vacancies stay yours, and nothing closes them but you."), "success")
    return redirect(url_for("company.feeds"))


def _own(feed_id: int) -> VacancyFeed:
    return get_feed_of_company(db_session(), feed_id, actor().company_id)


def _done(feed_id: int, sentence: str) -> ResponseReturnValue:
    commit()
    flash(sentence, "success")
    return redirect(url_for("company.feed", feed_id=feed_id))
