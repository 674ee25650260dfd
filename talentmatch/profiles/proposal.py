"""A CV that was read → the content of a profile to correct: nothing is saved here."""

from dataclasses import replace

from talentmatch.choices import CEFR_LEVELS, SKILL_COUNT_LIMIT, SKILL_LIMIT, TEXT_LANGUAGES, TEXT_LIMIT
from talentmatch.cv.profile import ProposedProfile
from talentmatch.matching import Vocabulary, detected_language
from talentmatch.places import find_place
from talentmatch.profiles.operations import ProfileContent

#: Skills that are proposed from running text, besides those the CV lists.
RECOGNISED_LIMIT = 15
#: Level proposed for a language that the CV names without one.
UNSTATED_LEVEL = "B1"


def proposed_content(cv: ProposedProfile, vocabulary: Vocabulary, known: ProfileContent) -> ProfileContent:
    """``known`` with what ``cv`` tells in its place: text, skills and languages; the rest stays as it was."""
    text = cv.text_without_contact[:TEXT_LIMIT]
    language = cv.document_language if cv.document_language in TEXT_LANGUAGES else None
    language = language or detected_language(text, fallback=known.text_language)
    place = find_place(cv.municipality) if cv.municipality and not known.municipality else None
    levels = tuple(
        {"lang": lang, "cefr": cefr if cefr in CEFR_LEVELS else UNSTATED_LEVEL} for lang, cefr in cv.languages
    )
    return replace(
        known,
        text=text,
        text_language=language,
        skills=_skills(cv, text, language, vocabulary),
        languages=levels or known.languages,
        municipality=place.name if place else known.municipality,
        postal_code=place.postal_codes[0] if place else known.postal_code,
    )


def _skills(cv: ProposedProfile, text: str, language: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    listed = [skill for skill in cv.skills if len(skill) <= SKILL_LIMIT]
    said = {concept for skill in listed for concept in _concepts(skill, language, vocabulary, is_list=True)}
    recognised = [
        vocabulary.label(concept, language)
        for concept in dict.fromkeys(_concepts(text, language, vocabulary, is_list=False))
        if concept not in said and vocabulary.concepts[concept].kind in {"skill", "tool"}
    ]
    return tuple(dict.fromkeys([*listed, *recognised[:RECOGNISED_LIMIT]]))[:SKILL_COUNT_LIMIT]


def _concepts(text: str, language: str, vocabulary: Vocabulary, *, is_list: bool) -> list[str]:
    annotations = vocabulary.annotate(text, language, is_skill_list=is_list)
    return [annotation.concept_ids[0] for annotation in annotations if len(annotation.concept_ids) == 1]
