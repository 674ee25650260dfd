"""Every bad file gets a code and a sentence that says what to do."""

from __future__ import annotations

import codecs
import io
import json
import random
import zipfile
from pathlib import Path

import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from talentmatch.cv.limited import read_cv, read_cv_bytes
from talentmatch.cv.limits import DEFAULT_LIMITS, Limits
from talentmatch.cv.outcome import REJECT_MESSAGES, reject_message
from tests.concepts.cv.cv_files import (
    docx,
    encrypted_pdf,
    part_of,
    pdf,
    png,
    raw_pdf,
    text_docx,
    text_pdf,
    with_part,
    zip_of,
)

WORDS = ("Jan Peeters", "Vaardigheden", "Python, SQL en Git", "Ik werk graag samen met mensen uit andere vakken")
ENTITY = b'<?xml version="1.0"?><!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def draw_scan(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(io.BytesIO(png())), 0, 0, 595, 842)


def draw_scan_with_invisible_text(canvas: Canvas) -> None:
    draw_scan(canvas)
    text = canvas.beginText(60, 500)
    text.setTextRenderMode(3)
    text.textLine("Deze woorden heeft een scanner onzichtbaar toegevoegd")
    canvas.drawText(text)


def many_pages(count: int, declared: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(count))
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, declared),
            *[b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"] * count,
        ]
    )


def zip_stored(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        package.writestr(name, content)
    return buffer.getvalue()


def nested_xml(depth: int) -> bytes:
    return b"<Candidate>" + b"<a>" * depth + b"</a>" * depth + b"</Candidate>"


BAD_FILES = {
    "nothing": (b"", "empty"),
    "blanks": (b" \n\t\r\n  ", "empty"),
    "signs without words": (b"%%%% 1234 //// 5678 ????", "empty"),
    "page without text": (pdf(lambda _canvas: None), "empty"),
    "scan": (pdf(draw_scan), "scanned"),
    "scan with invisible text": (pdf(draw_scan_with_invisible_text), "scanned"),
    "password": (encrypted_pdf(text_pdf(*WORDS), "geheim"), "encrypted"),
    "password on a docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "25 MB": (b"woord " * (25 * 1024 * 1024 // 6), "too_large"),
    "60 pages": (pdf(*[lambda canvas: canvas.drawString(60, 500, "Een bladzijde")] * 60), "too_many_pages"),
    "10,000 pages": (many_pages(10_000, declared=10_000), "too_many_pages"),
    "10,000 pages that say one": (many_pages(10_000, declared=1), "too_many_pages"),
    "text without end": (b"woorden genoeg " * 100_000, "too_much_text"),
    "xml with external entity": (ENTITY + b"<Candidate>&x;</Candidate>", "external_entities"),
    "xml with document type": (b"<!DOCTYPE Candidate><Candidate/>", "external_entities"),
    "docx with external entity": (
        with_part(text_docx(*WORDS), "word/document.xml", ENTITY + b"<a>&x;</a>"),
        "external_entities",
    ),
    "deep json": (b'{"basics":' * 50_000 + b"1" + b"}" * 50_000, "too_deep"),
    "deep json list": (b"[" * 100_000, "too_deep"),
    "deep xml": (nested_xml(100_000), "too_deep"),
    "deep docx": (with_part(text_docx(*WORDS), "word/document.xml", nested_xml(5_000)), "too_deep"),
    "pdf, then zip": (text_pdf(*WORDS) + text_docx(*WORDS), "two_formats"),
    "zip, then pdf": (text_docx(*WORDS) + text_pdf(*WORDS), "two_formats"),
    "picture, then pdf": (png() + text_pdf(*WORDS), "two_formats"),
    "pdf stored within a zip": (
        zip_stored("cv.pdf", text_pdf(*WORDS)),
        "two_formats",
    ),
    "docm": (with_part(text_docx(*WORDS), "word/vbaProject.bin", b"macro"), "macros"),
    "docm by its type": (
        with_part(
            text_docx(*WORDS),
            "[Content_Types].xml",
            part_of(text_docx(*WORDS), "[Content_Types].xml").replace(
                b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"application/vnd.ms-word.document.macroEnabled.main+xml",
            ),
        ),
        "macros",
    ),
    "rtf": (rb"{\rtf1\ansi Ik werk graag samen met mensen}", "unknown_format"),
    "odt": (zip_of(mimetype=b"application/vnd.oasis.opendocument.text", content=b"<a/>"), "unknown_format"),
    "zip": (zip_of(cv=b"Ik werk graag samen met mensen"), "unknown_format"),
    "picture": (png(), "unknown_format"),
    "jpeg": (b"\xff\xd8\xff\xe0" + bytes(range(256)), "unknown_format"),
    "vector picture": (b"<svg><text>Ik werk graag samen met mensen</text></svg>", "unknown_format"),
    "web page": (b"<!DOCTYPE html><html><p>Ik werk graag samen met mensen</p></html>", "unknown_format"),
    "old word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unknown_format"),
    "program": (b"MZ" + bytes(range(256)) * 20, "unknown_format"),
    "noise": (random.Random(7).randbytes(4000), "unknown_format"),  # noqa: S311  not for secrets
    "json that is no résumé": (b'{"title": "Web developer", "skills": [{"name": "CSS"}]}', "not_a_resume"),
    "json résumé of the wrong shape": (b'{"basics": "Jan", "work": "veel"}', "not_a_resume"),
    "json list": (b"[1, 2, 3]", "not_a_resume"),
    "other xml": (b"<note><to>Ik werk graag samen met mensen</to></note>", "not_a_resume"),
    "cut json": (b'{"basics": {"name": "Jan"', "broken"),
    "cut xml": (b"<Candidate><CandidateProfile>", "broken"),
    "cut pdf": (text_pdf(*WORDS)[:700], "broken"),
    "pdf without its end": (text_pdf(*WORDS)[:-60], "broken"),
    "pdf without its last table": (text_pdf(*WORDS).partition(b"startxref")[0], "broken"),
    "pdf with a hole": (text_pdf(*WORDS)[:200] + bytes(400) + text_pdf(*WORDS)[600:], "broken"),
    "cut docx": (text_docx(*WORDS)[:9000], "broken"),
    "docx with a damaged part": (text_docx(*WORDS).replace(b"word/document.xml", b"word/dokument.xml"), "broken"),
    "anti-virus test file": (b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-" + b"ANTIVIRUS!$H+H*", "empty"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_refused_with_its_code_and_sentence(name: str) -> None:
    data, code = BAD_FILES[name]

    outcome = read_cv_bytes(data)

    assert (outcome.outcome, outcome.code, outcome.profile) == ("reject", code, None)
    assert outcome.message == reject_message(code, DEFAULT_LIMITS)
    assert outcome.seconds < 10
    assert outcome.peak_mib < 512


def test_every_code_has_a_sentence_that_ends_and_has_no_open_place() -> None:
    for code in REJECT_MESSAGES:
        message = reject_message(code, DEFAULT_LIMITS)
        assert message.endswith(".")
        assert "{" not in message
        assert message.count(". ") >= 1, "what happened, then what to do"


def test_the_sentence_for_an_unknown_format_names_the_formats_that_work() -> None:
    message = read_cv_bytes(rb"{\rtf1 woorden}").message

    for name in ("PDF", "DOCX", "Europass", "JSON Resume", "plain text"):
        assert name in message


def test_a_large_file_on_disk_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "groot.pdf"
    with path.open("wb") as file:
        file.truncate(200 * 1024**3)  # a sparse file: it would fill any memory

    outcome = read_cv(path)

    assert outcome.code == "too_large"
    assert outcome.peak_mib == 0


def test_a_missing_file_and_a_directory_are_refused(tmp_path: Path) -> None:
    assert read_cv(tmp_path / "nergens.pdf").code == "missing"
    assert read_cv(tmp_path).code == "not_a_file"
    assert read_cv("/dev/zero").code == "not_a_file"
    assert read_cv(tmp_path / "a\0b").code == "unreadable_file"


@pytest.mark.parametrize(
    ("name", "data", "source"),
    [
        ("cv.pdf", text_docx(*WORDS), "docx"),
        ("cv.docx", text_pdf(*WORDS), "pdf"),
        ("cv.json", "\n".join(WORDS).encode(), "text"),
        ("cv", b'{"basics": {"name": "Jan Peeters", "label": "Junior data engineer"}}', "json_resume"),
        ("cv.exe", codecs.BOM_UTF8 + "\n".join(WORDS).encode(), "text"),
    ],
)
def test_the_content_tells_the_format_whatever_the_name(tmp_path: Path, name: str, data: bytes, source: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    outcome = read_cv(path)

    assert outcome.profile is not None
    assert outcome.profile.source_format == source


def test_an_owner_password_alone_does_not_stop_reading() -> None:
    outcome = read_cv_bytes(encrypted_pdf(text_pdf(*WORDS), ""))

    assert outcome.profile is not None
    assert "Python, SQL en Git" in outcome.profile.text


def test_a_docx_with_too_many_entries_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for number in range(DEFAULT_LIMITS.max_unpacked_files + 1):
            package.writestr(f"word/{number}.xml", b"x")

    assert read_cv_bytes(buffer.getvalue()).code == "unpacks_too_large"


def test_limits_are_taken_from_the_caller() -> None:
    data = text_pdf(*WORDS)

    assert read_cv_bytes(data, Limits(max_bytes=100)).code == "too_large"
    assert read_cv_bytes(data, Limits(max_text_chars=20)).code == "too_much_text"
    assert "1 pages" in read_cv_bytes(pdf(*[lambda _canvas: None] * 2), Limits(max_pages=1)).message


def test_the_job_layout_of_the_same_family_is_no_resume() -> None:
    job = {"title": "Tester", "company": "Voorbeeld", "skills": [{"name": "Testen", "keywords": ["Selenium"]}]}

    assert read_cv_bytes(json.dumps(job).encode()).code == "not_a_resume"


def test_an_empty_docx_is_empty() -> None:
    assert read_cv_bytes(docx(lambda _document: None)).code == "empty"
