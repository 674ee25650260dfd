"""Writing vacancies. Every change leaves an audit line; nothing commits here."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.choices import (
    ANY,
    CEFR_LEVELS,
    REMOTE_MODES,
    SKILL_COUNT_LIMIT,
    SKILL_LIMIT,
    STUDY_FIELDS,
    STUDY_LEVELS,
    TEXT_LANGUAGES,
    TEXT_LIMIT,
    TITLE_LIMIT,
    VACANCY_KINDS,
)
from talentmatch.clock import Clock, today
from talentmatch.companies.models import Company
from talentmatch.database import write_content
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.places import find_place
from talentmatch.vacancies.models import Level, Vacancy
from talentmatch.vacancies.transitions import TRANSITIONS

DEFAULT_OPEN_DAYS = 90
#: What brings a vacancy closer to being public; the rest stays possible for a banned company.
FOR_THOSE_NOT_BANNED = frozenset({"submit", "hand_in", "publish", "reopen", "repost"})


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyContent:
    """Everything a company says about a vacancy. Lists keep the order in which they were written."""

    kind: str
    title: str
    description: str = ""
    required_skills: tuple[str, ...] = ()
    desired_skills: tuple[str, ...] = ()
    text_language: str = "nl"
    working_languages: tuple[Level, ...] = ()
    municipality: str = ""
    postal_code: str = ""
    remote: str = "none"
    positions: int = 1
    capacity: int | None = None
    period_start: date | None = None
    period_end: date | None = None
    hours_per_week: int | None = None
    study_fields: tuple[str, ...] = ()
    study_levels: tuple[str, ...] = ()
    insists_on_study_level: bool = False
    paid: bool = False
    sponsors_permit: bool = False
    expires_on: date | None = None


def check_content(content: VacancyContent) -> None:
    """Raise ``InvalidInput`` with every field of ``content`` that breaks a rule."""
    errors: dict[str, str] = {}
    _check_texts(content, errors)
    _check_choices(content, errors)
    if content.municipality and find_place(content.municipality) is None:
        errors["municipality"] = "unknown_municipality"
    if content.period_start and content.period_end and content.period_end < content.period_start:
        errors["period_end"] = "end_before_start"
    if not 1 <= content.positions <= 500:
        errors["positions"] = "out_of_range"
    if content.capacity is not None and not 1 <= content.capacity <= 1_000:
        errors["capacity"] = "out_of_range"
    if content.hours_per_week is not None and not 1 <= content.hours_per_week <= 60:
        errors["hours_per_week"] = "out_of_range"
    if errors:
        raise InvalidInput(errors)


def _check_texts(content: VacancyContent, errors: dict[str, str]) -> None:
    if not content.title.strip():
        errors["title"] = "required"
    elif len(content.title) > TITLE_LIMIT:
        errors["title"] = "too_long"
    if len(content.description) > TEXT_LIMIT:
        errors["description"] = "too_long"
    for name in ("required_skills", "desired_skills"):
        skills = getattr(content, name)
        if len(skills) > SKILL_COUNT_LIMIT or any(len(skill) > SKILL_LIMIT for skill in skills):
            errors[name] = "too_long"


def _check_choices(content: VacancyContent, errors: dict[str, str]) -> None:
    for name, value, allowed in (
        ("kind", content.kind, VACANCY_KINDS),
        ("text_language", content.text_language, TEXT_LANGUAGES),
        ("remote", content.remote, REMOTE_MODES),
    ):
        if value not in allowed:
            errors[name] = "not_a_choice"
    if not set(content.study_fields) <= {*STUDY_FIELDS, ANY}:
        errors["study_fields"] = "not_a_choice"
    if not set(content.study_levels) <= {*STUDY_LEVELS, ANY}:
        errors["study_levels"] = "not_a_choice"
    if any(level.get("cefr") not in CEFR_LEVELS or not level.get("lang") for level in content.working_languages):
        errors["working_languages"] = "not_a_choice"


def _refuse_banned(company: Company) -> None:
    if company.state == "banned":
        raise InvalidState("A career office banned this company: it can neither write nor hand in vacancies.")


def create_vacancy(
    db_session: Session, company: Company, content: VacancyContent, *, actor: User | None, clock: Clock
) -> Vacancy:
    """``company`` has a new vacancy in state draft."""
    _refuse_banned(company)
    check_content(content)
    vacancy = Vacancy(company=company, state="draft", created_at=clock.now(), updated_at=clock.now())
    write_content(vacancy, content)
    db_session.add(vacancy)
    record(db_session, "vacancy.created", vacancy, actor=actor, clock=clock)
    return vacancy


def create_direct_vacancy(
    db_session: Session,
    company: Company,
    content: VacancyContent,
    *,
    source: str,
    external_id: str,
    actor: User,
    clock: Clock,
) -> Vacancy:
    """``company`` has a vacancy for one person that is never public; `create_vacancy` says what it raises."""
    vacancy = create_vacancy(db_session, company, content, actor=actor, clock=clock)
    vacancy.source, vacancy.external_id, vacancy.state = source, external_id, "direct"
    return vacancy


def update_vacancy(
    db_session: Session, vacancy: Vacancy, content: VacancyContent, *, actor: User | None, clock: Clock
) -> Vacancy:
    """``vacancy`` says what ``content`` says. Returns it; a published one stays published.

    Raises
    ------
    InvalidState
        When it is filled, closed or expired: reopen it first.
    """
    _refuse_banned(vacancy.company)
    check_content(content)
    if vacancy.state in {"filled", "closed", "expired", "direct"}:
        raise InvalidState("This vacancy is no longer open. Reopen it before you change it.")
    if content.positions < vacancy.places_taken:
        raise InvalidInput({"positions": "out_of_range"})
    changed = write_content(vacancy, content)
    if changed:
        vacancy.updated_at = clock.now()
        record(db_session, "vacancy.updated", vacancy, actor=actor, clock=clock, details={"fields": changed})
    return vacancy


def _move(
    db_session: Session, vacancy: Vacancy, action: str, *, actor: User | None, clock: Clock, reason: str = ""
) -> None:
    starts, end, who = TRANSITIONS[action]
    if action in FOR_THOSE_NOT_BANNED:
        _refuse_banned(vacancy.company)
    if vacancy.state not in starts:
        raise InvalidState("The vacancy is in another state by now. Reload the page and look again.")
    if who != "service" and actor is None:
        raise InvalidState("A person must take this decision.")
    vacancy.state = end
    vacancy.state_reason = reason
    vacancy.updated_at = clock.now()
    details = {"reason": reason} if reason else None
    record(db_session, f"vacancy.{action}", vacancy, actor=actor, clock=clock, details=details)


def submit_vacancy(db_session: Session, vacancy: Vacancy, *, actor: User, clock: Clock) -> None:
    """``vacancy`` waits for a career office. Raises ``InvalidInput`` when it lacks what a reader needs."""
    check_complete(vacancy)
    _move(db_session, vacancy, "submit", actor=actor, clock=clock)
    vacancy.submitted_at = clock.now()


def check_complete(vacancy: Vacancy | VacancyContent) -> None:
    """Raise ``InvalidInput`` with every field that a reader needs and ``vacancy`` lacks."""
    errors = {name: "required" for name in ("description", "municipality") if not getattr(vacancy, name).strip()}
    if not vacancy.working_languages:
        errors["working_languages"] = "required"
    if errors:
        raise InvalidInput(errors)


def withdraw_vacancy(db_session: Session, vacancy: Vacancy, *, actor: User, clock: Clock) -> None:
    """``vacancy`` is a draft again, before anybody decided on it."""
    _move(db_session, vacancy, "withdraw", actor=actor, clock=clock)


def publish_vacancy(db_session: Session, vacancy: Vacancy, *, actor: User, clock: Clock) -> None:
    """``vacancy`` is public until its last day. Raises ``InvalidState`` while its company is not approved."""
    if not vacancy.company.is_public:
        raise InvalidState("Approve the company first: nothing of it is public before that.")
    _move(db_session, vacancy, "publish", actor=actor, clock=clock)
    vacancy.published_at = clock.now()
    if vacancy.expires_on is None or vacancy.expires_on < today(clock):
        vacancy.expires_on = today(clock) + timedelta(days=DEFAULT_OPEN_DAYS)


def refuse_vacancy(db_session: Session, vacancy: Vacancy, *, reason: str, actor: User, clock: Clock) -> None:
    """``vacancy`` is a draft again and says why. Raises ``InvalidInput`` without a reason."""
    _move_for(db_session, vacancy, "refuse", reason=reason, actor=actor, clock=clock)


def ask_change_vacancy(db_session: Session, vacancy: Vacancy, *, reason: str, actor: User, clock: Clock) -> None:
    """``vacancy`` is a draft again and says what to change first. Raises ``InvalidInput`` without a reason."""
    _move_for(db_session, vacancy, "ask_change", reason=reason, actor=actor, clock=clock)


def take_down_vacancy(db_session: Session, vacancy: Vacancy, *, reason: str, actor: User, clock: Clock) -> None:
    """``vacancy`` was public, is a draft again and says why. Raises ``InvalidInput`` without a reason."""
    _move_for(db_session, vacancy, "take_down", reason=reason, actor=actor, clock=clock)


def shut_vacancy(db_session: Session, vacancy: Vacancy, *, reason: str, actor: User, clock: Clock) -> None:
    """``vacancy`` is closed by a career office and says why. Raises ``InvalidInput`` without a reason."""
    _move_for(db_session, vacancy, "shut", reason=reason, actor=actor, clock=clock)


def _move_for(db_session: Session, vacancy: Vacancy, action: str, *, reason: str, actor: User, clock: Clock) -> None:
    if not reason.strip():
        raise InvalidInput({"reason": "required"})
    _move(db_session, vacancy, action, actor=actor, clock=clock, reason=reason.strip())


def extend_vacancy(db_session: Session, vacancy: Vacancy, *, until: date, actor: User, clock: Clock) -> None:
    """``vacancy`` stays public up to and with ``until``. Raises ``InvalidState`` when it is not public."""
    if vacancy.state != "published":
        raise InvalidState("The vacancy is in another state by now. Reload the page and look again.")
    vacancy.expires_on = until
    vacancy.updated_at = clock.now()
    record(db_session, "vacancy.extend", vacancy, actor=actor, clock=clock, details={"until": until.isoformat()})


def fill_vacancy(db_session: Session, vacancy: Vacancy, *, actor: User, clock: Clock) -> None:
    """``vacancy`` has found somebody and is no longer shown."""
    _move(db_session, vacancy, "fill", actor=actor, clock=clock)


def close_vacancy(db_session: Session, vacancy: Vacancy, *, actor: User, clock: Clock) -> None:
    """``vacancy`` is no longer shown, without having found anybody."""
    _move(db_session, vacancy, "close", actor=actor, clock=clock)


def expire_vacancy(db_session: Session, vacancy: Vacancy, *, clock: Clock) -> None:
    """``vacancy`` is no longer shown because its last day has passed."""
    _move(db_session, vacancy, "expire", actor=None, clock=clock)


def reopen_vacancy(db_session: Session, vacancy: Vacancy, *, actor: User, clock: Clock) -> None:
    """``vacancy`` is a draft again and can be handed in anew."""
    _move(db_session, vacancy, "reopen", actor=actor, clock=clock)
    vacancy.expires_on = None


def hand_in_vacancy(db_session: Session, vacancy: Vacancy, *, clock: Clock) -> None:
    """``vacancy``, which a feed brought, waits for a career office. Raises as ``submit_vacancy`` does."""
    check_complete(vacancy)
    _move(db_session, vacancy, "hand_in", actor=None, clock=clock)
    vacancy.submitted_at = clock.now()


def close_vanished_vacancy(db_session: Session, vacancy: Vacancy, *, clock: Clock) -> None:
    """``vacancy`` is no longer shown, or waits no longer, because it is gone from every place it was read from."""
    _move(db_session, vacancy, "vanish", actor=None, clock=clock)


def repost_vacancy(db_session: Session, vacancy: Vacancy, *, clock: Clock) -> None:
    """``vacancy`` is a draft again, because the company published its text anew."""
    _move(db_session, vacancy, "repost", actor=None, clock=clock)
    vacancy.expires_on = None
