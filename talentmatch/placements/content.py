"""What each side says about a placement, and the rules about it."""

from dataclasses import dataclass
from datetime import date

from talentmatch.choices import PAY_KINDS, RISK_CATEGORIES, TEXT_LIMIT
from talentmatch.errors import InvalidInput

NAME_LIMIT, ADDRESS_LIMIT, PLACE_LIMIT = 120, 255, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """When, where, how long, for what pay, doing what, guided by whom: what a host says."""

    start_on: date | None = None
    end_on: date | None = None
    hours_per_week: float | None = None
    hours_per_day: float | None = None
    work_place: str = ""
    pay: str | None = None
    allowance: str = ""
    activity_plan: str = ""
    mentor_name: str = ""
    mentor_email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the student will do and learn."""

    activity_plan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolPart:
    """What an institution says: whether the programme asks for it, who supervises, who insures and declares."""

    is_curricular: bool | None = None
    supervisor_name: str = ""
    supervisor_email: str = ""
    insured_by: str | None = None
    declared_by: str | None = None
    declared_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Risks:
    """The host's analysis of risks at the place of work; no risk at all is an empty list with a day."""

    risk_done_on: date | None = None
    risk_done_by: str = ""
    risk_categories: tuple[str, ...] = ()
    work_post_sheet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitness:
    """That a service confirmed somebody fit for the work: the day and the service, nothing else."""

    fit_confirmed_on: date | None = None
    fit_service: str = ""


Content = Terms | Plan | SchoolPart | Risks | Fitness


def check_content(content: Content, *, today: date) -> None:
    """Raise ``InvalidInput`` with every field of ``content`` that breaks a rule."""
    errors = _too_long(content)
    if isinstance(content, Terms):
        errors |= _of_terms(content)
    elif isinstance(content, SchoolPart):
        errors |= _of_school(content, today)
    elif isinstance(content, Risks):
        errors |= _of_risks(content, today)
    elif isinstance(content, Fitness):
        errors |= _of_fitness(content, today)
    if errors:
        raise InvalidInput(errors)


#: Longest texts of the fields that are not ``TEXT_LIMIT`` long.
LIMITS = {
    "work_place": PLACE_LIMIT,
    "mentor_name": NAME_LIMIT,
    "mentor_email": ADDRESS_LIMIT,
    "supervisor_name": NAME_LIMIT,
    "supervisor_email": ADDRESS_LIMIT,
    "risk_done_by": NAME_LIMIT,
    "fit_service": NAME_LIMIT,
}


def _too_long(content: Content) -> dict[str, str]:
    values = {name: getattr(content, name) for name in content.__slots__}
    return {
        name: "too_long"
        for name, value in values.items()
        if isinstance(value, str) and len(value) > LIMITS.get(name, TEXT_LIMIT)
    }


def _of_terms(content: Terms) -> dict[str, str]:
    errors: dict[str, str] = {}
    if content.start_on and content.end_on and content.end_on < content.start_on:
        errors["end_on"] = "end_before_start"
    if content.hours_per_week is not None and not 1 <= content.hours_per_week <= 60:
        errors["hours_per_week"] = "out_of_range"
    if content.hours_per_day is not None and not 0.5 <= content.hours_per_day <= 12:
        errors["hours_per_day"] = "out_of_range"
    if content.pay is not None and content.pay not in PAY_KINDS:
        errors["pay"] = "not_a_choice"
    return errors


def _of_school(content: SchoolPart, today: date) -> dict[str, str]:
    errors: dict[str, str] = {}
    if content.insured_by not in {None, "host", "institution"}:
        errors["insured_by"] = "not_a_choice"
    if content.declared_by not in {None, "host", "institution", "nobody"}:
        errors["declared_by"] = "not_a_choice"
    if content.declared_on and content.declared_on > today:
        errors["declared_on"] = "in_the_future"
    return errors


def _of_risks(content: Risks, today: date) -> dict[str, str]:
    errors: dict[str, str] = {}
    if not set(content.risk_categories) <= set(RISK_CATEGORIES):
        errors["risk_categories"] = "not_a_choice"
    if content.risk_done_on and content.risk_done_on > today:
        errors["risk_done_on"] = "in_the_future"
    if content.risk_done_on and not content.risk_done_by.strip():
        errors["risk_done_by"] = "required"
    if content.risk_done_by.strip() and not content.risk_done_on:
        errors["risk_done_on"] = "required"
    return errors


def _of_fitness(content: Fitness, today: date) -> dict[str, str]:
    errors: dict[str, str] = {}
    if content.fit_confirmed_on and content.fit_confirmed_on > today:
        errors["fit_confirmed_on"] = "in_the_future"
    if content.fit_confirmed_on and not content.fit_service.strip():
        errors["fit_service"] = "required"
    return errors
