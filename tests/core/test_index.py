"""MatchIndex: documents come and go without a refit."""

import random

import numpy as np
import pytest

from talentmatch.matching import Document, InvalidParameter, Matcher, MatcherSettings, UnknownDocument, Vocabulary
from talentmatch.matching import rows as rows_module
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY

NEW = Document("v-new", "de", "Buchhalter", ("Buchhaltung", "Excel"), "Rechnungen")


def ranked_ids(matcher: Matcher, asked: str) -> list[str]:
    ranking = matcher.rank(matcher.candidates.vectors_of(asked), among=matcher.vacancies, k=20)
    return [document.id for document in ranking.documents]


def test_a_put_document_is_ranked_at_once(own_matcher: Matcher) -> None:
    assert "v-new" not in own_matcher.vacancies.ids

    row = own_matcher.vacancies.put(NEW)

    assert row == len(VACANCIES) == own_matcher.vacancies.row_of("v-new")
    assert own_matcher.vacancies.ids == (*(vacancy.id for vacancy in VACANCIES), "v-new")
    assert "v-new" in ranked_ids(own_matcher, "c-books")


def test_put_replaces_the_document_with_the_same_id(own_matcher: Matcher) -> None:
    row = own_matcher.vacancies.row_of("v-cook")

    assert own_matcher.vacancies.put(Document("v-cook", "en", skills=("wound care",), text="A hospital.")) == row

    assert len(own_matcher.vacancies) == own_matcher.vacancies.row_count == len(VACANCIES)
    assert ranked_ids(own_matcher, "c-cook") == []
    assert "v-cook" in ranked_ids(own_matcher, "c-nurse")
    assert own_matcher.vacancies.vectors_of("v-cook").document.text == "A hospital."


def test_putting_the_same_document_again_changes_no_ranking(own_matcher: Matcher) -> None:
    before = own_matcher.rank(own_matcher.candidates.vectors_of("c-books"), among=own_matcher.vacancies, k=9)

    for vacancy in VACANCIES:
        own_matcher.vacancies.put(vacancy)

    after = own_matcher.rank(own_matcher.candidates.vectors_of("c-books"), among=own_matcher.vacancies, k=9)
    assert after == before


def test_a_removed_document_is_never_ranked_again(own_matcher: Matcher) -> None:
    row = own_matcher.vacancies.remove("v-books")

    ranking = own_matcher.rank(own_matcher.candidates.vectors_of("c-books"), among=own_matcher.vacancies, k=9)
    assert "v-books" not in [document.id for document in ranking.documents]
    assert ranking.eligible_count == len(own_matcher.vacancies) == len(VACANCIES) - 1
    assert own_matcher.vacancies.ids[row] is None
    assert own_matcher.vacancies.row_count == len(VACANCIES)
    assert "v-books" not in own_matcher.vacancies


def test_a_mask_cannot_bring_a_removed_document_back(own_matcher: Matcher) -> None:
    own_matcher.vacancies.remove("v-books")
    everything = np.ones(own_matcher.vacancies.row_count, dtype=np.bool_)

    query = own_matcher.candidates.vectors_of("c-books")
    ranking = own_matcher.rank(query, among=own_matcher.vacancies, k=9, eligible=everything)

    assert ranking.eligible_count == len(VACANCIES) - 1


def test_a_document_that_returns_gets_a_new_row(own_matcher: Matcher) -> None:
    row = own_matcher.vacancies.remove("v-books")

    assert own_matcher.vacancies.put(VACANCIES[0]) == len(VACANCIES)

    assert own_matcher.vacancies.ids[row] is None
    assert ranked_ids(own_matcher, "c-books").count("v-books") == 1


def test_nothing_of_a_removed_document_is_kept(own_matcher: Matcher) -> None:
    own_matcher.candidates.put(Document("c-secret", "en", "Zanzibar student", (), "invoices"))
    assert b"Zanzibar" in own_matcher.to_bytes()

    row = own_matcher.candidates.remove("c-secret")

    assert b"Zanzibar" not in own_matcher.to_bytes()
    assert b"c-secret" not in own_matcher.to_bytes()
    _, packed, postings = own_matcher.candidates.snapshot()
    assert row not in postings.indices
    for rows in packed.values():
        assert rows.vector(row).row.is_empty
        assert rows.vector(row).mentions.size == 0


def test_an_unknown_id_is_refused(own_matcher: Matcher) -> None:
    for call in (own_matcher.vacancies.row_of, own_matcher.vacancies.remove, own_matcher.vacancies.vectors_of):
        with pytest.raises(UnknownDocument, match=r"^document_id 'nobody' is not in the index"):
            call("nobody")


def test_put_refuses_what_is_no_document(own_matcher: Matcher) -> None:
    with pytest.raises(InvalidParameter, match=r"^document must be a Document"):
        own_matcher.vacancies.put("v-books")  # type: ignore[arg-type]


def test_a_mask_made_before_a_put_does_not_allow_the_new_row(own_matcher: Matcher) -> None:
    eligible = np.ones(own_matcher.vacancies.row_count, dtype=np.bool_)
    own_matcher.vacancies.put(NEW)

    query = own_matcher.candidates.vectors_of("c-books")
    ranking = own_matcher.rank(query, among=own_matcher.vacancies, k=9, eligible=eligible)

    assert "v-new" not in [document.id for document in ranking.documents]
    assert ranking.eligible_count == len(VACANCIES)


def test_what_vectors_of_returns_is_what_was_analysed(matcher: Matcher) -> None:
    kept = matcher.candidates.vectors_of("c-books")
    fresh = matcher.vectors(CANDIDATES[0])

    assert kept.document == fresh.document
    assert list(kept.blocks) == ["words", "concepts"]
    for name, vector in kept.blocks.items():
        np.testing.assert_array_equal(vector.row.columns, fresh.blocks[name].row.columns)
        np.testing.assert_array_equal(vector.row.values, fresh.blocks[name].row.values)
        np.testing.assert_array_equal(vector.mentions, fresh.blocks[name].mentions)


@pytest.mark.parametrize("longest_pending", [0, 3, 1000])
@pytest.mark.parametrize("longest_segment", [1, 8, 4096])
def test_any_history_ranks_as_its_last_state(
    monkeypatch: pytest.MonkeyPatch, longest_pending: int, longest_segment: int
) -> None:
    monkeypatch.setattr(rows_module, "_LONGEST_PENDING", longest_pending)
    monkeypatch.setattr(rows_module, "_LONGEST_SEGMENT", longest_segment)
    chance = random.Random(3)  # noqa: S311 - a history to replay, no secret
    words = ["alfa", "beta", "gamma", "delta", "eta", "theta", "iota", "kappa"]
    texts = [Document(f"v{number}", "xx", text=" ".join(chance.sample(words, 4))) for number in range(30)]
    settings = MatcherSettings(concepts_weight=0.0)
    matcher = Matcher.fit(texts, [], vocabulary=Vocabulary([]), settings=settings)
    held = {document.id: document for document in texts}
    query = matcher.vectors(Document("q", "xx", text="alfa beta eta"))

    for step in range(40):
        document = Document(f"v{chance.randrange(40)}", "xx", text=" ".join(chance.sample(words, 3)))
        if step % 4 == 0 and document.id in held:
            matcher.vacancies.remove(document.id)
            del held[document.id]
        else:
            matcher.vacancies.put(document)
            held[document.id] = document

        relevances, alive = matcher.vacancies.relevances(query)
        expected = {name: matcher.explain(query, matcher.vectors(kept)).relevance for name, kept in held.items()}
        found = {name: relevance for name, relevance in zip(matcher.vacancies.ids, relevances, strict=True) if name}
        assert found == pytest.approx(expected, abs=1e-12)
        assert alive.sum() == len(matcher.vacancies) == len(held)
        best = matcher.rank(query, among=matcher.vacancies, k=5).documents
        expected_best = sorted(expected.values(), reverse=True)[:5]
        assert [document.relevance for document in best] == pytest.approx(
            [r for r in expected_best if r > 0], abs=1e-11
        )
        assert len(matcher.vacancies._rows._pending) <= longest_pending


def test_both_sides_may_hold_the_same_id() -> None:
    matcher = Matcher.fit([Document("1", "nl", "Java")], [Document("1", "nl", "lassen")], vocabulary=VOCABULARY)

    assert matcher.vacancies.vectors_of("1").document.title == "Java"
    assert matcher.candidates.vectors_of("1").document.title == "lassen"
