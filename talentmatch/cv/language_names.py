"""Names of languages in Dutch, English, French and German, with their ISO 639 codes."""

from __future__ import annotations

import re

from talentmatch.cv.characters import without_accents

# code of ISO 639-1 (ISO 639-3 where there is none) | codes of ISO 639-2 | names
_TABLE = """
nl | dut nld | nederlands vlaams dutch flemish neerlandais flamand niederlandisch flamisch hollands
en | eng | engels english anglais englisch
fr | fre fra | frans french francais franzosisch
de | ger deu | duits german allemand deutsch
es | spa | spaans spanish espagnol spanisch castellano espanol
it | ita | italiaans italian italien italienisch italiano
pt | por | portugees portuguese portugais portugiesisch
pl | pol | pools polish polonais polnisch polski
ro | rum ron | roemeens romanian roumain rumanisch
bg | bul | bulgaars bulgarian bulgare bulgarisch
tr | tur | turks turkish turc turkisch turkce
ar | ara | arabisch arabic arabe darija
ru | rus | russisch russian russe
uk | ukr | oekraiens ukrainian ukrainien ukrainisch
el | gre ell | grieks greek grec griechisch nieuwgrieks
hu | hun | hongaars hungarian hongrois ungarisch
cs | cze ces | tsjechisch czech tcheque tschechisch
sk | slo slk | slowaaks slovak slovaque slowakisch
sl | slv | sloveens slovenian slovene slowenisch
hr | hrv | kroatisch croatian croate
sr | srp | servisch serbian serbe serbisch
bs | bos | bosnisch bosnian bosniaque bosniaaks
mk | mac mkd | macedonisch macedonian macedonien mazedonisch
sq | alb sqi | albanees albanian albanais albanisch
sv | swe | zweeds swedish suedois schwedisch
da | dan | deens danish danois danisch
no | nor | noors norwegian norvegien norwegisch
fi | fin | fins finnish finnois finnisch
et | est | estisch ests estonian estonien estnisch
lv | lav | lets latvian letton lettisch
lt | lit | litouws lithuanian lituanien litauisch
zh | chi zho | chinees chinese chinois chinesisch mandarin mandarijn
ja | jpn | japans japanese japonais japanisch
ko | kor | koreaans korean coreen koreanisch
hi | hin | hindi
ur | urd | urdu oerdoe ourdou
pa | pan | punjabi pendjabi
bn | ben | bengaals bengali bengalisch
ta | tam | tamil
ne | nep | nepalees nepali
fa | per fas | perzisch farsi persian persan persisch dari
ps | pus | pashto pasjtoe pachto paschtu
ku | kur | koerdisch kurdish kurde kurdisch
so | som | somalisch somali somalich
ti | tir | tigrinya tigrigna
am | amh | amhaars amharic amharique amharisch
sw | swa | swahili kiswahili
rw | kin | kinyarwanda
ln | lin | lingala
he | heb | hebreeuws hebrew hebreu hebraisch
hy | arm hye | armeens armenian armenien armenisch
ka | geo kat | georgisch georgian georgien
az | aze | azerbeidzjaans azerbaijani azeri
vi | vie | vietnamees vietnamese vietnamien vietnamesisch
th | tha | thais thai thailandisch
id | ind | indonesisch indonesian indonesien
tl | tgl | tagalog filipino
af | afr | afrikaans
ca | cat | catalaans catalan katalanisch
ga | gle | iers irish irlandais irisch
lb | ltz | luxemburgs luxembourgish luxembourgeois luxemburgisch
la | lat | latijn latin latein
ber | ber | berbers berber berbere tamazight tarifit
vgt | vgt | gebarentaal
"""
_CODE_OF_NAME: dict[str, str] = {}
_CODE_OF_ISO: dict[str, str] = {}
for _row in _TABLE.strip().splitlines():
    _code, _iso, _names = (part.split() for part in _row.split("|"))
    _CODE_OF_NAME.update(dict.fromkeys(_names, _code[0]))
    _CODE_OF_ISO.update(dict.fromkeys([*_code, *_iso], _code[0]))
_NAME = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_CODE_OF_NAME, key=len, reverse=True))})(?!\w)")


def language_mentions(text: str) -> list[tuple[str, int, int]]:
    """(code, start, end) of each language named in ``text``; places count in ``without_accents(text)``."""
    return [(_CODE_OF_NAME[match[0]], match.start(), match.end()) for match in _NAME.finditer(without_accents(text))]


def mentions_language(text: str) -> bool:
    """Whether any language is named in ``text``."""
    return bool(language_mentions(text))


def language_code(text: str) -> str | None:
    """The code for an ISO 639 code or a name, such as "nld", "nl-BE", "fre" or "Allemand"; ``None`` when unknown."""
    plain = without_accents(text.strip())
    known = _CODE_OF_ISO.get(plain) or _CODE_OF_ISO.get(re.split(r"[-_]", plain)[0])
    if known:
        return known
    mentions = language_mentions(text)
    return mentions[0][0] if mentions else None
