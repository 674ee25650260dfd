"""The zip container of a DOCX, opened with care: sizes first, contents after."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.safe_xml import attribute, local_name, parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from talentmatch.cv.limits import Limits

_ENCRYPTED_FLAG = 0x1
_CONTENT_TYPES = "[Content_Types].xml"


class WordPackage:
    """The XML parts of one document; raises ``CvRejectedError`` for every package that is no plain DOCX."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
            raise CvRejectedError("broken") from None
        self._names = {info.filename: info for info in self._zip.infolist()}
        self._check_sizes()
        self._check_kind()

    def part(self, name: str) -> Element | None:
        """The root element of a part, or ``None`` when the package has no such part."""
        info = self._names.get(name)
        return parse_xml(self._read(info), self._limits.max_depth) if info else None

    def main_part(self) -> str:
        """Name of the part that holds the body."""
        for kind, target in self.relations("").values():
            if kind.endswith("/officeDocument"):
                return target
        raise CvRejectedError("broken")

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Relation id → (type, name of the target part) of ``part``; ``""`` is the package itself."""
        folder, name = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = {}
        for relation in root if root is not None else ():
            target = attribute(relation, "Target")
            inside = (
                target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            )
            if attribute(relation, "TargetMode") != "External":
                found[attribute(relation, "Id")] = (attribute(relation, "Type"), inside)
        return found

    def _check_sizes(self) -> None:
        infos = self._zip.infolist()
        # Sizes as the directory declares them: reading a part never yields more than that.
        if (
            len(infos) > self._limits.max_unpacked_files
            or sum(info.file_size for info in infos) > self._limits.max_unpacked_bytes
        ):
            raise CvRejectedError("unpacks_too_large")
        if any(info.flag_bits & _ENCRYPTED_FLAG for info in infos):
            raise CvRejectedError("encrypted")

    def _check_kind(self) -> None:
        types = self.part(_CONTENT_TYPES)
        if types is None:
            raise CvRejectedError("unknown_format")
        declared = [
            attribute(element, "ContentType") for element in types if local_name(element) in {"Override", "Default"}
        ]
        if any("macroEnabled" in kind or "vbaProject" in kind for kind in declared) or any(
            name.lower().endswith("vbaproject.bin") for name in self._names
        ):
            raise CvRejectedError("macros")
        if not any("wordprocessingml" in kind for kind in declared):
            raise CvRejectedError("unknown_format")

    def _read(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as stream:
                data = stream.read(info.file_size + 1)  # no more than declared, even when it lies
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
            raise CvRejectedError("broken") from None
        self._unpacked += len(data)
        if self._unpacked > self._limits.max_unpacked_bytes:
            raise CvRejectedError("unpacks_too_large")
        return data
