"""Which kind of file this is, by its content alone: names lie."""

from __future__ import annotations

import zipfile
from io import BytesIO

from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.plain_text import decoded

_PDF_MAGIC = b"%PDF-"
_ZIP_MAGIC = b"PK\x03\x04"
_ZIP_END = b"PK\x05\x06"
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_MAGIC_WITHIN = 1024
# First bytes of kinds that people do upload and that hold no text for us.
_OTHER_MAGIC = (
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"\x7fELF",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"%!PS",
    b"#!",
    b"PK\x05\x06",
    b"PK\x07\x08",
)
_OTHER_MARKUP = ("<!doctype html", "<html", "<svg", "<script", "<?php", "<head", "<body")
# A text of letters has hardly any of these; a program or a picture is full of them.
_MAX_CONTROL_SHARE = 0.02


def format_of(data: bytes) -> str:
    """One of ``pdf``, ``docx``, ``xml``, ``json``, ``text``; anything else is refused with its own code."""
    head = data[:_PDF_MAGIC_WITHIN]
    if head.startswith(_ZIP_MAGIC):
        return _kind_of_zip(data, head)
    if head.startswith(_OLE_MAGIC):
        # Office wraps a password-protected document in this older container.
        raise CvRejectedError("encrypted" if "EncryptedPackage".encode("utf-16-le") in data else "unknown_format")
    if head.lstrip(b"\xef\xbb\xbf\x00\t\r\n ").startswith(_PDF_MAGIC):
        return _pdf_alone(data)
    if head.lstrip(b"\xef\xbb\xbf").startswith(_OTHER_MAGIC):
        raise CvRejectedError("two_formats" if _PDF_MAGIC in head else "unknown_format")
    if _PDF_MAGIC in head:
        return _pdf_alone(data)
    return _kind_of_text(data)


def _kind_of_zip(data: bytes, head: bytes) -> str:
    # Behind the directory of a zip nothing follows but a comment.
    if _PDF_MAGIC in head or _PDF_MAGIC in data[max(data.rfind(_ZIP_END), 0) :]:
        raise CvRejectedError("two_formats")
    if not zipfile.is_zipfile(BytesIO(data)):
        raise CvRejectedError("broken")
    return "docx"


def _pdf_alone(data: bytes) -> str:
    if zipfile.is_zipfile(BytesIO(data)):
        raise CvRejectedError("two_formats")
    return "pdf"


def _kind_of_text(data: bytes) -> str:
    text = decoded(data[:65536])
    controls = sum(1 for char in text if ord(char) < 32 and char not in "\t\n\r\f\v\x1a")
    if controls > _MAX_CONTROL_SHARE * max(len(text), 1):
        raise CvRejectedError("unknown_format")
    start = text.lstrip("\ufeff\x00 \t\r\n").lower()
    if start.startswith(_OTHER_MARKUP):
        raise CvRejectedError("unknown_format")
    if start.startswith("<"):
        return "xml"
    if start.startswith(("{", "[")):
        return "json"
    return "text"
