"""Both genders in one: titles written for men and women ("Lehrer/in", "Accueillant / Accueillante", "(m/v/x)").

An advertisement names the work for everybody, a person only for themself. One form of the two is left, so that both
are written alike; what follows the pair stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from talentmatch.matching.reading.gendered_forms import neutral_word
from talentmatch.matching.text import Tokens, fold, plain

_SIGN: Final = r"\s?[/|,*.·-]\s?"
_LETTER: Final = r"(?:[mvfhwdxi]|divers|gn)"
_PAIR: Final = rf"(?:m{_SIGN}[vfwh]|[vfwh]{_SIGN}m|h{_SIGN}f|f{_SIGN}h|[mvfhw]{_SIGN}x|x{_SIGN}[mvfhw])"
_BEGINNING: Final = rf"(?:{_PAIR}(?:{_SIGN}{_LETTER}){{0,2}}|[dxi]{_SIGN}{_PAIR})"
#: Letters that say that everybody is meant; without brackets only at the end of a title or before a sign.
_MARKER: Final = re.compile(
    rf"\s?[(\[]\s?(?:{_BEGINNING}|all genders?|gn)\s?[)\]]|[\s,;–-]{{1,3}}{_BEGINNING}(?=\s?(?:[-–,;(]|\Z))",
    re.IGNORECASE,
)

_ENDINGS: Final = {
    "nl": "sters ster innen in euses euse trices trice ices ice aressen ares essen es e st vrouw",
    "en": "ress ess woman women",
    "fr": "trices trice rices rice euses euse eures eure ières ière ères ère iennes ienne ennes enne onnes onne nes ne "
    "elles elle les le ives ive ves ve sses sse ses se esses esse tes te es e",
    "de": "innen in frauen frau r n s e",
}
_ENDING: Final = {
    language: re.compile(
        (r"\((?:st|e)\)(?=\w)|" if language == "nl" else "")  # "medewerk(st)er"
        + (r"(?<=[a-zäöüß]{2})I(?:nnen|n)(?!\w)|" if language == "de" else "")  # "StudentIn"
        # Like Lehrer/in, Kaufmann/-frau, vendeur(euse), Student*in, étudiant·e·s
        + rf"(?<=[^\W\d_]{{3}})(?:/-?|\s?/\s?-|[*:·•_]|-?\((?=\w+\))|-(?=e\b))(?:{'|'.join(words.split())})"
        r"(?:[·.-]s)?\)?(?![\w-])"
    )
    for language, words in _ENDINGS.items()
}

# What the two forms of one word end in, behind what they share.
_PAIRED_ENDINGS: Final = {
    "nl": "-ster er-ster -e -in eur-euse or-rice man-vrouw -es -esse ar-ares er-eres -vrouw is-e",
    "en": "er-ress or-ress -ess man-woman men-women",
    "fr": "-e -es -s er-ere ers-eres eur-euse eurs-euses eur-rice eurs-rices eur-eure eur-eresse f-ve fs-ves x-se "
    "x-ses -ne -nes -le -les -te -se -sse -esse -fe ef-effe c-que c-che g-gue eau-elle oux-ousse is-isse",
    "de": "-in e-in -innen en-innen e-innen mann-frau mann-mannin leute-frauen er-e es-e -e r-",
}
_PAIRS_OF_ENDINGS: Final = {
    language: frozenset(frozenset(pair.split("-")) for pair in pairs.split())
    for language, pairs in _PAIRED_ENDINGS.items()
}
_SHORTEST_SHARED: Final = 2
_MOST_WORDS: Final = 8  # in one of two forms
_LONGEST: Final = 1_000  # characters; what stands further on is no title
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SLASH: Final = re.compile(r"\s?/\s?|\s(?:ou|of|oder|or)\s")


Span = tuple[int, int]


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def one_form(title: str, language: str) -> str:
    """Return a title without the letters for all genders and with one form of each word that stands in two.

    Parameters
    ----------
    title : str
    language : str
        One without rules loses the letters only.
    """
    kept, last = [], 0
    for start, end in second_forms(title, language):
        kept.append(title[last:start])
        last = end
    return "".join([*kept, title[last:]]).strip() or title


def second_forms(title: str, language: str) -> tuple[Span, ...]:
    """Return where a title says again, for the other gender, what it says; in order, none within another."""
    if not _is_worth_it(title):
        return ()
    title = title[:_LONGEST]
    found = [match.span() for match in _MARKER.finditer(title)]
    if language in _ENDING:
        found += [match.span() for match in _ENDING[language].finditer(title)]
        found += _doubles(title, language)
    return _apart(found)


def tokens_once(tokens: Tokens, title: str, language: str) -> Tokens:
    """Return the tokens of a title without those that say again, for the other gender, what it says."""
    spans = second_forms(title, language)
    ends = [
        max((end for begin, end in spans if begin <= start < end), default=0) for start in tokens.starts
    ]  # of what a token goes with
    kept = [number for number, end in enumerate(ends) if not end]
    if not kept or len(kept) == len(ends):
        return tokens
    joined = [
        not title[ends[number - 1] : tokens.starts[number]].strip()
        if number and ends[number - 1]
        else tokens.joined[number]
        for number in kept
    ]
    return Tokens(
        [tokens.words[number] for number in kept],
        [tokens.folded[number] for number in kept],
        [tokens.starts[number] for number in kept],
        [tokens.ends[number] for number in kept],
        [joins and bool(place) for place, joins in enumerate(joined)],
    )


def _is_worth_it(title: str) -> bool:
    return any(sign in title for sign in "/(*:·•_|[-,") or "In" in title or " o" in title


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join spans that overlap."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _doubles(title: str, language: str) -> Iterator[Span]:
    """Yield what goes of "infirmier / infirmière de nuit", so that one form is left."""
    words = [_Word(match.group(), *match.span()) for match in _WORD.finditer(title)]
    for sign in _SLASH.finditer(title):
        before = [word for word in words if word.end <= sign.start()][-_MOST_WORDS:]
        behind = [word for word in words if word.start >= sign.end()][:_MOST_WORDS]
        size = _pair_size(before, behind, language)
        if not size:
            continue
        ours, theirs = before[-size:], behind[:size]
        if _is_neutral(theirs, language) and not _is_neutral(ours, language):
            yield ours[0].start, theirs[0].start
        else:
            yield ours[-1].end, theirs[-1].end


def _pair_size(before: list[_Word], behind: list[_Word], language: str) -> int:
    """Return how many words beside a sign are the same, one of them at least in another gender."""
    for size in range(min(len(before), len(behind)), 0, -1):
        pairs = [(ours.text, theirs.text) for ours, theirs in zip(before[-size:], behind[:size], strict=True)]
        is_same = all(plain(ours) == plain(theirs) for ours, theirs in pairs)
        if not is_same and all(_is_pair(ours, theirs, language) for ours, theirs in pairs):
            return size
    return 0


def _is_pair(one: str, other: str, language: str) -> bool:
    one, other = plain(one), plain(other)
    if one == other or neutral_word(one, language) == neutral_word(other, language):
        return True
    one, other = fold(one), fold(other)
    shared = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    shared = min(len(one), len(other)) if shared is None else shared
    return shared >= _SHORTEST_SHARED and frozenset((one[shared:], other[shared:])) in _PAIRS_OF_ENDINGS[language]


def _is_neutral(words: list[_Word], language: str) -> bool:
    return all(neutral_word(plain(word.text), language) == plain(word.text) for word in words)
