"""Answering an application from the mail that brought it."""

from flask import render_template
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l
from wtforms import RadioField, SelectField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional

from talentmatch.applications.link_operations import get_link, use_link
from talentmatch.applications.queries import get_application
from talentmatch.applications.transitions import COMPANY, actions_for
from talentmatch.choices import DECLINE_REASONS, TEXT_LIMIT
from talentmatch.errors import InvalidInput, NotFound
from talentmatch.pages.act.blueprint import act
from talentmatch.web import application_steps
from talentmatch.web.application_words import clock_words
from talentmatch.web.forms import PageForm, choices
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit

#: A place is not offered from a link: whoever forwards a mail must not be able to give it away.
ANSWERS = {
    "invite": _l("We want to meet this person"),
    "shortlist": _l("On our short list: we decide later"),
    "decline": _l("We do not go on"),
}


class LinkAnswerForm(PageForm):
    """An answer to one candidate."""

    answer = RadioField(_l("Your answer"), validators=[InputRequired(message=MESSAGES["required"])])
    reason = SelectField(
        _l("Why not"),
        description=_l("Only when you do not go on. The candidate reads this sentence in their own language."),
        choices=choices("decline_reason", DECLINE_REASONS, blank=_l("Choose a reason")),
        validators=[Optional()],
    )
    text = TextAreaField(
        _l("A few words of your own"),
        description=_l("The candidate reads them in the mail and beside the application."),
        validators=[Length(max=TEXT_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 4},
    )


@act.route("/answer/<token>", methods=["GET", "POST"])
def answer_application(token: str) -> ResponseReturnValue:
    """Show who asks for what; the button sends one answer, and the link has done its work."""
    try:
        link = get_link(db_session(), token, "answer_application", clock=clock())
        application = get_application(db_session(), link.application_id or 0)
    except NotFound:
        return render_template("act/dead_link.html"), 410
    actions = [name for name in actions_for(application.state, COMPANY) if name in ANSWERS]
    if not actions:
        return render_template("act/dead_link.html"), 410
    form = LinkAnswerForm()
    form.answer.choices = [(name, str(words)) for name, words in ANSWERS.items() if name in actions]
    if form.validate_on_submit():
        try:
            user = use_link(db_session(), link, clock=clock())
            application_steps.answer(
                application, form.answer.data, actor=user, reason=form.reason.data, text=form.text.data or ""
            )
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(error)
        else:
            commit()
            return render_template("act/done.html", what="answered", vacancy=application.vacancy)
    return render_template(
        "act/answer.html",
        form=form,
        name=application_steps.candidate_name(application),
        vacancy=application.vacancy,
        clock_words=clock_words(application, COMPANY, clock()),
    ), (422 if form.errors else 200)
