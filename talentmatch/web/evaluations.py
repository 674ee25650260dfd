"""Evaluations, the outcome of a placement and the offer that follows it, as each of the three parties sees them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from itsdangerous import BadData, URLSafeSerializer
from wtforms import BooleanField, DateField, IntegerField, RadioField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional

from talentmatch.choices import AGREEMENT_PARTIES, EVALUATION_MOMENTS, TITLE_LIMIT
from talentmatch.errors import InvalidInput, NotFound
from talentmatch.evaluations import operations
from talentmatch.evaluations.models import Evaluation
from talentmatch.evaluations.queries import MAY_SAY, evaluations_of, find_evaluation, may_read, questions_for
from talentmatch.evaluations.questions import ANSWER_LIMIT, Question, from_json
from talentmatch.placements.job_offers import LETTER_LIMIT, MAY_OFFER, JobOffer, find_job_offer, offer_job
from talentmatch.placements.models import Placement
from talentmatch.web import application_steps
from talentmatch.web import evaluation_words as words
from talentmatch.web.dossier_mails import tell_evaluation
from talentmatch.web.dossier_words import PARTIES
from talentmatch.web.dossiers import COMPANY, OFFICE, STUDENT, Side, student_name
from talentmatch.web.forms import PageForm
from talentmatch.web.localisation import current_locale
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

SIDES = {side.party: side for side in (STUDENT, COMPANY, OFFICE)}
#: Fields of questions begin so: a key of an institution must not meet the name of something else.
PREFIX = "q_"
DRAFT = "draft"
#: A hidden field: an institution may change its questions while somebody answers them.
ASKED = "asked"


def _choices(names: Mapping[str, Any]) -> Callable[[], list[tuple[str, str]]]:
    return lambda: [(code, str(name)) for code, name in names.items()]


@dataclass(frozen=True, slots=True)
class Line:
    """One question with the answer in words; ``language`` is that of the question."""

    question: str
    language: str
    answer: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One party's evaluation at one moment, as a side sees it in its dossier."""

    party: str
    sentence: str
    url: str
    is_own: bool


def overview(placement: Placement, side: Side) -> list[tuple[str, list[Cell]]]:
    """For each moment of which something can be said, or was, what the three parties said; empty before the start."""
    known = {(each.moment, each.party): each for each in evaluations_of(db_session(), placement.id)}
    rows = []
    for moment in EVALUATION_MOMENTS:
        is_open = placement.state in MAY_SAY[moment]
        if is_open or any(key[0] == moment for key in known):
            cells = [_cell(placement, side, moment, party, known, is_open=is_open) for party in AGREEMENT_PARTIES]
            rows.append((str(words.MOMENTS[moment]), cells))
    return rows


def _cell(
    placement: Placement,
    side: Side,
    moment: str,
    party: str,
    known: dict[tuple[str, str], Evaluation],
    *,
    is_open: bool,
) -> Cell:
    found = known.get((moment, party))
    is_own = party == side.party
    url = side.url("evaluation", placement, moment=moment, party=party)
    if found is None or found.handed_in_at is None:
        sentence = _("Not handed in yet")
        return Cell(party, sentence, url if is_own and is_open else "", is_own)
    return Cell(party, _("Handed in"), url if may_read(found, side.party) else "", is_own)


def evaluation_page(placement: Placement, side: Side, moment: str, party: str) -> ResponseReturnValue:
    """The side's own evaluation as a form, or what somebody handed in to read.

    Raises ``NotFound`` for an unknown party or moment, and for what this side may not read.
    """
    if moment not in EVALUATION_MOMENTS or party not in AGREEMENT_PARTIES:
        raise NotFound
    found = find_evaluation(db_session(), placement.id, party, moment)
    if found is not None and found.handed_in_at is not None and not may_read(found, side.party):
        raise NotFound
    may_write = party == side.party and placement.state in MAY_SAY[moment]
    if may_write and (found is None or found.handed_in_at is None):
        return _form_page(placement, side, moment, found)
    if request.method == "POST":  # a second click on what is handed in
        return redirect(side.url("dossier", placement))
    lines = _lines(found) if found is not None and found.handed_in_at is not None else []
    return _page(placement, side, moment, party, found, lines=lines)


def _page(placement: Placement, side: Side, moment: str, party: str, found: Evaluation | None, **values: Any) -> str:
    return render_template(
        "dossiers/evaluation.html",
        placement=placement,
        side=side,
        title=words.MOMENTS[moment],
        party=PARTIES[party],
        student=student_name(placement),
        evaluation=found,
        **{"form": None, "lines": [], "questions": [], "has_own_party": party == side.party, **values},
    )


def _form_page(placement: Placement, side: Side, moment: str, found: Evaluation | None) -> ResponseReturnValue:
    asked = () if found is not None else _asked(placement, side, moment)
    questions = (
        from_json(found.questions)
        if found is not None
        else asked or questions_for(db_session(), placement.institution_id, side.party, moment)
    )
    form = _form_of(questions, current_locale(), with_sharing=side.party == "student")()
    if request.method == "GET" and found is not None:
        _fill(form, questions, found)
    elif request.method == "POST" and form.validate():
        is_final = DRAFT not in request.form
        given = {each.key: form[PREFIX + each.key].data for each in questions}
        is_shared = bool(form.is_shared.data) if "is_shared" in form else False
        try:
            saved = operations.save_evaluation(
                db_session(),
                placement,
                side.party,
                moment,
                operations.Said(given, is_final, is_shared, asked),
                actor=actor(),
                clock=clock(),
            )
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(InvalidInput({PREFIX + key: code for key, code in error.errors.items()}))
        else:
            if is_final:
                tell_evaluation(placement, saved, by=actor())
            commit()
            flash(_("Your evaluation is handed in.") if is_final else _("Your draft is saved."), "success")
            return redirect(side.url("dossier", placement))
    shown = [(form[PREFIX + each.key], each.in_language(current_locale())[1]) for each in questions]
    sealed = "" if found is not None else _seal(placement, side, moment).dumps([each.as_json() for each in questions])
    page = _page(placement, side, moment, side.party, found, form=form, questions=shown, asked=sealed)
    return page, 422 if form.errors else 200


def _seal(placement: Placement, side: Side, moment: str) -> URLSafeSerializer:
    """Signs the questions that a page asks, for this evaluation alone."""
    return URLSafeSerializer(str(current_app.secret_key), salt=f"evaluation {placement.id} {side.party} {moment}")


def _asked(placement: Placement, side: Side, moment: str) -> tuple[Question, ...]:
    """The questions that the page asked which is sent now; none where it does not say so, or not with our seal."""
    try:
        return from_json(_seal(placement, side, moment).loads(request.form.get(ASKED, "")))
    except BadData:
        return ()


def share(placement: Placement, moment: str) -> ResponseReturnValue:
    """The student lets the company read what they handed in, or no longer. Raises ``NotFound`` for no such moment."""
    if moment not in EVALUATION_MOMENTS:
        raise NotFound
    found = find_evaluation(db_session(), placement.id, STUDENT.party, moment)
    is_shared = request.form.get("is_shared") == "y"
    is_new = operations.share_evaluation(db_session(), found, is_shared=is_shared, actor=actor(), clock=clock())
    if found is not None and is_new and is_shared:
        tell_evaluation(placement, found, by=actor())
    commit()
    flash(_("The company may read it.") if is_shared else _("The company may not read it."), "success")
    return redirect(STUDENT.url("evaluation", placement, moment=moment, party=STUDENT.party))


def _form_of(questions: Sequence[Question], language: str, *, with_sharing: bool) -> type[PageForm]:
    fields: dict[str, Any] = {}
    for question in questions:
        label, _language = question.in_language(language)
        if question.kind == "text":
            fields[PREFIX + question.key] = TextAreaField(
                label,
                validators=[Length(max=ANSWER_LIMIT, message=MESSAGES["too_long"])],
                render_kw={"rows": 4},
            )
        else:
            names = words.SCORES if question.kind == "score" else words.YES_NO
            fields[PREFIX + question.key] = RadioField(label, choices=_choices(names), validators=[Optional()])
    if with_sharing:
        fields["is_shared"] = BooleanField(_l("The company may read what I wrote."))
    return type("FilledForm", (PageForm,), fields)


def _fill(form: PageForm, questions: Sequence[Question], found: Evaluation) -> None:
    for question in questions:
        value = found.answers.get(question.key)
        if question.kind == "yes_no" and value is not None:
            value = "yes" if value else "no"
        form[PREFIX + question.key].data = None if value is None else str(value)
    if "is_shared" in form:
        form["is_shared"].data = found.is_shared


def _lines(found: Evaluation) -> list[Line]:
    lines = []
    for question in from_json(found.questions):
        text, language = question.in_language(current_locale())
        value = found.answers.get(question.key)
        if question.kind == "score" and value is not None:
            answer = str(words.SCORES[str(value)])
        elif question.kind == "yes_no" and value is not None:
            answer = str(words.YES_NO["yes" if value else "no"])
        else:
            answer = value or "–"
        lines.append(Line(text, language, answer))
    return lines


class OutcomeForm(PageForm):
    """Whether a placement ended in a job."""

    outcome = RadioField(
        _l("Did it end in a job?"),
        choices=_choices(words.OUTCOMES),
        validators=[InputRequired(MESSAGES["required"])],
    )


def outcome_form(placement: Placement, side: Side) -> OutcomeForm | None:
    """The question with what the side said, once the placement is over; nobody is asked about one that never began."""
    if placement.state not in {"ended", "stopped_early"}:
        return None
    form = OutcomeForm(formdata=None)
    form.outcome.data = placement.outcome_student if side.party == "student" else placement.outcome_host
    return form


def job_offer_url(placement: Placement) -> str:
    """Where the company offers the student a job, or sees what it offered; empty before the placement begins."""
    return COMPANY.url("offer_job", placement) if placement.state in MAY_OFFER else ""


def say_outcome(placement: Placement, side: Side) -> ResponseReturnValue:
    """What the side says of it is kept."""
    form = OutcomeForm()
    if form.validate():
        operations.say_outcome(
            db_session(), placement, side.party, form.outcome.data or "", actor=actor(), clock=clock()
        )
        commit()
        flash(_("Thank you, that is noted."), "success")
    else:
        flash(_("Choose one of the answers."), "error")
    return redirect(side.url("dossier", placement))


class JobOfferForm(PageForm):
    """What a company offers after a placement."""

    title = StringField(
        _l("Title"),
        validators=[InputRequired(MESSAGES["required"]), Length(max=TITLE_LIMIT, message=MESSAGES["too_long"])],
    )
    start_on = DateField(_l("First day"), validators=[Optional()])
    hours_per_week = IntegerField(_l("Hours a week"), validators=[Optional()])
    letter = TextAreaField(
        _l("Your offer in words"),
        description=_l("The student reads this with the offer."),
        validators=[InputRequired(MESSAGES["required"]), Length(max=LETTER_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 8},
    )


def job_offer_page(placement: Placement) -> ResponseReturnValue:
    """An offer with everything proposed; sent with one click more. Made once: later it leads to what was offered."""
    known = find_job_offer(db_session(), placement)
    if known is not None:
        return redirect(url_for("company.application", application_id=known.id))
    form = JobOfferForm()
    if request.method == "GET":
        _propose(form, placement)
    elif form.validate():
        offer = JobOffer(form.title.data or "", form.letter.data or "", form.start_on.data, form.hours_per_week.data)
        try:
            application = offer_job(db_session(), placement, offer, actor=actor(), clock=clock())
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(error)
        else:
            application_steps.tell(application, "offer_directly")
            commit()
            flash(_("Your offer is sent. The student has a mail."), "success")
            return redirect(url_for("company.application", application_id=application.id))
    page = render_template(
        "dossiers/job_offer.html", form=form, placement=placement, side=COMPANY, student=student_name(placement),
        may_offer=placement.state in MAY_OFFER,
    )  # fmt: skip
    return page, 422 if form.errors else 200


def _propose(form: JobOfferForm, placement: Placement) -> None:
    """Everything the placement says of a job, worded so that it can be sent as it stands."""
    vacancy = placement.application.vacancy
    form.title.data = vacancy.title[:TITLE_LIMIT]
    form.hours_per_week.data = None if placement.hours_per_week is None else round(placement.hours_per_week)
    form.letter.data = _(
        "Hello %(name)s,\n\nYour time with us went so well that we would like to keep you. We offer you a job at"
        " %(company)s, on what you did as “%(title)s”. If you say yes, we put the contract in order together.",
        name=student_name(placement),
        company=placement.company.name,
        title=vacancy.title,
    )
