"""A saved build is the same build."""

import zlib
from dataclasses import replace

import numpy as np
import pytest

from talentmatch.matching import (
    BrokenIndex,
    Document,
    InvalidParameter,
    Matcher,
    MatcherSettings,
    OtherBuild,
    Vocabulary,
    serialise,
)
from talentmatch.matching.serialise import chunks, from_buffer
from tests.core.corpus import ACCOUNTING, CANDIDATES, VACANCIES, VOCABULARY


def test_a_reloaded_matcher_ranks_and_explains_alike(own_matcher: Matcher) -> None:
    own_matcher.vacancies.put(Document("v-new", "de", "Buchhalter", ("Buchhaltung",), "Rechnungen"))
    own_matcher.vacancies.remove("v-cook")

    reloaded = Matcher.from_buffer(own_matcher.to_bytes(), vocabulary=VOCABULARY)

    assert reloaded.build_id == own_matcher.build_id
    assert reloaded.vacancies.ids == own_matcher.vacancies.ids
    for candidate in CANDIDATES:
        ours, theirs = own_matcher.candidates.vectors_of(candidate.id), reloaded.candidates.vectors_of(candidate.id)
        ranking = own_matcher.rank(ours, among=own_matcher.vacancies, k=9)
        assert reloaded.rank(theirs, among=reloaded.vacancies, k=9) == ranking
        for document in ranking.documents:
            explanation = own_matcher.explain(ours, own_matcher.vacancies.vectors_of(document.id))
            assert reloaded.explain(theirs, reloaded.vacancies.vectors_of(document.id)) == explanation


def test_a_reloaded_matcher_takes_new_documents(matcher: Matcher) -> None:
    reloaded = Matcher.from_buffer(matcher.to_bytes(), vocabulary=VOCABULARY)

    row = reloaded.vacancies.put(Document("v-new", "fr", skills=("comptabilité",)))

    query = reloaded.vectors(Document("q", "nl", skills=("boekhouden",)))
    assert row == len(VACANCIES)
    assert "v-new" in [document.id for document in reloaded.rank(query, among=reloaded.vacancies, k=2).documents]


def test_the_same_build_gives_the_same_bytes(matcher: Matcher, own_matcher: Matcher) -> None:
    assert matcher.to_bytes() == own_matcher.to_bytes()


def test_an_empty_matcher_can_be_saved() -> None:
    empty = Matcher.fit([], [], vocabulary=Vocabulary([]))

    reloaded = Matcher.from_buffer(empty.to_bytes(), vocabulary=Vocabulary([]))

    assert reloaded.vacancies.row_count == 0


@pytest.mark.parametrize("position", [0, 25, 60, 5000, -1])
def test_one_changed_byte_is_noticed(matcher: Matcher, position: int) -> None:
    damaged = bytearray(matcher.to_bytes())
    damaged[position] ^= 1

    with pytest.raises(BrokenIndex, match=r"^data "):
        Matcher.from_buffer(bytes(damaged), vocabulary=VOCABULARY)


@pytest.mark.parametrize("length", [0, 10, 40, 3000])
def test_a_cut_off_index_is_noticed(matcher: Matcher, length: int) -> None:
    with pytest.raises(BrokenIndex, match=r"^data "):
        Matcher.from_buffer(matcher.to_bytes()[:length], vocabulary=VOCABULARY)


def test_a_right_checksum_over_something_else_is_noticed() -> None:
    content = b"no header "
    head = serialise._MAGIC + len(content).to_bytes(8, "little") + zlib.crc32(content).to_bytes(8, "little")

    with pytest.raises(BrokenIndex, match="checksum of an index but not its content"):
        Matcher.from_buffer(head + content, vocabulary=VOCABULARY)


def test_what_follows_the_end_is_noticed(matcher: Matcher) -> None:
    with pytest.raises(BrokenIndex, match="something follows its end"):
        Matcher.from_buffer(matcher.to_bytes() + b"more", vocabulary=VOCABULARY)


def test_a_lacking_part_is_noticed(matcher: Matcher) -> None:
    header, arrays = from_buffer(matcher.to_bytes())
    del arrays["vacancies/words/columns"]

    with pytest.raises(BrokenIndex, match="lacks a part"):
        Matcher.from_buffer(b"".join(chunks(header, arrays)), vocabulary=VOCABULARY)


def test_objects_are_never_unpickled() -> None:
    with pytest.raises(InvalidParameter, match=r"^arrays must hold numbers only"):
        list(chunks({}, {"documents": np.array([object()], dtype=object)}))


def test_another_vocabulary_is_refused(matcher: Matcher) -> None:
    other = Vocabulary([*VOCABULARY.concepts.values(), replace(ACCOUNTING, id="other")])

    with pytest.raises(OtherBuild, match=r"^data was saved with other vocabulary"):
        Matcher.from_buffer(matcher.to_bytes(), vocabulary=other)


def test_other_settings_are_refused(matcher: Matcher) -> None:
    with pytest.raises(OtherBuild, match=r"^data was saved with other settings"):
        Matcher.from_buffer(matcher.to_bytes(), vocabulary=VOCABULARY, settings=MatcherSettings(words_weight=2.0))
