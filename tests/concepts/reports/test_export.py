import csv
import io

import pytest

from talentmatch.reports.export import csv_file


def test_csv_begins_with_a_byte_order_mark_and_ends_lines_as_rfc_4180_says() -> None:
    assert csv_file(["Naam", "Aantal"], [["Zoë", 3]]) == b"\xef\xbb\xbfNaam,Aantal\r\nZo\xc3\xab,3\r\n"


def test_csv_quotes_what_would_break_a_row() -> None:
    content = csv_file(["a"], [['zeg "ja"'], ["een, twee"], ["een\r\ntwee"]]).decode("utf-8-sig")

    assert content == 'a\r\n"zeg ""ja"""\r\n"een, twee"\r\n"een\r\ntwee"\r\n'


@pytest.mark.parametrize("text", ["=1+1", "+32 11", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1"])
def test_csv_lets_no_text_calculate(text: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_file([text], [[text]]).decode("utf-8-sig"), newline="")))

    assert rows == [["'" + text], ["'" + text]]


@pytest.mark.parametrize("text", ["C++", "Rock-'n-roll", "a=b", "’s avonds", ""])
def test_csv_leaves_other_texts_alone(text: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_file(["a", "b"], [[text, "x"]]).decode("utf-8-sig"), newline="")))

    assert rows[1] == [text, "x"]


def test_csv_writes_numbers_as_they_are_and_nothing_for_none() -> None:
    assert csv_file(["a", "b", "c"], [[-0.5, 0, None]]).decode("utf-8-sig") == "a,b,c\r\n-0.5,0,\r\n"
