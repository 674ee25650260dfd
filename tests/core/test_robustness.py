"""What people really write: stuffed, repeated, mixed, endless or broken texts."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from talentmatch.matching import Document, Matcher, MatcherSettings
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.gate.work_gate import WorkGate
from talentmatch.matching.reading.clauses import sentences
from talentmatch.matching.reading.reader import Reader
from talentmatch.matching.reading.sections import section_kinds, section_weight
from talentmatch.matching.text import tokenise
from talentmatch.matching.vectors import TEXT, ReadDocument
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY

PARAGRAPH = (
    "Je verwerkt facturen en btw-aangiften voor onze klanten. Ik wil geen verkoop meer doen, maar wel in Java werken. "
    "Mijn hobby's: voetbal, lezen en koken. Ik heb 3 jaar ervaring met Excel.\n"
)


@pytest.fixture(scope="module")
def gated() -> Matcher:
    """Reads as the service does, without an encoder."""
    return Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, aids=ReadingAids(gate=WorkGate()))


def relevance(matcher: Matcher, candidate: Document, vacancy_id: str) -> float:
    return matcher.explain(matcher.vectors(candidate), matcher.vacancies.vectors_of(vacancy_id)).relevance


def ranked_ids(matcher: Matcher, candidate: Document) -> list[str]:
    return [one.id for one in matcher.rank(matcher.vectors(candidate), among=matcher.vacancies, k=6).documents]


def named(matcher: Matcher, document: Document) -> set[str]:
    return set(matcher.concepts_of(matcher.vectors(document)))


def read(text: str, language: str = "nl") -> ReadDocument:
    return Reader(VOCABULARY, MatcherSettings(), WorkGate()).read(Document("d", language, text=text))


@pytest.mark.parametrize("times", [4, 20, 100])
def test_writing_a_word_more_than_three_times_is_worth_nothing(matcher: Matcher, times: int) -> None:
    def stuffed(count: int) -> float:
        return relevance(matcher, Document("c", "nl", text=f"Ik las en maak facturen. {'java ' * count}"), "v-java")

    assert 0.0 < stuffed(1) <= stuffed(3)
    assert stuffed(times) <= stuffed(3) + 1e-9


def test_a_text_written_twenty_times_is_worth_no_more(matcher: Matcher) -> None:
    text = "Ik bouwde webdiensten in Java voor klanten. Daarna schreef ik SQL."

    once = relevance(matcher, Document("c", "nl", text=text), "v-java")
    often = relevance(matcher, Document("c", "nl", text=f"{text} " * 20), "v-java")

    assert often == pytest.approx(once, abs=0.02)


@pytest.mark.parametrize(
    ("skill", "concept"),
    [
        ("C", "c"),
        ("R", "r"),
        ("C++", "c++"),
        ("C#", "c#"),
        (".NET", ".net"),
        ("Node.js", "node"),
        ("node.js (basis)", "node"),
        ("Python (primary)", "python"),
        ("Python - primary", "python"),
        ("gevorderd: SQL", "sql"),
    ],
)
def test_a_skill_is_known_however_it_is_written(matcher: Matcher, skill: str, concept: str) -> None:
    assert named(matcher, Document("c", "nl", skills=(skill,))) == {concept}


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("Vitamine C is goed voor u.", set()),
        ("Bureau R op verdieping 3.", set()),
        ("Ik schrijf C++ en C#.", {"c++", "c#"}),
        ("We use .NET and Node.js daily.", {".net", "node"}),
        ("Ik ken C++,C#,.NET.", {"c++", "c#", ".net"}),
        ("I like to go to school.", set()),
    ],
)
def test_letters_and_signs_in_a_text_name_what_they_name(matcher: Matcher, text: str, concepts: set[str]) -> None:
    assert named(matcher, Document("c", "nl", text=text)) == concepts


def test_each_sentence_of_a_mixed_text_is_read_in_its_language(matcher: Matcher) -> None:
    text = (
        "Ik ben een student uit Hasselt en ik zoek een stage. I have been responsible for the accounting of a company. "
        "J'ai aussi appris la comptabilité dans une école. Ich habe in der Werkstatt das Schweißen gelernt."
    )

    passage = next(passage for passage in read(text).passages if passage.place == TEXT)

    assert [phrase.language for phrase in passage.phrases] == ["nl", "en", "fr", "de"]
    assert named(matcher, Document("c", "nl", text=text)) == {"accounting", "welding"}


@pytest.mark.parametrize(
    "text", ["", " \n\t", "…!?", "—•*", "de het een en van", "the of and to", "🙂🙂🙂", "\x00\x01"]
)
def test_a_text_that_says_nothing_matches_nothing_and_breaks_nothing(gated: Matcher, text: str) -> None:
    vectors = gated.vectors(Document("c", "nl", text, (text,), text))

    ranking = gated.rank(vectors, among=gated.vacancies, k=6)

    assert vectors.is_empty
    assert ranking.documents == ()


@pytest.mark.parametrize(
    "text",
    [
        "أبحث عن تدريب في البرمجة باستخدام Java و SQL.",
        "Я ищу стажировку и умею программировать на Java и SQL.",
        "我在找实习，会用 Java 和 SQL 编程。",
        "Μιλάω ελληνικά και γράφω Java, SQL.",
        "मैं Java और SQL में काम करता हूँ।",
        "👩🏽‍💻 Java ✅ SQL 🚀",
    ],
)
def test_names_of_tools_are_found_in_any_script(matcher: Matcher, text: str) -> None:
    assert named(matcher, Document("c", "xx", text=text)) == {"java", "sql"}
    assert ranked_ids(matcher, Document("c", "xx", text=text))[0] == "v-java"


@pytest.mark.parametrize(
    ("text", "word"),
    [("البرمجة والرياضيات", "البرمجة"), ("Программирование роботов", "роботов"), ("プログラミング", "プログラミング")],
)
def test_words_of_other_scripts_are_words(text: str, word: str) -> None:
    assert word in tokenise(text).words


@pytest.mark.parametrize("language", ["xx", "", "tlh", "NL", "nl-BE", "\x00"])
def test_an_unknown_language_is_read_without_its_means(gated: Matcher, language: str) -> None:
    document = Document("c", language, "Student", ("Java",), "Ik bouwde webdiensten in Java.")

    assert ranked_ids(gated, document)[0] == "v-java"


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\u200b", "\u00ad", "\ufeff", "\u202e", "\ud800"])
def test_control_characters_change_no_rank(gated: Matcher, sign: str) -> None:
    clean = "Ik bouwde webdiensten in Java en SQL voor klanten."
    dirty = f"{sign}{clean.replace(' ', f' {sign}')}{sign}"

    ours = ranked_ids(gated, Document("c", "nl", text=dirty))

    assert ours == ranked_ids(gated, Document("c", "nl", text=clean))


def test_line_ends_of_any_system_end_a_line() -> None:
    text = "Ervaring\r\nLasser bij Rahmen\rHobby's\nVoetbal\u2028Lezen"

    assert [text[start:end] for start, end in sentences(text)] == [
        "Ervaring",
        "Lasser bij Rahmen",
        "Hobby's",
        "Voetbal",
        "Lezen",
    ]


@pytest.mark.parametrize(
    ("heading", "sentence", "kind"),
    [
        ("Taken", "Java en SQL schrijven.", "task"),
        ("Profiel", "Kennis van Java.", "requirement"),
        ("Aanbod", "Een laptop met Java.", "offer"),
        ("Over ons", "Een huis vol Java.", "company"),
        ("Work experience", "Java developer in Genk.", "experience"),
        ("Formation", "Bachelier en Java.", "education"),
        ("Hobbys", "Java und Kaffee.", "interests"),
        ("Kontakt", "Java Firma, Genk.", "contact"),
    ],
)
def test_a_sentence_belongs_to_the_section_it_stands_in(heading: str, sentence: str, kind: str) -> None:
    text = f"{heading}\n{sentence}"

    kinds = section_kinds(text, tokenise(text), sentences(text))

    assert kinds == (kind, kind)


def test_the_same_words_count_by_the_section_they_stand_in(matcher: Matcher) -> None:
    def weighed(heading: str) -> float:
        candidate = Document(
            "c", "nl", text=f"Studies\nIk leerde lassen en koken.\n\n{heading}\nJava en SQL, elke dag."
        )
        return relevance(matcher, candidate, "v-java")

    by_section = [weighed(heading) for heading in ("Werkervaring", "Hobby's", "Referenties")]

    assert by_section == sorted(by_section, reverse=True)
    assert len(set(by_section)) == 3


def test_work_counts_more_than_what_surrounds_it() -> None:
    full = {section_weight(kind) for kind in ("task", "requirement", "experience", "education", "skills", "projects")}

    assert full == {1.0}
    assert max(map(section_weight, ("company", "interests", "offer", "contact", "references"))) < section_weight(
        "other"
    )
    assert min(map(section_weight, ("contact", "references"))) > 0.0


@pytest.mark.slow
def test_a_text_of_a_megabyte_is_read_like_its_first_page(gated: Matcher) -> None:
    text = "Ik bouwde webdiensten in Java en SQL voor klanten.\n"
    long = Document("c", "nl", text=text * (1_000_000 // len(text)))

    assert ranked_ids(gated, long) == ranked_ids(gated, Document("c", "nl", text=text))


def test_a_word_of_a_megabyte_is_passed_over(gated: Matcher) -> None:
    document = Document("c", "nl", text=f"Java {'x' * 1_000_000} SQL")

    assert ranked_ids(gated, document)[0] == "v-java"


def lines_run(work: Callable[[], Any]) -> int:
    """How many lines of our own code are run: a measure of work that no busy machine changes."""
    count = 0

    def trace(frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace if "/matching/" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        PARAGRAPH,
        "lassen, ",
        "lassen ",
        "ik wil geen verkoop, ",
        "niet niet ",
        "o.a. lassen enz. ",
        "1. lassen 2. ",
        "((lassen)) ",
        "Ervaring\n",
        "- lassen\n",
        "en lassen en ",
        "Jan Peeters uit Hasselt ",
        "3 jaar ervaring ",
        "C++ C# .NET ",
    ],
)
def test_reading_takes_time_in_proportion_to_the_text(piece: str) -> None:
    read(piece * 3)  # tables are made at the first reading
    size = 6_000 // len(piece)

    once, twice = (lines_run(lambda times=times: read(piece * (size * times))) for times in (1, 2))

    assert once > size
    assert twice <= 2.2 * once
