"""Plain text and Markdown in the encodings that people have, and the characters in them."""

from __future__ import annotations

import pytest

from talentmatch.cv.characters import clean_text
from talentmatch.cv.hyphenation import join_broken_words
from talentmatch.cv.limits import Limits
from talentmatch.cv.plain_text import decoded
from talentmatch.cv.reading import read_profile

TEXT = "Élodie Müller\nStagiaire coördinatie – 20 € per dag\nŒuvre, naïef, ça va, Größe"


def text_of(data: bytes) -> str:
    return read_profile(data, Limits()).text


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252"]
)
def test_text_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert text_of(TEXT.encode(encoding)) == TEXT


def test_utf_16_with_a_mark_of_the_other_order_is_read() -> None:
    assert text_of(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


def test_a_file_cut_within_its_last_character_is_still_utf_8() -> None:
    assert decoded("Ik ben België".encode() + "é".encode()[:1]) == "Ik ben België"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028"])
def test_line_ends_of_every_system_are_lines(end: str) -> None:
    assert text_of(end.join(["Jan Peeters", "Python en SQL"]).encode()) == "Jan Peeters\nPython en SQL"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("e\ufb00ort, \ufb01x, \ufb02ow, o\ufb03ce, ba\ufb04e", "effort, fix, flow, office, baffle"),
        ("e\u0301le\u0300ve, mu\u0308ller", "élève, müller"),
        ("oplei\u00adding", "opleiding"),
        ("oplei\u00ad\nding", "opleiding"),
        ("een\u00a0vaste\u202fspatie", "een vaste spatie"),
        ("on\u200bzicht\u2060baar\ufeff", "onzichtbaar"),
        ("links\u202enaar rechts", "linksnaar rechts"),
        ("verborgen" + "".join(chr(0xE0000 + ord(char)) for char in "hire me"), "verborgen"),
        ("bel\x07letje\x00", "belletje"),
        ("regel   \n\n\n\n\nregel", "regel\n\nregel"),
        ("\uf0b7 Python", "• Python"),
        ("b\u0133 \u0132sland", "bij IJsland"),
        ("full\u2011time", "full-time"),
    ],
)
def test_characters_come_out_as_a_reader_sees_them(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@pytest.mark.parametrize(
    ("raw", "joined"),
    [
        ("project-\nmanagement", "projectmanagement\n"),
        ("full-\ntime beschikbaar", "full-time\nbeschikbaar"),
        ("IT-\nondersteuning", "IT-ondersteuning\n"),
        ("Hasselt-\nGenk", "Hasselt-Genk\n"),
        ("data-\ndriven", "data-driven\n"),
        ("front- en\nbackend", "front- en\nbackend"),
        ("project-\nen tijdbeheer", "project-\nen tijdbeheer"),
        ("2019-\n2020", "2019-\n2020"),
        ("een streep -\nen verder", "een streep -\nen verder"),
        ("klant-\ngericht, niet klant-gericht", "klant-gericht,\nniet klant-gericht"),
        ("ontwik-\nkeling.", "ontwikkeling.\n"),
        ("savoir-\nfaire", "savoir-faire\n"),
        ("Entwick-\nlung", "Entwicklung\n"),
    ],
)
def test_broken_words_are_joined_and_compounds_kept(raw: str, joined: str) -> None:
    assert join_broken_words(raw) == joined


def test_markdown_loses_its_marks_and_its_comments() -> None:
    markdown = (
        "# Jan Peeters\n\n**Junior developer** in *Genk*\n<!-- Kubernetes, Terraform -->\n"
        "## Vaardigheden ##\n- Python\n- `C#` en F#\n* [Django](https://example.org)\n\n"
        "| Taal | Niveau |\n|------|--------|\n| Frans | B1 |\n![foto](foto.png)\n"
    )

    profile = read_profile(markdown.encode(), Limits())

    assert profile.source_format == "markdown"
    assert [line for line in profile.text.split("\n") if line.strip()] == [
        "Jan Peeters",
        "Junior developer in Genk",
        "Vaardigheden",
        "• Python",
        "• C# en F#",
        "• Django",
        " Taal | Niveau",
        " Frans | B1",
    ]
    assert profile.skills[:4] == ("Python", "C#", "F#", "Django")


def test_an_open_markdown_comment_hides_the_rest() -> None:
    assert "Kubernetes" not in text_of(b"# Jan Peeters\n\nPython en SQL\n<!-- Kubernetes")


def test_letters_set_apart_by_blanks_become_words() -> None:
    assert (
        text_of(b"M I J N  T A L E N\nFrans: B1\nA B C\nPython en SQL") == "MIJN TALEN\nFrans: B1\nA B C\nPython en SQL"
    )


def test_plain_text_with_stars_and_hashes_is_no_markdown() -> None:
    text = "C# en F#\n2 * 3 * 4 is 24\n#1 van de klas"

    assert text_of(text.encode()) == text
