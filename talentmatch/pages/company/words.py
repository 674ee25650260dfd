"""What companies read about the state and the history of their vacancies."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from flask_babel import LazyString
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from talentmatch.accounts.models import User
from talentmatch.audit.models import AuditLine
from talentmatch.vacancies.models import Vacancy
from talentmatch.web.vacancy_form import VacancyForm

#: What a state means and what to do next.
NEXT_STEPS: Mapping[str, LazyString] = {
    "refused": _l("A career office sent this back. Read why, change it and send it again."),
    "draft": _l("Only your company sees this. Send it for approval when it is ready."),
    "submitted": _l("A career office reads it before students see it. You can still change or withdraw it."),
    "published": _l("Students see it. Look at the candidates, or say so when it is filled."),
    "filled": _l("You found somebody; students no longer see it. Reopen it to use it again."),
    "closed": _l("Students no longer see it. Reopen it to use it again."),
    "direct": _l("You offered this job to one person after a placement. Nobody else sees it."),
    "expired": _l("Its last day has passed and students no longer see it. Reopen it to use it again."),
}
ACTIONS: Mapping[str, LazyString] = {
    "vacancy.created": _l("Written as a draft"),
    "vacancy.updated": _l("Changed"),
    "vacancy.submit": _l("Sent for approval"),
    "vacancy.withdraw": _l("Withdrawn before a decision"),
    "vacancy.publish": _l("Approved and published"),
    "vacancy.refuse": _l("Sent back"),
    "vacancy.extend": _l("Kept open longer"),
    "vacancy.fill": _l("Marked as filled"),
    "vacancy.close": _l("Closed"),
    "vacancy.expire": _l("Expired"),
    "vacancy.reopen": _l("Reopened as a draft"),
    "vacancy.read": _l("Read from a feed"),
    "vacancy.hand_in": _l("Sent for approval by a feed"),
    "vacancy.merged": _l("Found in a feed too, and put together with it"),
    "vacancy.vanish": _l("Closed: gone from where it stood"),
    "vacancy.repost": _l("Published anew where it stood, so it is a draft again"),
}
#: Taken by an office as a whole: its people stay unnamed.
DECISIONS = frozenset({"vacancy.publish", "vacancy.refuse"})


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a vacancy's history, in words."""

    at: datetime
    what: str
    who: str
    fields: str = ""
    reason: str = ""


def shown_state(vacancy: Vacancy) -> str:
    """The state as the company sees it: a draft that came back with a reason is ``refused``."""
    return "refused" if vacancy.state == "draft" and vacancy.state_reason else vacancy.state


def next_step(state: str) -> str:
    """What ``state`` means and what to do next."""
    return str(NEXT_STEPS[state])


def history(lines: Iterable[AuditLine], colleagues: Iterable[User]) -> list[Event]:
    """``lines`` in words, the newest first. Only colleagues are named."""
    names = {user.id: user.name or user.email for user in colleagues}
    labels = {field.name: str(field.label.text) for field in VacancyForm(formdata=None)}
    events = [
        Event(
            at=line.at,
            what=str(ACTIONS.get(line.action, line.action)),
            who=_who(line, names),
            fields=", ".join(labels[name] for name in line.details.get("fields", ()) if name in labels),
            reason=line.details.get("reason", ""),
        )
        for line in lines
    ]
    return events[::-1]


def _who(line: AuditLine, names: Mapping[int, str]) -> str:
    if line.action in DECISIONS:
        return str(_("a career office"))
    if line.actor_id is None:
        return str(_("automatically"))
    return names.get(line.actor_id) or str(_("somebody else"))
