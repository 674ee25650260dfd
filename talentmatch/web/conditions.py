"""What stands between a candidate and a vacancy, as a sentence: to the student ("you"), or about the candidate."""

from collections.abc import Callable, Mapping

from flask_babel import LazyString, ngettext
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from talentmatch.matches.conditions import UnmetCondition
from talentmatch.web.decimals import decimal
from talentmatch.web.labels import label, language_name
from talentmatch.web.templating import date_words


def sentence_for_student(unmet: UnmetCondition) -> str:
    """The condition as the student reads it."""
    return _TO_STUDENT[unmet.code](unmet)


def sentence_about_candidate(unmet: UnmetCondition) -> str:
    """The condition as a company or an office reads it."""
    return _ABOUT_CANDIDATE[unmet.code](unmet)


#: Short names of conditions, as boxes to tick: what holds when each is met. To the student, and to a company.
_NAMES: Mapping[str, tuple[LazyString, LazyString]] = {
    "wrong_kind": (_l("The kind I look for"), _l("Looks for this kind of vacancy")),
    "language_level_too_low": (_l("My languages suffice"), _l("Speaks the working languages")),
    "period_not_overlapping": (_l("In the time I have"), _l("Is free in this period")),
    "permit_not_sponsored": (_l("Possible with my permit"), _l("Needs no permit from you")),
    "too_far_no_remote": (_l("Within my distance, or remote"), _l("Lives within their distance")),
    "study_level_too_low": (_l("My level of study suffices"), _l("Has the level of study")),
    "experience_too_short": (_l("My experience suffices"), _l("Has the experience asked")),
}


def condition_name(code: str) -> str:
    """Short name of a condition, as the student reads it."""
    return str(_NAMES[code][0])


def condition_name_for_company(code: str) -> str:
    """Short name of a condition, as a company reads it."""
    return str(_NAMES[code][1])


def _days(start: str, end: str) -> str:
    if start and end:
        return _("from %(start)s to %(end)s", start=start, end=end)
    if start:
        return _("from %(start)s", start=start)
    return _("until %(end)s", end=end)


def _facts(unmet: UnmetCondition) -> dict[str, str]:
    return {
        "kind": label("vacancy_kind", unmet.kind),
        "language": language_name(unmet.language or ""),
        "asked": unmet.asked or "",
        "given": unmet.given or "",
        "km": str(round(unmet.distance_km or 0)),
        "limit": str(round(unmet.limit_km or 0)),
        "level": label("study_level", unmet.asked),
        "period": _days(date_words(unmet.period_start), date_words(unmet.period_end)),
        "available": _days(date_words(unmet.available_from), date_words(unmet.available_to)),
    }


def _language_for_student(unmet: UnmetCondition) -> str:
    if unmet.given is None:
        return _("Working language %(language)s %(asked)s; you did not list it.", **_facts(unmet))
    return _("Working language %(language)s %(asked)s; you wrote %(given)s.", **_facts(unmet))


def _language_of_candidate(unmet: UnmetCondition) -> str:
    if unmet.given is None:
        return _("You ask %(language)s %(asked)s; the candidate did not list it.", **_facts(unmet))
    return _("You ask %(language)s %(asked)s; the candidate wrote %(given)s.", **_facts(unmet))


def years_words(years: float | None) -> str:
    """A length of experience: "1 year", "2.5 years"."""
    written = decimal(years or 0.0, 0 if float(years or 0.0).is_integer() else 1)
    words: str = ngettext("%(written)s year", "%(written)s years", 1 if years == 1 else 2, written=written)
    return words


def _experience_for_student(unmet: UnmetCondition) -> str:
    asked = years_words(unmet.years_asked)
    if not unmet.years_given:
        return _("They ask %(asked)s of experience; your profile names none.", asked=asked)
    given = years_words(unmet.years_given)
    return _("They ask %(asked)s of experience; your profile names %(given)s.", asked=asked, given=given)


def _experience_of_candidate(unmet: UnmetCondition) -> str:
    asked = years_words(unmet.years_asked)
    if not unmet.years_given:
        return _("You ask %(asked)s of experience; the candidate names none.", asked=asked)
    # How much is not told: that stands in their text, which companies do not see.
    return _("You ask %(asked)s of experience; the candidate names less.", asked=asked)


_TO_STUDENT: Mapping[str, Callable[[UnmetCondition], str]] = {
    "wrong_kind": lambda u: _("This is another kind than you look for: %(kind)s.", **_facts(u)),
    "language_level_too_low": _language_for_student,
    "period_not_overlapping": lambda u: _("Runs %(period)s; you are free %(available)s.", **_facts(u)),
    "permit_not_sponsored": lambda _u: _("The company does not apply for a work permit."),
    "too_far_no_remote": lambda u: _("%(km)s km from your home, on site; you go up to %(limit)s km.", **_facts(u)),
    "study_level_too_low": lambda u: _("They insist on this level of study: %(level)s.", **_facts(u)),
    "experience_too_short": _experience_for_student,
}
_ABOUT_CANDIDATE: Mapping[str, Callable[[UnmetCondition], str]] = {
    "wrong_kind": lambda u: _("The candidate does not look for this kind: %(kind)s.", **_facts(u)),
    "language_level_too_low": _language_of_candidate,
    "period_not_overlapping": lambda u: _("Runs %(period)s; the candidate is free %(available)s.", **_facts(u)),
    "permit_not_sponsored": lambda _u: _("The candidate would need a work permit, and none is applied for."),
    "too_far_no_remote": lambda u: _(
        "%(km)s km from the candidate's home, on site; their limit is %(limit)s km.", **_facts(u)
    ),
    "study_level_too_low": lambda u: _("The level of study asked is not reached: %(level)s.", **_facts(u)),
    "experience_too_short": _experience_of_candidate,
}
