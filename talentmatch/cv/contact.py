"""Who and where somebody is: lines that a proposed profile leaves out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talentmatch.cv.characters import without_accents
from talentmatch.cv.headings import CONTACT, heading_kind
from talentmatch.cv.sections import TOP, Section

_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"(?:https?://|www\.)\S+|\b(?:linkedin|github|gitlab|facebook|instagram)\.com/\S*", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|00|\(0\)|0)[\d ()./\u2010-\u2013-]{7,20}\d(?!\w)")
_MONTH_AND_YEAR = re.compile(r"\d{1,2}\s?[/.-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[-–/]\s?(?:\d{1,2}|(?:19|20)\d\d)\b")
_REGISTER_NUMBER = re.compile(r"(?<!\d)(\d{2})[. -]?(\d{2})[. -]?(\d{2})[ -]?(\d{3})[. -]?(\d{2})(?!\d)")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_LABEL = re.compile(
    r"^(?:naam|voornaam|achternaam|familienaam|name|full name|first name|last name|surname|nom|prenoms?|nom et prenom|vorname|nachname"
    r"|adres|address|adresse|anschrift|woonplaats|wohnort|domicile|straat|tel|tel\.|telefoon\w*|gsm|gsm-nummer|mobiel|phone|mobile"
    r"|telephone|portable|handy|telefon|mobil|fax|e-?mail\w*|mail|courriel|geboortedatum|geboren|geboorteplaats"
    r"|geboortedatum en -plaats|date of birth|birth ?date|born|place of birth|date de naissance|nee?|nee? le|lieu de naissance"
    r"|geburtsdatum|geburtsort|geboren am|nationaliteit|nationality|nationalite|staatsangehorigkeit|nationalitat|burgerlijke staat"
    r"|burgerlijke stand|marital status|civil status|etat civil|familienstand|geslacht|gender|sex|sexe|geschlecht|leeftijd|age|alter"
    r"|rijksregister\w*|insz|national (?:register )?number|national register number|numero (?:de registre )?national|n° national"
    r"|iban|rekening\w*|bank account|compte bancaire|kontonummer|foto|photo|bild|pasfoto|linkedin|website|site web|webseite|github"
    r"|postcode|religion|godsdienst)\s*(?::|\t|\s{2,}|=|\|)",
)
_BIRTH = re.compile(
    r"^(?:geboren|born|nee?|geb\.?|\*)\s+(?:op|on|le|am|te|in|a|den)?\s*.{0,40}\b(?:19|20)\d\d\b|^nee? le .*\d|^geboren (?:op|am) .*\d"
)
_STATE = re.compile(
    r"^(?:\d{2} (?:jaar|ans|years old|jahre(?: alt)?|years|j\.?)|belg|belgische?|belgian|belge|belgier(?:in)?|belgisch"
    r"|nederlander|nederlandse|ongehuwd|gehuwd|samenwonend|single|married|celibataire|mariee?|ledig|verheiratet|man|vrouw|male|female"
    r"|homme|femme|mannlich|weiblich|m/v/x|(?:pas)?foto.*|photo.*|bild|bewerbungsfoto)$"
)
_STREET = re.compile(
    r"\b[\w.'-]{2,}(?:straat|laan|weg|plein|steenweg|dreef|lei|hof|pad|kaai|dijk|strasse|str\.|allee|platz|baan|veld|berg|singel)\s+\d+"
    r"|\b[\w.'-]+ (?:straat|laan|weg|plein|steenweg|baan|strasse|allee|platz)\s+\d+"
    r"|\b(?:rue|avenue|boulevard|chaussee|place|allee|chemin|quai|impasse)\b.{2,40}\d+"
    r"|\b\d+[a-z]?,? (?:rue|avenue|boulevard|chaussee|place|allee|chemin|quai)\b"
    r"|\b\d+ [\w' ]{2,30} (?:street|road|lane|avenue|drive|square)\b"
)
_PLACE = re.compile(
    r"^(?:[A-Z]{1,2}\s?[-–]\s?)?(?P<code>\d{4,5})(?: ?[A-Z]{2})?\s+(?P<name>[^\W\d_][^\W\d_.'’-]*(?:[ '’-][^\W\d_.]+){0,4})"
    r"(?:\s*[,(]\s*[^\W\d_]+\)?)?$"
)
_PLACE_WITHIN = re.compile(r"(?:^|[,;|•·–-]\s*|\s{2,})((?:[A-Z]{1,2}\s?[-–]\s?)?[1-9]\d{3,4}(?: ?[A-Z]{2})?\s+[^\W\d_][^\d,;|•·(]{1,40})")
_PIECES = re.compile(r"\s*[|•·●▪;]\s*|\s+[-–—]\s+|\t+|\s{2,}|,\s+")
_NAME_WORD = re.compile(r"^(?:[^\W\d_][\w'’.-]*|van|de|der|den|le|la|el|al|von|du|ter|ten|vande|vander|bin|da|dos|di)$")
_PARTICLES = {"van", "de", "der", "den", "le", "la", "el", "al", "von", "du", "ter", "ten", "vande", "vander", "bin", "da", "dos", "di"}
# A capitalised line with one of these is a title or a heading, no name.
_NO_NAME = re.compile(
    r"curriculum|vitae|resume|lebenslauf|\bcv\b|developer|ontwikkelaar|student|engineer|manager|designer|assist|stagiair|ingenieur"
    r"|analyst|analist|verpleeg|medewerker|bachelor|master|junior|senior|marketing|data|consult|technic|techniek|teacher|leraar"
    r"|leerkracht|nurse|infirm|etudiant|developp|entwickl|pfleg|account|boekhoud|sales|web|software|informati|business|communicat"
    r"|logist|elektr|mechan|hr\b|it\b|ict\b|school|hogeschool|universit|college"
)
_DRIVING = re.compile(r"rijbewijs|driving|permis|fuhrerschein")
_MAX_TOP = 15
_MAX_CONTACT = 14
_MAX_CONTACT_LINE = 70


@dataclass(frozen=True, slots=True)
class Contact:
    """What the contact lines told: the municipality, and the document without them."""

    municipality: str | None
    lines: tuple[str, ...]
    top: tuple[str, ...]


def without_contact(lines: list[str], sections: list[Section], names: tuple[str, ...] = ()) -> Contact:
    """``lines`` without who and where the person is.

    ``names`` are names that the format states, or the most prominent line of a page. Mail, telephone, register and
    account numbers leave every line; names, addresses and places leave the top and the contact section alone, since
    further on they belong to schools and employers.
    """
    near = _contact_lines(sections)
    known = _names(lines, names)
    municipality = next(filter(None, (_municipality(lines[number]) for number in sorted(near))), None)
    kept: dict[int, str] = {}
    for number, line in enumerate(lines):
        left = _without_details(line, known, near=near.get(number))
        if left is not None:
            kept[number] = left
    top = tuple(text for number, text in kept.items() if near.get(number) == TOP and text.strip())
    return Contact(municipality, tuple(kept.values()), top)


def _contact_lines(sections: list[Section]) -> dict[int, str]:
    """Places of the lines in which a name or an address is the person's own, with the kind of their section."""
    near: dict[int, str] = {}
    for section in sections:
        most = {TOP: _MAX_TOP, CONTACT: _MAX_CONTACT}.get(section.kind, 0)
        numbered = [(section.first_line + place, line) for place, line in enumerate(section.lines) if line.strip()]
        near.update(dict.fromkeys((number for number, _ in numbered[:most]), section.kind))
    return near


def _names(lines: list[str], stated: tuple[str, ...]) -> set[str]:
    """The person's name as it is written, in small letters: stated, told by the mail address, or on the first line."""
    mail = next((match for line in lines if (match := _EMAIL.search(line))), None)
    local = re.split(r"[\W\d_]+", without_accents(re.split(r"\s?(?:@|\(at\)|\[at\])", mail[0])[0])) if mail else []
    parts = {part for part in local if len(part) > 2}
    filled = [line.strip() for line in lines if line.strip()]
    found = {without_accents(name.strip()) for name in stated if _looks_like_name(name)}
    for line in filled:
        if parts and _looks_like_name(line) and parts & set(without_accents(line).split()):
            found.add(without_accents(line))
    first = next((line for line in filled if not _is_cover(line)), "")
    if not found and _looks_like_name(first):
        found.add(without_accents(first))
    return found


def _is_cover(line: str) -> bool:
    return bool(re.fullmatch(r"curriculum vitae|cv|resume|lebenslauf", without_accents(line.strip(" :-–—"))))


def _looks_like_name(line: str) -> bool:
    words = line.strip().split()
    if not 2 <= len(words) <= 5 or heading_kind(line) or _NO_NAME.search(without_accents(line)):
        return False
    return all(_NAME_WORD.match(word) and (word[0].isupper() or word.casefold() in _PARTICLES) for word in words)


def _without_details(line: str, names: set[str], near: str | None) -> str | None:
    """The line without personal details; ``None`` when nothing else stood in it."""
    if not line.strip():
        return line
    plain = without_accents(line.strip())
    if plain in names or (near and _is_cover(line)):
        return None
    if _DRIVING.search(plain):
        return line
    if near == CONTACT and len(line) <= _MAX_CONTACT_LINE:
        return None
    if _LABEL.match(plain) and (near or _has_details(line)):
        return None
    if near:
        return _without_pieces(line, names)
    return _without_tokens(line)


def _without_pieces(line: str, names: set[str]) -> str | None:
    pieces = [piece for piece in _PIECES.split(line.strip()) if piece]
    kept = [piece for piece in pieces if not _is_personal(piece, names)]
    if len(kept) == len(pieces):
        return _without_tokens(line)
    return _without_tokens(" – ".join(kept)) if kept else None


def _is_personal(piece: str, names: set[str]) -> bool:
    plain = without_accents(piece.strip())
    if plain in names or _has_details(piece) or _PLACE.match(piece.strip()) or _URL.search(piece):
        return True
    return bool(_LABEL.match(plain + ":") or _BIRTH.search(plain) or _STATE.match(plain) or _STREET.search(plain))


def _has_details(text: str) -> bool:
    return bool(_EMAIL.search(text) or _phones(text) or _IBAN.search(text) or _register_numbers(text))


def _without_tokens(line: str) -> str | None:
    """The line without mail, telephone, register and account numbers; ``None`` when only a label was left."""
    left = _EMAIL.sub(" ", line)
    for number in (*_register_numbers(left), *_phones(left)):
        left = left.replace(number, " ")
    left = _IBAN.sub(" ", left)
    if left == line:
        return line
    left = re.sub(r" {2,}", " ", left).strip(" ,;:|-–")
    words = re.findall(r"[^\W\d_]{2,}", left)
    return left if len(words) > 2 else None


def _phones(text: str) -> list[str]:
    found = [match[0] for match in _PHONE.finditer(text)]
    return [number for number in found if 8 <= sum(map(str.isdigit, number)) <= 14 and not _MONTH_AND_YEAR.search(number)]


def _register_numbers(text: str) -> list[str]:
    """Belgian national register numbers, which carry a check modulo 97 (with a 2 in front for births from 2000)."""
    found = []
    for match in _REGISTER_NUMBER.finditer(text):
        digits = "".join(match.groups())
        first, check = digits[:9], int(digits[9:])
        if check in {97 - int(first) % 97, 97 - int("2" + first) % 97}:
            found.append(match[0])
    return found


def _municipality(line: str) -> str | None:
    match = _PLACE_WITHIN.search(line)
    place = _PLACE.match(match[1].strip()) if match else None
    return place["name"].strip() if place else None
