"""What an officer looks at before deciding, each as a sentence that holds or does not. Only advice: people decide."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from flask_babel import gettext as _

from talentmatch.accounts.models import User
from talentmatch.companies.models import Company
from talentmatch.vacancies.models import Vacancy

#: Shorter descriptions rarely say what the work is, in characters.
SHORT_DESCRIPTION = 200


@dataclass(frozen=True, slots=True)
class Check:
    """One line of a checklist."""

    holds: bool
    text: str


def company_checks(company: Company, members: Sequence[User]) -> list[Check]:
    """What is known of ``company`` that speaks for it or is missing."""
    domains = mail_domains(members)
    site = _site(company.website)
    return [
        _check(company.enterprise_number, _("It has a Belgian enterprise number."), _("It gave no enterprise number.")),
        _check(
            any(member.confirmed_at for member in members),
            _("A member confirmed their mail address."),
            _("No member confirmed their mail address yet."),
        ),
        _check(
            site and any(_belongs(domain, site) for domain in domains),
            _("A member writes from the domain of its website."),
            _("No member writes from the domain of its website."),
        ),
        _check(company.municipality, _("It says where it is."), _("It does not say where it is.")),
        _check(company.summaries, _("It tells what it does."), _("It does not tell what it does.")),
    ]


def vacancy_checks(vacancy: Vacancy) -> list[Check]:
    """What a reader of ``vacancy`` finds in it or misses."""
    return [
        _check(vacancy.company.is_public, _("The company is approved."), _("The company is not approved.")),
        _check(
            len(vacancy.description) >= SHORT_DESCRIPTION,
            _("The description says what the work is."),
            _("The description is short. Does it say what the work is?"),
        ),
        _check(
            vacancy.required_skills or vacancy.desired_skills, _("It names skills."), _("It names no skills apart.")
        ),
        _check(
            vacancy.period_start,
            _("It says when it starts."),
            _("It does not say when it starts: it is shown to students of every period."),
        ),
        _check(
            vacancy.hours_per_week, _("It says how many hours a week."), _("It does not say how many hours a week.")
        ),
        _check(
            vacancy.kind not in {"job", "student_job"} or vacancy.paid,
            _("Work that must be paid is paid."),
            _("A job or student job must be paid, and this one does not say so."),
        ),
    ]


def mail_domains(members: Iterable[User]) -> list[str]:
    """The domains from which members write, each once."""
    return sorted({member.email.rpartition("@")[2] for member in members})


def formatted_number(number: str | None) -> str:
    """An enterprise number as it is written: 0777.777.771. Empty for ``None``."""
    return "" if number is None else f"{number[:4]}.{number[4:7]}.{number[7:]}"


def _check(holds: object, good: str, missing: str) -> Check:
    return Check(bool(holds), good if holds else missing)


def _site(website: str) -> str:
    return (urlsplit(website).hostname or "").removeprefix("www.")


def _belongs(domain: str, site: str) -> bool:
    return domain == site or domain.endswith("." + site) or site.endswith("." + domain)
