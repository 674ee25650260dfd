"""A vacancy in two minutes, by somebody without an account: three sentences, what still lacks, and a mail."""

from flask import redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from wtforms.validators import DataRequired

from talentmatch.accounts.queries import find_user_by_email
from talentmatch.companies.operations import enterprise_number
from talentmatch.companies.queries import find_by_enterprise_number
from talentmatch.errors import InvalidInput
from talentmatch.exchange.written_vacancy import read_sentences
from talentmatch.mail import FileMailer
from talentmatch.matches.suggested_skills import suggested_skills
from talentmatch.pages.public.blueprint import public
from talentmatch.pages.public.sentence_forms import READABLE, CompletionForm, SentencesForm
from talentmatch.places import limburg_municipalities
from talentmatch.vacancies.unconfirmed_operations import write_unconfirmed
from talentmatch.web import account_mails, limits
from talentmatch.web.fields import typed
from talentmatch.web.guards import is_signed_in
from talentmatch.web.localisation import current_locale
from talentmatch.web.messages import MESSAGES
from talentmatch.web.moderation import refuse_banned
from talentmatch.web.services import clock, db_session, services
from talentmatch.web.transactions import commit
from talentmatch.web.unconfirmed_mails import send_links_to_confirm
from talentmatch.web.vacancy_form import LANGUAGE_COUNT_LIMIT
from talentmatch.web.wording import notes_on_words

ADD_LANGUAGE = "add_language"


@public.route("/post-a-vacancy", methods=["GET", "POST"])
def write_vacancy() -> ResponseReturnValue:
    """Three sentences; what they say is shown on the next page, which asks for the rest."""
    if is_signed_in():
        return _own_pages()
    form = SentencesForm()
    if not form.validate_on_submit():
        return render_template("public/write_vacancy.html", form=form), 422 if form.errors else 200
    limits.count(limits.READING)
    sentences, vocabulary = form.sentences(), services().live_index.vocabulary
    read = read_sentences(sentences, vocabulary, reader_language=current_locale())
    language = read.text_language or current_locale()
    skills = suggested_skills(
        vocabulary, f"{sentences.does}\n{sentences.needs}", [], language=language, locale=current_locale()
    )
    completion = CompletionForm(formdata=None)
    completion.start_from(form, read, [skill.added for skill in skills if skill.is_named])
    return _completion_page(completion)


@public.route("/post-a-vacancy/complete", methods=["GET", "POST"])
def complete_vacancy() -> ResponseReturnValue:
    """What was read and what was missing is right now; a mail asks to confirm it."""
    if is_signed_in():
        return _own_pages()
    if request.method == "GET":
        return redirect(url_for("public.write_vacancy"))
    form = CompletionForm()
    if ADD_LANGUAGE in request.form:
        form.add_language()
        return _completion_page(form)
    required = {} if _is_known(form) else {"company_name": [DataRequired(message=MESSAGES["required"])]}
    if not form.validate_on_submit(extra_validators=required) or not _is_written(form):
        return _completion_page(form), 422
    session["mailed_to"] = "" if _is_known(form) else typed(form.email)
    return redirect(url_for("public.vacancy_mail_sent"))


@public.get("/post-a-vacancy/mail-sent")
def vacancy_mail_sent() -> ResponseReturnValue:
    """What to do next: the same whether the address is known here or not."""
    return render_template(
        "public/vacancy_mail_sent.html",
        address=session.get("mailed_to", ""),
        stays_here=isinstance(services().mailer, FileMailer),
    )


def _own_pages() -> ResponseReturnValue:
    is_company = "company_member" in current_user.role_names
    return redirect(url_for("company.new_vacancy" if is_company else "public.start"))


def _is_known(form: CompletionForm) -> bool:
    """Whether a company has this number already, so that its own people confirm."""
    try:
        number = enterprise_number(typed(form.enterprise_number))
    except InvalidInput:
        return False
    return find_by_enterprise_number(db_session(), number) is not None


def _is_written(form: CompletionForm) -> bool:
    """The vacancy waits for its click, and the mail is on its way; otherwise the form says what is wrong."""
    limits.count(limits.SIGN_UP)
    try:
        waiting = write_unconfirmed(db_session(), form.unconfirmed(), clock=clock())
        refuse_banned(waiting.enterprise_number, waiting.email)
    except InvalidInput as error:
        db_session().rollback()
        form.add_errors(error)
        return False
    owner = find_user_by_email(db_session(), waiting.email) if waiting.company_id is None else None
    if owner is None:
        send_links_to_confirm(waiting)
    else:
        # The address has an account elsewhere: its owner learns of it, the browser no difference.
        db_session().rollback()
        account_mails.send_account_exists(owner)
    commit()
    return True


def _completion_page(form: CompletionForm) -> str:
    found = form.was_found()
    skills = form.required_skills.data or ()
    return render_template(
        "public/complete_vacancy.html",
        form=form,
        found=found,
        missing=[name for name in READABLE if name not in found],
        is_known=_is_known(form),
        add_language=ADD_LANGUAGE,
        can_add_language=len(form.working_languages.entries) < LANGUAGE_COUNT_LIMIT,
        municipality_names=[place.name for place in limburg_municipalities()],
        wording_notes=notes_on_words(form.title.data, form.description.data, skills, form.text_language.data),
    )
