"""What companies read about their feeds: what the last reading did, and what was wrong with each entry."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flask_babel import LazyString, ngettext
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from talentmatch.exchange.feed_outcome import FeedOutcome, FeedProblem
from talentmatch.exchange.models import VacancyFeed
from talentmatch.web.messages import MESSAGES
from talentmatch.web.vacancy_form import VacancyForm

#: Why a feed could not be read, by the codes of ``FetchError``.
ERRORS: Mapping[str, LazyString] = {
    "not_a_web_address": _l("It leads to something that is no web address."),
    "unknown_host": _l("The internet does not know this name. Check the spelling of the address."),
    "refused_address": _l("It leads to a private network. We read the public internet only."),
    "unreachable": _l("Nobody answered there. We try again at the next reading."),
    "too_slow": _l("The answer took longer than ten seconds. We try again at the next reading."),
    "too_large": _l("The answer is larger than 5 MB. Offer a feed of your open vacancies alone."),
    "too_many_redirects": _l("The address leads on and on. Give the address where it ends."),
    "not_found": _l("There is no page at this address any more."),
    "bad_status": _l("The server answered with the error %(detail)s. We try again at the next reading."),
    "wrong_content": _l("The answer is no text that we can read (%(detail)s)."),
    "nothing_found": _l("There is no vacancy in it. Does the page hold JobPosting in JSON-LD?"),
    "not_xml": _l("This is no valid XML. Let whoever makes the feed check it."),
    "has_doctype": _l("The XML declares a document type, which we refuse for safety. Offer it without."),
    "too_deep": _l("The XML is nested too deeply to be a feed."),
    "not_csv": _l("This is no CSV with the columns id and description."),
}
#: What is wrong with an entry, besides what forms say too.
PROBLEMS: Mapping[str, LazyString] = {
    "required": _l("is missing."),
    "not_readable": _l("cannot be read."),
    "not_a_date": _l("is no date. Write it as 2027-02-08."),
    "not_a_number": _l("is no whole number."),
    "not_json": _l("is no valid JSON."),
    "twice": _l("stands in the feed twice. We kept the first."),
    "not_open": _l("cannot be changed at the moment."),
    "unknown_municipality": _l("is no municipality that we know."),
    "not_a_choice": _l("holds a value that we do not know."),
    "too_long": _l("is too long."),
    "out_of_range": _l("is too small or too large."),
    "end_before_start": _l("lies before the start."),
}
COLUMNS: Mapping[str, LazyString] = {"id": _l("Its own number"), "row": _l("The entry")}


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One entry that was left out, in words."""

    row: int
    external_id: str
    what: str


def error_words(outcome: FeedOutcome) -> str:
    """Why the feed could not be read; empty when it could."""
    if not outcome.error_code:
        return ""
    words = str(ERRORS.get(outcome.error_code, ERRORS["unreachable"]))
    return words % {"detail": outcome.error_detail} if "%(detail)s" in words else words


def outcome_words(outcome: FeedOutcome) -> list[str]:
    """What the reading did, one sentence for each kind of thing that happened."""
    return [sentence for count, sentence in _sentences(outcome) if count] or [_("Nothing stands there now.")]


def _sentences(done: FeedOutcome) -> Iterator[tuple[int, str]]:
    """Every count with its sentence."""
    yield (
        done.created,
        ngettext(
            "%(num)s is new and waits for a career office.",
            "%(num)s are new and wait for a career office.",
            done.created,
        ),
    )
    yield done.updated, ngettext("%(num)s changed.", "%(num)s have changed.", done.updated)
    yield done.unchanged, ngettext("%(num)s is as it was.", "%(num)s are as they were.", done.unchanged)
    yield (
        done.merged,
        ngettext(
            "%(num)s says the same as a vacancy that you have; we put them together.",
            "%(num)s say the same as vacancies that you have; we put them together.",
            done.merged,
        ),
    )
    yield (
        done.reopened,
        ngettext(
            "%(num)s was published anew and waits for a career office again.",
            "%(num)s were published anew and wait for a career office again.",
            done.reopened,
        ),
    )
    yield (
        done.closed,
        ngettext(
            "%(num)s is gone or over there, and is closed here.",
            "%(num)s are gone or over there, and are closed here.",
            done.closed,
        ),
    )
    yield (
        done.over,
        ngettext(
            "%(num)s was over already; we left it out.", "%(num)s were over already; we left them out.", done.over
        ),
    )
    yield (
        done.left_out,
        ngettext(
            "%(num)s was left out; the table says why.", "%(num)s were left out; the table says why.", done.left_out
        ),
    )


def problem_lines(outcome: FeedOutcome) -> list[ProblemLine]:
    """Each entry that was left out, with its column and what is wrong with it."""
    labels = {field.name: str(field.label.text) for field in VacancyForm(formdata=None)}
    return [ProblemLine(each.row, each.external_id, _problem(each, labels)) for each in outcome.problems]


def _problem(problem: FeedProblem, labels: Mapping[str, str]) -> str:
    name = labels.get(problem.column) or str(COLUMNS.get(problem.column, problem.column))
    words = PROBLEMS.get(problem.code) or MESSAGES.get(problem.code) or PROBLEMS["not_readable"]
    return f"{name}: {words}"


def feed_state(feed: VacancyFeed) -> tuple[str, str]:
    """Code and word of how a feed is doing."""
    if not feed.is_active:
        return "off", _("Switched off")
    if feed.last_run_at is None:
        return "queued", _("Not read yet")
    return ("failed", _("Could not be read")) if feed.failed_count else ("active", _("Is read"))
