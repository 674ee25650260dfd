import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from talentmatch.cli.vocabulary import vocabulary_commands
from talentmatch.matching import Concept, Vocabulary
from talentmatch.vocabulary.source_texts import UnreadableText, source_texts
from talentmatch.vocabulary.suggestions import SourceText, Suggestion, suggestions

VOCABULARY = Vocabulary([Concept("welding", "skill", {"nl": ("lassen",), "en": ("welding",)})])
HEADER = "id\tkind\tnl\ten\tfr\tde\tbroader\trelated"


def phrases(*texts: str, language: str = "en", limit: int = 10) -> list[tuple[str, int]]:
    found = suggestions([SourceText(text, language) for text in texts], VOCABULARY, limit=limit)
    return [(suggestion.phrase, suggestion.document_count) for suggestion in found]


def test_suggestions_count_texts_and_leave_covered_words_and_stop_words_out() -> None:
    texts = ("The kiln firing and welding. Kiln firing!", "For kiln firing and for welding.", "A glaze.")

    assert phrases(*texts) == [("kiln firing", 2)]


def test_suggestions_come_with_language_and_example() -> None:
    texts = [
        SourceText("Wij zoeken iemand voor de glazuuroven. Bel ons!", "nl"),
        SourceText("Werken met de glazuuroven is je droom.", "nl"),
    ]

    assert suggestions(texts, VOCABULARY, limit=1) == (
        Suggestion("glazuuroven", "nl", 2, "Wij zoeken iemand voor de glazuuroven"),
    )


def test_suggestions_keep_the_spelling_written_most_and_join_inflections() -> None:
    assert phrases("the kiln, a kiln", "two big kilns and a kiln") == [("kiln", 2)]


def test_suggestions_of_one_text_need_no_second_one() -> None:
    assert phrases("A kiln firing") == [("kiln firing", 1)]


def test_suggestions_leave_out_what_somebody_does() -> None:
    assert phrases("you glaze, they glaze with a kiln", "you glaze with the kiln") == [("kiln", 2)]


def test_suggestions_leave_out_everyday_words_unless_beside_another() -> None:
    assert phrases("the team, the kiln team", "a team in the kiln team") == [("kiln team", 2)]


def test_suggestions_pass_over_a_sentence_that_an_earlier_text_holds() -> None:
    texts = ("We love pottery. The kiln is hot.", "We love pottery. A cold kiln.", "We love pottery.")

    assert phrases(*texts) == [("kiln", 2)]


def test_suggestions_do_not_cross_a_comma_and_keep_their_limit() -> None:
    texts = ("of kilns, of glaze, of clay", "for kilns, for glaze, for clay")

    assert phrases(*texts, limit=2) == [("clay", 2), ("glaze", 2)]


def test_suggestions_take_german_nouns_alone() -> None:
    assert phrases("mit dem Brennofen und der schönen", "für den Brennofen und die schönen", language="de") == [
        ("Brennofen", 2)
    ]


def test_suggestions_report_every_text() -> None:
    steps: list[int] = []

    suggestions([SourceText("a kiln")] * 3, VOCABULARY, limit=1, progress=lambda: steps.append(1))

    assert len(steps) == 3


def test_source_texts_read_vacancies_profiles_and_advertisements(tmp_path: Path) -> None:
    rows = [
        {"title": "Bakker", "description": "Brood.", "required_skills": ["bakken"], "language": "nl"},
        {"text": "I bake.", "skills": ["bread", 3]},
        {"id": "empty"},
        {"text": "Cuzco", "language": "qu"},
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")

    assert source_texts(path) == (
        SourceText("Bakker\n\nBrood.\n\nbakken", "nl"),
        SourceText("I bake.\n\nbread", None),
        SourceText("Cuzco", None),
    )


def test_source_texts_read_plain_text_as_one(tmp_path: Path) -> None:
    path = tmp_path / "advert.txt"
    path.write_text("Een bakker.\n\nMet ervaring.", encoding="utf-8")

    assert source_texts(path) == (SourceText("Een bakker.\n\nMet ervaring."),)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"\xff\xfe", "not UTF-8"),
        ("a.jsonl", b'{"text": "x"}\n{"text"\n', "line 2: not JSON"),
        ("a.jsonl", b'["x"]\n', "line 1: not a JSON object"),
        ("missing.txt", None, "No such file"),
    ],
)
def test_source_texts_say_which_file_cannot_be_read(
    tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(UnreadableText, match=reason) as refusal:
        source_texts(path)

    assert str(path) in str(refusal.value)


@pytest.fixture
def terms(tmp_path: Path) -> Path:
    folder = tmp_path / "terms"
    folder.mkdir()
    line = "welding\tskill\tlassen\twelding\tsoudage\tSchweißen\t\t"
    (folder / "metal.tsv").write_text(f"{HEADER}\n{line}\n", encoding="utf-8")
    return folder


def test_suggest_command_lists_phrases(tmp_path: Path, terms: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text(
        '{"text": "Welding in the kiln.", "language": "en"}\n{"text": "A kiln.", "language": "en"}\n', encoding="utf-8"
    )

    result = CliRunner().invoke(vocabulary_commands, ["suggest", str(path), "--folder", str(terms)])

    assert result.exit_code == 0
    assert result.stdout.splitlines() == ["    2  en  kiln  | Welding in the kiln", "phrases: 1"]
    assert "Reading texts" in result.stderr


def test_suggest_command_prints_json(tmp_path: Path, terms: Path) -> None:
    path = tmp_path / "advert.txt"
    path.write_text("You work with a kiln and know welding.", encoding="utf-8")

    result = CliRunner().invoke(vocabulary_commands, ["suggest", str(path), "--json", "--folder", str(terms)])

    assert json.loads(result.stdout) == [
        {
            "phrase": "kiln",
            "language": "en",
            "document_count": 1,
            "example": "You work with a kiln and know welding",
        }
    ]


def test_suggest_command_names_a_missing_file(tmp_path: Path, terms: Path) -> None:
    result = CliRunner().invoke(vocabulary_commands, ["suggest", str(tmp_path / "no.txt"), "--folder", str(terms)])

    assert result.exit_code == 1
    assert "no.txt: No such file" in result.output


def test_suggest_command_says_when_there_is_no_text(tmp_path: Path, terms: Path) -> None:
    (tmp_path / "empty.txt").write_text("\n", encoding="utf-8")

    result = CliRunner().invoke(vocabulary_commands, ["suggest", str(tmp_path / "empty.txt"), "--folder", str(terms)])

    assert result.exit_code == 1
    assert "no text" in result.output
