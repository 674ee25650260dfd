"""``flask match all``: the lists of all candidates in a file."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy.orm import Session

from tests.concepts.matches.small_lists import vacancy_ids
from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


def run(app: Flask, *words: str | Path) -> Result:
    return app.test_cli_runner().invoke(args=["match", "all", *map(str, words)])


def lists(path: Path) -> dict[int, dict[str, Any]]:
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {each["profile_id"]: each for each in found}


def test_match_all_writes_the_list_that_every_candidate_sees(
    app: Flask, db_session: Session, world: World, tmp_path: Path
) -> None:
    result = run(app, "--out", tmp_path / "lists.jsonl")

    assert result.exit_code == 0, result.output
    assert "Ranking 2 candidates … 100 %" in result.stderr
    found = lists(tmp_path / "lists.jsonl")
    live_index = app.extensions["talentmatch"].live_index
    for profile in (world.profile_a, world.profile_b):
        seen = vacancy_ids(db_session, live_index, profile)
        assert [each["vacancy_id"] for each in found[profile.id]["vacancies"]] == seen
    assert [each["vacancy_id"] for each in found[world.profile_a.id]["vacancies"]] == [world.vacancy_a.id]
    assert found[world.profile_b.id]["reason"] == "nothing_eligible"


def test_match_all_can_lift_the_conditions(app: Flask, world: World, tmp_path: Path) -> None:
    result = run(app, "--without-conditions", "--top", 1, "--out", tmp_path / "lists.jsonl")

    assert result.exit_code == 0, result.output
    found = lists(tmp_path / "lists.jsonl")
    assert [each["vacancy_id"] for each in found[world.profile_b.id]["vacancies"]] == [world.vacancy_b.id]
    assert found[world.profile_b.id]["eligible"] == 2


@pytest.mark.slow
def test_match_all_on_workers_writes_the_same_file(app: Flask, world: World, tmp_path: Path) -> None:
    here, there = tmp_path / "here.jsonl", tmp_path / "there.jsonl"

    results = [run(app, "--out", here), run(app, "--workers", 1, "--out", there)]

    assert [result.exit_code for result in results] == [0, 0], results[1].output
    assert there.read_text() == here.read_text() != ""


def test_match_all_leaves_the_file_as_it_was_when_no_scheduler_answers(
    app: Flask, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("talentmatch.distributed.cluster.workers_at.__wrapped__.__kwdefaults__", {"timeout_seconds": 1})
    out = tmp_path / "lists.jsonl"
    out.write_text("before", encoding="utf-8")

    result = run(app, "--scheduler", "tcp://127.0.0.1:1", "--out", out)

    assert result.exit_code == 1
    assert "No scheduler answers at tcp://127.0.0.1:1." in result.output
    assert (out.read_text(encoding="utf-8"), len(list(tmp_path.glob("*.jsonl*")))) == ("before", 1)


def test_match_all_refuses_two_places_to_rank_in(app: Flask, tmp_path: Path) -> None:
    result = run(app, "--workers", 1, "--scheduler", "tcp://127.0.0.1:1", "--out", tmp_path / "lists.jsonl")

    assert result.exit_code == 2
    assert "give one" in result.output
