"""Clauses: cut a text into sentences and a sentence into clauses, and tell the language of a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from talentmatch.matching.stop_words import STOP_WORDS
from talentmatch.matching.text import LANGUAGES, Tokens

Span = tuple[int, int]

LEAST_HITS: Final = 3
MOST_OF_DEFAULT: Final = 3  # at most one hit of the document's own language for three of another
_SHORT_PIECE: Final = 3  # tokens: a piece of an enumeration, not a clause
_WRAPPED_LINE: Final = 50  # characters: a line that ends here may run on in the next
_LONGEST_ABBREVIATION: Final = 12

# A run of closing signs is matched from its first sign only and never given back: linear on any text.
_SENTENCE_END: Final = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s|$)|\r\n|[\n\r\u2028\u2029]|(?<=\s)[•▪●◦‣➢✓✔·|](?=\s)"
)
_BULLET: Final = re.compile(r"(?:[\s•▪●◦‣➢✓✔·*>|–—-]|[oO](?=\s)|\(?\d{1,2}[.)](?=\s))*+")
_ALPHANUMERIC: Final = re.compile(r"[^\W_]")
_WORD_BEFORE: Final = re.compile(r"[\w.&'’-]+\Z")

_INITIALS: Final = re.compile(r"[^\W\d_](?:[.-][^\W\d_])*")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ABBREVIATIONS: Final = _set(
    "bv bijv o.a oa m.b.t m.a.w d.w.z t.e.m t.a.v i.v.m i.p.v i.s.m n.a.v z.s.m evt incl excl ca resp min max nr "
    "tel mevr dhr dr drs ing ir prof mr mrs ms st vzw vnl bijz blz afd art aug sept okt nov dec jan feb febr mrt "
    "apr jul jun ong z.b zb d.h u.a ua z.t o.ä u.ä ggf bzw inkl exkl evtl usf sog vgl str hr fr abt mind allg "
    "bspw e.g eg i.e ie vs approx dept no fig inc ltd co jr sr est p.ex ex c.-à-d c.à.d env mme mlle mm m réf "
    "tél n° av bd éts"
)
# "etc." and "enz." may end a sentence: they do when a capital follows.
_MAY_END: Final = frozenset(
    {"etc", "enz", "usw", "e.d", "e.a", "jr", "sr", "inc", "ltd", "u.ä", "o.ä", "no", "co", "ex"}
)
_COUNTED: Final = _set(
    "januar februar märz april mai juni juli august september oktober november dezember semester klasse lehrjahr "
    "ausbildungsjahr studienjahr jahrhundert stock"
)

# Words a clause of its own begins with, by what they do.
_CONTRASTING: Final = {
    "nl": "maar doch echter terwijl hoewel want omdat doordat zodat aangezien wanneer waardoor waarbij waarin waarmee "
    "waarvoor zodra tenzij mits ofschoon behalve",
    "en": "but because although though whereas while since unless so which who whom whose where when except however",
    "fr": "mais car donc parce puisque lorsque quand tandis alors bien quoique afin qui dont où ou lequel laquelle "
    "lesquels lesquelles sauf cependant toutefois",
    "de": "aber sondern denn doch weil obwohl während sodass damit wenn falls nachdem bevor wobei wodurch womit worin "
    "jedoch außer",
}
# Words that begin a clause only before one of these.
_NEEDED: Final = {
    "fr": {
        "alors": frozenset({"que", "qu"}),
        "bien": frozenset({"que", "qu"}),
        "parce": frozenset({"que", "qu"}),
        "afin": frozenset({"que", "qu", "de"}),
    }
}
_COORDINATING: Final = {
    "nl": "en of alsook noch",
    "en": "and or nor",
    "fr": "et ou ni",
    "de": "und oder sowie",
}
# A relative pronoun cuts only after a comma: "die" and "der" are articles as well.
_RELATIVE: Final = {
    "nl": "die dat wie wat waar",
    "en": "that",
    "fr": "que",
    "de": "der die das den dem deren dessen wo was dass ob",
}
_CLAUSE_CUES: Final = {
    "nl": "ik je jij u we wij ze zij hij er jullie ben bent is was waren heb hebt heeft hebben had kan kunt kun "
    "kunnen wil wilt willen zal zult zullen mag moet moeten word wordt zoek zoekt zoeken ga gaat werkt",
    "en": "i you he she we they there am are is was were have has had can could will would shall should must do "
    "does did don doesn didn isn aren wasn won",
    "fr": "je tu il elle on nous vous ils elles ce c est sont suis es êtes sommes était étais ai as a avons avez ont "
    "peux peut pouvez veux veut faut cherche cherchons",
    "de": "ich du er sie es wir ihr man bin bist ist sind seid war waren habe hast hat haben hatte kann kannst können "
    "will willst wollen soll sollst muss musst darf darfst werde wirst wird suche suchen",
}


def _words(lists: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in lists.items()}


_CUTS, _JOINS, _RELATIVES, _CUES = map(_words, (_CONTRASTING, _COORDINATING, _RELATIVE, _CLAUSE_CUES))
_NONE: Final[frozenset[str]] = frozenset()

_HARD_GAP: Final = re.compile(r"[;()\[\]{}]|:(?=\s)|(?<=\s)[-–—]+(?=\s)|[–—](?=\s)")
_ENDING: Final = re.compile(r"[(\[{]\w{1,4}[)\]}]")  # "étudiant(e)"
_LETTERS: Final = re.compile(r"[(\[{]\w(?:\s?/\s?\w)+[)\]}]")  # "(m/v/x)"


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text, in order, without bullets and surrounding space; headings are sentences.

    A line break ends a sentence unless a long line runs on in lower case, as in a text with fixed line length.
    """
    found: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if not _ends(text, match, start):
            continue
        _add(found, text, start, match.end())
        start = match.end()
    _add(found, text, start, len(text))
    return tuple(found)


def clauses(text: str, tokens: Tokens, sentence: Span, language: str) -> tuple[Span, ...]:
    """Return the clauses of a sentence, in order.

    Cuts stand at semicolons, colons, brackets, dashes and words such as "but" and "because". At a comma or "and" there
    is a cut when a clause follows, and none inside an enumeration of short pieces. A conjunction belongs to the clause
    it begins. A clause holds at least one token.
    """
    first, end = bisect_left(tokens.starts, sentence[0]), bisect_left(tokens.starts, sentence[1])
    if first == end:
        return ()
    borders = _borders(text, tokens, first, end, language)
    bounds = [first, *_cuts(borders, tokens, language, first, end), end]
    return tuple((tokens.starts[start], tokens.ends[stop - 1]) for start, stop in pairwise(bounds))


def sentence_language(folded: Sequence[str], default: str) -> str:
    """Return the language of a sentence: the document's, unless the stop words clearly speak for another.

    Parameters
    ----------
    folded : sequence of str
        The tokens of the sentence, without accents.
    default : str
        Language of the document; one without a list of stop words is never changed.
    """
    own = STOP_WORDS.get(default)
    if own is None or len(folded) < LEAST_HITS:
        return default
    own_hits = sum(map(own.__contains__, folded))
    if own_hits * MOST_OF_DEFAULT > len(folded):
        return default
    best, most = default, LEAST_HITS - 1
    for language in LANGUAGES:
        hits = own_hits if language == default else sum(map(STOP_WORDS[language].__contains__, folded))
        if hits > most and own_hits * MOST_OF_DEFAULT <= hits:
            best, most = language, hits
    return best


def _ends(text: str, match: re.Match[str], start: int) -> bool:
    """Whether a sign ends the sentence that began at ``start``."""
    sign = match.group()
    if sign in {"\n", "\r", "\r\n"}:
        return not _runs_on(text, match.start(), match.end())
    if sign[0] != "." or (len(sign) > 1 and sign[1] in ".!?"):
        return True
    after = text[match.end() : match.end() + _LONGEST_ABBREVIATION].split("\n", maxsplit=1)[0].split()
    if not after:
        return True
    before = _WORD_BEFORE.search(text, max(start, match.start() - _LONGEST_ABBREVIATION), match.start())
    word = before.group().lower() if before else ""
    if word in _ABBREVIATIONS or word in _MAY_END or _INITIALS.fullmatch(word):
        return word in _MAY_END and after[0][0].isupper()
    if word.isdecimal() and len(word) <= 2:
        return after[0].lower().strip(",.") not in _COUNTED and not (
            before and _is_numbering(text, before.start(), start)
        )
    return not after[0][0].islower() or len(word) >= 4


def _is_numbering(text: str, place: int, start: int) -> bool:
    return not text[start:place].strip()


def _runs_on(text: str, line_end: int, next_start: int) -> bool:
    """Whether a line of fixed length runs on in the next."""
    line_start = max(text.rfind("\n", 0, line_end), text.rfind("\r", 0, line_end)) + 1
    if line_end - line_start < _WRAPPED_LINE or not text[next_start : next_start + 1].islower():
        return False
    return text[line_end - 1] not in ".!?:;…"


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    bullet = _BULLET.match(text, start, end)
    first = bullet.end() if bullet else start
    piece = text[first:end].rstrip()
    if _ALPHANUMERIC.search(piece):
        found.append((first, first + len(piece)))


def _borders(text: str, tokens: Tokens, first: int, end: int, language: str) -> list[tuple[int, bool]]:
    """Return where a clause may begin, as token numbers in order, and whether there is no doubt."""
    cuts, joins = _CUTS.get(language, _NONE), _JOINS.get(language, _NONE)
    relatives, needed = _RELATIVES.get(language, _NONE), _NEEDED.get(language, {})
    found: list[tuple[int, bool]] = []
    read_until = 0
    rows = zip(tokens.ends[first : end - 1], tokens.starts[first + 1 : end], tokens.words[first + 1 : end], strict=True)
    for number, (left, right, word) in enumerate(rows, first + 1):
        if text[left:right] == " " and word not in cuts and word not in joins:  # nearly always
            continue
        has_comma = has_sign = False
        if right - left > 1 or not text[left:right].isspace():
            read_until = max(read_until, _small_bracket_end(text, left, right))
            has_sign = _HARD_GAP.search(text, max(left, min(read_until, right)), right) is not None
            has_comma = text.find(",", left, right) >= 0 and not text[right].isdecimal()
        follower = tokens.words[number + 1] if number + 1 < end else ""
        is_cut = word in cuts and (word not in needed or follower in needed[word])
        if has_sign or is_cut or (has_comma and word in relatives):
            found.append((number, True))
        elif has_comma or word in joins:
            found.append((number, False))
    return found


def _small_bracket_end(text: str, left: int, right: int) -> int:
    """Return where a bracket that is part of a word ends, or 0."""
    for opening in "([{":
        place = text.find(opening, left, right)
        if place >= 0:
            match = (_ENDING.match(text, place) if place == left else None) or _LETTERS.match(text, place)
            return match.end() if match else 0
    return 0


def _cuts(borders: list[tuple[int, bool]], tokens: Tokens, language: str, first: int, end: int) -> list[int]:
    """Return the borders where a clause begins: all certain ones, and the others where no enumeration runs on."""
    cues, joins = _CUES.get(language, _NONE), _JOINS.get(language, _NONE)
    cuts: list[int] = []
    last = first
    for (number, is_certain), (next_number, _) in pairwise([*borders, (end, True)]):
        piece = tokens.words[number + (tokens.words[number] in joins) : next_number]
        are_long = number - last >= _SHORT_PIECE and len(piece) >= _SHORT_PIECE
        if is_certain or are_long or not cues.isdisjoint(piece):
            cuts.append(number)
            last = number
    return cuts
