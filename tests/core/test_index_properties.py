"""Every operation of the index, in any order, against dense arithmetic on the rows of every block."""

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from numpy.typing import NDArray

from talentmatch.matching import Document, Matcher, MatcherSettings
from talentmatch.matching import rows as rows_module
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.batch import merged, rank_all
from talentmatch.matching.blocks import phrases as phrases_module
from talentmatch.matching.occupation_texts import OccupationText
from talentmatch.matching.ranking import tie_order
from talentmatch.matching.vectors import BlockVector, DenseRow
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY
from tests.core.encoders import WordSumEncoder

OCCUPATIONS = tuple(
    OccupationText(name, {"en": (name,)}, {"en": description})
    for name, description in (
        ("bookkeeper", "Keeps accounts and invoices in spreadsheets."),
        ("cook", "Prepares meals in a kitchen."),
        ("nurse", "Cares for patients and dresses wounds."),
        ("welder", "Joins metal parts with robots."),
    )
)
AIDS = ReadingAids(encoder=WordSumEncoder(), occupations=OCCUPATIONS)
SETTINGS = MatcherSettings(frequency_ceiling=1.0)
WORDS = [
    "accounts",
    "accounting",
    "excel",
    "invoices",
    "kitchen",
    "cook",
    "meals",
    "nurse",
    "wound",
    "care",
    "patients",
    "robots",
    "welding",
    "metal",
    "python",
    "data",
    "teams",
    "no",
    "longer",
    "sales",
    "Zweisprachig",
    "facturen",
    "verpleegkundige",
]

texts = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
documents = st.builds(
    Document,
    id=st.sampled_from([f"d{number}" for number in range(12)]),
    language=st.sampled_from(["nl", "en", "fr", "de", "xx"]),
    title=texts,
    skills=st.lists(texts, max_size=2).map(tuple),
    text=texts,
)


def cosine(left: BlockVector, right: BlockVector) -> float:
    if isinstance(left.row, DenseRow) and isinstance(right.row, DenseRow):
        return float(left.row.values.astype(np.float64) @ right.row.values.astype(np.float64))
    width = 1 + max([0, *left.sparse.columns.tolist(), *right.sparse.columns.tolist()])
    rows = np.zeros((2, width))
    for row, vector in zip(rows, (left.sparse, right.sparse), strict=True):
        row[vector.columns] = vector.values
    return float(rows[0] @ rows[1])


class IndexMachine(RuleBasedStateMachine):
    """Puts, replaces, removes, saves and loads; after each step the index must rank as dense rows do."""

    put_ids = Bundle("put_ids")

    @initialize()
    def fit(self) -> None:
        self.matcher = Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, settings=SETTINGS, aids=AIDS)
        self.kept = {document.id: document for document in VACANCIES}
        self.row_of = {document.id: row for row, document in enumerate(VACANCIES)}
        self.row_count = len(VACANCIES)
        self.queries = [self.matcher.vectors(candidate) for candidate in CANDIDATES[:3]]

    @rule(target=put_ids, document=documents)
    def put(self, document: Document) -> str:
        if document.id not in self.row_of:
            self.row_of[document.id] = self.row_count
            self.row_count += 1
        assert self.matcher.vacancies.put(document) == self.row_of[document.id]
        self.kept[document.id] = document
        return document.id

    @rule(document_id=put_ids)
    def remove(self, document_id: str) -> None:
        if document_id in self.kept:
            assert self.matcher.vacancies.remove(document_id) == self.row_of.pop(document_id)
            del self.kept[document_id]

    @rule()
    def save_and_load(self) -> None:
        data = np.frombuffer(self.matcher.to_bytes(), dtype=np.uint8)
        before = self.matcher
        self.matcher = Matcher.from_buffer(data, vocabulary=VOCABULARY, settings=SETTINGS, aids=AIDS)
        assert self.matcher.build_id == before.build_id
        assert self.matcher.vacancies.ids == before.vacancies.ids

    @rule(query=documents, k=st.integers(1, 15), seed=st.integers(0, 2**16))
    def rank(self, query: Document, k: int, seed: int) -> None:
        vectors = self.matcher.vectors(query)
        eligible = np.random.default_rng(seed).random(self.row_count) < 0.7
        expected = self.relevances(query)

        ranking = self.matcher.rank(vectors, among=self.matcher.vacancies, k=k, eligible=eligible)

        allowed = {document_id: row for document_id, row in self.row_of.items() if eligible[row]}
        order = sorted(
            (-round(expected[row], 9), tie_order(query.id, document_id), document_id)
            for document_id, row in allowed.items()
            if expected[row] > 1e-9
        )
        assert ranking.eligible_count == len(allowed)
        assert len(ranking.documents) == min(k, len(order))
        for found, (negative, _tie, _id) in zip(ranking.documents, order, strict=False):
            assert found.relevance == pytest.approx(-negative, abs=2e-9)
            assert found.relevance == pytest.approx(expected[allowed[found.id]], abs=1e-9)
        assert len({found.id for found in ranking.documents}) == len(ranking.documents)

    @invariant()
    def relevances_are_those_of_dense_rows(self) -> None:
        for query in self.queries:
            found, alive = self.matcher.vacancies.relevances(query)
            assert np.flatnonzero(alive).tolist() == sorted(self.row_of.values())
            np.testing.assert_allclose(found, self.relevances(query.document), atol=1e-9)

    @rule(k=st.integers(1, 15), threads=st.integers(1, 3), part_count=st.integers(1, 4), seed=st.integers(0, 2**16))
    def rank_all_at_once(self, k: int, threads: int, part_count: int, seed: int) -> None:
        queries, among = self.matcher.candidates.side_rows(), self.matcher.vacancies.side_rows()
        mask = np.random.default_rng(seed).random((len(queries), self.row_count)) < 0.7

        parts = [
            rank_all(queries, part, k, eligible=lambda ours, theirs: mask[np.ix_(ours, theirs)], threads=threads)
            for part in among.parts(part_count)
        ]

        found = merged(parts, k)
        for row, query in enumerate(CANDIDATES):
            vectors = self.matcher.candidates.vectors_of(query.id)
            one_by_one = self.matcher.rank(vectors, among=self.matcher.vacancies, k=k, eligible=mask[row])
            assert found.query_ids[row] == query.id
            assert found.ranking(row) == one_by_one

    @invariant()
    def what_leads_is_part_of_the_reasons(self) -> None:
        query, document_id = self.queries[0], min(self.row_of)
        explained = self.matcher.sketch(query, self.matcher.vacancies.vectors_of(document_id), most=99)
        largest = sorted(
            (
                part.value
                for block in explained.blocks
                if block.block in {"words", "concepts", "occupations"}
                for part in block.contributions
                if part.value > 0
            ),
            reverse=True,
        )
        leading = self.matcher.vacancies.leading(query, [document_id], 3)[0]
        assert [part.value for part in leading] == pytest.approx(largest[:3], abs=1e-12)

    def relevances(self, query: Document) -> NDArray[np.float64]:
        """The relevance of every row by dense arithmetic, block by block; 0 where there is no document."""
        total = np.zeros(self.row_count)
        wanted = self.matcher.vectors(query).blocks
        for document_id, document in self.kept.items():
            held = self.matcher.vectors(document).blocks
            weights = {name: SETTINGS.weights[name] for name in self.matcher.block_names}
            assert list(weights) == ["words", "concepts", "phrases", "occupations"]
            total[self.row_of[document_id]] = sum(
                weight / sum(weights.values()) * cosine(wanted[name], held[name]) for name, weight in weights.items()
            )
        return total


@pytest.mark.parametrize("turned", [False, True])
def test_the_index_ranks_as_dense_rows_do(monkeypatch: pytest.MonkeyPatch, turned: bool) -> None:
    monkeypatch.setattr(rows_module, "_LONGEST_PENDING", 2)
    monkeypatch.setattr(rows_module, "_LONGEST_SEGMENT", 8)
    if turned:
        monkeypatch.setattr(phrases_module, "_FEWEST_TO_TURN", 0)
        monkeypatch.setattr(phrases_module, "_HEAD_WIDTH", 3)
    IndexMachine.TestCase.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
    IndexMachine.TestCase("runTest").runTest()


def test_turning_the_axes_changes_no_relevance(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, settings=SETTINGS, aids=AIDS)
    monkeypatch.setattr(phrases_module, "_FEWEST_TO_TURN", 0)
    turned = Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, settings=SETTINGS, aids=AIDS)

    for candidate in CANDIDATES:
        before, _ = plain.vacancies.relevances(plain.vectors(candidate))
        after, _ = turned.vacancies.relevances(turned.vectors(candidate))
        np.testing.assert_allclose(after, before, atol=1e-6)
    heads = turned.vacancies.vectors_of(VACANCIES[0].id).blocks["phrases"].dense.values
    assert not np.allclose(heads, plain.vacancies.vectors_of(VACANCIES[0].id).blocks["phrases"].dense.values)
