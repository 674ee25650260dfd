"""Small files of every kind, good and bad, made on the spot for the tests of CV reading."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence

from docx import Document
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

FONT = "Helvetica"
VISIBLE = "Deze regel staat zichtbaar op de bladzijde"


def pdf(*pages: Callable[[Canvas], None]) -> bytes:
    """A PDF of A4 pages; each argument draws one."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, A4, invariant=1)
    for draw in pages:
        canvas.setFont(FONT, 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def lines_at(canvas: Canvas, x: float, top: float, lines: Sequence[str], leading: float = 15) -> None:
    """Lines below each other, the first at height ``top``; empty ones leave their place open."""
    for number, line in enumerate(lines):
        if line:
            canvas.drawString(x, top - number * leading, line)


def text_pdf(*lines: str) -> bytes:
    """A PDF of one page with one column."""
    return pdf(lambda canvas: lines_at(canvas, 60, 780, lines))


def encrypted_pdf(data: bytes, password: str) -> bytes:
    """The PDF behind a password; an empty one leaves it open to readers."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, "eigenaar", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def raw_pdf(objects: Sequence[bytes], *, end: bytes = b"%%EOF\n") -> bytes:
    """A PDF from its numbered objects, the first of which is the catalogue."""
    data = b"%PDF-1.7\n"
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(data)
    size = len(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return data + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%s" % (size, start, end)


def content_pdf(
    content: bytes, *, resources: bytes = b"", page: bytes = b"", catalogue: bytes = b"", more: Sequence[bytes] = ()
) -> bytes:
    """One page with this content stream and Helvetica as /F1; ``more`` are objects from number 6 on."""
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s"
            b" /Resources << /Font << /F1 5 0 R >> %s >> >>" % (page, resources),
            stream(content),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            *more,
        ]
    )


def stream(content: bytes, attributes: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), attributes, content)


def deflated_zeros(mebibytes: int) -> bytes:
    """Zlib data that unpacks to this many MiB of blanks."""
    packer = zlib.compressobj(9)
    block = b" " * (1024 * 1024)
    return b"".join(packer.compress(block) for _ in range(mebibytes)) + packer.flush()


def docx(fill: Callable[..., None]) -> bytes:
    """A DOCX that ``fill`` writes into an empty python-docx document."""
    document = Document()
    fill(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def text_docx(*lines: str) -> bytes:
    def fill(document: object) -> None:
        for line in lines:
            document.add_paragraph(line)  # type: ignore[attr-defined]

    return docx(fill)


def with_part(package: bytes, name: str, content: bytes) -> bytes:
    """The zip with one entry replaced or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            if info.filename != name:
                target.writestr(info.filename, source.read(info.filename))
        target.writestr(name, content)
    return buffer.getvalue()


def part_of(package: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        return source.read(name)


def zip_of(**entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in entries.items():
            target.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


def png() -> bytes:
    """A picture of one white pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\x00\xff\xff\xff")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
