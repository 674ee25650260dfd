"""Names of people that stand in both forms: verkoper/verkoopster, infirmier ou infirmière, Kauffrau/Kaufmann."""

import re

_JOINT = r"\s*(?:/|\||·|\bof\b|\ben\b|\bou\b|\bet\b|\bor\b|\band\b|\boder\b|\bund\b|\bbzw\.)\s*"
_BEFORE = re.compile(rf"([^\W\d_]+)\)?{_JOINT}(?:une? |een |a |eine[nr]? |la |de )?$", re.IGNORECASE)
_AFTER = re.compile(rf"(?:{_JOINT}|\s*\()(?:une? |een |a |an |eine[nr]? |le |de )?(-?[^\W\d_]+)", re.IGNORECASE)
#: What follows a name when it is written once for all: technicien·ne, Mitarbeiter:in, vendeur(se), verkoper/-ster.
_ENDING = re.compile(
    r"(?:[·•*:_.]|/-?|\(-?|-)(?:in|innen|e|es|ne|nes|ère|ères|euse|euses|se|rice|trice|ste?r|esse|r)\b"
)
#: Letters two forms of one name share at least.
_STEM = 3


def is_paired(text: str, start: int, end: int) -> bool:
    """Whether the name at ``text[start:end]`` stands beside its other form."""
    if _ENDING.match(text, end):
        return True
    name = text[start:end].rsplit(maxsplit=1)[-1].casefold()[:_STEM]
    first = text[start:end].split(maxsplit=1)[0].casefold()[:_STEM]
    before = _BEFORE.search(text[max(0, start - 60) : start])
    if before and before[1].casefold()[:_STEM] == first:
        return True
    after = _AFTER.match(text, end)
    return after is not None and (after[1].startswith("-") or after[1].casefold()[:_STEM] in (first, name))
