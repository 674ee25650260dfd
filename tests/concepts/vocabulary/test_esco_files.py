import shutil
from pathlib import Path

import pytest

from talentmatch.vocabulary.esco_files import EscoError, read_esco, release_in

ESCO = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
DEVELOPER = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001"
HEADER = "conceptUri,preferredLabel,altLabels\n"
ADDRESS = "http://data.europa.eu/esco/skill/"


def written(folder: Path, name: str, content: str | bytes) -> Path:
    data = content.encode() if isinstance(content, str) else content
    (folder / name).write_bytes(data)
    return folder


def with_good_file(folder: Path) -> Path:
    shutil.copy(ESCO / "skills_nl.csv", folder)
    return folder


def test_read_esco_unites_what_the_files_say_of_one_concept() -> None:
    found = read_esco(ESCO)

    developer = found.entries[DEVELOPER]
    assert (len(found.files), len(found.entries), found.problems) == (9, 30, [])
    assert developer.kind == "occupation"
    assert developer.code == "2512.1"
    assert developer.labels["nl"].preferred == "softwareontwikkelaar"
    assert developer.labels["en"].alternative == ("programmer of applications", "code writer")
    assert developer.labels["en"].hidden == ("program smith",)
    assert set(developer.descriptions) == {"nl", "en", "de"}
    assert found.essential_skills[DEVELOPER] == (f"{ADDRESS}00000000-0000-4000-8000-000000000001",)


def test_read_esco_tells_each_file_before_it_is_read() -> None:
    told: list[str] = []

    read_esco(ESCO, step=told.append)

    assert told[0] == "occupations_de.csv"
    assert told[-1] == "occupationSkillRelations_en.csv"


@pytest.mark.parametrize("part", ["skills_nl.csv", "occupations_fr.csv"])
def test_read_esco_is_content_with_one_file(tmp_path: Path, part: str) -> None:
    shutil.copy(ESCO / part, tmp_path)

    assert [file.name for file in read_esco(tmp_path).files] == [part]


def test_read_esco_refuses_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EscoError, match=r"There is no folder .*missing\. Download ESCO as CSV"):
        read_esco(tmp_path / "missing")


def test_read_esco_refuses_a_folder_without_files_of_esco(tmp_path: Path) -> None:
    written(tmp_path, "skills_es.csv", HEADER)
    written(tmp_path, "vacancies.csv", "id\n1\n")

    with pytest.raises(EscoError, match=r"holds no file of ESCO\. Expected are files such as occupations_nl\.csv"):
        read_esco(tmp_path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("conceptUri,altLabels\na,b\n", "skills_en.csv lacks the columns preferredLabel. Its first row reads: "),
        ("", "skills_en.csv is empty."),
        (HEADER, "skills_en.csv holds no row that can be used."),
        (f"{HEADER}{ADDRESS}1,".encode() + b"caf\xe9,\n", "skills_en.csv, line 2: not UTF-8. Save the file as UTF-8."),
        (HEADER.encode("utf-16"), "skills_en.csv is UTF-16. Save it as UTF-8."),
    ],
)
def test_read_esco_names_a_file_that_cannot_be_read_and_reads_the_others(
    tmp_path: Path, content: str | bytes, sentence: str
) -> None:
    written(with_good_file(tmp_path), "skills_en.csv", content)

    found = read_esco(tmp_path)

    assert [file.name for file in found.files] == ["skills_nl.csv"]
    assert len(found.problems) == 1
    assert found.problems[0].startswith(sentence)
    assert found.problems[0].endswith("The other files are imported.")


def test_read_esco_refuses_when_no_file_can_be_read(tmp_path: Path) -> None:
    written(tmp_path, "skills_en.csv", "")

    with pytest.raises(EscoError, match=r"^Nothing was imported\. skills_en\.csv is empty\.$"):
        read_esco(tmp_path)


def test_read_esco_reads_a_file_that_begins_with_a_byte_order_mark(tmp_path: Path) -> None:
    written(tmp_path, "skills_en.csv", f"\ufeff{HEADER}{ADDRESS}1,welding,\n")

    assert list(read_esco(tmp_path).entries) == [f"{ADDRESS}1"]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (f"{ADDRESS}2,sawing", "skills_en.csv, line 3: 2 cells, not 3. The row is left out."),
        (f"{ADDRESS}2,,", "skills_en.csv, line 3: preferredLabel is empty. The row is left out."),
        (f"{ADDRESS}1,again,", "skills_en.csv, line 3: the same conceptUri as in line 2. The row is left out."),
        ("skill 2,sawing,", "skills_en.csv, line 3: conceptUri 'skill 2' is no address of ESCO"),
        (f'{ADDRESS}2,"saw"ing,', "skills_en.csv, line 3: the quotes of this row do not match, up to line 3."),
    ],
)
def test_read_esco_leaves_a_broken_row_out_and_says_which(tmp_path: Path, row: str, sentence: str) -> None:
    written(tmp_path, "skills_en.csv", f"{HEADER}{ADDRESS}1,welding,\n{row}\n{ADDRESS}3,turning,\n")

    found = read_esco(tmp_path)

    assert list(found.entries) == [f"{ADDRESS}1", f"{ADDRESS}3"]
    assert len(found.problems) == 1
    assert found.problems[0].startswith(sentence)


def test_read_esco_counts_the_line_in_which_a_row_begins(tmp_path: Path) -> None:
    written(tmp_path, "skills_en.csv", f'{HEADER}{ADDRESS}1,welding,"one\ntwo\nthree"\n{ADDRESS}2,\n')

    assert read_esco(tmp_path).problems == ["skills_en.csv, line 5: 2 cells, not 3. The row is left out."]


def test_read_esco_tells_five_broken_rows_and_how_many_more(tmp_path: Path) -> None:
    written(tmp_path, "skills_en.csv", f"{HEADER}{ADDRESS}1,welding,\n" + "broken\n" * 7)

    problems = read_esco(tmp_path).problems

    assert len(problems) == 6
    assert problems[-1] == "skills_en.csv: 2 more rows are left out."


def test_read_esco_leaves_out_what_esco_no_longer_uses(tmp_path: Path) -> None:
    rows = f"{ADDRESS}1,welding,,released\n{ADDRESS}2,sawing,,obsolete\n"
    written(tmp_path, "skills_en.csv", f"conceptUri,preferredLabel,altLabels,status\n{rows}")

    assert list(read_esco(tmp_path).entries) == [f"{ADDRESS}1"]


@pytest.mark.parametrize(
    ("name", "release"),
    [
        ("ESCO dataset - v1.2.0 - nl - csv", "1.2.0"),
        ("esco_1.1", ""),
        ("esco 1.1", "1.1"),
        ("esco", ""),
    ],
)
def test_release_is_found_in_the_name_of_a_folder(name: str, release: str) -> None:
    assert release_in(name) == release
