import json
from collections.abc import Sequence
from math import log2
from pathlib import Path
from typing import Any

import pytest

from talentmatch.matches.collection_files import read_collection
from talentmatch.matches.collections import CollectionError, evaluate_collection
from talentmatch.matching import Document, Matcher, Vocabulary

PROFILES = [
    {"id": "P1", "language": "nl", "programme": "Informatica", "skills": ["docker"], "text": "Linux en kubernetes."},
    {"id": "P2", "language": "en", "programme": "Law", "skills": ["gdpr"], "text": "Audit."},
]
VACANCIES = [
    {"id": "V1", "language": "nl", "title": "Beheerder", "description": "Linux.", "required_skills": ["docker"]},
    {"id": "V2", "language": "en", "title": "Operator", "description": "Linux.", "desired_skills": ["docker"]},
    {"id": "V3", "language": "nl", "title": "Jurist", "description": "Audit.", "required_skills": ["gdpr"]},
]
QRELS = "P1\t0\tV1\t3\nP1\t0\tV2\t2\nP1\t0\tV3\t1\nP2\t0\tV3\t3\n"


def fit(vacancies: Sequence[Document], candidates: Sequence[Document]) -> Matcher:
    return Matcher.fit(vacancies, candidates, vocabulary=Vocabulary([]))


def write(folder: Path, **contents: Any) -> Path:
    for name, content in contents.items():
        if isinstance(content, str):
            (folder / f"{name}.tsv").write_text(content, encoding="utf-8")
        else:
            lines = "".join(json.dumps(record) + "\n" for record in content)
            (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    return folder


def plain(texts: dict[str, str]) -> list[dict[str, str]]:
    return [{"id": key, "text": text, "language": "en"} for key, text in texts.items()]


def test_plain_collection_is_scored_over_the_queries_with_a_relevant_document(tmp_path: Path) -> None:
    write(
        tmp_path,
        queries=plain({"q1": "docker", "q2": "kotlin", "q3": "welding"}),
        corpus=plain({"c1": "docker", "c2": "docker linux", "c3": "kotlin"}),
        qrels="q1\t0\tc2\t1\nq1\t0\tc3\t1\nq2\t0\tc3\t1\nq3\t0\tc1\t0\n",
    )

    found = evaluate_collection(tmp_path, fit=fit)

    first = (1 / 2 + 2 / 3) / 2  # c1, c2, and c3 without anything in common at the end
    assert found["query_count"] == 2
    assert found["document_count"] == 3
    assert found["map"] == pytest.approx((first + 1) / 2, abs=1e-6)
    assert found["map_at_50"] == found["map"]
    assert found["mrr"] == pytest.approx((1 / 2 + 1) / 2)
    assert found["recall_at_5"] == 1
    assert found["ndcg_at_10"] == pytest.approx(((1 / log2(3) + 1 / 2) / (1 + 1 / log2(3)) + 1) / 2, abs=1e-6)
    assert found["map_interval"]["low"] == pytest.approx(first, abs=1e-6)
    assert found["map_interval"]["high"] == 1
    assert "same_language" not in found


def test_result_can_be_written_as_json(tmp_path: Path) -> None:
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels=QRELS)

    found = evaluate_collection(tmp_path, fit=fit)

    assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_the_same_id_may_stand_on_both_sides(tmp_path: Path) -> None:
    write(tmp_path, queries=plain({"1": "docker"}), corpus=plain({"1": "kotlin", "2": "docker"}), qrels="1 0 2 1\n")

    assert evaluate_collection(tmp_path, fit=fit)["map"] == 1


def test_documents_without_anything_in_common_follow_in_an_order_that_the_file_does_not_decide(tmp_path: Path) -> None:
    texts = {f"c{number}": "kotlin" for number in range(20)}
    found = []
    for folder, keys in ((tmp_path / "up", sorted(texts)), (tmp_path / "down", sorted(texts, reverse=True))):
        folder.mkdir()
        write(
            folder,
            queries=plain({"q": "docker"}),
            corpus=plain({key: texts[key] for key in keys}),
            qrels="q\t0\tc0\t1\n",
        )
        found.append(evaluate_collection(folder, fit=fit)["map"])

    assert found[0] == found[1]
    assert 1 / 20 <= found[0] <= 1


@pytest.mark.parametrize(("qrels", "lowest"), [("q 0 c 1\nq 0 d 2\n", 1), ("q 0 c 1\nq 0 d 3\n", 2)])
def test_grades_from_two_are_relevant_only_where_grades_go_to_three(tmp_path: Path, qrels: str, lowest: int) -> None:
    write(tmp_path, queries=plain({"q": "docker"}), corpus=plain({"c": "docker", "d": "linux"}), qrels=qrels)

    found = evaluate_collection(tmp_path, fit=fit)

    assert found["relevant_from"] == lowest
    assert found["map"] == {1: 1, 2: 0.5}[lowest]


def test_a_short_single_line_is_a_title_and_anything_else_a_text(tmp_path: Path) -> None:
    texts = {"short": "data engineer", "long": "word " * 40, "lines": "data\nengineer"}
    write(tmp_path, queries=plain({"q": "x"}), corpus=plain(texts), qrels="q 0 short 1\n")

    short, long, lines = read_collection(tmp_path).corpus

    assert (short.title, short.text) == ("data engineer", "")
    assert (long.title, long.text) == ("", texts["long"])
    assert (lines.title, lines.text) == ("", texts["lines"])


def test_structured_collection_gives_the_matcher_titles_skills_and_texts_only(tmp_path: Path) -> None:
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels=QRELS)

    collection = read_collection(tmp_path)

    assert collection.queries[0] == Document("P1", "nl", "Informatica", ("docker",), "Linux en kubernetes.")
    assert collection.corpus[1] == Document("V2", "en", "Operator", ("docker",), "Linux.")


def test_structured_collection_is_scored_in_both_directions_and_by_language(tmp_path: Path) -> None:
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels=QRELS)

    found = evaluate_collection(tmp_path, fit=fit)

    assert (found["query_count"], found["map"]) == (2, 1)
    assert (found["same_language"]["query_count"], found["same_language"]["map"]) == (1, 1)  # P1 with V1
    assert (found["cross_language"]["query_count"], found["cross_language"]["map"]) == (2, 1)  # P1 with V2, P2 with V3
    assert (found["vacancy_to_profile"]["query_count"], found["vacancy_to_profile"]["map"]) == (3, 1)
    assert found["twin_overlap_at_10"] is None
    assert found["identity"] is None
    assert found["eligibility_accuracy"] is None


def test_vacancy_to_profile_ranks_the_profiles_for_each_vacancy(tmp_path: Path) -> None:
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels="P1\t0\tV3\t1\nP1\t0\tV1\t1\n")

    found = evaluate_collection(tmp_path, fit=fit)

    assert found["vacancy_to_profile"]["map"] == pytest.approx((1 / 2 + 1) / 2)  # P2 comes before P1 for V3


def test_language_twins_are_compared_by_what_they_match(tmp_path: Path) -> None:
    same = {"twin_of": "P1", "language": "en", "text": "Linux and kubernetes.", "skills": ["docker"]}
    other = {"twin_of": "P1", "language": "fr", "text": "Soudure.", "skills": ["gdpr"]}
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels=QRELS, twins=[same, other])

    found = evaluate_collection(tmp_path, fit=fit)

    assert found["twin_overlap_at_10_by_language"] == {"en": pytest.approx(2 / 3, abs=1e-6), "fr": 0}
    assert found["twin_overlap_at_10"] == pytest.approx(1 / 3, abs=1e-6)
    assert found["twin_overlap_at_10_worst"] == 0


def test_identity_twins_differ_from_their_profile_in_the_text_alone(tmp_path: Path) -> None:
    unmoved = {"base_profile_id": "P1", "criterion": "name", "text_variant": "Linux en kubernetes. Ik heet Amal."}
    moved = {"base_profile_id": "P1", "criterion": "faith", "text_variant": "Gdpr audit gdpr audit."}
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels=QRELS, identity_twins=[unmoved, moved, unmoved])

    collection = read_collection(tmp_path)
    identity = evaluate_collection(tmp_path, fit=fit)["identity"]

    assert collection.identity_twins is not None
    assert collection.identity_twins[1] == Document("P1", "nl", "Informatica", ("docker",), "Gdpr audit gdpr audit.")
    assert identity == {"count": 3, "unchanged": 0.666667, "within_one": 0.666667, "max_shift": 2}


def test_eligibility_is_right_when_exactly_the_judged_conditions_are_unmet(tmp_path: Path) -> None:
    profile = PROFILES[0] | {
        "kinds_wanted": ["internship"],
        "languages": [{"lang": "nl", "cefr": "C2"}],
        "available_from": "2027-02-01",
        "available_to": "2027-06-30",
        "postal_code": "3920",
        "municipality": "Lommel",
        "mobility_km": 10,
        "citizenship_group": "non_eu",
        "level": "master",
    }
    near = VACANCIES[0] | {"kind": "internship", "remote": "none", "postal_code": "3900", "municipality": "Pelt"}
    far = VACANCIES[1] | {
        "kind": "job",
        "remote": "none",
        "municipality": "Hasselt",
        "working_languages": [{"lang": "fr", "cefr": "B1"}],
        "period_start": "2028-01-01",
        "sponsors_permit": False,
    }
    cases = (
        "P1\tV1\teligible\n"
        "P1\tV2\twrong_kind,language_level_too_low,period_not_overlapping,permit_not_sponsored,too_far_no_remote\n"
        "P1\tV2\twrong_kind\n"
        "P1\tV1\twrong_kind\n"
    )
    write(tmp_path, profiles=[profile, PROFILES[1]], vacancies=[near, far, VACANCIES[2]], qrels=QRELS)
    write(tmp_path, eligibility=cases)

    assert evaluate_collection(tmp_path, fit=fit)["eligibility_accuracy"] == 0.5


def test_distance_is_that_between_villages_and_not_between_municipalities(tmp_path: Path) -> None:
    borgloon = PROFILES[0] | {"postal_code": "3840", "municipality": "Tongeren-Borgloon", "mobility_km": 5}
    tongeren = VACANCIES[0] | {"postal_code": "3700", "municipality": "Tongeren-Borgloon", "remote": "none"}
    write(tmp_path, profiles=[borgloon, PROFILES[1]], vacancies=[tongeren, *VACANCIES[1:]], qrels=QRELS)
    write(tmp_path, eligibility="P1\tV1\ttoo_far_no_remote\n")

    assert evaluate_collection(tmp_path, fit=fit)["eligibility_accuracy"] == 1


def test_progress_is_told_after_every_query(tmp_path: Path) -> None:
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels=QRELS)
    told: list[tuple[int, int]] = []

    evaluate_collection(tmp_path, fit=fit, progress=lambda done, total: told.append((done, total)))

    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("profiles.jsonl", None, "profiles.jsonl does not exist"),
        ("qrels.tsv", None, "qrels.tsv does not exist"),
        ("vacancies.jsonl", '{"id": "V1"', "vacancies.jsonl, line 1: this is no JSON"),
        ("vacancies.jsonl", "\n[1]", "vacancies.jsonl, line 2: a line must be a JSON object"),
        ("vacancies.jsonl", '{"id": "V1"}', "vacancies.jsonl, line 1: language must be a string"),
        ("vacancies.jsonl", '{"id": "V1", "language": "nl", "title": 5}', "line 1: title must be a string"),
        (
            "vacancies.jsonl",
            '{"id": "V1", "language": "nl", "title": "x", "required_skills": "sql"}',
            "line 1: required_skills must be a list of strings",
        ),
        ("profiles.jsonl", '{"id": "P1"}\n{"id": "P1"}', "profiles.jsonl, line 2: the id 'P1' is empty or stands"),
        ("qrels.tsv", "P9\t0\tV1\t1", "qrels.tsv, line 1: the id 'P9' does not exist"),
        ("qrels.tsv", "P1\t0\tV1\t1\nP1\t0\tV9\t1", "qrels.tsv, line 2: the id 'V9' does not exist"),
        ("qrels.tsv", "P1\tV1\t1", "qrels.tsv, line 1: there must be 4 columns, not 3"),
        ("qrels.tsv", "P1\t0\tV1\thigh", "qrels.tsv, line 1: the grade must be a whole number, not 'high'"),
        ("qrels.tsv", "P1\t0\tV1\t1\nP1\t0\tV1\t2", "qrels.tsv, line 2: P1 and V1 were judged before"),
        ("qrels.tsv", "", "qrels.tsv judges no document as relevant"),
        ("qrels.tsv", "P1\t0\tV1\t0", "qrels.tsv judges no document as relevant"),
        ("twins.jsonl", '{"twin_of": "P7"}', "twins.jsonl, line 1: the id 'P7' does not exist"),
        ("identity_twins.jsonl", '{"base_profile_id": "P1"}', "line 1: text_variant must be a string"),
        ("eligibility.tsv", "P1\tV7\teligible", "eligibility.tsv, line 1: the id 'V7' does not exist"),
        ("qrels.tsv", b"\xff\xfe\x00", "qrels.tsv is not written in UTF-8"),
    ],
)
def test_broken_collections_are_refused_with_file_and_line(
    tmp_path: Path, name: str, content: str | bytes | None, sentence: str
) -> None:
    write(tmp_path, profiles=PROFILES, vacancies=VACANCIES, qrels=QRELS)
    if content is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(CollectionError) as caught:
        evaluate_collection(tmp_path, fit=fit)

    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"available_from": "soon"}, "profiles.jsonl, line 1: available_from must be a date"),
        ({"languages": [{"lang": "nl", "cefr": "Z9"}]}, "profiles.jsonl, line 1: languages holds 'Z9'"),
        ({"languages": ["nl"]}, "profiles.jsonl, line 1: languages must be a list of"),
        ({"kinds_wanted": ["holiday"]}, "profiles.jsonl, line 1: kinds_wanted holds 'holiday'"),
    ],
)
def test_wrong_conditions_are_refused_where_eligibility_is_judged(
    tmp_path: Path, change: dict[str, Any], sentence: str
) -> None:
    write(tmp_path, profiles=[PROFILES[0] | change, PROFILES[1]], vacancies=VACANCIES, qrels=QRELS)
    write(tmp_path, eligibility="P1\tV1\teligible\n")

    with pytest.raises(CollectionError) as caught:
        evaluate_collection(tmp_path, fit=fit)

    assert sentence in str(caught.value)


def test_a_folder_of_neither_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CollectionError, match=r"holds neither queries\.jsonl and corpus\.jsonl nor"):
        evaluate_collection(tmp_path / "nowhere", fit=fit)
