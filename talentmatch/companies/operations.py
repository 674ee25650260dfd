"""Writing companies. Every change leaves an audit line; nothing commits here."""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session
from stdnum.be import vat
from stdnum.exceptions import ValidationError

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import AccountContent, create_user
from talentmatch.audit.operations import record
from talentmatch.choices import COMPANY_SIZES, TEXT_LANGUAGES, TEXT_LIMIT, TITLE_LIMIT
from talentmatch.clock import Clock
from talentmatch.companies.models import Company
from talentmatch.companies.queries import find_by_enterprise_number
from talentmatch.database import write_content
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.places import find_place

#: As long as their columns, in characters.
SECTOR_LIMIT = 120
WEBSITE_LIMIT = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyContent:
    """Everything a company says about itself. ``summaries`` is keyed by language."""

    name: str
    enterprise_number: str | None = None
    sector: str = ""
    size: str = "1-9"
    municipality: str = ""
    postal_code: str = ""
    campus_id: int | None = None
    website: str = ""
    language: str = "nl"
    reply_days: int = 10
    summaries: dict[str, str] | None = None


def enterprise_number(text: str) -> str:
    """The ten digits of a Belgian enterprise number, its check digits verified (modulus 97).

    Raises
    ------
    InvalidInput
        ``enterprise_number: not_an_enterprise_number``.
    """
    try:
        return str(vat.validate(text))
    except ValidationError as error:
        raise InvalidInput({"enterprise_number": "not_an_enterprise_number"}) from error


def _checked(db_session: Session, content: CompanyContent, company: Company | None) -> str | None:
    """The digits of the enterprise number, when there is one. Raises ``InvalidInput`` for all that breaks a rule."""
    errors = {**_text_errors(content), **_choice_errors(content)}
    number = None
    if content.enterprise_number:
        try:
            number = enterprise_number(content.enterprise_number)
        except InvalidInput as error:
            errors |= error.errors
        else:
            known = find_by_enterprise_number(db_session, number)
            if known is not None and known is not company:
                errors["enterprise_number"] = "already_known"
    if errors:
        raise InvalidInput(errors)
    return number


def _text_errors(content: CompanyContent) -> dict[str, str]:
    limits = {"name": TITLE_LIMIT, "sector": SECTOR_LIMIT, "website": WEBSITE_LIMIT}
    errors = {name: "too_long" for name, limit in limits.items() if len(getattr(content, name)) > limit}
    if not content.name.strip():
        errors["name"] = "required"
    if content.website and not content.website.startswith(("https://", "http://")):
        errors["website"] = "not_a_web_address"
    if any(len(text) > TEXT_LIMIT for text in (content.summaries or {}).values()):
        errors["summaries"] = "too_long"
    return errors


def _choice_errors(content: CompanyContent) -> dict[str, str]:
    errors: dict[str, str] = {}
    if content.size not in COMPANY_SIZES:
        errors["size"] = "not_a_choice"
    if not 1 <= content.reply_days <= 30:
        errors["reply_days"] = "out_of_range"
    if content.language not in TEXT_LANGUAGES:
        errors["language"] = "not_a_choice"
    if content.municipality and find_place(content.municipality) is None:
        errors["municipality"] = "unknown_municipality"
    return errors


def create_company(db_session: Session, content: CompanyContent, *, actor: User | None, clock: Clock) -> Company:
    """A new company waits for approval."""
    number = _checked(db_session, content, None)
    company = Company(state="pending", created_at=clock.now(), updated_at=clock.now(), name=content.name)
    _write(company, content, number)
    db_session.add(company)
    record(db_session, "company.created", company, actor=actor, clock=clock)
    return company


def create_company_with_member(
    db_session: Session, content: CompanyContent, account: AccountContent, *, password_hash: str | None, clock: Clock
) -> User:
    """A new company waits for approval, and an account whose address is not confirmed yet acts for it.

    Raises
    ------
    InvalidInput
        What is wrong with the company comes first: it must not depend on whether the mail address is known.
        The caller rolls back.
    """
    company = create_company(db_session, content, actor=None, clock=clock)
    member = replace(account, role="company_member", organisation_id=company.id)
    return create_user(db_session, member, password_hash=password_hash, is_confirmed=False, actor=None, clock=clock)


def update_company(
    db_session: Session, company: Company, content: CompanyContent, *, actor: User | None, clock: Clock
) -> Company:
    """``company`` says what ``content`` says; a refused one waits for approval again, a question counts as answered.

    Raises
    ------
    InvalidState
        When it is banned.
    """
    _refuse_banned(company)
    number = _checked(db_session, content, company)
    moved = company.campus_id != content.campus_id
    changed = _write(company, content, number)
    if moved:
        company.campus_confirmed_at = None
    if company.state == "refused":
        company.state = "pending"
        changed.append("state")
    if changed:
        company.state_reason = ""
        company.updated_at = clock.now()
        record(db_session, "company.updated", company, actor=actor, clock=clock, details={"fields": changed})
    return company


def _write(company: Company, content: CompanyContent, number: str | None) -> list[str]:
    summaries = {code: text.strip() for code, text in (content.summaries or {}).items() if text.strip()}
    return write_content(company, replace(content, enterprise_number=number, summaries=summaries))


def _refuse_banned(company: Company) -> None:
    if company.state == "banned":
        raise InvalidState("This company is banned. Lift the ban first.")


def approve_company(db_session: Session, company: Company, *, actor: User, clock: Clock) -> None:
    """``company`` is public. Raises ``InvalidState`` when it is so already or banned."""
    _refuse_banned(company)
    if company.state == "approved":
        raise InvalidState("This company is approved already.")
    _decide(db_session, company, "approved", reason="", actor=actor, clock=clock)


def refuse_company(db_session: Session, company: Company, *, reason: str, actor: User, clock: Clock) -> None:
    """``company`` and its vacancies are not public; it reads why. Raises ``InvalidInput`` without a reason."""
    if not reason.strip():
        raise InvalidInput({"reason": "required"})
    _refuse_banned(company)
    if company.state == "refused":
        raise InvalidState("This company is refused already.")
    _decide(db_session, company, "refused", reason=reason.strip(), actor=actor, clock=clock)


def ask_company(db_session: Session, company: Company, *, question: str, actor: User, clock: Clock) -> None:
    """``company`` still waits and reads what to change or tell first. Raises ``InvalidInput`` without a question."""
    if not question.strip():
        raise InvalidInput({"reason": "required"})
    if company.state != "pending":
        raise InvalidState("Only a company that waits for approval can be asked to change something.")
    company.state_reason = question.strip()
    company.updated_at = clock.now()
    record(db_session, "company.asked", company, actor=actor, clock=clock, details={"reason": company.state_reason})


def ban_company(db_session: Session, company: Company, *, reason: str, actor: User, clock: Clock) -> None:
    """Nothing of ``company`` is public and nothing can be handed in for it. Raises ``InvalidInput`` without a reason.

    Its vacancies stay as they are: ``moderation.operations.ban_company`` closes them too.
    """
    if not reason.strip():
        raise InvalidInput({"reason": "required"})
    _refuse_banned(company)
    _decide(db_session, company, "banned", reason=reason.strip(), actor=actor, clock=clock)


def lift_company_ban(db_session: Session, company: Company, *, actor: User, clock: Clock) -> None:
    """``company`` waits for approval as a new one does. Raises ``InvalidState`` when it is not banned."""
    if company.state != "banned":
        raise InvalidState("This company is not banned.")
    _decide(db_session, company, "pending", reason="", actor=actor, clock=clock)


def _decide(db_session: Session, company: Company, state: str, *, reason: str, actor: User, clock: Clock) -> None:
    company.state = state
    company.state_reason = reason
    company.decided_by_id = actor.id
    company.decided_at = clock.now()
    company.updated_at = clock.now()
    record(
        db_session,
        f"company.{state}",
        company,
        actor=actor,
        clock=clock,
        details={"reason": reason} if reason else None,
    )


def confirm_tenant(db_session: Session, company: Company, *, actor: User, clock: Clock) -> None:
    """The campus confirms that ``company`` sits there."""
    if company.campus_id is None:
        raise InvalidState("This company names no campus.")
    if company.campus_confirmed_at is not None:
        return  # confirmed already: the first day counts
    company.campus_confirmed_at = clock.now()
    record(db_session, "company.tenant_confirmed", company, actor=actor, clock=clock)


def remove_tenant(db_session: Session, company: Company, *, actor: User, clock: Clock) -> None:
    """``company`` no longer counts as a tenant of its campus."""
    details = {"campus_id": company.campus_id}
    company.campus_id = None
    company.campus_confirmed_at = None
    record(db_session, "company.tenant_removed", company, actor=actor, clock=clock, details=details)
