"""Signing up: a student, or a company and the person who acts for it."""

from collections.abc import Callable
from typing import Any

from flask import redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy.exc import IntegrityError

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import AccountContent, create_user
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.companies.operations import CompanyContent, create_company_with_member, enterprise_number
from talentmatch.errors import InvalidInput
from talentmatch.mail import FileMailer
from talentmatch.pages.auth.blueprint import security_pages
from talentmatch.pages.auth.forms import CompanySignUpForm, StudentSignUpForm
from talentmatch.web import account_mails, limits
from talentmatch.web.credentials import password_hash
from talentmatch.web.fields import typed
from talentmatch.web.guards import is_signed_in
from talentmatch.web.localisation import current_locale
from talentmatch.web.moderation import refuse_banned
from talentmatch.web.services import clock, db_session, services
from talentmatch.web.transactions import commit, write_from_here

ADDRESS_TAKEN = {"email": "already_known"}
NUMBER_TAKEN = {"enterprise_number": "already_known"}


@security_pages.get("/sign-up")
def register() -> ResponseReturnValue:
    """Ask who signs up: a student or a company."""
    if is_signed_in():
        return redirect(url_for("public.start"))
    return render_template("auth/sign_up.html")


@security_pages.route("/sign-up/student", methods=["GET", "POST"])
def register_student() -> ResponseReturnValue:
    """Make the account of a student or graduate."""
    return _sign_up(StudentSignUpForm(), "auth/sign_up_student.html", _new_student)


@security_pages.route("/sign-up/company", methods=["GET", "POST"])
def register_company() -> ResponseReturnValue:
    """Make a company and the account of the person who acts for it."""
    return _sign_up(CompanySignUpForm(), "auth/sign_up_company.html", _new_company_member)


@security_pages.get("/mail-sent")
def mail_sent() -> ResponseReturnValue:
    """Say what to do next, the same for known and unknown addresses."""
    return render_template(
        "auth/mail_sent.html",
        address=session.get("mailed_to", ""),
        was_sign_up=session.get("was_sign_up", False),
        stays_here=isinstance(services().mailer, FileMailer),
    )


def _sign_up(form: Any, template: str, new_user: Callable[[Any, str], User]) -> ResponseReturnValue:
    if is_signed_in():
        return redirect(url_for("public.start"))
    if form.validate_on_submit() and _is_signed_up(form, new_user):
        session.update(mailed_to=typed(form.email), was_sign_up=True)
        return redirect(url_for("security.mail_sent"))
    return render_template(template, form=form), 422 if form.errors else 200


def _is_signed_up(form: Any, new_user: Callable[[Any, str], User]) -> bool:
    """Make the account, or tell its owner that there is one; the browser learns no difference."""
    limits.count(limits.SIGN_UP)
    hashed = password_hash(form.password.data)
    write_from_here()
    try:
        account_mails.send_confirmation_link(new_user(form, hashed))
    except (InvalidInput, IntegrityError) as error:
        db_session().rollback()
        if isinstance(error, InvalidInput) and error.errors != ADDRESS_TAKEN:
            _add_errors(form, error)
        else:
            _tell_owner(form)
    commit()
    return not form.errors


def _new_student(form: StudentSignUpForm, hashed: str) -> User:
    account = _account_content(form)
    return create_user(db_session(), account, password_hash=hashed, is_confirmed=False, actor=None, clock=clock())


def _new_company_member(form: CompanySignUpForm, hashed: str) -> User:
    content = CompanyContent(
        name=typed(form.company_name),
        enterprise_number=typed(form.enterprise_number),
        language=current_locale(),
    )
    account = _account_content(form)
    number = enterprise_number(content.enterprise_number) if content.enterprise_number else None
    refuse_banned(number, account.email)
    return create_company_with_member(db_session(), content, account, password_hash=hashed, clock=clock())


def _account_content(form: Any) -> AccountContent:
    return AccountContent(email=typed(form.email), name=typed(form.name), role="student", locale=current_locale())


def _tell_owner(form: Any) -> None:
    """Whoever has the address learns of it. When nobody has it, somebody else was faster with the same number."""
    owner = find_user_by_email(db_session(), typed(form.email))
    if owner is None:
        _add_errors(form, InvalidInput(NUMBER_TAKEN))
    elif owner.confirmed_at is None:
        # No confirmation: a stranger may have chosen the password of this account.
        account_mails.send_recovery_link(owner)
    else:
        account_mails.send_account_exists(owner)


def _add_errors(form: Any, error: InvalidInput) -> None:
    if error.errors == NUMBER_TAKEN and "enterprise_number" in form:
        form.enterprise_number.errors = [
            _(
                "This company is here already. Ask a colleague to invite you, or write to %(address)s.",
                address=services().settings.contact_address,
            )
        ]
        return
    form.add_errors(InvalidInput({("company_name" if k == "name" else k): code for k, code in error.errors.items()}))
