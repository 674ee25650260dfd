"""Reading files of the exchange format into rows; no database."""

from datetime import date
from pathlib import Path

import pytest

from talentmatch.exchange.rows import ROW_LIMIT, Row, RowError, UnreadableFile, checked_source, read_rows

REQUIRED = ("id", "description")
HEAD = "id,title,description"


def rows_of(tmp_path: Path, content: str | bytes, name: str = "rows.csv") -> list[Row]:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_rows(path, required=REQUIRED)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_read_whatever_separates_its_cells(tmp_path: Path, delimiter: str) -> None:
    text = f'{HEAD}\n1,Kok,"Je kookt, {delimiter} bakt.\nElke dag."\n'
    quoted = text.replace(HEAD, HEAD.replace(",", delimiter)).replace("1,Kok,", f"1{delimiter}Kok{delimiter}")

    (row,) = rows_of(tmp_path, quoted)

    assert row.text("description") == f"Je kookt, {delimiter} bakt.\nElke dag."
    assert row.number == 3  # the last line of a row that spans two


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_is_read_in_the_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    (row,) = rows_of(tmp_path, f"{HEAD}\r\n1,Chef à Liège,€ 12 «müde»\r\n".encode(encoding))

    assert row.text("id") == "1"
    assert row.text("title") == "Chef à Liège"
    assert row.text("description") == "€ 12 «müde»"


def test_json_lines_are_read_and_empty_lines_skipped(tmp_path: Path) -> None:
    first, second = rows_of(tmp_path, '\ufeff{"id": "a"}\r\n\r\n{"id": "b"}\r\n', "rows.jsonl")

    assert (first.number, first.text("id")) == (1, "a")
    assert (second.number, second.text("id")) == (3, "b")


def test_a_file_without_a_known_ending_is_json_lines_when_it_begins_like_it(tmp_path: Path) -> None:
    assert rows_of(tmp_path, '{"id": "a"}\n', "rows.txt")[0].text("id") == "a"
    assert rows_of(tmp_path, "id,description\na,b\n", "rows.txt")[0].text("id") == "a"


def test_a_broken_line_carries_its_error_and_the_others_are_read(tmp_path: Path) -> None:
    lines = ['"id": "a"}', '{"id": "b"}', "[1]", '{"id": ' + "9" * 5000 + "}", "[" * 100_000, '{"id": "c"}']

    rows = rows_of(tmp_path, "\n".join(lines), "rows.jsonl")

    assert [row.number for row in rows if row.error is not None] == [1, 3, 4, 5]
    assert [str(row.error) for row in rows if row.error is not None][:2] == [
        "row: is no JSON.",
        "row: is no JSON object.",
    ]
    assert [row.text("id") for row in rows if row.error is None] == ["b", "c"]


def test_a_line_of_a_million_characters_carries_its_error(tmp_path: Path) -> None:
    line = '{"id": "a", "text": "' + "x" * ROW_LIMIT + '"}'

    (row,) = rows_of(tmp_path, line, "rows.jsonl")

    assert row.error is not None
    assert "far longer" in str(row.error)


def test_a_csv_cell_of_200_000_characters_is_read(tmp_path: Path) -> None:
    first, second = rows_of(tmp_path, f"{HEAD}\n1,Lang,{'x' * 200_000}\n2,Kort,y\n")

    assert len(first.text("description")) == 200_000
    assert second.text("description") == "y"


def test_a_csv_row_with_another_number_of_cells_carries_its_error(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, f"{HEAD}\n1,Kok\n2,Bakker,Bakt.\n")

    assert str(rows[0].error) == "row: has 2 cells where the head has 3 columns."
    assert (rows[0].number, rows[1].number) == (2, 3)
    assert rows[1].error is None


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "rows.csv is empty."),
        (" \n\n", "rows.csv is empty."),
        (f"{HEAD}\n", "rows.csv has a head and no rows."),
        ("id,title\n1,Kok\n", "rows.csv lacks the column description. It has: id, title."),
        ("\n\ntitle\nKok\n", "rows.csv lacks the column id, description. It has: title."),
        ("id,description,id\n1,Kok,2\n", "rows.csv has the column id more than once."),
        (
            f'{HEAD}\n1,Kok,"nooit gesloten\n2,Bakker,Bakt.\n',
            "rows.csv cannot be read after line 3: unexpected end of data.",
        ),
        (b"PK\x03\x04\x00\x00 a zip", "rows.csv is no text file. Save it as CSV or JSON lines."),
        (b"\xff\xfe\x00", None),  # half a character of UTF-16
    ],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_refused(
    tmp_path: Path, content: str | bytes, sentence: str | None
) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        rows_of(tmp_path, content)

    assert sentence is None or str(refusal.value) == sentence


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"^gone\.csv cannot be opened: No such file"):
        read_rows(tmp_path / "gone.csv", required=REQUIRED)
    with pytest.raises(UnreadableFile, match="cannot be opened: Is a directory"):
        read_rows(tmp_path, required=REQUIRED)


def test_values_are_read_alike_from_json_and_csv() -> None:
    of_json = Row(1, {"skills": ["Java", "SQL"], "day": "2027-02-15", "paid": True, "hours": 38,
                      "languages": [{"lang": "NL ", "cefr": "c1"}, {"lang": "en", "cefr": "B2"}]})  # fmt: skip
    of_csv = Row(2, {"skills": "Java; SQL|Java", "day": "2027-02-15", "paid": "ja", "hours": " 38 ",
                     "languages": "nl:C1;en:b2"})  # fmt: skip

    for row in (of_json, of_csv):
        assert row.words("skills") == ("Java", "SQL")
        assert row.day("day") == date(2027, 2, 15)
        assert row.truth("paid")
        assert row.whole_number("hours") == 38
        assert row.levels("languages") == ({"lang": "nl", "cefr": "C1"}, {"lang": "en", "cefr": "B2"})


def test_a_column_without_a_value_is_nothing() -> None:
    row = Row(1, {"text": None})

    assert row.text("text") == ""
    assert row.text("gone", "job") == "job"
    assert row.words("text") == ()
    assert row.day("text") is None
    assert row.whole_number("text") is None
    assert row.levels("text") == ()
    assert not row.truth("text")


@pytest.mark.parametrize(
    ("read", "value", "sentence"),
    [
        ("day", "15/02/2027", "'15/02/2027' is no date; write it as 2027-02-08."),
        ("day", "2027-02-30", "'2027-02-30' is no date; write it as 2027-02-08."),
        ("day", "20270215", "'20270215' is no date; write it as 2027-02-08."),
        ("day", "2027-W07-1", "'2027-W07-1' is no date; write it as 2027-02-08."),
        ("whole_number", "voltijds", "'voltijds' is no whole number."),
        ("whole_number", 38.5, "'38.5' is no whole number."),
        ("whole_number", True, "'True' is no whole number."),
        ("whole_number", "1_000", "'1_000' is no whole number."),
        ("whole_number", "9" * 5000, f"'{'9' * 40}…' is no whole number."),
        ("truth", "misschien", "'misschien' is neither true nor false."),
        ("words", [1], "must be a list of texts."),
        ("words", {"a": 1}, "must be a list of texts."),
        ("levels", [{"lang": "nl"}], 'must be a list of {"lang", "cefr"}.'),
        ("levels", "Nederlands:C1", "'Nederlands' is no code of a language; write nl, en, fr …"),
        ("text", ["a"], "must be a text."),
        ("text", "a\0b", "holds a character that is no text."),
        ("text", "a\ud800b", "holds a character that is no text."),
        ("words", ["a\0b"], "holds a character that is no text."),
    ],
)
def test_a_value_that_cannot_be_read_names_its_column(read: str, value: object, sentence: str) -> None:
    with pytest.raises(RowError) as refusal:
        getattr(Row(1, {"column": value}), read)("column")

    assert refusal.value.column == "column"
    assert refusal.value.sentence == sentence


@pytest.mark.parametrize("source", ["", "  ", "x" * 81, "a\0b"])
def test_a_source_that_cannot_be_kept_is_refused(source: str) -> None:
    with pytest.raises(UnreadableFile, match="--source"):
        checked_source(source)
