"""Text to tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talentmatch.matching import LANGUAGES, detected_language
from talentmatch.matching.stop_words import STOP_WORDS
from talentmatch.matching.text import (
    _JOINING_GAP,
    _TOKEN,
    WordMemo,
    fold,
    plain,
    stem,
    stop_words_of,
    tokenise,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C++, C# en F#", ["c++", "c#", "en", "f#"]),
        ("C/C++17", ["c", "c++", "17"]),
        ("Java+Spring", ["java", "spring"]),
        ("ASP.NET, .NET", ["asp", ".net", ".net"]),
        ("Node.js (basic)", ["node.js", "basic"]),
        ("R&D-team", ["r&d", "team"]),
        ("snake_case", ["snake", "case"]),
    ],
)
def test_tokenise_keeps_the_signs_of_names(text: str, words: list[str]) -> None:
    assert tokenise(text).words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("API's", ["api"]),
        ("l'équipe d’un chef", ["équipe", "un", "chef"]),
        ("'s avonds", ["avonds"]),
        ("aujourd'hui", ["aujourd", "hui"]),
    ],
)
def test_tokenise_drops_elided_letters(text: str, words: list[str]) -> None:
    assert tokenise(text).words == words


def test_tokenise_finds_no_word_in_addresses() -> None:
    text = "mail an.peeters@example.net or see https://example.org/python and www.example.net now"

    assert tokenise(text).words == ["mail", "or", "see", "and", "now"]


def test_tokenise_keeps_places_in_the_text() -> None:
    text = "Ik schrijf ﬁjne C++-code in  Re\u0301gion."

    tokens = tokenise(text)

    surfaces = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert surfaces == ["Ik", "schrijf", "ﬁjne", "C++", "code", "in", "Re\u0301gion"]
    assert tokens.words[2] == "fijne"
    assert tokens.words[-1] == "région"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("machine learning", True),
        ("machine-learning", True),
        ("gestion d'équipe", True),
        ("machine\nlearning", True),
        ("machine\nLearning", False),
        ("machine\n\nlearning", False),
        ("machine, learning", False),
        ("machine. learning", False),
    ],
)
def test_tokenise_tells_where_a_phrase_may_run_on(text: str, joined: bool) -> None:
    assert tokenise(text).joined == [False, joined]


def test_tokenise_passes_over_endless_runs() -> None:
    assert tokenise("a " + "x" * 5000 + " developer").words == ["a", "developer"]


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("facturen", "nl", "factuur"),
        ("invoices", "en", "invoic"),
        ("préparez", "fr", "prepar"),
        ("schweißen", "de", "schweiss"),
        ("c++", "en", "c++"),
        ("node.js", "en", "nodejs"),
        ("mühendislik", "xx", "muhendislik"),
    ],
)
def test_stem_follows_the_language(word: str, language: str, expected: str) -> None:
    assert stem(word, language) == expected


@pytest.mark.parametrize(
    ("word", "folded"), [("Œuvre", "oeuvre"), ("straße", "strasse"), ("façade", "facade"), (".NET", ".net")]
)
def test_fold_takes_accents_away(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_stop_words_belong_to_a_language() -> None:
    assert "and" in stop_words_of("en")
    assert "and" not in stop_words_of("nl")
    assert stop_words_of("xx") == frozenset()


def test_stop_words_are_written_as_they_are_compared() -> None:
    assert set(STOP_WORDS) == set(LANGUAGES)
    assert [word for words in STOP_WORDS.values() for word in words if fold(word) != word] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ik zoek een stage waar ik iets bijleer over boekhouden.", "nl"),
        ("I am looking for an internship where I learn something.", "en"),
        ("Je cherche un stage où j'apprends quelque chose.", "fr"),
        ("Ich suche ein Praktikum, in dem ich etwas lernen kann.", "de"),
    ],
)
def test_detected_language_tells_the_four_languages_apart(text: str, language: str) -> None:
    assert detected_language(text, fallback="xx") == language


@pytest.mark.parametrize("fallback", ["nl", "fr"])
def test_detected_language_is_the_fallback_when_there_is_hardly_a_text(fallback: str) -> None:
    assert detected_language("Java, SQL", fallback=fallback) == fallback


def one_by_one(text: str) -> list[tuple[str, bool]]:
    """Words and whether a phrase runs into them, as a reader would tell them from left to right."""
    found: list[tuple[str, bool]] = []
    end, runs_on = 0, False
    for match in _TOKEN.finditer(text):
        start, surface = match.start(), match.group()
        if len(surface) > 60:
            runs_on = False
            continue
        gap = text[end:start]
        runs = runs_on and _JOINING_GAP.fullmatch(gap) is not None and ("\n" not in gap or text[start].islower())
        end = match.end()
        if len(surface) == 1 and ({text[start - 1 : start], text[end : end + 1]} & set("'’ʼ`´")):
            runs_on = runs or not found
            continue
        found.append((plain(surface), runs and bool(found)))
        runs_on = True
    return found


WORDS = ("l'", "d’", "'s", "a", "I", "le", "Ab", "x" * 61, "C++", ".NET", "e\u0301", "1", "o'", "(st)er", "R&D")
GAPS = (" ", "\n", "\r\n", ", ", "-", "– ", "\u00ad")


@given(st.lists(st.sampled_from((*WORDS, *GAPS)), max_size=9).map("".join))
def test_all_tokens_at_once_are_those_found_one_by_one(text: str) -> None:
    tokens = tokenise(text)

    assert list(zip(tokens.words, tokens.joined, strict=True)) == one_by_one(text)
    assert [plain(text[start:end]) for start, end in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words


def test_a_memo_says_what_its_function_says_and_forgets_when_it_is_full() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memo = WordMemo(length, most=2)

    assert memo.of(["een", "twee", "een"]) == [3, 4, 3]
    assert asked == ["een", "twee"]
    assert memo["drie"] == 4
    assert len(memo) == 1
    assert memo["een"] == 3
    assert asked == ["een", "twee", "drie", "een"]
