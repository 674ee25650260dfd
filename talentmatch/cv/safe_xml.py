"""XML from strangers: no document type, no entities, no endless depth."""

from __future__ import annotations

import html
import re
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from talentmatch.cv.outcome import CvRejectedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_BREAKS = re.compile(r"<\s*(?:br|/p|/li|/div|/h[1-6]|/tr)\b[^>]*>", re.IGNORECASE)
_BULLETS = re.compile(r"<\s*li\b[^>]*>", re.IGNORECASE)
_TAGS = re.compile(r"<[^<>]*>")


def parse_xml(data: bytes, max_depth: int) -> Element:
    """The root element; refuses declarations of any kind, broken markup and nesting beyond ``max_depth``."""
    root: Element | None = None
    depth = 0
    try:
        for event, element in iterparse(BytesIO(data), events=("start", "end"), forbid_dtd=True):
            if root is None:
                root = element
            depth += 1 if event == "start" else -1
            if depth > max_depth:
                raise CvRejectedError("too_deep")
    except DefusedXmlException:
        raise CvRejectedError("external_entities") from None
    except (ParseError, LookupError, ValueError):
        raise CvRejectedError("broken") from None
    if root is None:
        raise CvRejectedError("broken")
    return root


def local_name(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The value of an attribute by its local name; empty when absent."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def children(element: Element, name: str) -> list[Element]:
    """Direct children of that local name."""
    return [child for child in element if local_name(child) == name]


def descendants(element: Element, name: str) -> Iterator[Element]:
    """All elements below of that local name, in document order."""
    return (below for below in element.iter() if below is not element and local_name(below) == name)


def at(element: Element | None, path: str) -> Element | None:
    """The first element along ``path`` of local names, such as ``Description/Label``."""
    for name in path.split("/"):
        element = next(iter(children(element, name)), None) if element is not None else None
    return element


def text_at(element: Element | None, path: str) -> str:
    """The text at ``path``, markup inside it turned into lines; empty when absent."""
    found = at(element, path)
    return plain_lines(found.text or "") if found is not None else ""


def plain_lines(text: str) -> str:
    """Text in which HTML may stand escaped, as Europass keeps it: paragraphs and items become lines."""
    if "<" in text:
        text = _BULLETS.sub("\n• ", _BREAKS.sub("\n", text))
        text = _TAGS.sub("", text)
    text = html.unescape(text)
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())
