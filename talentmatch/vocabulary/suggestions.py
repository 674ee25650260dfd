"""Frequent phrases of real texts that no concept covers: what an editor may add to the vocabulary."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from talentmatch.matching.text import Tokens, detected_language, fold, stem, stop_words_of, tokenise
from talentmatch.matching.vocabulary import Vocabulary
from talentmatch.vocabulary.checks import GENERIC_WORDS
from talentmatch.vocabulary.everyday_words import EVERYDAY_WORDS, NOUN_CUES, VERB_CUES

MOST_WORDS: Final = 3
_SHORTEST_WORD: Final = 3
_LONGEST_EXAMPLE: Final = 160
_MOST_AS_VERB: Final = 0.4
_LEAST_AS_NOUN: Final = 0.4
_MOST_IN_LONGER: Final = 0.8
_LINKS: Final = frozenset({"of", "van", "de", "der", "du", "des", "d", "von"})  # "raad van bestuur"
_SENTENCE: Final = re.compile(r"[^.!?\n]+")


@dataclass(frozen=True, slots=True)
class SourceText:
    """One text an editor gave, and its language where the file tells it."""

    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A phrase that no concept covers.

    Parameters
    ----------
    phrase : str
        As it is written most often.
    language : {"nl", "en", "fr", "de"}
    document_count : int
        In how many of the texts it stands.
    example : str
        The first sentence with it, shortened around it.
    """

    phrase: str
    language: str
    document_count: int
    example: str


@dataclass(slots=True)
class _Found:
    surfaces: Counter[str] = field(default_factory=Counter)
    document_count: int = 0
    as_verb_count: int = 0
    as_noun_count: int = 0
    example: str = ""


_Key = tuple[str, tuple[str, ...]]
_Findings = dict[_Key, _Found]


def suggestions(
    texts: Iterable[SourceText],
    vocabulary: Vocabulary,
    *,
    limit: int,
    progress: Callable[[], object] = lambda: None,
) -> tuple[Suggestion, ...]:
    """Phrases of one to three words by the number of texts they stand in times their words, largest first.

    No word of a phrase is covered by a concept, none at its ends is a stop word, and not all of its words are everyday
    words. A sentence that an earlier text holds word for word, such as the praise of an employer, is passed over. Of
    one text every phrase counts, of more only those in two. A phrase that nearly always is part of a longer one is
    left out, and so is a word that mostly follows "you", "to" or the like (somebody does it) or seldom an article, a
    preposition or the like.
    """
    found: _Findings = defaultdict(_Found)
    known_sentences: set[str] = set()
    text_count = 0
    for source in texts:
        _collect(source, vocabulary, found, known_sentences)
        text_count += 1
        progress()
    least = min(2, text_count)
    often = {key: entry for key, entry in found.items() if entry.document_count >= least and _is_name(key, entry)}
    parts = _parts_of_longer(often)
    ranked = sorted(
        (_suggestion(key, entry) for key, entry in often.items() if key not in parts),
        key=lambda item: (-_weight(item), item.language, item.phrase.casefold()),
    )
    return tuple(ranked[:limit])


def _collect(source: SourceText, vocabulary: Vocabulary, found: _Findings, known_sentences: set[str]) -> None:
    language = source.language or detected_language(source.text, fallback="en")
    tokens = tokenise(source.text)
    stems = [stem(word, language) for word in tokens.words]
    sentences = _new_sentences(source.text, tokens, known_sentences)
    passed_over = _covered(source.text, tokens, language, vocabulary)
    passed_over = [is_covered or not sentence for is_covered, sentence in zip(passed_over, sentences, strict=True)]
    seen: set[_Key] = set()
    for first, last in _phrases(source.text, tokens, passed_over, language):
        key = (language, tuple(stems[first : last + 1]))
        entry = found[key]
        start, end = tokens.starts[first], tokens.ends[last]
        entry.surfaces[" ".join(source.text[start:end].split())] += 1
        before = tokens.folded[first - 1] if first > 0 else ""
        entry.as_verb_count += before in VERB_CUES.get(language, ())
        entry.as_noun_count += before in NOUN_CUES.get(language, ())
        if key not in seen:
            seen.add(key)
            entry.document_count += 1
            entry.example = entry.example or _shortened(sentences[first], source.text[start:end])


def _new_sentences(text: str, tokens: Tokens, known: set[str]) -> list[str]:
    """Return for each token its sentence, or nothing when an earlier text has the same one."""
    sentences: list[str] = []
    number = 0
    fresh: set[str] = set()
    for match in _SENTENCE.finditer(text):
        sentence = " ".join(match.group().split())
        fresh.add(sentence)
        while number < len(tokens.starts) and tokens.starts[number] < match.end():
            sentences.append("" if sentence in known else sentence)
            number += 1
    known |= fresh
    return sentences + [""] * (len(tokens.starts) - number)


def _covered(text: str, tokens: Tokens, language: str, vocabulary: Vocabulary) -> list[bool]:
    """Say of each token whether it is part of a label, as in a text or as in a list of skills ("Go", "R")."""
    covered = [False] * len(tokens.words)
    for is_skill_list in (False, True):
        found = vocabulary.annotate_tokens(text, tokens, language, is_skill_list=is_skill_list)
        spans = iter(found)
        span = next(spans, None)
        for number, start in enumerate(tokens.starts):
            while span is not None and span.end <= start:
                span = next(spans, None)
            covered[number] |= span is not None and span.start <= start
    return covered


def _phrases(text: str, tokens: Tokens, covered: Sequence[bool], language: str) -> Iterator[tuple[int, int]]:
    """Yield the first and last token of each phrase that may name something."""
    usable = [_is_usable(tokens.folded[number], language) and not covered[number] for number in range(len(covered))]
    everyday = EVERYDAY_WORDS.get(language, frozenset()) | {fold(word) for word in GENERIC_WORDS.get(language, ())}
    for first in range(len(usable)):
        for last in range(first, min(first + MOST_WORDS, len(usable))):
            if covered[last] or (last > first and not tokens.joined[last]):
                break
            words = tokens.folded[first : last + 1]
            if not usable[first] or not usable[last] or all(word in everyday for word in words):
                continue
            if not all(usable[between] or tokens.folded[between] in _LINKS for between in range(first + 1, last)):
                continue
            if language != "de" or text[tokens.starts[last]].isupper():  # a German noun has a capital
                yield first, last


def _is_usable(word: str, language: str) -> bool:
    return len(word) >= _SHORTEST_WORD and word.isalpha() and word not in stop_words_of(language)


def _is_name(key: _Key, entry: _Found) -> bool:
    """Say whether a phrase is used as the name of something; a single word needs an article or the like before it."""
    count = entry.surfaces.total()
    if entry.as_verb_count > _MOST_AS_VERB * count:
        return False
    return len(key[1]) > 1 or entry.as_noun_count >= _LEAST_AS_NOUN * count


def _weight(suggestion: Suggestion) -> int:
    """Return the texts a phrase stands in, times its words: longer phrases are rarer and say more."""
    return suggestion.document_count * len(suggestion.phrase.split())


def _parts_of_longer(often: _Findings) -> frozenset[_Key]:
    parts: set[_Key] = set()
    for (language, words), entry in often.items():
        for size in range(1, len(words)):
            for start in range(len(words) - size + 1):
                part = (language, words[start : start + size])
                if part in often and entry.document_count >= _MOST_IN_LONGER * often[part].document_count:
                    parts.add(part)
    return frozenset(parts)


def _suggestion(key: _Key, entry: _Found) -> Suggestion:
    phrase = min(entry.surfaces, key=lambda surface: (-entry.surfaces[surface], surface))
    return Suggestion(phrase, key[0], entry.document_count, entry.example)


def _shortened(sentence: str, phrase: str) -> str:
    """Return at most 160 characters of a sentence, around the phrase."""
    place = max(sentence.find(" ".join(phrase.split())), 0)
    first = max(0, place - (_LONGEST_EXAMPLE - len(phrase)) // 2)
    return sentence[first : first + _LONGEST_EXAMPLE].strip()
