"""The command ``cv read``: one line per file, whatever the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import talentmatch.cli.cv as cv_module
from talentmatch.cli.cv import cv_commands
from tests.concepts.cv.cv_files import encrypted_pdf, text_docx, text_pdf

GOOD = (
    "Jan Peeters",
    "Vaardigheden",
    "Python (gevorderd), SQL · Git",
    "Talen",
    "Nederlands: moedertaal, Frans: B1",
    "Élan, coördinatie",
)


def lines_of(*arguments: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(cv_commands, ["read", *arguments, "--json"])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_each_file_gets_one_line_and_a_bad_one_stops_nothing(tmp_path: Path) -> None:
    files = {
        "goed.pdf": text_pdf(*GOOD),
        "stuk.pdf": text_pdf(*GOOD)[:300],
        "slot.pdf": encrypted_pdf(text_pdf(*GOOD), "geheim"),
        "leeg.txt": b"",
        "goed.docx": text_docx(*GOOD),
        "goed.txt": "\n".join(GOOD).encode("windows-1252"),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    paths = [str(tmp_path / name) for name in files]
    paths[3:3] = [str(tmp_path / "nergens.pdf"), str(tmp_path)]

    lines = lines_of(*paths)

    assert [line["file"] for line in lines] == paths
    assert [line["outcome"] for line in lines] == ["profile", *["reject"] * 5, "profile", "profile"]
    assert [line["code"] for line in lines][1:6] == ["broken", "encrypted", "missing", "not_a_file", "empty"]
    assert all(line["message"] for line in lines[1:6])


def test_a_line_holds_text_skills_languages_time_and_memory(tmp_path: Path) -> None:
    path = tmp_path / "cv.txt"
    path.write_text("\n".join(GOOD), encoding="utf-8")

    (line,) = lines_of(str(path))

    assert {"file", "outcome", "text", "skills", "languages", "message", "seconds", "peak_mib"} <= line.keys()
    assert line["text"] == "\n".join(GOOD)
    assert line["skills"] == ["Python", "SQL", "Git"]
    assert line["languages"] == [{"lang": "nl", "cefr": "C2"}, {"lang": "fr", "cefr": "B1"}]
    assert line["message"] == ""
    assert 0 < line["seconds"] < 10
    assert 1 < line["peak_mib"] < 512


def test_a_refused_file_has_every_field_too(tmp_path: Path) -> None:
    (line,) = lines_of(str(tmp_path / "nergens.pdf"))

    assert (line["text"], line["skills"], line["languages"]) == ("", [], [])
    assert line["message"] == "The file does not exist. Check the path and try again."


def test_a_name_that_is_no_text_gets_its_line(tmp_path: Path) -> None:
    path = tmp_path / "cv-\udce9.txt"
    path.write_text("\n".join(GOOD), encoding="utf-8")

    (line,) = lines_of(str(path))

    assert line["outcome"] == "profile"
    assert line["file"] == str(path)


def test_a_failure_of_our_own_does_not_stop_the_next_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_cv(name: str) -> object:
        raise RuntimeError(name)

    monkeypatch.setattr(cv_module, "read_cv", read_cv)

    lines = lines_of("een.pdf", "twee.pdf")

    assert [line["code"] for line in lines] == ["unreadable_file", "unreadable_file"]


def test_without_json_a_person_reads_a_summary(tmp_path: Path) -> None:
    path = tmp_path / "cv.txt"
    path.write_text("\n".join(GOOD), encoding="utf-8")

    result = CliRunner().invoke(cv_commands, ["read", str(path), str(tmp_path / "nergens")])

    assert result.exit_code == 0
    assert "skills: Python, SQL, Git" in result.output
    assert "languages: nl C2, fr B1" in result.output
    assert "refused (missing). The file does not exist." in result.output


def test_without_files_the_command_says_what_it_wants() -> None:
    result = CliRunner().invoke(cv_commands, ["read", "--json"])

    assert result.exit_code == 2
    assert "FILE" in result.output
