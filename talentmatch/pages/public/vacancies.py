"""Open vacancies: the list to search, and each one in full."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.applications.queries import reply_record
from talentmatch.choices import TEXT_LANGUAGES, VACANCY_KINDS
from talentmatch.matches.search_queries import FoundVacancy, found_vacancies
from talentmatch.matches.similar import similar_vacancies
from talentmatch.pages.public.blueprint import public
from talentmatch.pages.public.lists import (
    PAGE_SIZE,
    chosen_municipality,
    municipality_choices,
    page_count,
    page_url,
    paging,
    search_words,
)
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import VacancyFilter, get_open_vacancy, open_vacancies
from talentmatch.web.cards import vacancy_head
from talentmatch.web.job_posting import job_posting
from talentmatch.web.labels import label, language_name
from talentmatch.web.localisation import current_locale, this_page
from talentmatch.web.services import db_session, services
from talentmatch.web.templating import date_words


def vacancy_filter() -> VacancyFilter:
    """What the address narrows the list to; anything unknown in it is ignored."""
    language = request.args.get("language", "")
    return VacancyFilter(
        kinds=tuple(kind for kind in VACANCY_KINDS if kind in request.args.getlist("kind")),
        municipality=chosen_municipality(),
        language=language if language in TEXT_LANGUAGES else "",
        paid="paid" in request.args,
        remote="remote" in request.args,
    )


def vacancy_cards(vacancies: Iterable[Vacancy]) -> list[dict[str, Any]]:
    """What the list shows of each vacancy."""
    return [vacancy_head(v, url=url_for("public.vacancy", vacancy_id=v.id)) for v in vacancies]


@public.get("/vacancies")
def vacancies() -> ResponseReturnValue:
    """Open vacancies: those that meet the words typed, the best first; without words all, the newest first."""
    words, filters, shown = search_words(), vacancy_filter(), paging()
    if words:
        found = found_vacancies(
            db_session(),
            services().live_index,
            words,
            filters,
            locale=current_locale(),
            limit=PAGE_SIZE,
            offset=shown.offset,
        )
        cards, total = [_found_card(item) for item in found.items], found.total_count
    else:
        newest, total = open_vacancies(db_session(), filters, limit=PAGE_SIZE, offset=shown.offset)
        cards, found = vacancy_cards(newest), None
    chosen = (filters.kinds, filters.municipality, filters.language, filters.paid, filters.remote)
    return render_template(
        "public/vacancies.html",
        cards=cards,
        total=total,
        words=words,
        found=found,
        filters=filters,
        filter_count=sum(bool(value) for value in chosen),
        kinds=VACANCY_KINDS,
        languages=TEXT_LANGUAGES,
        municipalities=municipality_choices(),
        page=shown.page,
        page_count=page_count(total),
        page_url=page_url,
        rss_url=rss_url(),
        corrected_url=this_page(q=found.corrected, page=1) if found and found.corrected else "",
    )


def rss_url() -> str:
    """The same list as RSS, with the same conditions and in the language of the page."""
    kept = [(name, value) for name, value in request.args.items(multi=True) if name not in {"page", "lang"}]
    return f"{url_for('public.vacancies_rss')}?{urlencode([*kept, ('lang', current_locale())])}"


def _found_card(found: FoundVacancy) -> dict[str, Any]:
    head = vacancy_head(found.vacancy, url=url_for("public.vacancy", vacancy_id=found.vacancy.id))
    return {**head, "found": found}


@public.get("/vacancies/<int:vacancy_id>")
def vacancy(vacancy_id: int) -> ResponseReturnValue:
    """One open vacancy with everything the company says about it."""
    found = get_open_vacancy(db_session(), vacancy_id)
    return render_template(
        "public/vacancy.html",
        vacancy=found,
        head=vacancy_head(found, url=url_for("public.vacancy", vacancy_id=found.id)),
        facts=_facts(found),
        record=reply_record(db_session(), found.company_id),
        similar=vacancy_cards(_similar(found)),
        posting=_posting(found),
    )


def _posting(vacancy: Vacancy) -> dict[str, Any]:
    """What search engines and boards read in the page."""
    settings = services().settings
    url = settings.site_url.rstrip("/") + url_for("public.vacancy", vacancy_id=vacancy.id)
    return job_posting(vacancy, url=url, site_name=settings.site_name)


def _similar(vacancy: Vacancy) -> Iterable[Vacancy]:
    least = services().settings.good_match_relevance
    return similar_vacancies(db_session(), services().live_index, vacancy, least=least)


def _facts(vacancy: Vacancy) -> list[tuple[str, Any]]:
    return [
        (_("Working languages"), "; ".join(_level(level) for level in vacancy.working_languages)),
        (_("Place"), f"{vacancy.postal_code} {vacancy.municipality}".strip()),
        (_("On site or remote"), label("remote", vacancy.remote)),
        (_("Starts"), date_words(vacancy.period_start)),
        (_("Ends"), date_words(vacancy.period_end)),
        (_("Hours a week"), vacancy.hours_per_week),
        (_("Open places"), vacancy.positions),
        (_("Pay"), _("Paid") if vacancy.paid else ""),
        (_("Fields of study"), "; ".join(label("study_field", code) for code in vacancy.study_fields)),
        (_("Level of study"), _study_levels(vacancy)),
        (_("Work permit"), _("The company applies for one where it is needed.") if vacancy.sponsors_permit else ""),
        (_("Open until"), date_words(vacancy.expires_on)),
    ]


def _level(level: dict[str, str]) -> str:
    words = {"language": language_name(level["lang"]), "level": label("cefr", level["cefr"])}
    return str(_("%(language)s: at least %(level)s", **words))


def _study_levels(vacancy: Vacancy) -> str:
    levels = "; ".join(label("study_level", code) for code in vacancy.study_levels)
    if levels and vacancy.insists_on_study_level:
        return str(_("%(levels)s (required)", levels=levels))
    return levels
