"""Boards and career pages write in many ways; the same columns come out."""

from pathlib import Path
from typing import Any

import pytest

from talentmatch.exchange.addresses import FetchError
from talentmatch.exchange.entry_values import day_text, hours_text, kind_of, language_code, place_values, says_paid
from talentmatch.exchange.feed_reading import ReadFeed, read_feed
from talentmatch.exchange.fetching import Fetched
from talentmatch.exchange.html_text import plain_text

FILES = Path(__file__).with_name("feed_files")


def read(kind: str, content: bytes, *, charset: str = "", name: str = "feed") -> ReadFeed:
    address = f"https://jobs.example/{name}"
    return read_feed(address, kind, lambda _address: Fetched(address, "", charset, content))


def values_of(kind: str, name: str) -> list[dict[str, Any]]:
    found = read(kind, (FILES / name).read_bytes(), name=name)
    assert found.error is None
    return [dict(row.values) for row in found.rows]


def error_of(kind: str, content: bytes) -> str:
    found = read(kind, content)
    assert found.error is not None
    assert list(found.rows) == []
    return found.error.code


def test_a_career_page_is_read() -> None:
    assert values_of("json_ld", "career_page.html") == [
        {
            "id": "VS-2027-03",
            "address": "/jobs/stage-sensoren",
            "title": "Stage sensoren voor serres",
            "description": "Je bouwt een meetopstelling voor vochtsensoren in serres.\n\nTaken\n\n"
            "- Je soldeert prototypes.\n- Je schrijft firmware in C.\n\nWe zitten op de campus & eten samen.",
            "kind": "internship",
            "positions": "2",
            "hours_per_week": "38",
            "period_start": "2027-02-08",
            "expires_on": "2027-02-01",  # 23:00 UTC is midnight in Brussels
            "municipality": "Hasselt",
            "postal_code": "3500",
            "required_skills": ["C", "solderen", "LoRaWAN"],
            "study_levels": ["bachelor_prof", "bachelor_acad"],
        }
    ]


def test_a_graph_with_an_item_list_is_read_and_a_broken_block_is_told() -> None:
    found = read("json_ld", (FILES / "graph_board.html").read_bytes())

    remote, student, broken = found.rows
    assert dict(remote.values) == {
        "id": "kb-1",
        "title": "Remote Support Engineer (all genders)",
        "description": "You answer tickets of hospitals & schools.\nYou write the manual.",
        "kind": "job",
        "language": "en",
        "remote": "full",
        "paid": True,
        "required_skills": ["Linux", "SQL"],
    }
    assert dict(student.values) == {
        "id": "4711",
        "title": "Jobstudent magazijn",
        "description": "Je pakt dozen in.\n\nZaterdag van 8 tot 16 uur.",
        "kind": "student_job",
        "expires_on": "2027-03-01",
        "municipality": "Genk",
        "postal_code": "3600",
    }
    assert broken.number == 3
    assert broken.error is not None
    assert broken.error.code == "not_json"


def test_rss_is_read() -> None:
    assert values_of("rss", "wordpress.rss") == [
        {
            "id": "https://haspengouw-fruit.example/?post_type=job_listing&p=812",
            "address": "https://haspengouw-fruit.example/job/kwaliteit/",
            "title": "Vacature: kwaliteitsmedewerker fruitsortering",
            "description": "Je controleert appels en peren in onze sorteerhal.\n\n- Je meet suiker en hardheid.\n"
            "- Je houdt de registratie bij.",
            "kind": "job",
            "municipality": "Sint-Truiden",
        },
        {
            "id": "812-b",
            "address": "https://haspengouw-fruit.example/job/zomerstage/",
            "title": "Zomerstage teelttechniek",
            "description": "Je volgt de proefpercelen conference op.",
            "kind": "internship",
        },
    ]


def test_atom_is_read_although_it_names_the_wrong_characters() -> None:
    assert values_of("rss", "board.atom") == [
        {
            "id": "urn:uuid:60a76c80",
            "address": "https://ateliers.example/offres/7",
            "title": "Développeur web",
            "description": "Vous programmez des sites pour les musées.\n\nVous travaillez à Tongres.",
            "kind": "job",
        }
    ]


def test_xml_of_a_recruitment_program_is_read() -> None:
    nurse, cook = values_of("xml", "ats.xml")

    assert nurse == {
        "id": "ZOL-88",
        "address": "https://jobs.zorg.example/88",
        "title": "Verpleegkundige dagziekenhuis",
        "description": "Je verzorgt wonden en geeft medicatie.\n\nJe hebt een diploma verpleegkunde.",
        "kind": "job",
        "municipality": "Genk",
        "postal_code": "3600",
        "required_skills": "wondzorg;medicatie",
        "hours_per_week": "38",
        "paid": True,
        "expires_on": "2027-01-31",
    }
    assert cook["municipality"] == "Utrecht"
    assert "postal_code" not in cook  # 3511 is Kuringen in Belgium
    assert cook["expires_on"] == "binnenkort"  # for the reader to be told


def test_csv_is_read_row_by_row() -> None:
    found = read("csv", (FILES / "vacatures.csv").read_bytes(), name="vacatures.csv")

    assert [(row.number, row.values.get("id"), row.error is None) for row in found.rows] == [
        (2, "c-1", True),
        (3, "c-2", True),
        (4, None, False),
    ]


@pytest.mark.parametrize("kind", ["rss", "xml"])
def test_xml_with_a_document_type_is_refused(kind: str) -> None:
    entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    bombs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'

    assert (
        error_of(kind, b"<?xml version='1.0'?>" + entity + b"<rss><item><title>&e;</title></item></rss>")
        == "has_doctype"
    )
    assert error_of(kind, bombs + b"<rss><item><title>&b;</title></item></rss>") == "has_doctype"


def test_what_cannot_be_read_as_a_whole_is_told_by_code() -> None:
    assert error_of("rss", b"<rss><channel>") == "not_xml"
    assert error_of("rss", b"<a>" * 100 + b"</a>" * 100) == "too_deep"
    assert error_of("json_ld", b"<html><body>Onderhoud</body></html>") == "nothing_found"
    assert error_of("csv", b"naam;plaats\nx;y\n") == "not_csv"
    assert error_of("csv", b"id;description\n") == "nothing_found"


def test_an_empty_feed_is_no_error() -> None:
    found = read("rss", b"<rss><channel><title>Jobs</title></channel></rss>")

    assert (list(found.rows), found.error) == ([], None)


def test_a_failed_fetch_is_the_outcome() -> None:
    def failing(_address: str) -> Fetched:
        raise FetchError("bad_status", "503")

    found = read_feed("https://jobs.example/", "rss", failing)

    assert found.error is not None
    assert (found.error.code, found.error.detail) == ("bad_status", "503")


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        ("é".encode(), ""),
        ("é".encode("cp1252"), ""),
        ("é".encode("cp1252"), "utf-8"),
        ("é".encode("utf-16"), ""),
        ("é".encode("iso-8859-1"), "ISO-8859-1"),
        ("é".encode(), "no-such-charset"),
    ],
)
def test_a_page_is_read_in_the_characters_it_has(content: bytes, charset: str) -> None:
    block = '<script type="application/ld+json">{"@type":"JobPosting","title":"%s","description":"x"}</script>'
    head, tail = block.split("%s")
    wide = "utf-16-le" if content.startswith(b"\xff\xfe") else "ascii"
    mark = b"\xff\xfe" if wide == "utf-16-le" else b""
    page = mark + head.encode(wide) + content.removeprefix(b"\xff\xfe") + tail.encode(wide)

    found = read("json_ld", page, charset=charset)

    assert [row.values["title"] for row in found.rows] == ["é"]


def test_hostile_json_is_no_harm() -> None:
    deep = b"[" * 100_000
    nested = b'{"@graph":' * 60 + b'{"@type":"JobPosting","title":"x"}' + b"}" * 60
    odd = b'[{"@type":"JobPosting","title":{"@value":["x"]},"description":[[1]],"skills":[{"name":{}},3]}]'

    assert [row.error and row.error.code for row in read("json_ld", deep).rows] == ["not_json"]
    assert error_of("json_ld", nested) == "nothing_found"
    assert [set(row.values) for row in read("json_ld", odd).rows] == [{"id", "kind"}]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Eén</p><p>Twee</p>", "Eén\n\nTwee"),
        ("<ul>\n <li>a</li>\n <li><p>b</p></li>\n</ul>", "- a\n- b"),
        ("Regel 1<br/>Regel 2", "Regel 1\nRegel 2"),
        ("gewone\ntekst &amp; meer", "gewone\ntekst & meer"),
        ("&lt;p&gt;twee keer &amp;amp; zo&lt;/p&gt;", "twee keer & zo"),
        ("a < b en c > d", "a < b en c > d"),
        ("<p>voor<style>p{}</style><script>alert('<p>')</script> na</p>", "voor na"),
        ("<div>open <svg onload=alert(1)><b>blijft</div>", "open"),
        ("<p>Je kent &lt;div&gt;<br>en CSS</p>", "Je kent <div>\nen CSS"),
        ("", ""),
    ],
)
def test_html_becomes_text(html: str, text: str) -> None:
    assert plain_text(html) == text


@pytest.mark.parametrize(
    ("employment", "title", "kind"),
    [
        ("INTERN", "Medewerker", "internship"),
        ("", "Stagiair(e) marketing", "internship"),
        ("", "Bachelorproef: voorspellen van files", "thesis"),
        ("", "Masterproefstage", "thesis"),
        ("", "PhD position in photonics", "research"),
        ("PART_TIME", "Jobstudent rekken vullen", "student_job"),
        ("", "Ferienjob Lager", "student_job"),
        ("student_job", "Verkoop", "student_job"),
        ("FULL_TIME", "Backstagemanager", "job"),
        ("", "Internist", "job"),
    ],
)
def test_kind_is_told_by_contract_and_title(employment: str, title: str, kind: str) -> None:
    assert kind_of(employment, title) == kind


def test_small_values_are_read() -> None:
    assert [
        day_text(text) for text in ("2027-02-01", "Mon, 01 Feb 2027 23:30:00 +0000", "1/2/2027", "31/02/2027", "soon")
    ] == [
        "2027-02-01",
        "2027-02-02",
        "2027-02-01",
        "31/02/2027",
        "soon",
    ]
    assert [hours_text(text) for text in ("38", "38 u/week", "20 heures par semaine", "9 - 17 uur", "8am-5pm")] == [
        "38",
        "38",
        "20",
        "",
        "",
    ]
    assert [says_paid(text) for text in ("€ 2500", "paid", "unpaid", "onbezoldigd", "0", "bezahlt")] == [
        True,
        True,
        False,
        False,
        False,
        True,
    ]
    assert [language_code(text) for text in ("nl-BE", "EN", "english", "es")] == ["nl", "en", "", ""]


@pytest.mark.parametrize(
    ("locality", "code", "country", "found"),
    [
        ("Hasselt", "3500", "BE", ("Hasselt", "3500")),
        ("Borgloon", "", "", ("Tongeren-Borgloon", "")),
        ("Limburg, Genk", "", "", ("Genk", "")),
        ("3600 Genk (België)", "", "", ("Genk", "3600")),
        ("Brussel", "3500", "Belgium", ("Hasselt", "3500")),
        ("Utrecht", "3500", "NL", ("Utrecht", "")),
        ("", "B-3600", "", ("Genk", "3600")),
    ],
)
def test_a_place_is_found_by_postal_code_or_name(
    locality: str, code: str, country: str, found: tuple[str, str]
) -> None:
    values = place_values(locality, code, country)

    assert (values["municipality"], values["postal_code"]) == found
