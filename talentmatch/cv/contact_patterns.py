"""Patterns of personal details in CVs: compared without accents and in small letters unless told otherwise."""

from __future__ import annotations

import re


def _any_of(names: str) -> str:
    """An alternation of the phrases in ``names``, which stand apart by semicolons; each is a regular expression."""
    return "|".join(" ".join(name.split()) for name in names.split(";") if name.strip())


# On the text as it is written.
EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+")
URL = re.compile(r"(?:https?://|www\.)\S+|\b(?:linkedin|github|gitlab|facebook|instagram)\.com/\S*", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w/.-])(?:\+|00|\(0\)|0)[\d ()./\u2010-\u2013-]{7,20}\d(?!\w)")
MONTH_AND_YEAR = re.compile(r"\d{1,2}\s?[/.-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[-–/]\s?(?:\d{1,2}|(?:19|20)\d\d)\b")
REGISTER_NUMBER = re.compile(r"(?<!\d)(\d{2})[. -]?(\d{2})[. -]?(\d{2})[ -]?(\d{3})[. -]?(\d{2})(?!\d)")
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
PLACE = re.compile(
    r"^(?:[A-Z]{1,2}\s?[-–]\s?)?(?P<code>\d{4,5})(?: ?[A-Z]{2})?\s+"
    r"(?P<name>[^\W\d_][^\W\d_.'’-]*(?:[ '’-][^\W\d_.]+){0,4})(?:\s*[,(]\s*[^\W\d_]+\)?)?$"
)
PLACE_WITHIN = re.compile(
    r"(?:^|[,;|•·–-]\s*|\s{2,})((?:[A-Z]{1,2}\s?[-–]\s?)?[1-9]\d{3,4}(?: ?[A-Z]{2})?\s+[^\W\d_][^\d,;|•·(]{1,40})"
)
PIECES = re.compile(r"\s*[|•·●▪;]\s*|\s+[-–—]\s+|\t+|\s{2,}|,\s+")
_PARTICLES = "van de der den le la el al von du ter ten vande vander bin da dos di"
PARTICLES = frozenset(_PARTICLES.split())
NAME_WORD = re.compile(r"^[^\W\d_][\w'’.-]*$")

_LABELS = r"""
    naam; voornaam; achternaam; familienaam; name; full name; first name; last name; surname; nom; prenoms?; nom et
    prenom; vorname; nachname; adres; address; adresse; anschrift; woonplaats; wohnort; domicile; straat; tel\.?;
    telefoon\w*; gsm; gsm-nummer; mobiel; phone; mobile; telephone; portable; handy; telefon; mobil; fax;
    e-?mail\w*; mail; courriel; geboortedatum; geboren; geboorteplaats; geboortedatum en -plaats; date of birth;
    birth ?date; born; place of birth; date de naissance; nee?; nee? le; lieu de naissance; geburtsdatum;
    geburtsort; geboren am; nationaliteit; nationality; nationalite; staatsangehorigkeit; nationalitat; burgerlijke
    staat; burgerlijke stand; marital status; civil status; etat civil; familienstand; geslacht; gender; sex; sexe;
    geschlecht; leeftijd; age; alter; rijksregister\w*; insz; national (?:register )?number; numero (?:de registre
    )?national; n° national; iban; rekening\w*; bank account; compte bancaire; kontonummer; foto; photo; bild;
    pasfoto; linkedin; website; site web; webseite; github; postcode; religion; godsdienst
"""
LABEL = re.compile(rf"^(?:{_any_of(_LABELS)})\s*(?::|\t|\s{{2,}}|=|\|)")

_BIRTHS = r"""
    (?:geboren|born|nee?|geb\.?|\*)\s+(?:op|on|le|am|te|in|a|den)?\s*.{0,40}\b(?:19|20)\d\d\b; nee? le .*\d;
    geboren (?:op|am) .*\d
"""
BIRTH = re.compile(rf"^(?:{_any_of(_BIRTHS)})")

_STATES = r"""
    \d{2} (?:jaar|ans|years old|jahre(?: alt)?|years|j\.?); belg; belgische?; belgian; belge; belgier(?:in)?;
    belgisch; nederlander; nederlandse; ongehuwd; gehuwd; samenwonend; single; married; celibataire; mariee?; ledig;
    verheiratet; man; vrouw; male; female; homme; femme; mannlich; weiblich; m/v/x; (?:pas)?foto.*; photo.*; bild;
    bewerbungsfoto
"""
STATE = re.compile(rf"^(?:{_any_of(_STATES)})$")

_STREETS = r"""
    \b[\w.'-]{2,}(?:straat|laan|weg|plein|steenweg|dreef|lei|hof|pad|kaai|dijk|strasse|str\.|allee|platz|baan|veld|berg)\s+\d+;
    \b[\w.'-]+ (?:straat|laan|weg|plein|steenweg|baan|strasse|allee|platz)\s+\d+;
    \b(?:rue|avenue|boulevard|chaussee|place|allee|chemin|quai|impasse)\b.{2,40}\d+; \b\d+[a-z]?,?
    (?:rue|avenue|boulevard|chaussee|place|allee|chemin|quai)\b; \b\d+ [\w' ]{2,30}
    (?:street|road|lane|avenue|drive|square)\b
"""
STREET = re.compile(_any_of(_STREETS))

_NO_NAMES = r"""
    curriculum; vitae; resume; lebenslauf; \bcv\b; developer; ontwikkelaar; student; engineer; manager; designer;
    assist; stagiair; ingenieur; analyst; analist; verpleeg; medewerker; bachelor; master; junior; senior;
    marketing; data; consult; technic; techniek; teacher; leraar; leerkracht; nurse; infirm; etudiant; developp;
    entwickl; pfleg; account; boekhoud; sales; web; software; informati; business; communicat; logist; elektr;
    mechan; hr\b; it\b; ict\b; school; hogeschool; universit; college
"""
# A capitalised line with one of these is a title or a heading, no name.
NO_NAME = re.compile(_any_of(_NO_NAMES))
DRIVING = re.compile(r"rijbewijs|driving|permis|fuhrerschein")
