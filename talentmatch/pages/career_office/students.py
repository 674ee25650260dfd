"""Students of the own institution: the list, one student as they see their vacancies, and one match in full."""

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from talentmatch.matches.queries import RankingFilter, match_detail, ranked_vacancies
from talentmatch.matches.ranked import RankedVacancy
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.condition_words import TOPICS, sentence_for_office
from talentmatch.pages.career_office.institution import own_institution, own_student
from talentmatch.pages.career_office.paging import PAGE_SIZE, page_count, page_number, page_urls
from talentmatch.pages.career_office.report_of_request import good_from
from talentmatch.pages.career_office.report_tables import student_name
from talentmatch.profiles.models import Profile
from talentmatch.profiles.queries import students_of_institution
from talentmatch.reports.copied import copied
from talentmatch.reports.evidence import evidence
from talentmatch.reports.figures import good_match_counts
from talentmatch.vacancies.queries import get_open_vacancy
from talentmatch.web.cards import candidate_facts, vacancy_card, vacancy_head
from talentmatch.web.labels import label
from talentmatch.web.localisation import current_locale
from talentmatch.web.services import db_session, services

#: Longest search, in characters.
SEARCH_LIMIT = 100


@career_office.get("/students")
def students() -> ResponseReturnValue:
    """Students of the own institution by programme and name."""
    institution = own_institution()
    text, number = request.args.get("text", "").strip()[:SEARCH_LIMIT], page_number()
    rows, total = students_of_institution(
        db_session(), institution.id, text=text, limit=PAGE_SIZE, offset=(number - 1) * PAGE_SIZE
    )
    return render_template(
        "career_office/students.html",
        institution=institution,
        rows=rows,
        names={profile.id: _name(profile) for profile in rows},
        good_counts=good_match_counts(db_session(), services().live_index, rows, good_from=good_from()),
        good_from=good_from(),
        total=total,
        text=text,
        page=number,
        page_count=page_count(total),
        page_url=page_urls("career_office.students", text=text),
    )


@career_office.get("/students/<int:profile_id>")
def student(profile_id: int) -> ResponseReturnValue:
    """One student: the profile, and the vacancies as the student sees them."""
    profile = own_student(profile_id)
    number = min(20, page_number())
    ranked = ranked_vacancies(
        db_session(), services().live_index, profile, RankingFilter(page=number), locale=current_locale()
    )
    return render_template(
        "career_office/student.html",
        profile=profile,
        name=_name(profile),
        facts=candidate_facts(profile),
        kinds=", ".join(label("vacancy_kind", kind) for kind in profile.kinds_wanted),
        ranked=ranked,
        cards=[_card(profile, item) for item in ranked.items],
        hidden=[(TOPICS[hidden.code], hidden.count) for hidden in ranked.hidden],
        page_url=page_urls("career_office.student", profile_id=profile.id),
    )


@career_office.get("/students/<int:profile_id>/vacancies/<int:vacancy_id>")
def student_match(profile_id: int, vacancy_id: int) -> ResponseReturnValue:
    """One match in full: what was read, what speaks for it, and what speaks against it."""
    profile = own_student(profile_id)
    vacancy = get_open_vacancy(db_session(), vacancy_id)
    live_index = services().live_index
    detail = match_detail(db_session(), live_index, profile, vacancy, locale=current_locale())
    return render_template(
        "career_office/student_match.html",
        detail=detail,
        name=_name(profile),
        head=vacancy_head(vacancy, url=url_for("public.vacancy", vacancy_id=vacancy.id)),
        evidence=evidence(detail, live_index.vocabulary, locale=current_locale()),
        missing=[live_index.vocabulary.label(key, current_locale()) for key in detail.explanation.missing],
        unmet=[sentence_for_office(unmet) for unmet in detail.unmet],
        copied=copied(detail),
        good_from=good_from(),
    )


def _card(profile: Profile, item: RankedVacancy) -> dict[str, object]:
    return vacancy_card(
        item,
        url=url_for("public.vacancy", vacancy_id=item.vacancy.id),
        explanation_url=url_for("career_office.student_match", profile_id=profile.id, vacancy_id=item.vacancy.id),
    )


def _name(profile: Profile) -> str:
    account = profile.user
    return student_name(profile.id, (account.name or account.email) if account else "")
