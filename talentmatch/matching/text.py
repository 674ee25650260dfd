"""Text to tokens: find the words of a text with their places, stem them in its language, fold accents."""

from __future__ import annotations

import re
import threading
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

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
    r"\.[nN][eE][tT]\b"
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
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    joined: list[bool] = []
    phrase_end, phrase_runs = 0, False
    for match in _TOKEN.finditer(readable):
        start, end = match.span()
        if end - start > _LONGEST_TOKEN:
            phrase_runs = False
            continue
        runs = phrase_runs and (
            start == phrase_end
            or (start == phrase_end + 1 and readable[phrase_end] in " -")  # nearly always: no call for it
            or _is_joining(readable, phrase_end, start)
        )
        phrase_end = end
        if end - start == 1 and _is_elided(readable, start):
            phrase_runs = runs or not words
            continue
        joined.append(runs and bool(words))
        words.append(plain(readable[start:end]))
        starts.append(start)
        ends.append(end)
        phrase_runs = True
    return Tokens(words, list(map(fold, words)), starts, ends, joined)


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


@lru_cache(maxsize=_CACHED_WORDS)
def stem(word: str, language: str) -> str:
    """Return the Snowball stem of a word in a language, accents folded.

    A word with a digit or a sign ("c++", "3d") and a word of a language without a stemmer are only folded.
    """
    if language not in _SNOWBALL or not word.isalpha():
        return fold(word)
    with _STEMMER_LOCK:
        return fold(_stemmer(language).stemWord(word))


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


def _is_joining(text: str, start: int, end: int) -> bool:
    gap = text[start:end]
    if _JOINING_GAP.fullmatch(gap) is None:
        return False
    return "\n" not in gap or text[end].islower()


def _is_elided(text: str, start: int) -> bool:
    before, after = text[start - 1 : start], text[start + 1 : start + 2]
    return before in _APOSTROPHES or after in _APOSTROPHES
