"""What stands out about vacancies and companies is looked for, and a ban is told to everybody it concerns."""

from flask_babel import lazy_gettext as _l

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import members_of_company
from talentmatch.applications.queries import open_applications_of_vacancies, reply_record
from talentmatch.clock import today
from talentmatch.companies.models import Company
from talentmatch.errors import InvalidInput
from talentmatch.matches.similar import near_duplicates
from talentmatch.messaging.invitation_operations import end_invitations_of_vacancies
from talentmatch.moderation import operations
from talentmatch.moderation.queries import find_ban
from talentmatch.moderation.signals import company_findings, reuse_findings, silence_findings, text_findings
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import vacancies_of_company
from talentmatch.web import application_steps
from talentmatch.web.mails import send_mail_to_company
from talentmatch.web.services import clock, db_session, services

#: What the text of a vacancy can show, and what is known of a company.
VACANCY_SIGNALS = (
    "payment", "personal_data", "contact_outside", "quick_money", "too_good_pay", "reused_text",
)  # fmt: skip
COMPANY_SIGNALS = ("free_mail", "other_domain", "never_answers")


def is_banned(number: str | None, email: str) -> bool:
    """Whether a ban in force meets the enterprise number (ten digits), the address or its domain."""
    return find_ban(db_session(), today=today(clock()), enterprise_number=number, email=email) is not None


def refuse_banned(number: str | None, email: str) -> None:
    """Raise ``InvalidInput`` for an enterprise number or an address that a ban in force meets."""
    if is_banned(number, email):
        raise InvalidInput({"enterprise_number": "banned"})


def look_at_vacancy(vacancy: Vacancy) -> None:
    """What stands out about ``vacancy`` and its company waits for an office. It decides nothing and hides nothing."""
    texts = {"title": vacancy.title, "description": vacancy.description}
    others = [
        (other.id, other.title, other.company.name)
        for other in near_duplicates(db_session(), services().live_index, vacancy)
        if other.company_id != vacancy.company_id
    ]
    findings = [*text_findings(texts, kind=vacancy.kind), *reuse_findings(others)]
    operations.raise_signals(db_session(), vacancy, findings, kinds=VACANCY_SIGNALS, clock=clock())
    look_at_company(vacancy.company)


def look_at_company(company: Company) -> None:
    """What stands out about ``company`` itself waits for an office."""
    members = members_of_company(db_session(), company.id)
    record = reply_record(db_session(), company.id)
    findings = [
        *company_findings([member.email.rpartition("@")[2].lower() for member in members], company.website),
        *silence_findings(sent_count=record.due_count, answered_count=record.answered_count),
    ]
    operations.raise_signals(db_session(), company, findings, kinds=COMPANY_SIGNALS, clock=clock())


def ban_company(company: Company, reason: str, *, actor: User) -> None:
    """``company`` is banned. Its members read why; whoever applied, was invited or has an interview is told."""
    operations.ban_company(db_session(), company, reason=reason, actor=actor, clock=clock())
    end_what_goes_on(company, actor=actor)


def end_what_goes_on(company: Company, *, actor: User) -> None:
    """After a ban: applications and invitations end, with a mail to each student, and the members have one."""
    ids = [vacancy.id for vacancy in vacancies_of_company(db_session(), company.id)]
    for application in open_applications_of_vacancies(db_session(), ids):
        application_steps.call_off(application, actor=actor)
    end_invitations_of_vacancies(db_session(), ids, actor=actor, clock=clock())
    send_mail_to_company(
        company,
        _l("Your company was banned"),
        "company_banned",
        page=("company.vacancies", {}),
        reason=company.state_reason,
    )
