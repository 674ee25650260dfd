"""Short phrases ranked for a phrase or a sentence: by writing, by meaning, by the concepts both are near."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from talentmatch.matching import Concept, InvalidParameter, UnknownDocument, Vocabulary
from talentmatch.matching.phrases.links import MOST_LINKS, ConceptLinks
from talentmatch.matching.phrases.names import MOST_CONCEPTS, Names, keys_of
from talentmatch.matching.phrases.ngrams import Spellings, ngrams_of, stems_and_ngrams
from talentmatch.matching.phrases.phrase_matcher import PARTS, Phrase, PhraseMatcher
from talentmatch.matching.phrases.vectors import FEWEST_PHRASES, PhraseVectors
from talentmatch.matching.phrases.windows import windows_of
from tests.core.encoders import WordSumEncoder

VOCABULARY = Vocabulary(
    (
        Concept("accounting", "skill", {"nl": ("boekhouden",), "en": ("accounting",), "fr": ("comptabilité",)}),
        Concept("nursing", "occupation", {"nl": ("verpleegkundige",), "en": ("nurse",), "fr": ("infirmier",)}),
        Concept("welding", "skill", {"nl": ("lassen",), "en": ("welding",), "de": ("Schweißen",)}),
        Concept("power-bi", "tool", {"en": ("Power BI",)}),
    )
)
PHRASES = (
    Phrase("accountant", "Accountant", "en"),
    Phrase("nurse", "Registered nurse", "en"),
    Phrase("welder", "Welding technician", "en"),
    Phrase("twin", "Accountant ", "en"),
)


def ids(matcher: PhraseMatcher, text: str, language: str = "en", k: int = 10) -> list[str]:
    return [phrase.id for phrase in matcher.rank(text, language, k)]


def test_ngrams_never_run_across_words() -> None:
    assert ngrams_of("bi") == {" bi", "bi ", " bi "}
    assert stems_and_ngrams("Power BI", "en")[1] == ngrams_of("power") | ngrams_of("bi")


def test_stop_words_are_no_stems_unless_there_is_nothing_else() -> None:
    assert stems_and_ngrams("the nurses", "en")[0] == {"nurs"}
    assert stems_and_ngrams("IT", "en")[0] == {"it"}


def test_spellings_are_unit_rows_that_forgive_a_typing_error() -> None:
    spellings = Spellings([("accounting", "en"), ("welding", "en")])

    cosines = spellings.cosines([("accounting", "en"), ("acounting", "en"), ("piano", "en")])

    assert cosines.shape == (3, 2)
    assert cosines[0] == pytest.approx([1.0, cosines[0, 1]])
    assert 0.2 < cosines[1, 0] < 1.0
    assert cosines[1, 0] > cosines[1, 1]
    assert cosines[2, 0] == pytest.approx(0.0, abs=0.05)


@given(st.lists(st.sampled_from(["nurse", "welding", "nurse welding", "accounting nurse", ""]), max_size=4))
def test_spellings_of_an_empty_and_of_any_corpus_lie_between_0_and_1(texts: list[str]) -> None:
    cosines = Spellings([(text, "en") for text in texts]).cosines([("nurse", "en")])

    assert cosines.shape == (1, len(texts))
    assert ((cosines >= 0.0) & (cosines <= 1.0 + 1e-6)).all()


def test_windows_leave_a_phrase_whole_and_cut_a_sentence_at_clauses() -> None:
    assert windows_of("sales and marketing manager", "en") == ("sales and marketing manager",)

    windows = windows_of("I worked at the desk, gave wound care and cooked for many guests.", "en")

    assert {"I worked at the desk", "gave wound care", "wound care", "cooked for many guests"} <= set(windows)
    assert "desk, gave" not in windows
    assert len(windows) == len(set(windows))


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("accountant", "en", {"accountant", "twin"}),
        ("acountant", "en", {"accountant", "twin"}),
        ("verpleegkundige", "nl", {"nurse"}),  # by the concept alone
        ("infirmier", "fr", {"nurse"}),
        ("Schweißen", "de", {"welder"}),
        ("Last summer I was mostly welding frames of bicycles, and I sang.", "en", {"welder"}),
    ],
)
def test_phrase_matcher_ranks_by_writing_and_concepts(text: str, language: str, first: set[str]) -> None:
    matcher = PhraseMatcher.fit(PHRASES, vocabulary=VOCABULARY)

    assert ids(matcher, text, language)[0] in first


NAMED = (Phrase("bookkeeping", "Accounting", "en"), Phrase("near", "Accountants of nurses", "en"))


@pytest.mark.parametrize(
    ("text", "language", "encoder"),
    [
        ("boekhouden", "nl", None),
        ("Comptabilité", "fr", None),
        ("comptabilites", "fr", None),  # a word that this encoder would take for any other
        ("boekhouden", "nl", WordSumEncoder()),
        ("Comptabilité", "fr", WordSumEncoder()),
    ],
)
def test_a_phrase_that_names_a_concept_is_met_by_its_other_labels(
    text: str, language: str, encoder: WordSumEncoder | None
) -> None:
    matcher = PhraseMatcher.fit(NAMED, encoder=encoder, vocabulary=VOCABULARY)

    explanation = matcher.explain(text, language, "bookkeeping")

    assert ids(matcher, text, language)[0] == "bookkeeping"
    assert explanation.named == "accounting"
    assert {part.name: part.cosine for part in explanation.parts}["lexical"] > 0.3
    assert matcher.explain(text, language, "near").named is None


def test_a_phrase_is_met_by_its_own_writing_where_that_is_nearer() -> None:
    explanation = PhraseMatcher.fit(NAMED, vocabulary=VOCABULARY).explain("Accounting", "en", "bookkeeping")

    assert explanation.named is None
    assert explanation.parts[0].cosine == pytest.approx(1.0)


def test_a_label_of_too_many_concepts_names_none() -> None:
    few = [("Manager", column) for column in range(MOST_CONCEPTS)]

    assert keys_of(few) == {"manager": [0, 1, 2, 3]}
    assert keys_of([*few, ("manager", MOST_CONCEPTS), ("!", 9)]) == {}


def test_nearness_by_names_is_the_larger_of_both_ways() -> None:
    direct = np.array([[0.2, 0.9, 0.1]], dtype=np.float32)
    of_concepts = np.array([[0.5, 0.8]], dtype=np.float32)

    assert Names([(0, 1), (0,), ()]).by_names(direct, of_concepts) == pytest.approx(np.array([[0.8, 0.9, 0.1]]))
    assert Names([(), (), ()]).by_names(direct, of_concepts) is direct


def test_phrase_matcher_without_vocabulary_knows_no_other_language() -> None:
    assert "nurse" not in ids(PhraseMatcher.fit(PHRASES), "verpleegkundige", "nl")


def test_phrases_with_the_same_text_are_tied_in_an_order_of_the_query() -> None:
    matcher = PhraseMatcher.fit(PHRASES, vocabulary=VOCABULARY)

    orders = {tuple(ids(matcher, text)[:2]) for text in ("accountant", "accountants", "the accountant", "Accountant")}

    assert orders == {("accountant", "twin"), ("twin", "accountant")}
    first, second = matcher.rank("accountant", "en", 2)
    assert first.relevance == second.relevance


@pytest.mark.parametrize("encoder", [None, WordSumEncoder()])
@pytest.mark.parametrize("vocabulary", [None, VOCABULARY])
def test_an_explanation_adds_up_to_the_relevance(encoder: WordSumEncoder | None, vocabulary: Vocabulary | None) -> None:
    matcher = PhraseMatcher.fit(PHRASES, encoder=encoder, vocabulary=vocabulary)

    assert math.fsum(matcher.weights.values()) == pytest.approx(1.0)
    assert set(matcher.weights) <= set(PARTS)
    for text in ("accountant", "I am a nurse in a hospital and did some welding at home too"):
        for phrase in matcher.rank(text, "en", 4):
            explanation = matcher.explain(text, "en", phrase.id)
            assert explanation.relevance == pytest.approx(phrase.relevance, abs=2e-6)
            assert math.fsum(part.value for part in explanation.parts) == pytest.approx(explanation.relevance)
            concepts = {part.name: part.value for part in explanation.parts}.get("concepts", 0.0)
            assert math.fsum(value for _id, value in explanation.concepts) == pytest.approx(concepts, abs=1e-6)


def test_an_explanation_names_the_window_and_the_concept_that_met() -> None:
    matcher = PhraseMatcher.fit(PHRASES, vocabulary=VOCABULARY)

    explanation = matcher.explain(
        "Ik stond aan de kassa, ik las veel, en wou altijd verpleegkundige worden.", "nl", "nurse"
    )

    assert "verpleegkundige" in explanation.window
    assert explanation.concepts[0][0] == "nursing"


@pytest.mark.parametrize(("text", "k"), [("accountant", 0), ("accountant", -1)])
def test_phrase_matcher_refuses_a_k_below_1(text: str, k: int) -> None:
    with pytest.raises(InvalidParameter, match="k must be at least 1"):
        PhraseMatcher.fit(PHRASES).rank(text, "en", k)


def test_phrase_matcher_refuses_an_id_twice_and_an_unknown_one() -> None:
    with pytest.raises(InvalidParameter, match="an id of their own"):
        PhraseMatcher.fit((*PHRASES, Phrase("nurse", "Other", "en")))
    with pytest.raises(UnknownDocument, match="'cook'"):
        PhraseMatcher.fit(PHRASES).explain("cook", "en", "cook")


@pytest.mark.parametrize("phrases", [(), PHRASES])
def test_phrase_matcher_finds_nothing_where_nothing_is_in_common(phrases: tuple[Phrase, ...]) -> None:
    assert PhraseMatcher.fit(phrases, vocabulary=VOCABULARY).rank("xyzzy", "en", 5) == ()


def test_links_are_unit_rows_of_the_nearest_concepts() -> None:
    many = Vocabulary(
        [Concept(f"c{number:02}", "skill", {"en": (f"skill number {number}",)}) for number in range(MOST_LINKS + 10)]
    )
    links = ConceptLinks(many).links([("skill number 7", "en"), ("xyzzy", "en")], None).toarray()

    assert links.argmax(axis=1)[0] == 7
    assert np.linalg.norm(links[0]) == pytest.approx(1.0)
    assert np.count_nonzero(links[0]) <= MOST_LINKS
    assert not links[1].any()


@pytest.mark.parametrize(
    ("language", "is_met"), [("fr", True), ("en", False), ("de", False), ("nl", False), ("es", False)]
)
def test_meaning_is_near_to_the_preferred_label_in_the_language_of_the_phrase(language: str, *, is_met: bool) -> None:
    labels = {"en": ("bookkeeping clerk",), "fr": ("tenue des livres", "comptes annuels")}
    vocabulary = Vocabulary([Concept("bookkeeping", "skill", labels), Concept("welding", "skill", {"de": ("Löten",)})])
    encoder = WordSumEncoder()
    phrases = [("livres tenue des", language), ("comptes annuels", language)]
    nearness = ConceptLinks(vocabulary, encoder).nearness(
        phrases, language, encoder.encode([each for each, _ in phrases])
    )

    assert nearness.meaning is not None
    assert nearness.closest_meaning is not None
    assert bool(nearness.closest_meaning[0, 0] > 0.9) is is_met
    assert nearness.closest_meaning[1, 0] < 0.9
    assert nearness.meaning[0].max() < 0.9
    assert (nearness.closest_meaning >= nearness.meaning).all()


def test_the_name_of_a_tool_is_met_in_any_language() -> None:
    links = ConceptLinks(VOCABULARY).links([("Power BI", "fr")], None).toarray()

    assert ConceptLinks(VOCABULARY).concept_ids[links.argmax()] == "power-bi"


def test_vectors_lose_half_of_what_their_language_shares() -> None:
    encoder = WordSumEncoder()
    texts = [(f"word{number}", "en") for number in range(FEWEST_PHRASES)] + [("mot", "fr")]
    vectors = PhraseVectors(encoder, texts, None)
    english = encoder.encode([text for text, _language in texts[:-1]])

    moved = english[0] - 0.5 * english.mean(axis=0)

    assert vectors.rows[0] == pytest.approx(moved / np.linalg.norm(moved), abs=1e-5)
    assert vectors.of([("word0", "en")])[0] == pytest.approx(vectors.rows[0], abs=1e-6)
    assert np.linalg.norm(vectors.rows, axis=1) == pytest.approx(np.ones(len(texts)), abs=1e-5)
