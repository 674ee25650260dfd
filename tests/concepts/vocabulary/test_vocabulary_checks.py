from pathlib import Path

import pytest
from click.testing import CliRunner

from talentmatch.cli.vocabulary import vocabulary_commands
from talentmatch.vocabulary.checks import Finding, findings
from talentmatch.vocabulary.files import own_folder

HEADER = "id\tkind\tnl\ten\tfr\tde\tbroader\trelated"
MILLING = "milling\tskill\tfrezen\tmilling\tfraisage\tFräsen\t\t"


def write_topic(folder: Path, *lines: str) -> Path:
    (folder / "metal.tsv").write_bytes("\n".join((HEADER, *lines)).encode() + b"\n")
    return folder


def concept(
    concept_id: str, *, nl: str = "", en: str = "", fr: str = "", de: str = "", broader: str = "", related: str = ""
) -> str:
    labels = [
        given or f"{language} {concept_id}" for language, given in (("nl", nl), ("en", en), ("fr", fr), ("de", de))
    ]
    return "\t".join((concept_id, "skill", *labels, broader, related))


def test_own_files_have_nothing_to_remark() -> None:
    assert [str(finding) for finding in findings(own_folder())] == []


def test_findings_are_empty_for_a_sound_file(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, MILLING, concept("turning", related="milling"))

    assert findings(folder) == ()


@pytest.mark.parametrize(
    ("lines", "rule", "level", "file_line"),
    [
        ([MILLING, MILLING.replace("frezen", "draaien")], "repeated id", "error", 3),
        ([MILLING.replace("fraisage", "")], "language", "error", 2),
        ([MILLING.replace("skill", "trick")], "kind", "error", 2),
        ([MILLING.replace("milling\tskill", "Milling_1\tskill")], "id", "error", 2),
        ([concept("a", broader="nowhere")], "reference", "error", 2),
        ([concept("a", related="nowhere")], "reference", "error", 2),
        ([concept("a", broader="a")], "reference", "error", 2),
        ([concept("a", related="a")], "reference", "error", 2),
        ([concept("a", en="metal work"), concept("b", en="Metal-work")], "shared label", "warning", 2),
        ([concept("a", fr="projet")], "generic", "error", 2),
        ([concept("a", de="Sicherheit")], "generic", "error", 2),
        ([concept("a", nl="frezen | Frezen")], "repeated label", "warning", 2),
        ([concept("a", nl="cnc frezen |frezen")], "whitespace", "error", 2),
        ([concept("a", nl="cnc  frezen")], "whitespace", "error", 2),
        ([concept("a", nl="cnc\u00a0frezen")], "whitespace", "error", 2),
        ([concept("a", nl=" frezen")], "whitespace", "error", 2),
        ([MILLING, concept("b"), concept("a", related="milling, b")], "whitespace", "error", 4),
        ([concept("a", en="heating, cooling and air")], "unfindable", "warning", 2),
        ([concept("a", en="one two three four five six seven")], "unfindable", "warning", 2),
        ([concept("a", en="***")], "unfindable", "warning", 2),
        ([concept("a", de="Fra\u0308sen")], "form", "error", 2),
        (["milling\tskill"], "unreadable", "error", 2),
        ([MILLING.replace("\tskill\t", "\ttool\t")], "no category", "warning", 2),
        ([MILLING.replace("\tskill\t", "\toccupation\t")], "no neighbour", "warning", 2),
        ([MILLING, concept("a", broader="milling", related="milling")], "repeated reference", "warning", 3),
        ([MILLING, concept("a", related="milling,milling")], "repeated reference", "warning", 3),
        ([MILLING, concept("a", broader="milling").replace("\tskill\t", "\tlanguage\t")], "odd broader", "warning", 3),
    ],
)
def test_findings_name_what_is_wrong_and_where(
    tmp_path: Path, lines: list[str], rule: str, level: str, file_line: int
) -> None:
    found = findings(write_topic(tmp_path, *lines))

    assert [(finding.rule, finding.level, finding.file, finding.line) for finding in found] == [
        (rule, level, "metal.tsv", file_line)
    ]


def test_findings_name_every_concept_of_a_cycle_and_no_concept_below_it(tmp_path: Path) -> None:
    folder = write_topic(
        tmp_path,
        concept("a", broader="b"),
        concept("b", broader="c"),
        concept("c", broader="a"),
        concept("d", broader="a"),
    )

    assert [(finding.rule, finding.line) for finding in findings(folder)] == [("cycle", 2), ("cycle", 3), ("cycle", 4)]


@pytest.mark.parametrize(("concept_count", "level"), [(4, "warning"), (5, "error")])
def test_findings_call_a_label_an_error_when_more_than_four_concepts_share_it(
    tmp_path: Path, concept_count: int, level: str
) -> None:
    folder = write_topic(tmp_path, *(concept(f"c{number}", en="metal work") for number in range(concept_count)))

    assert [(finding.rule, finding.level) for finding in findings(folder)] == [("shared label", level)]


def test_findings_allow_six_words_and_a_qualifier_in_brackets(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, concept("a", en="one two three four five six (all of them)"))

    assert findings(folder) == ()


def test_findings_allow_a_name_to_show_that_no_text_holds_beside_one_that_texts_hold(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, concept("a", en="Milling.com | milling site"))

    assert findings(folder) == ()


def test_findings_leave_one_label_in_two_languages_alone(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, concept("a", nl="las"), concept("b", fr="las"))

    assert findings(folder) == ()


def test_finding_reads_as_a_line_that_an_editor_can_open() -> None:
    finding = Finding("error", "kind", "metal.tsv", 2, "milling has the unknown kind 'trick'.")

    assert str(finding) == "metal.tsv:2: error: milling has the unknown kind 'trick'. [kind]"


def test_check_command_prints_findings_and_fails_on_an_error(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, MILLING.replace("skill", "trick"))

    result = CliRunner().invoke(vocabulary_commands, ["check", "--folder", str(folder)])

    assert result.exit_code == 1
    assert "metal.tsv:2: error: milling has the unknown kind 'trick'. [kind]" in result.output
    assert "errors: 1, warnings: 0" in result.output


def test_check_command_succeeds_when_there_are_only_warnings(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, concept("a", en="metal work"), concept("b", en="metal work"))

    result = CliRunner().invoke(vocabulary_commands, ["check", "--folder", str(folder)])

    assert result.exit_code == 0
    assert "errors: 0, warnings: 1" in result.output


def test_check_command_looks_at_the_own_files_when_no_folder_is_named() -> None:
    result = CliRunner().invoke(vocabulary_commands, ["check"])

    assert result.exit_code == 0
    assert "errors: 0" in result.output


def test_list_command_counts_by_topic_and_kind(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, MILLING, concept("turning"), concept("mill").replace("\tskill\t", "\ttool\t"))

    result = CliRunner().invoke(vocabulary_commands, ["list", "--folder", str(folder)])

    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "by topic:",
        "  metal: 3",
        "by kind:",
        "  skill: 2",
        "  tool: 1",
        "concepts: 3",
    ]


def test_list_command_names_the_line_that_cannot_be_read(tmp_path: Path) -> None:
    folder = write_topic(tmp_path, "milling\tskill")

    result = CliRunner().invoke(vocabulary_commands, ["list", "--folder", str(folder)])

    assert result.exit_code == 1
    assert "metal.tsv, line 2: 2 cells, not 8." in result.output
