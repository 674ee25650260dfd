"""What stands between a student and a vacancy, as a career office reads it: about both, in the third person."""

from collections.abc import Callable, Mapping
from datetime import date

from flask_babel import LazyString, ngettext
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from talentmatch.matches.conditions import UnmetCondition
from talentmatch.matches.ranked import HiddenCount
from talentmatch.matching.report import NO_KNOWN_WORDS, NOTHING_ELIGIBLE
from talentmatch.web.conditions import years_words
from talentmatch.web.decimals import decimal
from talentmatch.web.labels import label, language_name
from talentmatch.web.templating import date_words

#: What a condition is about.
TOPICS: Mapping[str, LazyString] = {
    "wrong_kind": _l("kind of vacancy"),
    "language_level_too_low": _l("language level"),
    "period_not_overlapping": _l("period"),
    "permit_not_sponsored": _l("work permit"),
    "too_far_no_remote": _l("distance"),
    "study_level_too_low": _l("level of study"),
    "experience_too_short": _l("experience"),
}


def sentence_for_office(unmet: UnmetCondition) -> str:
    """The condition that is not met, with its facts."""
    return _SENTENCES[unmet.code](unmet)


def _language(unmet: UnmetCondition) -> str:
    language = language_name(unmet.language or "")
    if unmet.given is None:
        return str(
            _("Working language %(language)s %(asked)s; not in the profile.", language=language, asked=unmet.asked)
        )
    return str(
        _(
            "Working language %(language)s %(asked)s; the profile says %(given)s.",
            language=language,
            asked=unmet.asked,
            given=unmet.given,
        )
    )


def _days(first: date | None, last: date | None) -> str:
    if first and last:
        return str(_("from %(start)s to %(end)s", start=date_words(first), end=date_words(last)))
    if first:
        return str(_("from %(start)s", start=date_words(first)))
    return str(_("until %(end)s", end=date_words(last)))


def _experience(unmet: UnmetCondition) -> str:
    asked = years_words(unmet.years_asked)
    if not unmet.years_given:
        return str(_("The vacancy asks %(asked)s of experience; the profile names none.", asked=asked))
    given = years_words(unmet.years_given)
    return str(_("The vacancy asks %(asked)s of experience; the profile names %(given)s.", asked=asked, given=given))


_SENTENCES: Mapping[str, Callable[[UnmetCondition], str]] = {
    "wrong_kind": lambda u: _("The student looks for another kind than %(kind)s.", kind=label("vacancy_kind", u.kind)),
    "language_level_too_low": _language,
    "period_not_overlapping": lambda u: _(
        "The vacancy runs %(period)s; the student is free %(available)s.",
        period=_days(u.period_start, u.period_end),
        available=_days(u.available_from, u.available_to),
    ),
    "permit_not_sponsored": lambda _u: _("The student needs a work permit and the company does not apply for one."),
    "too_far_no_remote": lambda u: _(
        "On site at %(km)s km from the student's home; their limit is %(limit)s km.",
        km=round(u.distance_km or 0),
        limit=round(u.limit_km or 0),
    ),
    "study_level_too_low": lambda u: _(
        "The company insists on this level: %(asked)s. The profile says: %(given)s.",
        asked=label("study_level", u.asked),
        given=label("study_level", u.given),
    ),
    "experience_too_short": _experience,
}


def why_student_has_none(reason: str | None, hidden: HiddenCount | None, best: float | None) -> str:
    """Why a student has no good match; empty when there is one."""
    if reason is None:
        return ""
    if reason == NO_KNOWN_WORDS:
        return str(_("The profile names nothing that vacancies name: skills are missing."))
    if reason == NOTHING_ELIGIBLE:
        if hidden is None:
            return str(_("There is no open vacancy to match with."))
        return str(
            ngettext(
                "No vacancy meets the conditions; %(num)s falls away on %(topic)s.",
                "No vacancy meets the conditions; %(num)s fall away on %(topic)s.",
                hidden.count,
                topic=TOPICS[hidden.code],
            )
        )
    return _none_good(best)


def why_vacancy_has_none(reason: str | None, hidden: HiddenCount | None, best: float | None) -> str:
    """Why a vacancy has no good candidate among the students; empty when it has one."""
    if reason is None:
        return ""
    if reason == NO_KNOWN_WORDS:
        return str(_("The vacancy names nothing that students name: skills are missing."))
    if reason == NOTHING_ELIGIBLE:
        if hidden is None:
            return str(_("There is no student to match with."))
        return str(
            ngettext(
                "No student meets the conditions; %(num)s falls away on %(topic)s.",
                "No student meets the conditions; %(num)s fall away on %(topic)s.",
                hidden.count,
                topic=TOPICS[hidden.code],
            )
        )
    return _none_good(best)


def _none_good(best: float | None) -> str:
    if best is None:
        return str(_("Nothing in common with any that is possible."))
    return str(_("The best one stays below: relevance %(best)s.", best=decimal(best, 2)))
