"""All candidates among all open vacancies: what is ranked, under which conditions, and a list as one JSON object."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from talentmatch.matches.condition_tables import ConditionsTable
from talentmatch.matches.conditions import CandidateConditions
from talentmatch.matches.documents import candidate_conditions
from talentmatch.matches.index_queries import all_profiles
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matching.batch import BatchRankings
from talentmatch.matching.side_rows import SideRows


@dataclass(frozen=True, slots=True)
class MetConditions:
    """Which pairs meet all hard conditions. It can be sent to other machines.

    Parameters
    ----------
    vacancies : ConditionsTable
    candidates : mapping of row to CandidateConditions
    """

    vacancies: ConditionsTable
    candidates: Mapping[int, CandidateConditions]

    def __call__(self, candidate_rows: NDArray[np.int32], vacancy_rows: NDArray[np.int32]) -> NDArray[np.bool_]:
        """The mask of some pairs, of shape (candidates, vacancies)."""
        mask = np.zeros((candidate_rows.size, vacancy_rows.size), dtype=np.bool_)
        for place, row in enumerate(candidate_rows.tolist()):
            if row in self.candidates:
                mask[place] = self.vacancies.eligible(self.candidates[row])[vacancy_rows]
        return mask


@dataclass(frozen=True, slots=True)
class AllPairs:
    """Both sides of one build, and the pairs that may be ranked."""

    candidates: SideRows
    vacancies: SideRows
    eligible: Callable[[NDArray[np.int32], NDArray[np.int32]], NDArray[np.bool_]] | None


def all_pairs(db_session: Session, live_index: LiveIndex, *, with_conditions: bool) -> AllPairs:
    """Every profile and every open vacancy, as they are now; without conditions every pair may be ranked."""
    with live_index.synced(db_session) as snapshot:
        matcher = snapshot.matcher
        conditions = {
            matcher.candidates.row_of(str(profile.id)): candidate_conditions(profile)
            for profile in (all_profiles(db_session) if with_conditions else ())
            if str(profile.id) in matcher.candidates
        }
        met = MetConditions(snapshot.vacancies, conditions) if with_conditions else None
        return AllPairs(matcher.candidates.side_rows(), matcher.vacancies.side_rows(), met)


def as_json(block: BatchRankings) -> Iterator[dict[str, Any]]:
    """The list of every candidate of a block; ``reason`` says why one is empty."""
    for number, profile_id in enumerate(block.query_ids):
        ranking = block.ranking(number)
        yield {
            "profile_id": int(profile_id),
            "eligible": ranking.eligible_count,
            "reason": ranking.reason,
            "vacancies": [
                {"vacancy_id": int(found.id), "rank": found.rank, "relevance": found.relevance}
                for found in ranking.documents
            ],
        }
