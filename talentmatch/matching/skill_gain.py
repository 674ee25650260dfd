"""Skill gain: which one skill more would bring a candidate nearer to most vacancies.

A skill changes the candidate's row of concepts in a few columns, its own and those of its neighbours, and with them the
length of the row. So the relevance of every vacancy with every skill follows from products of sparse rows; no vacancy
is read again, and the profile once. Words and phrases that would come with the skill are not guessed: what is counted
is the concept alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.blocks.concepts import ConceptsBlock
from talentmatch.matching.errors import OtherBuild
from talentmatch.matching.matcher import Matcher
from talentmatch.matching.packed import PackedSparse
from talentmatch.matching.vectors import DocumentVectors

_TOP: Final = 20
_LEAST_RISE: Final = 1e-9
_NEARER: Final = 5

Matrix = csr_array[Any, tuple[int, int]]
_Raised = list[tuple[int, float]]  # rows with their new relevance


@dataclass(frozen=True, slots=True)
class SkillGain:
    """What one skill more would change.

    Parameters
    ----------
    concept_id : str
    opened_count : int
        By how many more vacancies would reach the line. A row with one more concept speaks a little less of its other
        ones, so some vacancies may fall below the line; they are taken off.
    rise : float
        By how much the sum of the 20 largest relevances would grow.
    opened : tuple of (str, float)
        Id and new relevance of the vacancies that reach the line only with the skill, most relevant first.
    nearer : tuple of (str, float)
        The same for a few others that it raises.
    """

    concept_id: str
    opened_count: int
    rise: float
    opened: tuple[tuple[str, float], ...]
    nearer: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class SkillTable:
    """What vacancies ask that can be learned, as they are now; for all candidates, until a vacancy changes.

    Parameters
    ----------
    by_concept : csr_array of shape (n_concepts, n_rows), float64
        Rows of concepts, turned and times the share of the block.
    rows, columns : ndarray of shape (n_asked,), intp
        Which row asks which concept; once each.
    """

    by_concept: Matrix
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]

    @classmethod
    def of(cls, matcher: Matcher, *, is_learnable: Callable[[str], bool]) -> SkillTable | None:
        """Return the table of the vacancies of a build, None when the build does not rank by concepts.

        A concept is asked where it is named, not excluded, and by a label that means nothing else.
        """
        if matcher.concepts_block is None:
            return None
        block, share = matcher.concepts_block
        packed = matcher.vacancies.block_rows(block.name)
        assert isinstance(packed, PackedSparse)  # noqa: S101 - concepts are sparse
        shape = (len(packed), block.dimension)
        concepts = csr_array((packed.values * share, packed.columns, packed.row_starts), shape=shape)
        rows, columns = _asked(packed, block.dimension)
        is_kept = np.array([is_learnable(concept_id) for concept_id in block.concept_ids], dtype=np.bool_)[columns]
        return cls(concepts.T.tocsr(), rows[is_kept], columns[is_kept])


def skill_gains(
    matcher: Matcher,
    table: SkillTable,
    candidate: DocumentVectors,
    *,
    relevances: NDArray[np.float64],
    within_reach: NDArray[np.bool_],
    good_from: float,
    limit: int,
) -> tuple[SkillGain, ...]:
    """Return what each concept would change that vacancies within reach ask and the candidate does not name.

    Those that open most come first; then those that raise the best relevances most; then by concept id. What the
    candidate refuses is not among them, nor what a narrower concept says already, nor what changes nothing.

    Parameters
    ----------
    matcher : Matcher
    table : SkillTable
        Of its vacancies as they are now.
    candidate : DocumentVectors
    relevances : ndarray of shape (n_rows,), float64
        Of all vacancies to the candidate, from `MatchIndex.relevances`.
    within_reach : ndarray of shape (n_rows,), bool
        The vacancies that count; all others are as if they were not there.
    good_from : float
        The least relevance of a good match, of this build.
    limit : int
        At most so many are returned.

    Raises
    ------
    OtherBuild
        When the candidate was analysed by another build.
    """
    if candidate.build_id != matcher.build_id:
        raise OtherBuild("candidate belongs to another build; analyse it again with this matcher.")
    if matcher.concepts_block is None:
        return ()
    block, _share = matcher.concepts_block
    columns = _learnable(block, candidate, table.columns[within_reach[table.rows]])
    if not columns.size:
        return ()
    row, changes = block.learned(block.read(matcher.read(candidate.document)), columns.tolist())
    outlook = _Outlook.of(table, relevances, within_reach, row, changes)
    counts, rises = outlook.more_reached(good_from), outlook.rises()
    places = np.flatnonzero((counts > 0) | (rises > _LEAST_RISE))
    ids = matcher.vacancies.ids
    return tuple(
        SkillGain(
            block.key_of(int(columns[place])),
            int(counts[place]),
            float(rises[place]),
            *(tuple((ids[row] or "", value) for row, value in part) for part in outlook.raised(place, good_from)),
        )
        for place in places[np.lexsort((columns[places], -rises[places], -counts[places]))][:limit].tolist()
    )


def _asked(packed: PackedSparse, dimension: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the rows and columns of concepts that are named, wanted and with one meaning, once each."""
    if not len(packed.mentions):
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
    owners = np.repeat(np.arange(len(packed)), np.diff(packed.mention_starts))
    columns, places, starts, _ends = packed.mentions.astype(np.int64).T
    words = (owners * (places.max() + 1) + places) * (starts.max() + 1) + starts
    order = np.argsort(words, kind="stable")
    is_as_before = words[order][1:] == words[order][:-1]  # the same words, another meaning
    clear = order[~(np.append(is_as_before, False) | np.insert(is_as_before, 0, False))]
    named = np.unique(owners[clear] * dimension + columns[clear])
    keys = np.repeat(np.arange(len(packed)), np.diff(packed.row_starts)) * dimension + packed.columns
    wanted = keys[packed.values > 0.0]
    asked = named[np.isin(named, wanted, assume_unique=True)]
    return asked // dimension, asked % dimension


def _learnable(block: ConceptsBlock, candidate: DocumentVectors, asked: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the columns asked that a candidate does not name, wanted or not, nor a kind of; in ascending order."""
    named = block.named(candidate.blocks[block.name])
    known = named.union(*(block.vocabulary.concepts[concept_id].broader for concept_id in named))
    is_open = np.bincount(asked, minlength=block.dimension) > 0
    is_open[[block.column_of[concept_id] for concept_id in known if concept_id in block.column_of]] = False
    return np.flatnonzero(is_open)


@dataclass(frozen=True, slots=True, eq=False)
class _Outlook:
    """The relevance of every vacancy with each of m skills: rest + scale x (held + gain).

    Parameters
    ----------
    counted : ndarray of shape (n_counted,), intp
        The vacancies that count.
    now, rest, held : ndarray of shape (n_rows,), float64
        Relevance without any skill more; what other blocks give; product of concepts before the row has length 1.
    skills, rows, gains : ndarray of shape (n_gains,)
        Which skill adds how much to the product of which vacancy; ordered by skill.
    scale : ndarray of shape (m,), float64
        1 / length of the candidate's row with each skill.
    largest_scale : float
        1 / length of the row as it is, or of any with a skill, where there is none.
    """

    counted: NDArray[np.intp]
    now: NDArray[np.float64]
    rest: NDArray[np.float64]
    held: NDArray[np.float64]
    skills: NDArray[np.intp]
    rows: NDArray[np.int32]
    gains: NDArray[np.float64]
    scale: NDArray[np.float64]
    largest_scale: float

    @classmethod
    def of(
        cls,
        table: SkillTable,
        relevances: NDArray[np.float64],
        is_counted: NDArray[np.bool_],
        row: NDArray[np.float64],
        changes: Matrix,
    ) -> _Outlook:
        squares = row @ row + 2.0 * (changes @ row) + changes.multiply(changes).sum(axis=1)
        scale = 1.0 / np.sqrt(squares)
        held = row @ table.by_concept
        largest = float(1.0 / np.sqrt(row @ row)) if row.any() else float(scale.max())
        found = changes @ table.by_concept
        skills, kept = np.repeat(np.arange(scale.size), np.diff(found.indptr)), is_counted[found.indices]
        return cls(
            np.flatnonzero(is_counted),
            relevances,
            relevances - largest * held,
            held,
            skills[kept],
            found.indices[kept],
            found.data[kept],
            scale,
            largest,
        )

    def more_reached(self, good_from: float) -> NDArray[np.int64]:
        """Return how many more vacancies reach the line with each skill; shape (m,)."""
        without = self.rest[self.rows] + self.scale[self.skills] * self.held[self.rows]
        reached = without + self.scale[self.skills] * self.gains >= good_from
        change = reached.astype(np.int64) - (without >= good_from)
        gained = np.bincount(self.skills, weights=change, minlength=self.scale.size).astype(np.int64)
        return gained + self._reached_by_scale(good_from) - int((self.now[self.counted] >= good_from).sum())

    def _reached_by_scale(self, good_from: float) -> NDArray[np.int64]:
        """Return how many reach the line by what is held alone, at the scale of each skill.

        A vacancy whose product is above zero does from some scale on, one below zero up to some scale.
        """
        rest, held = self.rest[self.counted], self.held[self.counted]
        up, down = held > 0.0, held < 0.0
        always = int((rest[~(up | down)] >= good_from).sum())
        from_scale = np.sort((good_from - rest[up]) / held[up])
        to_scale = np.sort((good_from - rest[down]) / held[down])
        reached_up = np.searchsorted(from_scale, self.scale, side="right")
        reached_down = to_scale.size - np.searchsorted(to_scale, self.scale, side="left")
        return (always + reached_up + reached_down).astype(np.int64)

    def rises(self) -> NDArray[np.float64]:
        """Return by how much the sum of the largest relevances grows with each skill; shape (m,)."""
        new = self.rest[self.rows] + self.scale[self.skills] * (self.held[self.rows] + self.gains)
        rows, bound = self._leaders(new)
        place_of = np.full(self.now.size, -1)
        place_of[rows] = np.arange(rows.size)
        places = place_of[self.rows]
        leading = self.rest[rows] + self.scale[:, None] * self.held[rows]
        leading[self.skills[places >= 0], places[places >= 0]] = new[places >= 0]
        risen = self._risen(new, np.flatnonzero((places < 0) & (new >= bound)))
        return _top_sums(np.concatenate((leading, risen), axis=1)) - _top_sums(self.now[None, self.counted])

    def _leaders(self, new: NDArray[np.float64]) -> tuple[NDArray[np.intp], float]:
        """Return the vacancies that may be among the largest by what is held, and what the largest reach at least."""
        if self.counted.size <= _TOP:
            return self.counted, -np.inf
        ends = self.rest + np.outer((float(self.scale.min()), self.largest_scale), self.held)
        floor, is_loss = ends.min(axis=0), self.gains < 0.0
        np.minimum.at(floor, self.rows[is_loss], new[is_loss])
        bound = float(np.partition(floor[self.counted], self.counted.size - _TOP)[self.counted.size - _TOP])
        return self.counted[ends.max(axis=0)[self.counted] >= bound], bound

    def _risen(self, new: NDArray[np.float64], found: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return per skill the largest of the new relevances at some places, else 0; shape (m, _TOP)."""
        found = found[np.lexsort((-new[found], self.skills[found]))]
        skills = self.skills[found]
        ranks = np.arange(found.size) - np.searchsorted(skills, skills)
        largest = np.zeros((self.scale.size, _TOP))
        largest[skills[ranks < _TOP], ranks[ranks < _TOP]] = new[found[ranks < _TOP]]
        return largest

    def raised(self, skill: int, good_from: float) -> tuple[_Raised, _Raised]:
        """Return the vacancies that a skill brings to the line, and the best others that it raises; largest first."""
        first, end = np.searchsorted(self.skills, (skill, skill + 1))
        rows = self.rows[first:end]
        new = self.rest[rows] + self.scale[skill] * (self.held[rows] + self.gains[first:end])
        order = np.lexsort((rows, -new))
        order = order[(new > self.now[rows] + _LEAST_RISE)[order]]
        found = list(zip(rows[order].tolist(), new[order].tolist(), strict=True))
        opened = [(row, value) for row, value in found if value >= good_from > self.now[row]]
        return opened, [each for each in found if each not in opened][:_NEARER]


def _top_sums(relevances: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each row the sum of its largest values above zero; shape (n_rows,)."""
    if relevances.shape[1] > _TOP:
        relevances = np.partition(relevances, relevances.shape[1] - _TOP, axis=1)[:, -_TOP:]
    result: NDArray[np.float64] = np.maximum(relevances, 0.0).sum(axis=1)
    return result
