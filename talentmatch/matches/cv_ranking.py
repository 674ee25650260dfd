"""Ranking for a CV that nobody saved: the same matcher, all open vacancies, no conditions."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from talentmatch.cv.profile import ProposedProfile
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.ranked import Chip, Reasons
from talentmatch.matches.reasons import reasons_of
from talentmatch.matching import Document, Explanation, detected_language
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import open_vacancies_by_id


@dataclass(frozen=True, slots=True)
class CvMatch:
    """One vacancy for a CV, with the reasons in short and in full."""

    rank: int
    vacancy: Vacancy
    reasons: Reasons
    explanation: Explanation

    def as_text(self) -> str:
        """Three lines for a terminal."""
        vacancy = self.vacancy
        parts = ", ".join(f"{share.block} {share.value:.3f}" for share in self.reasons.shares)
        shared = ", ".join(_words(chip) for chip in self.reasons.shared)
        missing = ", ".join(chip.label for chip in self.reasons.missing)
        head = f"{self.rank:>3}. {vacancy.title} – {vacancy.company.name}" + (
            f", {vacancy.municipality}" if vacancy.municipality else ""
        )
        return (
            f"{head}\n     relevance {self.reasons.relevance:.3f} = {parts}\n"
            f"     shared: {shared or '–'}\n     still to learn: {missing or '–'}"
        )

    def as_json(self) -> dict[str, Any]:
        """Everything that adds up to the relevance."""
        return {
            "rank": self.rank,
            "vacancy_id": self.vacancy.id,
            "external_id": self.vacancy.external_id,
            "title": self.vacancy.title,
            "company": self.vacancy.company.name,
            "relevance": self.explanation.relevance,
            "shared": [chip.label for chip in self.reasons.shared],
            "missing": [chip.label for chip in self.reasons.missing],
            "blocks": [
                {
                    "block": block.block,
                    "value": block.value,
                    "contributions": [
                        {
                            "key": part.key,
                            "candidate": part.candidate_surface,
                            "vacancy": part.vacancy_surface,
                            "value": part.value,
                        }
                        for part in block.contributions
                    ],
                }
                for block in self.explanation.blocks
            ],
        }


@dataclass(frozen=True, slots=True)
class CvRanking:
    """The matches of a CV; ``reason`` says why there are none."""

    matches: tuple[CvMatch, ...]
    reason: str | None


def _words(chip: Chip) -> str:
    return f"{chip.candidate_words} = {chip.vacancy_words}" if chip.is_pair else chip.label


def cv_document(profile: ProposedProfile) -> Document:
    """A CV as the matcher sees it: without who and where the person is."""
    text = profile.text_without_contact
    language = profile.document_language or detected_language(text, fallback="en")
    return Document(id="cv", language=language, title=profile.title, skills=profile.skills, text=text)


def ranked_for_cv(
    db_session: Session, live_index: LiveIndex, profile: ProposedProfile, *, top: int, locale: str
) -> CvRanking:
    """The ``top`` open vacancies for a CV, the most relevant first."""
    with live_index.synced(db_session) as snapshot:
        matcher = snapshot.matcher
        query = matcher.vectors(cv_document(profile))
        ranking = matcher.rank(query, among=matcher.vacancies, k=top, eligible=snapshot.vacancies.filtered())
        explanations = {d.id: matcher.explain(query, matcher.vacancies.vectors_of(d.id)) for d in ranking.documents}
    vacancies = open_vacancies_by_id(db_session, [int(document.id) for document in ranking.documents])
    matches = tuple(
        CvMatch(
            document.rank,
            vacancy,
            reasons_of(
                explanations[document.id],
                vacancy,
                live_index.vocabulary,
                candidate_language=query.document.language,
                locale=locale,
            ),
            explanations[document.id],
        )
        for document in ranking.documents
        if (vacancy := vacancies.get(int(document.id))) is not None
    )
    return CvRanking(matches, ranking.reason)
