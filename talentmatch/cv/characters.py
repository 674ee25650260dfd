"""Characters as a reader sees them: whole accents, plain ligatures, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\u0132": "IJ",
    "\u0133": "ij",
}
# Bullets of symbol fonts land in the private use area; so do icons, which say nothing.
_SYMBOL_BULLETS = dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0e0\uf0de\uf06e\uf09f", "•")
_REPLACED = str.maketrans(
    {
        **_LIGATURES,
        **_SYMBOL_BULLETS,
        **dict.fromkeys("\x85\u2028\u2029\x0b\x0c", "\n"),
        "\u2010": "-",
        "\u2011": "-",
    }
)
_SOFT_BREAK = re.compile(r"\u00ad[ \t]*\n[ \t]*")
_UNUSUAL = re.compile(r"[^\t\n\x20-\x7e]")
_INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn"}
_TRAILING_SPACE = re.compile(r"[ \t]+\n")
_MANY_BLANK_LINES = re.compile(r"\n{3,}")


def clean_text(text: str) -> str:
    """``text`` composed (NFC), with ligatures spelt out, soft hyphens joined and invisible characters gone."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_REPLACED)
    text = _SOFT_BREAK.sub("", text)
    text = _UNUSUAL.sub(lambda match: _visible(match[0]), text)
    text = unicodedata.normalize("NFC", text)
    text = _TRAILING_SPACE.sub("\n", text + "\n")
    return _MANY_BLANK_LINES.sub("\n\n", text).strip("\n ")


def without_accents(text: str) -> str:
    """``text`` in small letters and without accents, for comparing words only."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    return "" if category in _INVISIBLE else char
