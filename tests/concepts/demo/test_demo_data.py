"""The demonstration data is complete, consistent and its own: what a loader and a reader may count on."""

import hashlib
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from stdnum.be import vat

import talentmatch
from talentmatch.choices import (
    ANY,
    CEFR_LEVELS,
    COMPANY_SIZES,
    PERMIT_GROUPS,
    REMOTE_MODES,
    ROLES,
    SKILL_LIMIT,
    STUDY_FIELDS,
    STUDY_LEVELS,
    TEXT_LANGUAGES,
    TITLE_LIMIT,
    VACANCY_KINDS,
    VACANCY_STATES,
)
from talentmatch.cv.limits import Limits
from talentmatch.cv.reading import read_profile
from talentmatch.exchange.profiles import REQUIRED_COLUMNS as PROFILE_COLUMNS
from talentmatch.exchange.profiles import profile_content
from talentmatch.exchange.rows import read_rows
from talentmatch.exchange.vacancies import REQUIRED_COLUMNS as VACANCY_COLUMNS
from talentmatch.exchange.vacancies import vacancy_content
from talentmatch.matching import Document, Matcher
from talentmatch.places import LIMBURG, distance_km, find_place, limburg_municipalities, place_by_postal_code
from talentmatch.vocabulary.files import own_vocabulary

Row = dict[str, Any]

DEMO: Final = Path(talentmatch.__file__).parent / "demo"
EXCHANGE_FORMAT: Final = Path(talentmatch.__file__).parent.parent / "docs" / "exchange-format.md"

FIELDS: Final = {
    "institutions": "key name short_name mail_domains municipality website career_office_name",
    "campuses": "key name municipality postal_code street_address latitude longitude summary facilities website source",
    "companies": "key name enterprise_number sector size municipality postal_code campus language website summary",
    "vacancies": (
        "id kind title description required_skills desired_skills language working_languages company municipality "
        "postal_code remote positions period_start period_end hours_per_week study_fields study_levels paid "
        "sponsors_permit state expires_on"
    ),
    "students": (
        "id key first_name last_name email institution programme level study_fields text skills languages municipality "
        "postal_code origin_municipality mobility_km kinds_wanted available_from available_to citizenship_group "
        "language visible_to_companies"
    ),
    "accounts": "key email role locale name membership",
}
#: The student who has written next to nothing, to show what a page says then.
VAGUE: Final = "stef"
#: Students for whose field the demonstration has no vacancy.
WITHOUT_VACANCY: Final = {"jana", "ivo", "felix"}
#: The first eight digits of the SHA-256 of every text of the judged collection limburg-dev (small letters, one blank
#: between words): a demonstration that borrowed its texts would flatter the matcher that is measured on it.
JUDGED_TEXTS: Final = frozenset(
    re.findall(
        r"\w+",
        """
    03a3f95d 06cf2b20 08d1fdee 0ab58071 0accee84 0b2129a9 0ea3b49e 10494b46 139c8abd 14d7f2dd 161feab6 1a903be4
    1af52b45 1d4feb99 1d5b0cfe 1dd5c00a 1dd89d8d 1f2bdef6 20b13ae1 23bb9cf7 23bcb487 254a6118 269d8fe9 2c07a8e9
    2c7e7429 2d6c13a0 2eabf9a8 31670f6a 34cfd983 3682f676 369145a5 38164f3d 39e6c7b5 3aaf50c1 3e1c0c67 428d1ee0
    472817d4 48a6aed6 49a09211 4a0aabb7 4c5b61b7 4ca04d0b 511deb9e 566cc9d9 5ac4b200 5ebf50c8 606e7e60 613daa3b
    616b0eb7 62be9ac5 6480a053 65d3af3c 67830f47 680bbaac 6997aee4 6add95c6 6b01368a 6c0f14fb 6c997775 6c9dee1d
    6d5c727f 70abacea 748fdd59 77bc1801 7b021351 7c07462f 7c0aabb2 7e940bde 7ff99478 80f89f12 816fcdd6 833c2fff
    8898ba4d 88a76c08 88f03579 89d6a97d 8a0b3f81 8a669ae8 8a690bee 8d020401 8d42f392 8ee5a6d6 8feb7c58 9029d5bf
    91391647 940b8a05 940e4910 9418f28b 9447ba20 96ba09c1 97785557 98bc41b4 990fd96d 999efebb 9a9c8f8c 9b750d87
    9c20896d 9fd696ae a0b43880 a161160b a2921734 a2fd2b6c a431cb1c a62fedc5 aa1c6899 aa976a9f adb483ee afacd5cf
    afe49fe8 b1ad2fbd b389aae1 b5c3d020 b6bdf8c1 b817086a b89fe254 b97574b9 bc1a687c be560ddd bea1b748 bedd181e
    c4f31f17 c7449d44 cfd429e2 cffdd301 d1a9dbcb d455516b d500571b d5bab2da d6c55103 d7bf183f d835d690 d9bba850
    db7028ca dcc3e987 dd3b7631 dd3bbc1e dfb407ff dfc94ecb e1065312 e2959d42 e3fe1265 e41bfb8a e5a4870f e5c8494b
    eb09a702 ec717126 ecde1b02 ed0bd913 f241a299 f24bde73 f5a751f9 f8db32ea fab1b271 fb29cd12 fb85bd66 fbc7ac38
    """,
    )
)


def rows(name: str) -> list[Row]:
    lines = (DEMO / "data" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def keys(name: str) -> set[str]:
    return {row["key"] for row in rows(name)}


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    vacancies = [
        Document(
            row["id"],
            row["language"],
            row["title"],
            (*row["required_skills"], *row["desired_skills"]),
            row["description"],
        )
        for row in rows("vacancies")
    ]
    candidates = [
        Document(row["id"], row["language"], row["programme"], tuple(row["skills"]), row["text"])
        for row in rows("students")
    ]
    return Matcher.fit(vacancies, candidates, vocabulary=own_vocabulary())


def word_count(text: str) -> int:
    return len(text.split())


@pytest.mark.parametrize(
    ("name", "count"),
    [("institutions", 3), ("campuses", 8), ("companies", 20), ("vacancies", 45), ("students", 30), ("accounts", 18)],
)
def test_every_row_has_exactly_the_fields_of_its_file(name: str, count: int) -> None:
    found = rows(name)
    identifiers = [row.get("key") or row["id"] for row in found]

    assert [list(row) for row in found] == [FIELDS[name].split()] * count
    assert len(set(identifiers)) == count


def test_texts_for_everybody_exist_in_four_languages_and_differ() -> None:
    texts = [row["summary"] for name in ("campuses", "companies") for row in rows(name)]
    texts += [row["career_office_name"] for row in rows("institutions")]

    for text in texts:
        assert tuple(text) == TEXT_LANGUAGES
        assert len(set(text.values())) == len(TEXT_LANGUAGES), text
    for campus in rows("campuses"):
        assert {len(campus["facilities"][language]) for language in TEXT_LANGUAGES} == {
            len(campus["facilities"]["nl"])
        }, campus["key"]


def test_enterprise_numbers_are_valid_unique_and_not_yet_issued() -> None:
    numbers = [company["enterprise_number"] for company in rows("companies")]

    assert len(set(numbers)) == len(numbers)
    for number in numbers:
        assert re.fullmatch(r"0\d{3}\.\d{3}\.\d{3}", number)
        assert vat.is_valid(number), number
        assert number.startswith("0999."), f"{number} may belong to a real company"


def test_half_of_the_companies_sit_on_no_campus_and_far_from_the_two_cities() -> None:
    companies = rows("companies")
    elsewhere = [company for company in companies if company["campus"] is None]

    assert len(elsewhere) * 2 == len(companies)
    assert {company["campus"] for company in companies} - {None} <= keys("campuses")
    assert not {company["municipality"] for company in elsewhere} & {"Hasselt", "Genk"}
    assert {"Heers", "Bocholt", "Kinrooi", "Voeren"} <= {company["municipality"] for company in companies}
    assert {company["size"] for company in companies} == set(COMPANY_SIZES)
    assert {company["language"] for company in companies} == set(TEXT_LANGUAGES)


@pytest.mark.parametrize("name", ["campuses", "companies", "vacancies", "students"])
def test_municipality_and_postal_code_belong_together(name: str) -> None:
    limburg = {place.name for place in limburg_municipalities()}
    for row in rows(name):
        place = place_by_postal_code(row["postal_code"])
        assert place is not None, row
        assert place.name == row["municipality"], row
        assert place.name in limburg or row.get("origin_municipality") in limburg, row


def test_a_campus_lies_in_its_municipality() -> None:
    for campus in rows("campuses"):
        place = find_place(campus["municipality"])
        assert place is not None
        spot = type(place)("", "", (), campus["latitude"], campus["longitude"], LIMBURG)
        assert distance_km(place, spot) < 8, campus["key"]


def test_addresses_of_invented_people_and_companies_lead_nowhere() -> None:
    for row in rows("companies"):
        assert re.fullmatch(r"https://[a-z0-9-]+\.example", row["website"]), row["key"]
    for row in [*rows("students"), *rows("accounts")]:
        assert re.fullmatch(r"[a-z.-]+@[a-z0-9.-]+\.example", row["email"]), row["key"]


def test_vacancies_cover_every_kind_language_and_state_as_planned() -> None:
    vacancies = rows("vacancies")

    assert Counter(row["kind"] for row in vacancies) == {
        "internship": 26,
        "job": 9,
        "student_job": 5,
        "thesis": 3,
        "research": 2,
    }
    assert Counter(row["language"] for row in vacancies) == {"nl": 24, "en": 11, "fr": 5, "de": 5}
    assert Counter(row["state"] for row in vacancies) == {"published": 40, "draft": 2, "submitted": 2, "closed": 1}
    assert {row["company"] for row in vacancies} == keys("companies")


def test_vacancies_hold_allowed_values() -> None:
    for row in rows("vacancies"):
        assert row["kind"] in VACANCY_KINDS
        assert row["state"] in VACANCY_STATES
        assert row["remote"] in REMOTE_MODES
        assert row["language"] in TEXT_LANGUAGES
        assert set(row["study_fields"]) <= {*STUDY_FIELDS, ANY}
        assert set(row["study_levels"]) <= {*STUDY_LEVELS, ANY}
        assert all(level["cefr"] in CEFR_LEVELS for level in row["working_languages"])
        assert (row["study_fields"] == [ANY]) == (row["kind"] == "student_job")
        assert len(row["title"]) <= TITLE_LIMIT
        assert row["positions"] >= 1
        assert 1 <= row["hours_per_week"] <= 60
        assert type(row["paid"]) is bool
        assert type(row["sponsors_permit"]) is bool


def test_vacancies_read_like_advertisements_of_a_normal_length() -> None:
    for row in rows("vacancies"):
        assert 80 <= word_count(row["description"]) <= 200, row["id"]
        assert 3 <= len(row["required_skills"]) <= 6, row["id"]
        assert 2 <= len(row["desired_skills"]) <= 5, row["id"]
        assert not set(row["required_skills"]) & set(row["desired_skills"]), row["id"]


def test_dates_of_vacancies_are_in_order() -> None:
    for row in rows("vacancies"):
        start, expires = date.fromisoformat(row["period_start"]), date.fromisoformat(row["expires_on"])
        assert start.year == 2027, row["id"]
        assert (row["period_end"] is None) == (row["kind"] == "job"), row["id"]
        assert row["period_end"] is None or date.fromisoformat(row["period_end"]) > start, row["id"]
        assert row["kind"] in {"job", "student_job"} or expires < start, row["id"]


def test_students_hold_allowed_values() -> None:
    for row in rows("students"):
        assert row["institution"] in {institution["short_name"] for institution in rows("institutions")}
        assert row["level"] in STUDY_LEVELS
        assert row["language"] in TEXT_LANGUAGES
        assert row["citizenship_group"] in PERMIT_GROUPS
        assert set(row["study_fields"]) <= set(STUDY_FIELDS)
        assert set(row["kinds_wanted"]) <= set(VACANCY_KINDS)
        assert row["kinds_wanted"]
        assert all(level["cefr"] in CEFR_LEVELS for level in row["languages"])
        assert row["available_to"] is None or row["available_to"] > row["available_from"]


def test_students_are_varied_and_most_of_them_visible() -> None:
    students = rows("students")

    assert Counter(row["language"] for row in students) == {"nl": 14, "en": 8, "fr": 4, "de": 4}
    assert sum(row["visible_to_companies"] for row in students) == 20
    assert all(60 <= word_count(row["text"]) <= 160 for row in students if row["key"] != VAGUE)
    assert [(row["municipality"], row["origin_municipality"]) for row in students if row["origin_municipality"]] == [
        ("Leuven", "Pelt")
    ]


def test_names_of_students_stand_in_no_text() -> None:
    for row in rows("students"):
        assert row["first_name"] not in row["text"], row["key"]
        assert row["last_name"] not in row["text"], row["key"]


def test_every_vacancy_has_a_student_of_its_field_and_three_students_have_none() -> None:
    fields_of = {row["key"]: set(row["study_fields"]) for row in rows("students")}
    asked = {field for row in rows("vacancies") for field in row["study_fields"]} - {ANY}

    for row in rows("vacancies"):
        candidates = [key for key, fields in fields_of.items() if fields & set(row["study_fields"])]
        assert candidates or row["study_fields"] == [ANY], row["id"]
    assert {key for key, fields in fields_of.items() if not fields & asked} == WITHOUT_VACANCY | {VAGUE}


def test_first_vacancy_of_every_student_is_of_the_own_field_and_the_vague_one_gets_a_reason(matcher: Matcher) -> None:
    vacancies = {row["id"]: row for row in rows("vacancies")}
    for student in rows("students"):
        ranking = matcher.rank(matcher.candidates.vectors_of(student["id"]), among=matcher.vacancies, k=1)
        if student["key"] == VAGUE:
            assert (ranking.documents, ranking.reason) == ((), "no_known_words")
            continue
        (first,) = ranking.documents
        has_its_field = bool(set(vacancies[first.id]["study_fields"]) & set(student["study_fields"]))
        assert has_its_field == (student["key"] not in WITHOUT_VACANCY), (student["key"], first)


def test_list_entries_survive_a_csv_cell() -> None:
    for row in [*rows("vacancies"), *rows("students")]:
        for skill in [*row.get("skills", ()), *row.get("required_skills", ()), *row.get("desired_skills", ())]:
            assert skill == skill.strip(), row["id"]
            assert 0 < len(skill) <= SKILL_LIMIT
            assert not set(";|") & set(skill)


def test_no_text_comes_from_the_judged_collection() -> None:
    texts = [row["description"] for row in rows("vacancies")] + [row["text"] for row in rows("students")]
    prints = [hashlib.sha256(" ".join(text.casefold().split()).encode()).hexdigest()[:8] for text in texts]

    assert len(JUDGED_TEXTS) == 156
    assert len(set(prints)) == len(texts)
    assert not JUDGED_TEXTS & set(prints)


def test_accounts_belong_to_existing_rows_and_every_role_can_sign_in() -> None:
    known = {
        "student": keys("students"),
        "company": keys("companies"),
        "campus": keys("campuses"),
        "office": keys("institutions"),
    }
    role_of = {"student": "student", "company": "company_member", "campus": "campus_member", "office": "career_officer"}
    mail = {row["key"]: row["email"] for row in rows("students")}
    site = {row["key"]: row["website"].removeprefix("https://") for row in rows("companies")}
    accounts = rows("accounts")

    for account in accounts:
        for organisation, key in (account["membership"] or {}).items():
            assert key in known[organisation]
            assert account["role"] == role_of[organisation]
        if account["role"] == "student":
            assert account["email"] == mail[account["membership"]["student"]]
        if account["role"] == "company_member":
            assert account["email"].endswith("@" + site[account["membership"]["company"]])
    assert {account["role"] for account in accounts} == set(ROLES)
    for role in ("student", "company_member"):
        assert {account["locale"] for account in accounts if account["role"] == role} == set(TEXT_LANGUAGES)
    assert len({account["email"] for account in accounts}) == len(accounts)


@pytest.mark.parametrize(
    ("name", "source_format", "language", "skill", "municipality"),
    [
        ("cv_full_stack.json", "json_resume", "en", "Spring Boot", "Hasselt"),
        ("cv_boekhouding.txt", "text", "nl", "btw-aangifte", "Hamont-Achel"),
        ("cv_sps.xml", "europass", "de", "Siemens TIA Portal", "Maaseik"),
    ],
)
def test_example_resumes_can_be_read(
    name: str, source_format: str, language: str, skill: str, municipality: str
) -> None:
    proposed = read_profile((DEMO / "cv" / name).read_bytes(), Limits())

    assert proposed.source_format == source_format
    assert proposed.document_language == language
    assert skill in proposed.skills
    assert proposed.municipality == municipality
    assert "@" not in proposed.text_without_contact


def test_exchange_format_names_every_field_and_value() -> None:
    written = set(re.findall(r"`([^`\n]+)`", EXCHANGE_FORMAT.read_text(encoding="utf-8")))
    # State, consent, account and name are not part of the format.
    fields = set(FIELDS["vacancies"].split()) - {"state"}
    fields |= set(FIELDS["students"].split()) - {"key", "first_name", "last_name", "email", "visible_to_companies"}
    values = {*VACANCY_KINDS, *REMOTE_MODES, *STUDY_LEVELS, *STUDY_FIELDS, *PERMIT_GROUPS, *COMPANY_SIZES}

    assert fields | values | {*CEFR_LEVELS, *TEXT_LANGUAGES, ANY} <= written


def test_examples_of_the_exchange_format_can_be_imported(tmp_path: Path) -> None:
    written = EXCHANGE_FORMAT.read_text(encoding="utf-8")
    blocks = [block.replace("\n    ", "\n").strip() for block in re.findall(r"(?:\n    [^\n]+)+", written)]
    (vacancy_line,) = (" ".join(block.split("\n")) for block in blocks if block.startswith("{"))
    vacancy_table, profile_table = (block for block in blocks if block.startswith("id,"))
    for name, content in (("v.jsonl", vacancy_line), ("v.csv", vacancy_table), ("p.csv", profile_table)):
        (tmp_path / name).write_text(content, encoding="utf-8")

    (of_json,) = read_rows(tmp_path / "v.jsonl", required=())
    (of_csv,) = read_rows(tmp_path / "v.csv", required=VACANCY_COLUMNS)
    (profile,) = read_rows(tmp_path / "p.csv", required=PROFILE_COLUMNS)

    assert vacancy_content(of_json) == vacancy_content(of_csv)
    assert vacancy_content(of_csv).working_languages == ({"lang": "nl", "cefr": "B2"},)
    assert profile_content(profile, institution_id=None, institution_name="PXL").skills == ("schrijven", "interviewen")
