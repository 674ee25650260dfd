"""The reading process stays within its bounds, and whoever called it stays unharmed."""

from __future__ import annotations

import io
import json
import resource
import subprocess
import sys
import threading
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

import talentmatch.cv.limited as limited_module
from talentmatch.cv.limited import read_cv_bytes
from talentmatch.cv.limits import Limits
from tests.concepts.cv.cv_files import (
    content_pdf,
    deflated_zeros,
    lines_at,
    part_of,
    pdf,
    raw_pdf,
    stream,
    text_docx,
    text_pdf,
)

WORDS = ("Jan Peeters", "Vaardigheden", "Python, SQL en Git", "Ik werk graag samen met mensen uit andere vakken")
ROOT = Path(__file__).resolve().parents[3]


def docx_bomb(mebibytes: int) -> bytes:
    source = text_docx(*WORDS)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name in ("[Content_Types].xml", "_rels/.rels"):
            package.writestr(name, part_of(source, name))
        with package.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(mebibytes):
                part.write(b" " * (1024 * 1024))
    return buffer.getvalue()


def packed_content_pdf(packed: bytes) -> bytes:
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            stream(packed, b"/Filter /FlateDecode"),
        ]
    )


def object_stream_pdf(packed: bytes) -> bytes:
    """The catalogue itself lies in an object stream that unpacks to far too much."""
    rows = b"".join(
        kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
        for kind, place, index in ((0, 0, 65535), (2, 2, 0), (1, 9, 0), (1, 0, 0))
    )
    bomb = stream(packed, b"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode")
    data = b"%PDF-1.7\n" + b"2 0 obj\n" + bomb + b"\nendobj\n"
    start = len(data)
    rows = rows[:-6] + start.to_bytes(4, "big") + b"\x00\x00"
    table = stream(rows, b"/Type /XRef /Size 4 /W [1 4 2] /Root 1 0 R")
    return data + b"3 0 obj\n" + table + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


def multiplying_forms_pdf(depth: int) -> bytes:
    """Ten calls of a form that calls the next one ten times, and so on."""
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 500 500]"
    forms = [
        stream(b"/A Do " * 10, form + b" /Resources << /XObject << /A %d 0 R >> >>" % (number + 7))
        for number in range(depth)
    ]
    last = stream(b"q Q", form)
    return content_pdf(b"/A Do " * 10, resources=b"/XObject << /A 6 0 R >>", more=[*forms, last])


def test_a_docx_that_unpacks_to_more_than_a_gigabyte_is_refused_before_unpacking() -> None:
    outcome = read_cv_bytes(docx_bomb(1200))

    assert outcome.code == "unpacks_too_large"
    assert outcome.seconds < 5
    assert outcome.peak_mib < 64


def test_a_docx_that_lies_about_its_size_is_refused_within_memory() -> None:
    honest = docx_bomb(300)
    lying = honest.replace((300 * 1024 * 1024).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != honest

    outcome = read_cv_bytes(lying)

    assert outcome.code in {"broken", "unpacks_too_large"}
    assert outcome.peak_mib < 64


@pytest.fixture(scope="module")
def gigabyte() -> bytes:
    return deflated_zeros(1200)


@pytest.mark.parametrize("build", [packed_content_pdf, object_stream_pdf])
def test_a_pdf_stream_that_unpacks_to_a_gigabyte_ends_within_memory(
    build: Callable[[bytes], bytes], gigabyte: bytes
) -> None:
    outcome = read_cv_bytes(build(gigabyte))

    assert outcome.code == "too_much_memory"
    assert "512 MiB" in outcome.message
    assert outcome.peak_mib < 512
    assert outcome.seconds < 10


@pytest.mark.slow
def test_a_pdf_that_never_ends_is_ended_within_ten_seconds() -> None:
    outcome = read_cv_bytes(multiplying_forms_pdf(8))

    assert outcome.code == "too_slow"
    assert outcome.seconds < 10
    assert 0 < outcome.peak_mib < 512


def children() -> set[str]:
    """Processes that this one has started and not yet taken leave of, a database server of other tests among them."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {number for task in tasks for number in task.read_text(encoding="ascii").split()}


def test_a_slow_file_is_ended_at_the_callers_limit_and_leaves_no_process() -> None:
    before = children()

    outcome = read_cv_bytes(multiplying_forms_pdf(8), Limits(seconds=1.5))

    assert outcome.code == "too_slow"
    assert "1.5 seconds" in outcome.message
    assert outcome.seconds < 1.5
    assert children() == before


def test_a_page_full_of_operators_is_refused_within_its_limits() -> None:
    outcome = read_cv_bytes(packed_content_pdf(zlib.compress(b"q Q " * 5_000_000)), Limits(seconds=2))

    assert outcome.code == "too_slow"
    assert outcome.peak_mib < 512


def test_fifty_full_pages_are_read_within_time_and_memory() -> None:
    line = "Ontwikkelde samen met collega's een webtoepassing voor ziekenhuizen in heel Limburg"
    page = [f"{number} {line}" for number in range(50)]
    fifty = pdf(*[lambda canvas: lines_at(canvas, 50, 790, page)] * 50)

    outcome = read_cv_bytes(fifty)

    assert outcome.outcome == "profile"
    assert outcome.seconds < 10
    assert outcome.peak_mib < 256


def test_a_short_text_is_read_in_half_a_second_without_heavy_imports() -> None:
    outcome = min((read_cv_bytes("\n".join(WORDS).encode()) for _ in range(3)), key=lambda each: each.seconds)

    assert outcome.seconds < 0.5
    assert outcome.peak_mib < 30


def test_the_peak_is_that_of_the_reading_process_and_not_of_the_caller() -> None:
    ballast = b"x" * (200 * 1024 * 1024)

    outcome = read_cv_bytes("\n".join(WORDS).encode())

    assert len(ballast) > outcome.peak_mib * 1024 * 1024
    assert outcome.peak_mib > 5


def test_files_are_read_from_several_threads_at_once() -> None:
    files = {
        f"Kandidaat Nummer {word}": text_pdf(f"Kandidaat Nummer {word}", *WORDS[1:]) for word in ["Een", "Twee", "Drie"]
    }
    texts: dict[str, str] = {}

    def read(name: str) -> None:
        profile = read_cv_bytes(files[name]).profile
        texts[name] = profile.text if profile else ""

    threads = [threading.Thread(target=read, args=(name,)) for name in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(texts[name].startswith(name) for name in files)


def test_a_child_that_dies_becomes_an_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_module, "_LAUNCH", "import os, sys; sys.stdin.buffer.read(); os.abort()")
    aborted = read_cv_bytes(b"Ik werk graag samen")
    monkeypatch.setattr(limited_module, "_LAUNCH", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    killed = read_cv_bytes(b"Ik werk graag samen")
    monkeypatch.setattr(limited_module, "_LAUNCH", "print('geen json')")
    chatty = read_cv_bytes(b"Ik werk graag samen")

    assert (aborted.code, killed.code, chatty.code) == ("broken", "too_much_memory", "broken")
    assert "-6" in aborted.detail


def test_the_child_inherits_no_environment_no_descriptor_and_no_flask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALENTMATCH_SECRET", "geheim")
    seen = (
        "import json, os, sys; sys.stdin.buffer.read(); from pathlib import Path; "
        "state = ['TALENTMATCH_SECRET' in os.environ, sorted(os.listdir('/proc/self/fd'))[3:-1], os.getcwd()]; "
        "print(json.dumps({'code': 'empty', 'peak_mib': 0, 'detail': json.dumps(state)}))"
    )
    monkeypatch.setattr(limited_module, "_LAUNCH", seen)

    with (ROOT / "pyproject.toml").open():
        outcome = read_cv_bytes(b"Ik werk graag samen")

    assert json.loads(outcome.detail) == [False, [], "/"]


@pytest.mark.parametrize(
    ("attempt", "what"),
    [
        ("import socket; socket.socket().connect(('127.0.0.1', 9))", "PermissionError"),
        ("import subprocess; subprocess.run(['true'])", "PermissionError"),
        ("open('cv-probe', 'w')", "PermissionError"),
        ("b'x' * (600 * 1024 * 1024)", "MemoryError"),
    ],
)
def test_a_confined_process_cannot_reach_out(attempt: str, what: str) -> None:
    program = (
        "from talentmatch.cv.child import confine; from talentmatch.cv.limits import Limits; confine(Limits())\n"
        f"try:\n    {attempt}\n"
        "except BaseException as error:\n    print(*[kind.__name__ for kind in type(error).__mro__])"
    )

    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)

    assert what in result.stdout.split()


def test_reading_does_not_load_the_web_application() -> None:
    launch = limited_module._LAUNCH.replace("main()", "pass") + "; import talentmatch.cv.reading; print([*sys.modules])"
    command = [sys.executable, "-I", "-c", launch, str(ROOT / "talentmatch"), json.dumps(asdict(Limits()))]

    modules = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    for name in ("flask", "sqlalchemy", "pdfminer", "jsonschema", "defusedxml", "numpy"):
        assert f"'{name}'" not in modules


def test_the_caller_keeps_its_own_limits() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)

    read_cv_bytes("\n".join(WORDS).encode())

    assert resource.getrlimit(resource.RLIMIT_AS) == before
