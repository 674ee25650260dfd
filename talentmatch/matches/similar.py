"""Vacancies beside vacancies: those about the same, and those that are the same."""

from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from sqlalchemy.orm import Session

from talentmatch.matches.documents import vacancy_document
from talentmatch.matches.live_index import LiveIndex, Snapshot
from talentmatch.matching.duplicates import Fingerprint, is_near_duplicate
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import handed_in_beside, open_vacancies_by_id

#: A page of one vacancy may show its neighbours of so long ago; what is no longer open is never shown.
MAX_AGE = timedelta(minutes=1)
#: How many neighbours are looked at; copies among them are left out or found.
NEIGHBOUR_COUNT = 12
#: Vacancies beside the index that are compared word for word.
BESIDE_COUNT = 60


def similar_vacancies(
    db_session: Session, live_index: LiveIndex, vacancy: Vacancy, *, least: float, limit: int = 4
) -> tuple[Vacancy, ...]:
    """Up to ``limit`` open vacancies that are most like ``vacancy``, from the relevance ``least``.

    Nobody's conditions count here. Of several copies one is shown, and none of ``vacancy`` itself.
    """
    with live_index.recent(db_session, MAX_AGE) as snapshot:
        numbers = _neighbours(snapshot, vacancy, least)
    found = open_vacancies_by_id(db_session, numbers)
    shown: list[Vacancy] = []
    before = [_Printed.of(vacancy)]
    for number in numbers:
        if number not in found or len(shown) == limit:
            continue
        other = _Printed.of(found[number])
        if not any(other.is_copy_of(each) for each in before):
            shown.append(found[number])
            before.append(other)
    return tuple(shown)


def near_duplicates(
    db_session: Session, live_index: LiveIndex, vacancy: Vacancy, *, limit: int = 3
) -> tuple[Vacancy, ...]:
    """Vacancies that ``vacancy`` was, as good as certainly, made from, or that were made from it; for offices.

    Among those that are open, that wait, and that its own company ever handed in.
    """
    with live_index.synced(db_session) as snapshot:
        numbers = _neighbours(snapshot, vacancy, 0.0)
    is_open = open_vacancies_by_id(db_session, numbers)
    beside = handed_in_beside(db_session, vacancy, limit=BESIDE_COUNT)
    others = {number: is_open[number] for number in numbers if number in is_open} | {each.id: each for each in beside}
    mine = _Printed.of(vacancy)
    return tuple(other for other in others.values() if _Printed.of(other).is_copy_of(mine))[:limit]


def _neighbours(snapshot: Snapshot, vacancy: Vacancy, least: float) -> list[int]:
    """Numbers of the open vacancies most like one, without itself."""
    index = snapshot.matcher.vacancies
    others = np.ones(index.row_count, dtype=np.bool_)
    if str(vacancy.id) in index:
        others[index.row_of(str(vacancy.id))] = False
    ranking = snapshot.matcher.rank(snapshot.vacancy_vectors(vacancy), among=index, k=NEIGHBOUR_COUNT, eligible=others)
    return [int(document.id) for document in ranking.documents if document.relevance >= least]


@dataclass(frozen=True, slots=True)
class _Printed:
    """The fingerprint of a vacancy, and whose it is."""

    company_id: int
    fingerprint: Fingerprint

    @classmethod
    def of(cls, vacancy: Vacancy) -> "_Printed":
        return cls(vacancy.company_id, Fingerprint.of(vacancy_document(vacancy)))

    def is_copy_of(self, other: "_Printed") -> bool:
        is_same_company = self.company_id == other.company_id
        return is_near_duplicate(self.fingerprint, other.fingerprint, is_same_company=is_same_company)
