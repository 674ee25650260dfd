"""Text to tokens: find the words of a text with their places, stem them in its language, fold accents."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from talentmatch.matching.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LANGUAGES: Final = ("nl", "en", "fr", "de")

_NO_WORDS: Final[frozenset[str]] = frozenset()
_LONGEST_TOKEN: Final = 60  # longer runs are encoded files or keyboards asleep, never words
_CACHED_WORDS: Final = 2**17

# The stemmer of each language a student here may write in; the four of the product first.
_SNOWBALL: Final = {
    "nl": "dutch",
    "en": "english",
    "fr": "french",
    "de": "german",
    "es": "spanish",
    "it": "italian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "tr": "turkish",
}

# "R&D" is one word; "C++" and "C#" keep their sign, "Java+Spring" does not; combining accents stay inside, and so
# does "(st)" in "medewerk(st)er".
_TOKEN: Final = re.compile(
    r"[^\W_]++(?![\u0300-\u036f\u00ad\u200b-\u200d(.+#&])"  # nearly all words, found fast
    r"|\.[nN][eE][tT]\b"
    r"|[^\W_]&[^\W_](?!\w)"
    r"|[^\W_]+(?:(?:[\u0300-\u036f\u00ad\u200b-\u200d]+|\((?:st|e)\)(?=[^\W_]))[^\W_]*)*(?:\.[jJ][sS]\b|\+\+|[+#](?![\w+#]))?"
)
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|[^\s@<>()]+@[^\s@<>()]+")
_JOINING_GAP: Final = re.compile(r"[^\S\r\n]*(?:[-\u2010\u2011\u2013/&'’+·]|\r?\n)?[^\S\r\n]*")
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200d]|[(](?:st|e)[)]")
_APOSTROPHES: Final = frozenset("'’ʼ`´")
_UNDIVIDED: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "&": None, "\u0307": None}
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text, in order; five lists of equal length.

    Parameters
    ----------
    words : list of str
        Lower case, accents kept: what a stemmer reads.
    folded : list of str
        The same without accents.
    starts, ends : list of int
        Place in the text, in characters.
    joined : list of bool
        Whether a phrase may run from the token before into this one: nothing but a space, a hyphen or the like stands
        between them. A comma, a full stop or a new line that starts with a capital ends a phrase.
    """

    words: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]
    joined: list[bool]


def tokenise(text: str) -> Tokens:
    """Find the tokens of a text. Web and mail addresses hold none; elided letters ("l'", "'s") are none."""
    readable = _without_addresses(text)
    matches = list(_TOKEN.finditer(readable))
    starts, ends = [match.start() for match in matches], [match.end() for match in matches]
    surfaces = [match[0] for match in matches]
    joined = [
        (gap := readable[end:start]) == " " or not gap or _is_joining(gap, readable, start)
        for end, start in zip(ends, starts[1:], strict=False)
    ]
    joined.insert(0, False)
    _leave_out_no_words(readable, surfaces, starts, ends, joined)
    words = _PLAIN.of(surfaces)
    return Tokens(words, FOLDED.of(words), starts, ends, joined[: len(words)])


def _leave_out_no_words(text: str, surfaces: list[str], starts: list[int], ends: list[int], joined: list[bool]) -> None:
    """Take elided letters and what is too long for a word out of the lists; a phrase runs on over the letters only."""
    gone = [
        number
        for number, surface in enumerate(surfaces)
        if len(surface) > _LONGEST_TOKEN or (len(surface) == 1 and _is_elided(text, starts[number]))
    ]
    if not gone:
        return
    is_before_all = True
    for number, place in enumerate(gone):
        is_before_all = is_before_all and place == number
        if place + 1 < len(joined):
            runs_on = len(surfaces[place]) == 1 and (joined[place] or is_before_all)
            joined[place + 1] = joined[place + 1] and runs_on
    for found in (surfaces, starts, ends, joined):
        for place in reversed(gone):
            del found[place]
    joined[:1] = [False]


Result = TypeVar("Result")


class WordMemo(dict[str, Result]):
    """What a function says of each word, kept; asked as ``memo[word]``, which costs half of a call to a cache.

    Parameters
    ----------
    function : callable
        Of one word.
    most : int
        When so many words are kept, all are forgotten.
    """

    def __init__(self, function: Callable[[str], Result], most: int = _CACHED_WORDS) -> None:
        super().__init__()
        self._function = function
        self._most = most

    def __missing__(self, word: str) -> Result:
        result = self._function(word)
        if len(self) >= self._most:
            self.clear()
        self[word] = result
        return result

    def of(self, words: Iterable[str]) -> list[Result]:
        """Return what the function says of each word."""
        return list(map(self.__getitem__, words))


@lru_cache(maxsize=_CACHED_WORDS)
def plain(surface: str) -> str:
    """Return a word in lower case, composed, without soft hyphens and with ligatures written out."""
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", surface)).lower()


@lru_cache(maxsize=_CACHED_WORDS)
def fold(word: str) -> str:
    """Return a word without accents; "node.js" becomes "nodejs" and "r&d" becomes "rd", ".net" keeps its point."""
    decomposed = unicodedata.normalize("NFKD", word.lower().translate(_UNDIVIDED))
    folded = "".join(character for character in decomposed if not unicodedata.combining(character))
    return folded[:-3] + "js" if folded.endswith(".js") else folded


_PLAIN: Final = WordMemo(plain)
FOLDED: Final = WordMemo(fold)


@lru_cache(maxsize=_CACHED_WORDS)
def stem(word: str, language: str) -> str:
    """Return the Snowball stem of a word in a language, accents folded.

    A word with a digit or a sign ("c++", "3d") and a word of a language without a stemmer are only folded.
    """
    if language not in _SNOWBALL or not word.isalpha():
        return fold(word)
    with _STEMMER_LOCK:
        return fold(_stemmer(language).stemWord(word))


@cache
def stems_in(language: str) -> WordMemo[str]:
    """Return `stem` for one language, for many words in a row."""
    return WordMemo(partial(stem, language=language))


def stop_words_of(language: str) -> frozenset[str]:
    """Return the folded words that say nothing in a language; none for a language without a list."""
    return STOP_WORDS.get(language, _NO_WORDS)


def detected_language(text: str, *, fallback: str) -> str:
    """Return the most likely of the four languages of a text, or the fallback when it holds fewer than three words."""
    if len(tokenise(text).words) < 3:
        return fallback
    language, _ = _language_identifier().classify(text)
    return str(language)


_STEMMER_LOCK = threading.Lock()  # a stemmer keeps the word it works on in itself


@cache
def _stemmer(language: str) -> Any:  # snowballstemmer has no types
    import snowballstemmer

    return snowballstemmer.stemmer(_SNOWBALL[language])


@cache
def _language_identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def _without_addresses(text: str) -> str:
    if "@" not in text and "://" not in text and "www." not in text:
        return text
    return _ADDRESS.sub(lambda match: "\n" * len(match.group()), text)


def _is_joining(gap: str, text: str, end: int) -> bool:
    """Whether a phrase may run on over a gap that ends at a place; over a line break in lower case only."""
    return _may_join(gap) and ("\n" not in gap or text[end].islower())


@lru_cache(maxsize=1_024)
def _may_join(gap: str) -> bool:
    return _JOINING_GAP.fullmatch(gap) is not None


def _is_elided(text: str, start: int) -> bool:
    before, after = text[start - 1 : start], text[start + 1 : start + 2]
    return before in _APOSTROPHES or after in _APOSTROPHES
