"""Skills proposed while somebody types: asked for by htmx, or by a button of the form where there is no JavaScript."""

from flask import render_template, request
from flask_login import current_user
from wtforms import Field

from talentmatch.choices import SKILL_COUNT_LIMIT, SKILL_LIMIT, TEXT_LANGUAGES, TEXT_LIMIT
from talentmatch.matches.suggested_skills import SuggestedSkill, suggested_skills
from talentmatch.web.forms import split_list
from talentmatch.web.localisation import current_locale
from talentmatch.web.services import services

#: Name of the button that asks for proposals, and of the boxes with which they are taken.
SUGGEST = "suggest_skills"
SUGGESTED = "suggested"
#: A person who types asks about once a second at most.
SUGGESTION_RATE = "90 per minute"


def asking_person() -> str:
    """Whose requests are counted together: a school's students share an address."""
    return f"suggestions {current_user.get_id()}"


def suggestions_for(text: str, skills: list[str], language: str) -> tuple[SuggestedSkill, ...]:
    """What to propose for a text and skills as typed; what is longer than a form takes is not read."""
    return suggested_skills(
        services().live_index.vocabulary,
        text[:TEXT_LIMIT],
        [skill[:SKILL_LIMIT] for skill in skills[:SKILL_COUNT_LIMIT]],
        language=language if language in TEXT_LANGUAGES else current_locale(),
        locale=current_locale(),
    )


def suggestions_fragment(*, text_name: str, skills_name: str) -> str:
    """The proposals for the fields of the request, as buttons that add to the field of skills."""
    text = request.form.get(text_name, "").replace("\r\n", "\n")
    skills = split_list(request.form.get(skills_name, ""))
    found = suggestions_for(text, skills, request.form.get("text_language", ""))
    return render_template("components/suggested_skills.html", suggestions=found, skills_id=skills_name)


def take_suggested(field: Field) -> None:
    """What was ticked among the proposals stands in ``field``, a ``ListField``, below what was typed."""
    known = {skill.casefold() for skill in field.data or ()}
    ticked = dict.fromkeys(item.strip() for item in request.form.getlist(SUGGESTED))
    new = [item for item in ticked if item and item.casefold() not in known]
    if new:
        typed = str(field.raw_data[0]).rstrip() if field.raw_data else ""
        field.raw_data = ["\n".join([typed, *new]).lstrip("\n")]
        field.data = split_list(field.raw_data[0])
