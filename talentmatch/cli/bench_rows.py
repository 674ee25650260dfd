"""Builds of any size for measuring: rows drawn after a sample of real, analysed texts.

Analysing a million texts with the encoder takes hours. So some thousand are analysed, and every drawn document takes
each word and concept of two sampled documents of its field at random: how long rows are, how frequent each column is
and how heavy each value is all follow the sample. Its phrase vector is drawn from a normal distribution with the
sample's mean and covariance, and so has its spectrum. It leans to no field, which is the harder case: nothing tells
early who will be among the best.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.cli.bench_texts import FIELD_COUNT, TextMaker
from talentmatch.matching import Document, Matcher, MatcherSettings, Vocabulary
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.serialise import chunks, from_buffer, read_json
from talentmatch.matching.side_rows import sparse_rows
from talentmatch.matching.texts import PackedTexts, arrays_of_texts

SAMPLE_SIDE: Final = 1_100  # documents of each side; together enough for the axes of the phrase vectors to be learned
_TAKEN: Final = 0.55  # share of the columns of each of its two documents that a drawn one has
_AT_ONCE: Final = 50_000

Arrays = dict[str, NDArray[Any]]
Rows = csr_array[Any, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Sample:
    """A build on real texts, with the arrays it is saved as."""

    vacancies: Sequence[Document]
    candidates: Sequence[Document]
    header: Mapping[str, Any]
    arrays: Arrays

    @property
    def block_names(self) -> list[str]:
        """The blocks of the build."""
        return list(self.header["blocks"])


def sampled(
    vocabulary: Vocabulary, aids: ReadingAids, settings: MatcherSettings, *, side_count: int = SAMPLE_SIDE
) -> Sample:
    """A build on that many generated texts of each side, read as any text is."""
    maker = TextMaker(vocabulary, seed=1)
    vacancies = [maker.document(f"v{number}", number % FIELD_COUNT) for number in range(side_count)]
    candidates = [maker.document(f"c{number}", number % FIELD_COUNT) for number in range(side_count)]
    matcher = Matcher.fit(vacancies, candidates, vocabulary=vocabulary, aids=aids, settings=settings)
    header, arrays = from_buffer(matcher.to_bytes())
    return Sample(vacancies, candidates, header, arrays)


class Drawn:
    """A build of which the rows are drawn after a sample.

    Parameters
    ----------
    sample : Sample
    vacancy_count, candidate_count : int
    in_full : bool
        With texts and the places of all mentions, as a real build has them; without, for sizes where only ranking is
        measured, the ids are all there is beside the rows.
    seed : int
    """

    def __init__(
        self, sample: Sample, *, vacancy_count: int, candidate_count: int, in_full: bool = True, seed: int = 0
    ) -> None:
        self._sample, self._in_full = sample, in_full
        self._source = np.random.default_rng(seed)
        sides = {"vacancies": (sample.vacancies, vacancy_count), "candidates": (sample.candidates, candidate_count)}
        self._arrays = {name: array for name, array in sample.arrays.items() if name.split("/")[0] not in sides}
        for side, (documents, count) in sides.items():
            self._arrays |= {f"{side}/{name}": array for name, array in self._side(side, documents, count).items()}

    def chunks(self, *, header: Mapping[str, Any] | None = None) -> Iterator[bytes | memoryview]:
        """The build as `Matcher.chunks` gives it; with the header of another build only of the blocks that one has."""
        header = header or self._sample.header
        left_out = set(self._sample.block_names) - set(header["blocks"])
        arrays = {name: array for name, array in self._arrays.items() if left_out.isdisjoint(name.split("/"))}
        return chunks(header, arrays)

    @property
    def raw_bytes(self) -> int:
        """Bytes of all rows, mentions and texts, without what is made of them for speed."""
        return sum(array.nbytes for name, array in self._arrays.items() if "/postings/" not in name)

    def _side(self, side: str, documents: Sequence[Document], count: int) -> Arrays:
        arrays: Arrays = {}
        parents = self._parents(len(documents), count)
        postings: list[Rows] = []
        for block in self._sample.block_names:
            if f"{side}/{block}/heads" in self._sample.arrays:
                packed = self._dense(side, block, count)
            else:
                rows = self._sparse(side, block, parents)
                packed = self._packed(rows)
                postings.append(rows.astype(np.float32).T.tocsr())
            arrays |= {f"{block}/{name}": array for name, array in packed.items()}
        arrays |= {f"texts/{name}": array for name, array in self._texts(side, documents, parents[:, 0]).items()}
        arrays |= _joined_postings(postings)
        return arrays

    def _parents(self, document_count: int, count: int) -> NDArray[np.intp]:
        """Two documents of one field for each drawn one: those whose numbers differ by a multiple of the fields."""
        fields = self._source.integers(0, FIELD_COUNT, size=count)
        turns = self._source.integers(0, document_count // FIELD_COUNT, size=(count, 2))
        parents: NDArray[np.intp] = fields[:, None] + FIELD_COUNT * turns
        return parents

    def _sparse(self, side: str, block: str, parents: NDArray[np.intp]) -> Rows:
        found = {name: self._sample.arrays[f"{side}/{block}/{name}"] for name in ("values", "columns", "row_starts")}
        shape = (len(found["row_starts"]) - 1, self._width(block))
        sample = sparse_rows(found["values"], found["columns"], found["row_starts"], shape)
        parts = [self._mixed(sample, parents[first : first + _AT_ONCE]) for first in range(0, len(parents), _AT_ONCE)]
        starts = np.concatenate([[0], np.cumsum(np.concatenate([np.diff(part.indptr) for part in parts]))])
        return sparse_rows(
            np.concatenate([part.data for part in parts]),
            np.concatenate([part.indices for part in parts]),
            starts,
            (len(parents), shape[1]),
        )

    def _mixed(self, sample: Rows, parents: NDArray[np.intp]) -> Rows:
        first, second = (self._thinned(sample[parents[:, side]]) for side in (0, 1))
        mixed = first.maximum(second).tocsr()
        mixed.sort_indices()
        lengths = np.sqrt(np.asarray(mixed.multiply(mixed).sum(axis=1)).ravel())
        mixed.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(mixed.indptr))
        return mixed

    def _thinned(self, rows: Rows) -> Rows:
        rows.data = rows.data * (self._source.random(rows.nnz) < _TAKEN)
        rows.eliminate_zeros()
        return rows

    def _width(self, block: str) -> int:
        ids = self._sample.arrays.get(f"{block}/ids")  # of occupations, whose idf is that of stems
        return int(self._sample.arrays[f"{block}/idf"].size) if ids is None else len(read_json(ids))

    def _packed(self, rows: Rows) -> Arrays:
        """The rows as they are saved; a column is mentioned once, as most are, at a made-up place."""
        mentioned = rows.nnz if self._in_full else 0
        mentions = np.ones((mentioned, 4), dtype=np.int32)
        if mentioned:
            mentions[:, 0] = rows.indices
            mentions[:, 2] = np.arange(mentioned) % 1_000
            mentions[:, 3] = mentions[:, 2] + 7
        starts = rows.indptr.astype(np.int64)
        return {
            "row_starts": starts,
            "columns": rows.indices.astype(np.int32),
            "values": rows.data,
            "mention_starts": starts if mentioned else np.zeros_like(starts),
            "mentions": mentions,
        }

    def _dense(self, side: str, block: str, count: int) -> Arrays:
        heads, tails = (self._sample.arrays[f"{side}/{block}/{name}"] for name in ("heads", "tails"))
        sample = np.concatenate((heads, tails), axis=1).astype(np.float64)
        spread = np.linalg.cholesky(np.cov(sample.T) + 1e-9 * np.eye(sample.shape[1])).T.astype(np.float32)
        values = np.empty((count, sample.shape[1]), dtype=np.float32)
        for first in range(0, count, _AT_ONCE):
            part = values[first : first + _AT_ONCE]
            normal = self._source.standard_normal(part.shape, dtype=np.float32)
            np.add(normal @ spread, sample.mean(axis=0).astype(np.float32), out=part)
            part /= np.linalg.norm(part, axis=1, keepdims=True)
        width = heads.shape[1]
        left, right = np.ascontiguousarray(values[:, :width]), np.ascontiguousarray(values[:, width:])
        lengths = np.sqrt(np.einsum("ij,ij->i", right, right, dtype=np.float32))
        return {"heads": left, "tails": right, "tail_lengths": lengths}

    def _texts(self, side: str, documents: Sequence[Document], parents: NDArray[np.intp]) -> Arrays:
        made = []
        for number, parent in enumerate(parents.tolist()):
            known, document_id = documents[parent], f"{side[0]}{number}"
            made.append(
                Document(document_id, known.language, known.title, known.skills, known.text)
                if self._in_full
                else Document(document_id, known.language)
            )
        return arrays_of_texts(PackedTexts.of(made))


def _joined_postings(parts: Sequence[Rows]) -> Arrays:
    lengths = np.concatenate([np.diff(part.indptr) for part in parts])
    starts = np.concatenate(([0], np.cumsum(lengths)))
    kind = parts[0].indices.dtype
    return {
        "postings/data": np.concatenate([part.data for part in parts]),
        "postings/indices": np.concatenate([part.indices for part in parts]).astype(kind),
        "postings/indptr": starts.astype(kind),
    }
