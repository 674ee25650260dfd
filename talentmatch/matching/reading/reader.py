"""Reader: what counts of a document and how much, before any block looks at it.

Title and skills count in full. A text is cut into sentences and clauses; each sentence has a language and counts by
what its section is; what is refused or excluded counts against; what does not concern skills, study or work is left out
by the work gate, and what is left out is told.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from talentmatch.matching.documents import Document
from talentmatch.matching.reading.both_genders import tokens_once
from talentmatch.matching.reading.clauses import Span, clauses, sentence_language, sentences
from talentmatch.matching.reading.gendered_forms import neutral_tokens
from talentmatch.matching.reading.refusals import Refusal, refused
from talentmatch.matching.reading.sections import LITTLE, section_kinds, section_weight
from talentmatch.matching.settings import MatcherSettings
from talentmatch.matching.text import LANGUAGES, Tokens, tokenise
from talentmatch.matching.vectors import (
    FIRST_SKILL,
    TEXT,
    TITLE,
    LeftOut,
    Mention,
    Passage,
    Phrase,
    ReadDocument,
)
from talentmatch.matching.vocabulary import Annotation, Vocabulary

if TYPE_CHECKING:
    from talentmatch.matching.gate.work_gate import Judgement, WorkGate

_SHORTEST_PHRASE: Final = 2
_LONG_CUE: Final = 3  # words: "this is not a", and not "no"
_IT_IS: Final = frozenset(
    {("dit", "is"), ("dit", "wordt"), ("this", "is"), ("dies", "ist"), ("das", "ist"), ("ce", "est")}
)
_KEPT_SHORT: Final = 20_000  # titles and skills
_EDGES: Final = " \t\r\n,;:-–—•·*()[]"


class Reader:
    """Reads documents for all blocks of one build.

    Parameters
    ----------
    vocabulary : Vocabulary
    settings : MatcherSettings
    gate : WorkGate, optional
        Without it every clause counts; so does a clause in a language for which it has no lists.
    """

    def __init__(self, vocabulary: Vocabulary, settings: MatcherSettings, gate: WorkGate | None) -> None:
        self._vocabulary = vocabulary
        self._settings = settings
        self._gate = gate if settings.work_gate else None
        self._read_short = lru_cache(maxsize=_KEPT_SHORT)(self._read_short)  # type: ignore[method-assign]

    def read(self, document: Document) -> ReadDocument:
        """Return what counts of a document."""
        passages = [self._short(TITLE, document.title, document.language)]
        passages += [
            self._short(FIRST_SKILL + item, skill, document.language) for item, skill in enumerate(document.skills)
        ]
        passages.append(self._text(document.text, document.language))
        return ReadDocument(document, tuple(passage for passage in passages if passage.tokens.words))

    def _short(self, place: int, text: str, language: str) -> Passage:
        """Return a title or a skill: all of it counts. Skills return in many documents and are read once."""
        read = self._read_short(min(place, FIRST_SKILL), text, language)
        if read.place == place:
            return read
        return Passage(place, text, read.tokens, read.languages, read.weights, read.mentions, read.phrases)

    def _read_short(self, place: int, text: str, language: str) -> Passage:
        tokens = neutral_tokens(tokens_once(tokenise(text), text, language), language)
        found = self._vocabulary.annotate_tokens(text, tokens, language, is_skill_list=place >= FIRST_SKILL)
        mentions = tuple(Mention(each.start, each.end, each.concept_ids, each.weight) for each in found)
        phrase = _clean(text)
        phrases = (Phrase(phrase, 0, len(text), language, 1.0),) if len(phrase) >= _SHORTEST_PHRASE else ()
        count = len(tokens.words)
        return Passage(place, text, tokens, [language] * count, [1.0] * count, mentions, phrases)

    def _text(self, text: str, language: str) -> Passage:
        tokens = tokenise(text)
        cut = _Cut.of(text, tokens, language)
        neutral = neutral_tokens(tokens, cut.token_languages)
        annotations = self._annotations(text, tokens, neutral, cut)
        starts = [each.start for each in annotations]
        weights = self._sentence_weights(text, tokens, cut)
        found = [
            self._sentence(
                _Sentence(text, tokens, span, first, end, code, weight),
                annotations[bisect_left(starts, span[0]) : bisect_left(starts, span[1])],
            )
            for span, first, end, code, weight in zip(
                cut.spans, cut.firsts, cut.ends, cut.languages, weights, strict=True
            )
        ]
        token_weights = [0.0] * len(tokens.words)
        for reading, first in zip(found, cut.firsts, strict=True):
            token_weights[first : first + len(reading.weights)] = reading.weights
        return Passage(
            TEXT,
            text,
            neutral,
            cut.token_languages,
            token_weights,
            _mentions(annotations, tokens, token_weights),
            tuple(phrase for reading in found for phrase in reading.phrases),
            tuple(piece for reading in found for piece in reading.left_out),
        )

    def _annotations(self, text: str, tokens: Tokens, neutral: Tokens, cut: _Cut) -> list[Annotation]:
        """Find concepts, run by run of sentences in one language."""
        found: list[Annotation] = []
        runs = groupby(zip(cut.firsts, cut.ends, cut.languages, strict=True), key=lambda sentence: sentence[2])
        for language, run in runs:
            bounds = list(run)
            first, end = bounds[0][0], bounds[-1][1]
            part, neutral_part = _slice(tokens, first, end), _slice(neutral, first, end)
            found += self._vocabulary.annotate_tokens(text, part, language, neutral=neutral_part)
        return found

    def _sentence_weights(self, text: str, tokens: Tokens, cut: _Cut) -> list[float]:
        if not self._settings.section_weights:
            return [1.0] * len(cut.spans)
        kinds = section_kinds(text, tokens, cut.spans)
        return [
            section_weight(kind if language in LANGUAGES else "other")
            for kind, language in zip(kinds, cut.languages, strict=True)
        ]

    def _sentence(self, sentence: _Sentence, annotations: Sequence[Annotation]) -> _SentenceReading:
        weights = [sentence.weight] * (sentence.end - sentence.first)
        refusals = refused(sentence.text, sentence.tokens, sentence.span, sentence.language)
        if refusals:
            weights = [sentence.weight * sign for sign in _signs(sentence, refusals)]
        if self._gate is None or sentence.language not in LANGUAGES:  # the gate has no lists for others
            return _SentenceReading(weights, _phrases(sentence, weights), ())
        pieces = clauses(sentence.text, sentence.tokens, sentence.span, sentence.language)
        judgement = self._gate.judge(sentence.text, sentence.tokens, pieces, sentence.language, annotations)
        left_out = _apply(judgement, sentence, weights)
        return _SentenceReading(weights, _phrases(sentence, weights), left_out)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A text cut into sentences: their places, first and last tokens, and languages."""

    spans: tuple[Span, ...]
    firsts: list[int]
    ends: list[int]
    languages: list[str]
    token_languages: list[str]

    @classmethod
    def of(cls, text: str, tokens: Tokens, language: str) -> _Cut:
        spans, firsts, ends, languages = [], [], [], []
        token_languages = [language] * len(tokens.words)
        for span in sentences(text):
            first, end = bisect_left(tokens.starts, span[0]), bisect_left(tokens.starts, span[1])
            if first == end:
                continue
            spoken = sentence_language(tokens.folded[first:end], language)
            if spoken != language:
                token_languages[first:end] = [spoken] * (end - first)
            spans.append(span)
            firsts.append(first)
            ends.append(end)
            languages.append(spoken)
        return cls(tuple(spans), firsts, ends, languages, token_languages)


class _Sentence(NamedTuple):
    """A sentence with its tokens from `first` up to, not with, `end`, its language and how much it counts."""

    text: str
    tokens: Tokens
    span: Span
    first: int
    end: int
    language: str
    weight: float


class _SentenceReading(NamedTuple):
    """How much each token of a sentence counts, its phrases, and what is left out of it."""

    weights: list[float]
    phrases: tuple[Phrase, ...]
    left_out: tuple[LeftOut, ...]


def _signs(sentence: _Sentence, refusals: Sequence[Refusal]) -> list[float]:
    """Return 1 for each token that counts, -1 for one that is refused or excluded, 0 for one that is lacking.

    Beside the work a bare "no" refuses none: "we have no time clock" speaks of the employer, "this is no sales job" of
    the work wherever it stands.
    """
    is_aside = sentence.weight <= LITTLE and not _says_what_it_is(sentence)
    signs = [1.0] * (sentence.end - sentence.first)
    for refusal in refusals:
        is_bare = is_aside and len(refusal.cue.split()) < _LONG_CUE
        sign = -1.0 if refusal.kind in ("refused", "excluded") and not is_bare else 0.0
        first, end = _tokens_between(sentence, refusal.start, refusal.end)
        signs[first:end] = [sign] * (end - first)
    return signs


def _says_what_it_is(sentence: _Sentence) -> bool:
    words = sentence.tokens.folded[sentence.first : sentence.end]
    return not _IT_IS.isdisjoint(pairwise(words))


def _apply(judgement: Judgement, sentence: _Sentence, weights: list[float]) -> tuple[LeftOut, ...]:
    """Set the weight of every token that is not read to 0, and return what that is."""
    for piece in judgement.left_out:
        first, end = _tokens_between(sentence, piece.start, piece.end)
        weights[first:end] = [0.0] * (end - first)
    return tuple(judgement.left_out)


def _phrases(sentence: _Sentence, weights: Sequence[float]) -> tuple[Phrase, ...]:
    """Return what is read of a sentence, what it refuses apart; a sentence that is read whole is taken as it stands."""
    if min(weights) > 0.0:
        text = _written(sentence, 0, len(weights))
        if len(text) < _SHORTEST_PHRASE:
            return ()
        return (Phrase(text, *sentence.span, sentence.language, max(weights)),)
    found = []
    for is_refused in (False, True):
        runs = _runs(weights, is_refused=is_refused)
        text = " ".join(_written(sentence, first, end) for first, end in runs)
        if len(text) >= _SHORTEST_PHRASE:
            strongest = max(abs(weights[token]) for first, end in runs for token in range(first, end))
            weight = -strongest if is_refused else strongest
            found.append(Phrase(text, *sentence.span, sentence.language, weight))
    return tuple(found)


def _runs(weights: Sequence[float], *, is_refused: bool) -> list[tuple[int, int]]:
    """Return the runs of tokens that count, or of those that count against."""
    runs: list[tuple[int, int]] = []
    for token, weight in enumerate(weights):
        if (weight < 0.0) if is_refused else (weight > 0.0):
            if runs and runs[-1][1] == token:
                runs[-1] = (runs[-1][0], token + 1)
            else:
                runs.append((token, token + 1))
    return runs


def _written(sentence: _Sentence, first: int, end: int) -> str:
    tokens = sentence.tokens
    start = sentence.span[0] if first == 0 else tokens.starts[sentence.first + first]
    is_last = sentence.first + end == sentence.end
    stop = sentence.span[1] if is_last else tokens.ends[sentence.first + end - 1]
    return _clean(sentence.text[start:stop])


def _clean(text: str) -> str:
    return " ".join(text.split()).strip(_EDGES)


def _tokens_between(sentence: _Sentence, start: int, stop: int) -> Span:
    """Return the tokens of a sentence that begin within a place, counted from the first of the sentence."""
    starts = sentence.tokens.starts
    first = max(bisect_left(starts, start), sentence.first)
    end = min(bisect_left(starts, stop), sentence.end)
    return first - sentence.first, max(first, end) - sentence.first


def _mentions(annotations: Iterable[Annotation], tokens: Tokens, weights: Sequence[float]) -> tuple[Mention, ...]:
    """Return the concepts with what their first token counts; those that are left out are not there."""
    found = []
    for each in annotations:
        weight = each.weight * weights[bisect_left(tokens.starts, each.start)]
        if weight:
            found.append(Mention(each.start, each.end, each.concept_ids, weight))
    return tuple(found)


def _slice(tokens: Tokens, first: int, end: int) -> Tokens:
    if first == 0 and end == len(tokens.words):
        return tokens
    return Tokens(
        tokens.words[first:end],
        tokens.folded[first:end],
        tokens.starts[first:end],
        tokens.ends[first:end],
        tokens.joined[first:end],
    )
