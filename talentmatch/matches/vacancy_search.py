"""The search beside the live index: the same vacancies, the same concepts, kept up change by change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy.orm import Session

from talentmatch.matches import index_queries as documents_in
from talentmatch.matching import DocumentVectors, Matcher
from talentmatch.matching.search.search import ConceptMention, SearchedDocument, SearchIndex
from talentmatch.matching.text import LANGUAGES
from talentmatch.places import find_place

Names = tuple[str, ...]


@dataclass(slots=True)
class VacancySearch:
    """A search index over the vacancies of one matcher, complete up to change ``last_change_id``."""

    index: SearchIndex
    concept_ids: tuple[str, ...]
    last_change_id: int

    @classmethod
    def of(cls, db_session: Session, matcher: Matcher, change_id: int) -> "VacancySearch":
        """A search over every vacancy that ``matcher`` ranks. What was analysed for ranking is not analysed again."""
        search = cls(SearchIndex(matcher.vocabulary), tuple(sorted(matcher.vocabulary.concepts)), change_id)
        names = documents_in.names_beside_vacancies(db_session)
        search._put(matcher, (number for number in matcher.vacancies.ids if number is not None), names)
        return search

    def follow(self, db_session: Session, matcher: Matcher, change_id: int) -> None:
        """What changed up to ``change_id`` can be searched as ``matcher`` holds it now."""
        if change_id <= self.last_change_id:
            return
        changed, _profiles = documents_in.changed_since(db_session, self.last_change_id, change_id)
        numbers = [str(vacancy_id) for vacancy_id in changed]
        for gone in (number for number in numbers if number not in matcher.vacancies and number in self.index):
            self.index.remove(gone)
        there = [number for number in numbers if number in matcher.vacancies]
        self._put(matcher, there, documents_in.names_beside_vacancies(db_session, [int(number) for number in there]))
        self.last_change_id = change_id

    def _put(self, matcher: Matcher, numbers: Iterable[str], names: Mapping[int, Names]) -> None:
        for number in numbers:
            vectors = matcher.vacancies.vectors_of(number)
            beside = searched_names(names.get(int(number), ()))
            self.index.put(SearchedDocument(vectors.document, beside, self.mentions_of(vectors)))

    def mentions_of(self, vectors: DocumentVectors) -> tuple[ConceptMention, ...]:
        """The concepts that a vacancy names and does not say it is not about."""
        concepts = vectors.blocks.get("concepts")
        if concepts is None:
            return ()
        row = concepts.sparse
        wanted = set(row.columns[row.values > 0.0].tolist())
        return tuple(
            ConceptMention(self.concept_ids[column], place, start, end)
            for column, place, start, end in concepts.mentions.tolist()
            if column in wanted
        )


def searched_names(names: Names) -> Names:
    """``names`` and, of a municipality among them, its names in the other languages."""
    return tuple(dict.fromkeys(name for known in names for name in (known, *_other_names(known)) if name))


@lru_cache(maxsize=1024)
def _other_names(name: str) -> Names:
    place = find_place(name) if name else None
    return tuple(place.name_in(language) for language in LANGUAGES) if place is not None and place.name == name else ()
