"""One light per dossier: what lacks before somebody may start, who must do it and by when. Pure.

Red: something that the law or the agreement asks for lacks, and nobody may start. Amber: nothing lacks now, but
something has to be done while it runs. Green: nothing to do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from talentmatch.choices import AGREEMENT_PARTIES, CHECKED_RISKS, DOSSIER_KINDS
from talentmatch.errors import InvalidState

GREEN, AMBER, RED = "green", "amber", "red"
#: How long before the first day everything has to be there, unless the institution says otherwise.
DEADLINE_DAYS = 10
#: A risk analysis is renewed at least yearly (codex on well-being at work, book X, title 4; werk.belgie.be).
RISK_VALID_DAYS = 365
#: An employment contract is a matter of two sides and needs no dossier here.
EMPLOYMENT_CONTRACT = "employment_contract"


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierFacts:
    """What the light looks at. ``signed`` are the parties that signed the version that counts."""

    kind: str
    start_on: date | None = None
    end_on: date | None = None
    has_plan: bool = False
    has_hours: bool = False
    has_mentor: bool = False
    has_supervisor: bool = False
    is_curricular: bool | None = None
    pay: str | None = None
    risk_done_on: date | None = None
    risk_categories: frozenset[str] = frozenset()
    has_work_post_sheet: bool = False
    fit_confirmed_on: date | None = None
    insured_by: str | None = None
    declared_by: str | None = None
    declared_on: date | None = None
    has_agreement: bool = False
    is_agreement_current: bool = False
    signed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing to do: what (a code), which party, and its last day (``None`` as long as no first day is known)."""

    code: str
    party: str
    due_on: date | None
    colour: str = RED


@dataclass(frozen=True, slots=True)
class Light:
    """The colour and everything that speaks against green; ``note`` is a code of something worth knowing."""

    colour: str
    reasons: tuple[Reason, ...] = ()
    note: str = ""

    @property
    def is_red(self) -> bool:
        """Whether nobody may start."""
        return self.colour == RED


class NotInsured(InvalidState):
    """Somebody would start while something lacks.

    Parameters
    ----------
    reasons : tuple of Reason
        What lacks, who must do it and by when.
    """

    def __init__(self, reasons: tuple[Reason, ...]) -> None:
        self.reasons = reasons
        super().__init__("This placement cannot start: something lacks in its dossier.")


def traffic_light(facts: DossierFacts, *, today: date, deadline_days: int = DEADLINE_DAYS) -> Light:
    """The light of a dossier on a day.

    Parameters
    ----------
    facts : DossierFacts
        What is known.
    today : date
        The day on which somebody looks.
    deadline_days : int
        How many days before the first day everything has to be there.
    """
    if facts.kind not in DOSSIER_KINDS:
        return Light(GREEN, note=EMPLOYMENT_CONTRACT)
    due_on = facts.start_on - timedelta(days=deadline_days) if facts.start_on else None
    reasons = tuple(Reason(code, party, due_on) for code, party in _lacking(facts, today))
    if reasons:
        return Light(RED, reasons)
    renewals = tuple(_renewals(facts, today))
    return Light(AMBER, renewals) if renewals else Light(GREEN)


def _lacking(facts: DossierFacts, today: date) -> Iterator[tuple[str, str]]:
    if facts.start_on is None or facts.end_on is None:
        yield "dates", "host"
    if not facts.has_hours:
        yield "hours", "host"
    if not facts.has_plan:
        yield "plan", "student"
    if not facts.has_mentor:
        yield "mentor", "host"
    if not facts.has_supervisor:
        yield "supervisor", "institution"
    if facts.pay is None:
        yield "pay", "host"
    if facts.is_curricular is None:
        yield "curricular", "institution"
    yield from _lacking_safety(facts, today)
    yield from _lacking_insurance(facts)
    yield from _lacking_signatures(facts)


def _lacking_safety(facts: DossierFacts, today: date) -> Iterator[tuple[str, str]]:
    valid_until = risk_valid_until(facts.risk_done_on)
    if valid_until is None:
        yield "risk_analysis", "host"
    elif valid_until < max(today, facts.start_on or today):
        yield "risk_expired", "host"
    if needs_check(facts.risk_categories):
        if not facts.has_work_post_sheet:
            yield "work_post_sheet", "host"
        if facts.fit_confirmed_on is None:
            yield "fitness", "host"


def _lacking_insurance(facts: DossierFacts) -> Iterator[tuple[str, str]]:
    if facts.insured_by is None:
        yield "insurance", "institution"
    if facts.declared_by is None:
        yield "declaration", "institution"
    elif facts.declared_by != "nobody" and facts.declared_on is None:
        yield "not_declared", facts.declared_by


def _lacking_signatures(facts: DossierFacts) -> Iterator[tuple[str, str]]:
    if not facts.has_agreement:
        yield "agreement", "institution"
        return
    if not facts.is_agreement_current:
        yield "agreement_outdated", "institution"
        return
    for party in AGREEMENT_PARTIES:
        if party not in facts.signed:
            yield "signature", party


def _renewals(facts: DossierFacts, today: date) -> Iterator[Reason]:
    valid_until = risk_valid_until(facts.risk_done_on)
    if valid_until and facts.end_on and valid_until < facts.end_on and today <= facts.end_on:
        yield Reason("risk_renewal", "host", valid_until, AMBER)


def risk_valid_until(done_on: date | None) -> date | None:
    """The last day on which a risk analysis counts."""
    return None if done_on is None else done_on + timedelta(days=RISK_VALID_DAYS)


def needs_check(risk_categories: frozenset[str]) -> bool:
    """Whether the risks ask for a work-post sheet and for word from the prevention service before the first day."""
    return not risk_categories.isdisjoint(CHECKED_RISKS)
