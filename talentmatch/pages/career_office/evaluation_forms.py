"""What an institution asks the three parties of a placement, half-way and at the end."""

import secrets
from dataclasses import dataclass

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, FieldList, Form, FormField, HiddenField, StringField
from wtforms.validators import Length

from talentmatch.choices import AGREEMENT_PARTIES, EVALUATION_MOMENTS, QUESTION_KINDS, TEXT_LANGUAGES
from talentmatch.errors import InvalidInput, NotFound
from talentmatch.evaluations.operations import reset_form, save_form
from talentmatch.evaluations.queries import find_form, forms_of
from talentmatch.evaluations.questions import QUESTION_LIMIT, WORDS_LIMIT, Question, default_questions, from_json
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.institution import own_institution
from talentmatch.web import evaluation_words as words
from talentmatch.web.dossier_words import PARTIES
from talentmatch.web.fields import ChoiceField
from talentmatch.web.forms import PageForm
from talentmatch.web.messages import MESSAGES, message
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

#: Empty rows after the questions there are.
SPARE_ROWS = 3


def _words_field() -> StringField:
    return StringField(validators=[Length(max=WORDS_LIMIT, message=MESSAGES["too_long"])])


class QuestionForm(Form):
    """One question; without words in any language it is left out."""

    key = HiddenField()
    nl = _words_field()
    en = _words_field()
    fr = _words_field()
    de = _words_field()
    kind = ChoiceField(
        _l("Answered by"), choices=lambda: [(code, str(words.QUESTION_KINDS[code])) for code in QUESTION_KINDS]
    )
    is_required = BooleanField(_l("Must be answered"))

    def question(self) -> Question:
        """What was typed."""
        typed = {code: (self[code].data or "").strip() for code in TEXT_LANGUAGES}
        key = (self.key.data or "").strip()[:40] or secrets.token_hex(4)
        kept = {code: text for code, text in typed.items() if text}
        return Question(key, self.kind.data or "text", bool(self.is_required.data), kept)


class EvaluationFormForm(PageForm):
    """The questions of one party at one moment."""

    questions = FieldList(FormField(QuestionForm), max_entries=QUESTION_LIMIT)

    def fill(self, questions: tuple[Question, ...]) -> None:
        """Show ``questions``, and some empty rows."""
        for question in questions:
            self.questions.append_entry(
                {"key": question.key, "kind": question.kind, "is_required": question.is_required, **question.words}
            )
        for _number in range(min(SPARE_ROWS, QUESTION_LIMIT - len(questions))):
            self.questions.append_entry({"kind": "text"})

    def content(self) -> list[Question]:
        """The questions that have words, each key once."""
        found = [entry.form.question() for entry in self.questions]
        return list({question.key: question for question in found if question.words}.values())


@dataclass(frozen=True, slots=True)
class Row:
    """One form in the list of them."""

    moment: str
    party: str
    moment_name: str
    party_name: str
    count: int
    is_own: bool


@career_office.get("/evaluation-forms")
def evaluation_forms() -> ResponseReturnValue:
    """All six forms."""
    own = forms_of(db_session(), own_institution().id)
    rows = [
        Row(
            moment,
            party,
            str(words.MOMENTS[moment]),
            str(PARTIES[party]),
            len(own[party, moment].questions if (party, moment) in own else default_questions(party, moment)),
            (party, moment) in own,
        )
        for moment in EVALUATION_MOMENTS
        for party in AGREEMENT_PARTIES
    ]
    return render_template("career_office/evaluation_forms.html", rows=rows)


@career_office.route("/evaluation-forms/<moment>/<party>", methods=["GET", "POST"])
def evaluation_form(moment: str, party: str) -> ResponseReturnValue:
    """One form to change."""
    _check(moment, party)
    institution = own_institution()
    own = find_form(db_session(), institution.id, party, moment)
    form = EvaluationFormForm()
    if request.method == "GET":
        form.fill(from_json(own.questions) if own is not None else default_questions(party, moment))
    elif form.validate():
        try:
            save_form(db_session(), institution, party, moment, form.content(), actor=actor(), clock=clock())
        except InvalidInput as error:
            db_session().rollback()
            form.form_errors += [str(message(code)) for code in error.errors.values()]
        else:
            commit()
            flash(_("Saved. Evaluations begun from now on ask this."), "success")
            return redirect(url_for("career_office.evaluation_forms"))
    page = render_template(
        "career_office/evaluation_form.html",
        form=form,
        moment=moment,
        party=party,
        title=words.MOMENTS[moment],
        party_name=PARTIES[party],
        languages=TEXT_LANGUAGES,
        is_own=own is not None,
    )
    return page, 422 if form.errors else 200


@career_office.post("/evaluation-forms/<moment>/<party>/reset")
def reset_evaluation_form(moment: str, party: str) -> ResponseReturnValue:
    """The usual questions again."""
    _check(moment, party)
    reset_form(db_session(), own_institution(), party, moment, actor=actor(), clock=clock())
    commit()
    flash(_("The usual questions are asked again."), "success")
    return redirect(url_for("career_office.evaluation_forms"))


def _check(moment: str, party: str) -> None:
    if moment not in EVALUATION_MOMENTS or party not in AGREEMENT_PARTIES:
        raise NotFound
