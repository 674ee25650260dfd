"""Who and where somebody is: lines that a proposed profile leaves out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talentmatch.cv.characters import without_accents
from talentmatch.cv.contact_patterns import (
    BIRTH,
    DRIVING,
    EMAIL,
    IBAN,
    LABEL,
    MONTH_AND_YEAR,
    NAME_WORD,
    NO_NAME,
    PARTICLES,
    PHONE,
    PIECES,
    PLACE,
    PLACE_WITHIN,
    REGISTER_NUMBER,
    STATE,
    STREET,
    URL,
)
from talentmatch.cv.headings import CONTACT, heading_kind
from talentmatch.cv.sections import TOP, Section

_NAME_WITHIN = 3
_MAX_TOP = 15
_MAX_CONTACT = 14
_MAX_CONTACT_LINE = 70


@dataclass(frozen=True, slots=True)
class Contact:
    """What the contact lines told: the municipality, and the document without them.

    ``titles`` are lines that may say what the person is: what follows the name, then what is left at the top.
    """

    municipality: str | None
    lines: tuple[str, ...]
    titles: tuple[str, ...]


def without_contact(lines: list[str], sections: list[Section], names: tuple[str, ...] = ()) -> Contact:
    """``lines`` without who and where the person is.

    ``names`` are names that the format states, or the most prominent line of a page. Mail, telephone, register and
    account numbers leave every line; names, addresses and places leave the top and the contact section alone, since
    further on they belong to schools and employers.
    """
    near = _contact_lines(sections)
    known = _names(lines, near, names)
    municipality = next(filter(None, (_municipality(lines[number]) for number in sorted(near))), None)
    kept: dict[int, str] = {}
    headings = {section.first_line - 1 for section in sections if section.kind == CONTACT}
    for number, line in enumerate(lines):
        if number in headings and heading_kind(line) == CONTACT:
            continue
        left = _without_details(line, known, near=near.get(number))
        if left is not None:
            kept[number] = left
    top = [text for number, text in kept.items() if near.get(number) == TOP and text.strip()]
    return Contact(municipality, tuple(kept.values()), (*_below_name(lines, kept, known), *top))


def _below_name(lines: list[str], kept: dict[int, str], names: set[str]) -> list[str]:
    """The line right under the name."""
    named = [number for number, line in enumerate(lines) if without_accents(line.strip()) in names]
    return [kept[number + 1] for number in named[:1] if kept.get(number + 1, "").strip()]


def _contact_lines(sections: list[Section]) -> dict[int, str]:
    """Places of the lines in which a name or an address is the person's own, with the kind of their section."""
    near: dict[int, str] = {}
    for section in sections:
        most = {TOP: _MAX_TOP, CONTACT: _MAX_CONTACT}.get(section.kind, 0)
        numbered = [(section.first_line + place, line) for place, line in enumerate(section.lines) if line.strip()]
        near.update(dict.fromkeys((number for number, _ in numbered[:most]), section.kind))
    return near


def _names(lines: list[str], near: dict[int, str], stated: tuple[str, ...]) -> set[str]:
    """The person's name as it is written, in small letters: stated, told by the mail address, or on the first lines."""
    mail = next((match for number in near if (match := EMAIL.search(lines[number]))), None)
    local = re.split(r"[\W\d_]+", without_accents(re.split(r"\s?(?:@|\(at\)|\[at\])", mail[0])[0])) if mail else []
    parts = {part for part in local if len(part) > 2}
    filled = [line.strip() for line in lines if line.strip()]
    found = {without_accents(name.strip()) for name in stated if _looks_like_name(name)}
    for line in filled:
        for piece in PIECES.split(line):
            if parts & set(without_accents(piece).split()) and _looks_like_name(piece):
                found.add(without_accents(piece.strip()))
    opening = [piece for line in filled[:_NAME_WITHIN] for piece in PIECES.split(line) if _looks_like_name(piece)]
    return found or {without_accents(piece.strip()) for piece in opening[:1]}


def _is_cover(line: str) -> bool:
    return bool(re.fullmatch(r"curriculum vitae|cv|resume|lebenslauf", without_accents(line.strip(" :-–—"))))


def _looks_like_name(line: str) -> bool:
    words = line.strip().split()
    if not 2 <= len(words) <= 5 or heading_kind(line) or NO_NAME.search(without_accents(line)):
        return False
    return all(NAME_WORD.match(word) and (word[0].isupper() or word.casefold() in PARTICLES) for word in words)


def _without_details(line: str, names: set[str], near: str | None) -> str | None:
    """The line without personal details; ``None`` when nothing else stood in it."""
    if not line.strip():
        return line
    plain = without_accents(line.strip())
    if DRIVING.search(plain):
        return line
    if _is_personal_line(line, plain, names, near):
        return None
    return _without_pieces(line, names) if near else _without_tokens(line)


def _is_personal_line(line: str, plain: str, names: set[str], near: str | None) -> bool:
    """Whether the whole line goes: a name, a labelled detail, anything short in the contact section."""
    if plain in names or (near and _is_cover(line)):
        return True
    if near == CONTACT and len(line) <= _MAX_CONTACT_LINE:
        return True
    return bool(LABEL.match(plain)) and (near is not None or _has_details(line))


def _without_pieces(line: str, names: set[str]) -> str | None:
    pieces = [piece for piece in PIECES.split(line.strip()) if piece]
    kept = [piece for piece in pieces if not _is_personal(piece, names)]
    if len(kept) == len(pieces):
        return _without_tokens(line)
    return _without_tokens(" – ".join(kept)) if kept else None


def _is_personal(piece: str, names: set[str]) -> bool:
    plain = without_accents(piece.strip())
    if plain in names or _has_details(piece) or PLACE.match(piece.strip()) or URL.search(piece):
        return True
    return bool(LABEL.match(plain + ":") or BIRTH.search(plain) or STATE.match(plain) or STREET.search(plain))


def _has_details(text: str) -> bool:
    return bool(EMAIL.search(text) or _phones(text) or IBAN.search(text) or _register_numbers(text))


def _without_tokens(line: str) -> str | None:
    """The line without mail, telephone, register and account numbers; ``None`` when only a label was left."""
    left = IBAN.sub(" ", EMAIL.sub(" ", line))
    for number in (*_register_numbers(left), *_phones(left)):
        left = left.replace(number, " ")
    if left == line:
        return line
    left = re.sub(r" {2,}", " ", left).strip(" ,;:|-–")
    words = re.findall(r"[^\W\d_]{2,}", left)
    return left if len(words) > 2 else None


def _phones(text: str) -> list[str]:
    found = [match[0] for match in PHONE.finditer(text)]
    return [
        number for number in found if 8 <= sum(map(str.isdigit, number)) <= 14 and not MONTH_AND_YEAR.search(number)
    ]


def _register_numbers(text: str) -> list[str]:
    """Belgian national register numbers, which carry a check modulo 97 (with a 2 in front for births from 2000)."""
    found = []
    for match in REGISTER_NUMBER.finditer(text):
        digits = "".join(match.groups())
        first, check = digits[:9], int(digits[9:])
        if check in {97 - int(first) % 97, 97 - int("2" + first) % 97}:
            found.append(match[0])
    return found


def _municipality(line: str) -> str | None:
    match = PLACE_WITHIN.search(line)
    place = PLACE.match(match[1].strip()) if match else None
    return place["name"].strip() if place else None
