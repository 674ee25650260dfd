"""Who somebody is does not move a ranking: a written collection, one half of which nobody tunes on (its README)."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from talentmatch.accounts.models import User
from talentmatch.matches.collection_files import read_collection
from talentmatch.matches.collections import evaluate_collection
from talentmatch.matches.documents import candidate_document
from talentmatch.matches.knowledge import own_knowledge
from talentmatch.matching import Document, Matcher
from talentmatch.profiles.models import Profile

COLLECTION = Path(__file__).parents[2] / "fixtures" / "identity_twins"
HALVES = ("tuned", "held")
#: Least share within one place, least share unchanged. We hold ourselves to .95 and .80 (docs/quality.md has the
#: figures); the held half stands just above, and one case more or less may be the arithmetic of another machine.
FLOORS = {"tuned": (0.95, 0.80), "held": (0.94, 0.79)}
LANGUAGES = {"nl", "en", "fr", "de"}

pytestmark = pytest.mark.xdist_group("identity twins")  # one worker fits the matcher for all


def records(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (COLLECTION / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def twins(half: str) -> list[dict[str, Any]]:
    return records(f"twins_{half}")


@pytest.fixture(scope="module")
def default_matcher() -> Matcher:
    collection, known = read_collection(COLLECTION), own_knowledge()
    return Matcher.fit(collection.corpus, collection.queries, vocabulary=known.vocabulary, aids=known.aids)


@pytest.fixture(scope="module", params=HALVES)
def identity_figures(
    request: pytest.FixtureRequest, default_matcher: Matcher, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("identity") / request.param
    folder.mkdir()
    for name in ("profiles.jsonl", "vacancies.jsonl", "qrels.tsv"):
        shutil.copyfile(COLLECTION / name, folder / name)
    shutil.copyfile(COLLECTION / f"twins_{request.param}.jsonl", folder / "identity_twins.jsonl")

    def fit(_vacancies: Sequence[Document], _candidates: Sequence[Document]) -> Matcher:
        return default_matcher

    return {"half": request.param, **evaluate_collection(folder, fit=fit)["identity"]}


def test_identity_twins_have_every_rank_of_the_first_ten_within_one_place(identity_figures: dict[str, Any]) -> None:
    assert identity_figures["count"] == 148
    assert identity_figures["within_one"] >= FLOORS[identity_figures["half"]][0]


def test_identity_twins_keep_their_ranking_unchanged(identity_figures: dict[str, Any]) -> None:
    assert identity_figures["count"] == 148
    assert identity_figures["unchanged"] >= FLOORS[identity_figures["half"]][1]


@pytest.mark.parametrize("row", records("profiles"), ids=lambda row: row["id"])
def test_candidate_document_is_the_same_whoever_fills_the_structured_fields(row: dict[str, Any]) -> None:
    profile = Profile(
        id=1,
        user=User(name="Jan Peeters", email="jan@student.example"),
        institution_name=row["institution"],
        programme=row["programme"],
        study_level=row["level"],
        study_fields=row["study_fields"],
        text=row["text"],
        skills=row["skills"],
        text_language=row["language"],
        languages=row["languages"],
        municipality=row["municipality"],
        postal_code=row["postal_code"],
        origin_municipality=row["origin_municipality"] or "",
        mobility_km=row["mobility_km"],
        kinds_wanted=row["kinds_wanted"],
        available_from=date.fromisoformat(row["available_from"]),
        permit_group=row["citizenship_group"],
    )
    before = candidate_document(profile)

    profile.user = User(name="Fatma Yıldız", email="fatma@student.example")
    profile.institution_name = "Al-Quds University"
    profile.study_level = "phd"
    profile.study_fields = ["theology"]
    profile.languages = [{"lang": "ar", "cefr": "C2"}]
    profile.municipality = "Antwerpen"
    profile.postal_code = "2060"
    profile.origin_municipality = "Tanger"
    profile.mobility_km = 5
    profile.kinds_wanted = ["student_job"]
    profile.available_from = date(2028, 9, 1)
    profile.permit_group = "non_eu"

    assert candidate_document(profile) == before


def test_halves_are_cut_by_the_written_rule() -> None:
    language_of = {row["id"]: row["language"] for row in records("profiles")}
    cells: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for half in HALVES:
        for twin in twins(half):
            written = f"{twin['base_profile_id']}|{twin['criterion']}|{twin['text_variant']}"
            cell = (language_of[twin["base_profile_id"]], twin["criterion"])
            cells.setdefault(cell, []).append((sha256(written.encode()).hexdigest(), half))

    for cases in cells.values():
        half_count = len(cases) // 2
        assert [half for _, half in sorted(cases)] == ["tuned"] * half_count + ["held"] * half_count
    assert Counter(criterion for _, criterion in cells) == dict.fromkeys({criterion for _, criterion in cells}, 4)
    assert {language for language, _ in cells} == LANGUAGES


def test_no_statement_stands_in_both_halves() -> None:
    text_of = {row["id"]: row["text"] for row in records("profiles")}

    def statements(half: str) -> set[tuple[str, ...]]:
        found = set()
        for twin in twins(half):
            added = Counter(words(twin["text_variant"])) - Counter(words(text_of[twin["base_profile_id"]]))
            found.add(tuple(sorted(added.elements())))
        return found

    assert not statements("tuned") & statements("held")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
