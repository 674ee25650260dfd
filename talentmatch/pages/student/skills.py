"""Skill advice: which skills open most vacancies to the student."""

from typing import cast

from flask import render_template, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from talentmatch.matches.skill_advice import skill_outlook
from talentmatch.pages.student.blueprint import student
from talentmatch.profiles.models import Profile
from talentmatch.profiles.queries import find_profile_of
from talentmatch.web.cards import vacancy_head
from talentmatch.web.fragments import rendered_part
from talentmatch.web.localisation import current_locale
from talentmatch.web.services import actor, db_session, services


@student.get("/skills")
def skills() -> ResponseReturnValue:
    """The skills that would open most vacancies, those that open most first."""
    profile = find_profile_of(db_session(), actor().id)
    if profile is None or profile.is_empty:
        return render_template("student/no_profile.html")
    good_from = services().settings.good_match_relevance
    return render_template("student/skills.html", advice=_advice(profile, good_from), good_from=good_from)


def _advice(profile: Profile, good_from: float) -> Markup:
    """The list, rendered once for each state of the documents."""
    state = services().live_index.state(db_session())
    key = ("student.skills", profile.id, current_locale(), state)
    return cast(Markup, services().fragments.get(key, lambda: _rendered(profile, good_from)))


def _rendered(profile: Profile, good_from: float) -> Markup:
    outlook = skill_outlook(db_session(), services().live_index, profile, good_from=good_from, locale=current_locale())
    skills = [
        (
            skill,
            [vacancy_head(each, url=url_for("public.vacancy", vacancy_id=each.id)) for each in skill.examples],
        )
        for skill in outlook.skills
    ]
    return rendered_part("student/skill_advice.html", good_count=outlook.good_count, skills=skills)
