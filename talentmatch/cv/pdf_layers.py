"""Optional content of a PDF: which layers are switched off when the file is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pdfminer.pdftypes import PDFObjRef, resolve1

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument


def hidden_layers(document: PDFDocument) -> set[int]:
    """Object ids of the layers that are off by default."""
    properties = resolve1(document.catalog.get("OCProperties"))
    if not isinstance(properties, dict):
        return set()
    default = resolve1(properties.get("D"))
    if not isinstance(default, dict):
        return set()
    off = _ids(default.get("OFF"))
    base = resolve1(default.get("BaseState"))
    if getattr(base, "name", "") == "OFF":
        off |= _ids(properties.get("OCGs")) - _ids(default.get("ON"))
    return off


def is_layer_hidden(layer: object, hidden: set[int]) -> bool:
    """Whether a layer, or every layer of a membership dictionary, is among ``hidden``."""
    if isinstance(layer, PDFObjRef) and layer.objid in hidden:
        return True
    membership = resolve1(layer)
    if not isinstance(membership, dict) or "OCGs" not in membership:
        return False
    groups = membership["OCGs"]
    ids = {groups.objid} if isinstance(groups, PDFObjRef) and not isinstance(resolve1(groups), list) else _ids(groups)
    return bool(ids) and ids <= hidden


def _ids(references: object) -> set[int]:
    listed = resolve1(references)
    return {item.objid for item in listed if isinstance(item, PDFObjRef)} if isinstance(listed, list) else set()
