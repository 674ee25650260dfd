from pathlib import Path

import pytest

from talentmatch.vocabulary.files import (
    LANGUAGES,
    VocabularyError,
    own_folder,
    own_vocabulary,
    read_vocabulary,
    term_files,
    term_lines,
)

HEADER = "id\tkind\tnl\ten\tfr\tde\tbroader\trelated"
WELDING = "welding\tskill\tlassen | lastechniek\twelding\tsoudage\tSchweißen\t\twelder"
WELDER = "welder\toccupation\tlasser\twelder\tsoudeur | soudeuse\tSchweißer | Schweißerin\twelding\t"


def write_topic(folder: Path, *lines: str, name: str = "metal.tsv") -> Path:
    path = folder / name
    path.write_bytes("\n".join(lines).encode() + b"\n")
    return path


def test_read_vocabulary_keeps_labels_in_order_and_references(tmp_path: Path) -> None:
    write_topic(tmp_path, "# metal", HEADER, "", WELDING, WELDER)

    concepts = read_vocabulary(tmp_path).concepts

    assert set(concepts) == {"welding", "welder"}
    assert concepts["welding"].kind == "skill"
    assert concepts["welding"].labels["nl"] == ("lassen", "lastechniek")
    assert concepts["welding"].labels["de"] == ("Schweißen",)
    assert concepts["welding"].related == ("welder",)
    assert concepts["welder"].broader == ("welding",)


def test_read_vocabulary_joins_topics_that_refer_to_each_other(tmp_path: Path) -> None:
    write_topic(tmp_path, HEADER, WELDER, name="people.tsv")
    write_topic(tmp_path, HEADER, WELDING, name="skills.tsv")

    assert set(read_vocabulary(tmp_path).concepts) == {"welding", "welder"}


def test_term_lines_read_a_file_with_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "metal.tsv"
    path.write_bytes(f"{HEADER}\r\n{WELDING}\r\n".encode())

    (line,) = term_lines(path)

    assert line.references("related") == ("welder",)


@pytest.mark.parametrize(
    ("lines", "file_line", "reason"),
    [
        (["# only a comment"], 1, "header row is missing"),
        (["id\tkind", WELDING], 1, "header row must be"),
        ([HEADER, "welding\tskill\tlassen"], 2, "3 cells, not 8"),
        ([HEADER, WELDING, WELDER, WELDING], 4, "welding is already in metal.tsv, line 2"),
        ([HEADER, WELDING.replace("skill", "trick")], 2, "unknown kind 'trick'"),
        ([HEADER, WELDING.replace("soudage", " | ")], 2, "no label in fr"),
        ([HEADER, WELDING], 2, "refers to welder, which does not exist"),
        ([HEADER, WELDING.removeprefix("welding")], 2, "the id is empty"),
    ],
)
def test_read_vocabulary_names_file_and_line_of_what_it_refuses(
    tmp_path: Path, lines: list[str], file_line: int, reason: str
) -> None:
    write_topic(tmp_path, *lines)

    with pytest.raises(VocabularyError, match=reason) as refusal:
        read_vocabulary(tmp_path)

    assert (refusal.value.file, refusal.value.line) == ("metal.tsv", file_line)
    assert str(refusal.value).startswith(f"metal.tsv, line {file_line}: ")


def test_read_vocabulary_refuses_a_line_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "metal.tsv").write_bytes(HEADER.encode() + b"\n" + WELDING.encode("latin-1") + b"\n")

    with pytest.raises(VocabularyError, match=r"metal\.tsv, line 2: the line is not UTF-8"):
        read_vocabulary(tmp_path)


def test_read_vocabulary_refuses_a_folder_without_files(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="no file"):
        read_vocabulary(tmp_path)


def test_own_vocabulary_has_every_line_of_its_files_with_a_label_in_each_language() -> None:
    line_count = sum(len(term_lines(path)) for path in term_files(own_folder()))

    vocabulary = own_vocabulary()

    assert len(vocabulary.concepts) == line_count
    assert all(concept.labels[language] for concept in vocabulary.concepts.values() for language in LANGUAGES)


def test_own_vocabulary_is_read_once() -> None:
    assert own_vocabulary() is own_vocabulary()


def test_own_vocabulary_puts_a_tool_under_what_it_is_used_for() -> None:
    concepts = own_vocabulary().concepts

    assert "dashboarding" in concepts["power-bi"].broader
    assert "3d-cad" in concepts["solidworks"].broader
    assert {"java", "backend-development"} <= set(concepts["spring-boot"].broader)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("written", "concept_id"),
    [
        ("C", "c"),
        ("C++", "cpp"),
        ("C#", "csharp"),
        (".NET Core", "dotnet"),
        ("Node.js", "nodejs"),
        ("VueJS", "vue"),
        ("Golang", "go-language"),
        ("R", "r-language"),
        ("PowerBI", "power-bi"),
        ("SAP S/4HANA", "sap"),
        ("ROS 2", "ros"),
        ("Siemens S7", "tia-portal"),
        ("Solid Works", "solidworks"),
        ("Auto CAD", "autocad"),
    ],
)
def test_own_vocabulary_finds_tools_as_people_write_them(language: str, written: str, concept_id: str) -> None:
    found = own_vocabulary().annotate(written, language, is_skill_list=True)

    assert [annotation.concept_ids for annotation in found] == [(concept_id,)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Lassen, heftruckattest en PLC-programmeren in TIA Portal.",
            ["welding", "forklift-driving", "plc-programming", "tia-portal"],
        ),
        ("en", "C++ and C#, Node.js and .NET, Power BI.", ["cpp", "csharp", "nodejs", "dotnet", "power-bi"]),
        (
            "fr",
            "Électromécanicienne, soudage et conduite de chariot élévateur.",
            ["electromechanic", "welding", "forklift-driving"],
        ),
        ("de", "Schweißen, Kältetechnik und SPS-Programmierung.", ["welding", "refrigeration", "plc-programming"]),
    ],
)
def test_own_vocabulary_finds_concepts_in_a_sentence_of_each_language(
    language: str, text: str, expected: list[str]
) -> None:
    found = [annotation.concept_ids for annotation in own_vocabulary().annotate(text, language)]

    assert found == [(concept_id,) for concept_id in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Je houdt het hoofd koel, neemt rust en kan op alle fronten terecht bij een open kantoor."),
        ("en", "You go the extra mile for our customers and develop yourself in a swift way."),
        ("fr", "J'ai une vue d'ensemble, en vue d'une usine où nous cherchons un esprit élevé."),
        ("de", "Wir fahren gern ins Grüne, das Essen ist fertig und die Eltern kommen mit."),
    ],
)
def test_own_vocabulary_finds_nothing_in_daily_speech(language: str, text: str) -> None:
    assert own_vocabulary().annotate(text, language) == ()
