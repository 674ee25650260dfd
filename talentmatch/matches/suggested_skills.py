"""Skills to propose to somebody who writes a profile or a vacancy, in the reader's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from talentmatch.matching import Document, Vocabulary
from talentmatch.matching.skill_suggestions import SkillSuggester


@dataclass(frozen=True, slots=True)
class SuggestedSkill:
    """A skill to confirm.

    ``label`` is for the reader; ``added`` is what goes into the list of skills, in the language of the text, where the
    matcher knows it. ``words`` led to it, and ``is_named`` says whether they name it or are only close.
    """

    concept_id: str
    label: str
    added: str
    words: str
    is_named: bool


def suggested_skills(
    vocabulary: Vocabulary, text: str, skills: Sequence[str], *, language: str, locale: str
) -> tuple[SuggestedSkill, ...]:
    """At most eight skills that ``text`` and ``skills`` name or nearly name and that ``skills`` does not hold yet."""
    document = Document("typed", language, "", tuple(skills), text)
    return tuple(
        SuggestedSkill(
            found.concept_id,
            vocabulary.label(found.concept_id, locale),
            vocabulary.label(found.concept_id, language),
            " ".join(found.words.split()),
            found.is_named,
        )
        for found in _suggester(vocabulary).suggest(document)
    )


@lru_cache(maxsize=2)
def _suggester(vocabulary: Vocabulary) -> SkillSuggester:
    """One for each vocabulary in use: its labels are read once."""
    return SkillSuggester(vocabulary)
