"""How an institution words its agreements: writing it."""

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.choices import TEXT_LANGUAGES
from talentmatch.clock import Clock, today
from talentmatch.database import write_content
from talentmatch.errors import InvalidInput
from talentmatch.institutions.models import Institution
from talentmatch.placements.models import AgreementTemplate
from talentmatch.placements.queries import find_template
from talentmatch.placements.traffic_light import DEADLINE_DAYS
from talentmatch.placements.wording import ROLES, articles_of

ARTICLES_LIMIT = 40_000
WORD_LIMIT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateContent:
    """Wording by language; empty texts are left to the words that come with the product."""

    articles: dict[str, str] = field(default_factory=dict)
    role_words: dict[str, dict[str, str]] = field(default_factory=dict)
    signing_officer: str = ""
    deadline_days: int = DEADLINE_DAYS


def save_template(
    db_session: Session,
    institution: Institution,
    content: TemplateContent,
    *,
    is_checked: bool,
    actor: User,
    clock: Clock,
) -> AgreementTemplate:
    """Agreements issued from now on are worded so; those issued before keep their words.

    ``is_checked`` says that the institution takes the wording as its own. Raises ``InvalidInput``.
    """
    _check(content)
    template = find_template(db_session, institution.id)
    if template is None:
        template = AgreementTemplate(institution_id=institution.id)
        db_session.add(template)
    changed = write_content(template, content)
    template.checked_on = (template.checked_on or today(clock)) if is_checked else None
    template.updated_at = clock.now()
    details = {"fields": changed, "is_checked": is_checked}
    record(db_session, "agreement_template.saved", template, actor=actor, clock=clock, details=details)
    return template


def _check(content: TemplateContent) -> None:
    errors: dict[str, str] = {}
    for language in TEXT_LANGUAGES:
        text = content.articles.get(language, "")
        if len(text) > ARTICLES_LIMIT:
            errors[f"articles_{language}"] = "too_long"
        elif text.strip() and any(not article.title for article in articles_of(text)):
            errors[f"articles_{language}"] = "article_without_title"
        for role in ROLES:
            if len(content.role_words.get(language, {}).get(role, "")) > WORD_LIMIT:
                errors[f"{role}_{language}"] = "too_long"
    if not 0 <= content.deadline_days <= 90:
        errors["deadline_days"] = "out_of_range"
    if len(content.signing_officer) > 120:
        errors["signing_officer"] = "too_long"
    if errors:
        raise InvalidInput(errors)
