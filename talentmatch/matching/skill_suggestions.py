"""Skill suggestions: skills and tools that a text names or nearly names and that its writer has not listed yet.

They are proposals for a person to confirm, never facts: what is refused in the text is not proposed, and each comes
with the words that led to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from talentmatch.matching.documents import Document
from talentmatch.matching.phrases.ngrams import Spellings
from talentmatch.matching.phrases.windows import windows_of
from talentmatch.matching.reading.reader import Reader
from talentmatch.matching.search.labels import labels_of
from talentmatch.matching.search.words import WordTable
from talentmatch.matching.settings import MatcherSettings
from talentmatch.matching.text import LANGUAGES, Tokens, fold, stop_words_of, tokenise
from talentmatch.matching.vectors import FIRST_SKILL, Passage
from talentmatch.matching.vocabulary import Concept, Vocabulary

LEARNABLE: Final = frozenset({"skill", "tool"})
MOST_SUGGESTIONS: Final = 8
#: How alike a phrase of a text, and a listed skill, must be written to a label (`ngrams.Spellings`).
_NEAR: Final = 0.62
_NEAR_ALONE: Final = 0.75
#: The end of a long text is where its writer is; what stands far before was proposed when it was written.
_MOST_WINDOWS: Final = 300
_MOST_STRANGE_WORDS: Final = 40


@dataclass(frozen=True, slots=True)
class SkillSuggestion:
    """A concept to propose.

    Parameters
    ----------
    concept_id : str
    words : str
        What led to it, as written.
    is_named : bool
        Whether the words name it; otherwise they are close to one of its labels.
    """

    concept_id: str
    words: str
    is_named: bool


class SkillSuggester:
    """Proposes concepts of a vocabulary; no encoder is needed.

    Parameters
    ----------
    vocabulary : Vocabulary
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._reader = Reader(vocabulary, MatcherSettings(), None)
        self._words = WordTable(labels_of(vocabulary).words.items())
        self._labels: dict[str, tuple[tuple[str, ...], Spellings]] = {}

    def suggest(self, document: Document, *, limit: int = MOST_SUGGESTIONS) -> tuple[SkillSuggestion, ...]:
        """Return what may be added to the skills of a document: what it names most first, then what it nearly names.

        Parameters
        ----------
        document : Document
            Text and skills as typed so far.
        limit : int
        """
        read = self._reader.read(replace(document, skills=()))
        known = self._known(document)
        refused = {
            concept_id
            for passage in read.passages
            for mention in passage.mentions
            if mention.weight < 0.0
            for concept_id in mention.concept_ids
        }
        left_out = known | refused
        found: dict[str, SkillSuggestion] = {}
        for suggestion in (*_named(read.passages), *self._near(document, read.passages)):
            is_learnable = self._vocabulary.concepts[suggestion.concept_id].kind in LEARNABLE
            if is_learnable and suggestion.concept_id not in left_out:
                found.setdefault(suggestion.concept_id, suggestion)
                if len(found) == limit:
                    break
        return tuple(found.values())

    def _known(self, document: Document) -> frozenset[str]:
        """Return the concepts that the skills name, in whatever language they are written."""
        return frozenset(
            concept_id
            for skill in document.skills
            for language in dict.fromkeys((document.language, *LANGUAGES))
            for annotation in self._vocabulary.annotate(skill, language, is_skill_list=True)
            for concept_id in annotation.concept_ids
        )

    def _near(self, document: Document, passages: Sequence[Passage]) -> Iterator[SkillSuggestion]:
        """Yield what the skills and the text are close to, misspelt words first."""
        language = document.language
        strange = [skill for skill in document.skills if not self._names(skill, language)]
        for skill in strange:
            tokens = tokenise(skill)
            yield from self._misspelt(skill, tokens, range(len(tokens.words)), language)
        for passage in passages:
            counting = [token for token in _open_tokens(passage) if passage.weights[token] > 0.0]
            yield from self._misspelt(passage.text, passage.tokens, counting, language)
        yield from self._alike(strange, language, _NEAR_ALONE)
        phrases = [phrase for passage in passages for phrase in passage.phrases if phrase.weight > 0.0]
        windows = [window for phrase in phrases for window in windows_of(phrase.text, phrase.language)]
        said = [window for window in windows if _telling_count(window, language) > 1]
        yield from self._alike(said[-_MOST_WINDOWS:], language, _NEAR)

    def _names(self, skill: str, language: str) -> bool:
        return bool(self._vocabulary.annotate(skill, language, is_skill_list=True))

    def _misspelt(self, text: str, tokens: Tokens, among: Sequence[int], language: str) -> Iterator[SkillSuggestion]:
        """Yield what words that no label knows may be, the last ones first."""
        stop_words = stop_words_of(language)
        strange = [token for token in among if tokens.folded[token] not in stop_words]
        strange = [token for token in strange if not self._words.is_known(tokens.folded[token])]
        for token in reversed(strange[-_MOST_STRANGE_WORDS:]):
            corrected = self._corrected(tokens, token, language)
            if corrected is not None:
                first, last, concept_ids = corrected
                for concept_id in concept_ids:
                    yield SkillSuggestion(concept_id, text[tokens.starts[first] : tokens.ends[last]], is_named=False)

    def _corrected(self, tokens: Tokens, token: int, language: str) -> tuple[int, int, tuple[str, ...]] | None:
        """Return the first and last token of a label that is met once a word is corrected, and its concepts."""
        typed = tokens.folded[token]
        found = [pair for pair in self._words.corrections(typed) if pair[1][0] == typed[0]]
        first, end = max(0, token - 1), min(len(tokens.words), token + 2)
        for errors, word in found:
            if errors > found[0][0]:
                break
            words = [*tokens.words[first:token], self._words.written(word), *tokens.words[token + 1 : end]]
            near = " ".join(words)
            place = len(" ".join(words[: token - first])) + (token > first)
            for annotation in self._vocabulary.annotate(near, language):
                if annotation.start <= place < annotation.end:
                    before = near[: annotation.start].count(" ")
                    count = annotation.surface.count(" ")
                    return first + before, first + before + count, annotation.concept_ids
        return None

    def _alike(self, phrases: Sequence[str], language: str, least: float) -> Iterator[SkillSuggestion]:
        """Yield the concept with the nearest label for each phrase that is near enough, the nearest first."""
        owners, spellings = self._labels_for(language)
        if not phrases or not owners:
            return
        cosines = spellings.cosines([(phrase, language) for phrase in phrases])
        nearest = cosines.argmax(axis=1)
        strengths = cosines[np.arange(len(phrases)), nearest]
        for row in np.argsort(-strengths, kind="stable").tolist():
            if strengths[row] >= least:
                yield SkillSuggestion(owners[nearest[row]], phrases[row], is_named=False)

    def _labels_for(self, language: str) -> tuple[tuple[str, ...], Spellings]:
        """Return the labels that phrases of a language are compared with, as owners and spellings."""
        if language not in self._labels:
            pairs = [
                (concept.id, label, code)
                for concept in self._vocabulary.concepts.values()
                if concept.kind in LEARNABLE
                for label, code in _labels(concept, language)
            ]
            spellings = Spellings([(label, code) for _owner, label, code in pairs])
            self._labels[language] = (tuple(owner for owner, _label, _code in pairs), spellings)
        return self._labels[language]


def _labels(concept: Concept, language: str) -> dict[tuple[str, str], None]:
    labels: dict[tuple[str, str], None] = {}
    seen: set[str] = set()
    for code in dict.fromkeys((language, "en")):
        for label in concept.labels.get(code, ()):
            if fold(label) not in seen:
                seen.add(fold(label))
                labels[label, code] = None
    return labels


def _named(passages: Sequence[Passage]) -> list[SkillSuggestion]:
    """Return the concepts that a text names and does not refuse, those named most often first."""
    counts: dict[str, int] = {}
    found: dict[str, SkillSuggestion] = {}
    for passage in passages:
        for mention in passage.mentions:
            if mention.weight < 0.0 or passage.place >= FIRST_SKILL:
                continue
            for concept_id in mention.concept_ids:
                counts[concept_id] = counts.get(concept_id, 0) + 1
                words = passage.text[mention.start : mention.end]
                found.setdefault(concept_id, SkillSuggestion(concept_id, words, is_named=True))
    return sorted(found.values(), key=lambda suggestion: -counts[suggestion.concept_id])


def _open_tokens(passage: Passage) -> Iterator[int]:
    """Yield the tokens of a passage that belong to no named concept."""
    for token, (start, end) in enumerate(zip(passage.tokens.starts, passage.tokens.ends, strict=True)):
        if not any(mention.start <= start and end <= mention.end for mention in passage.mentions):
            yield token


def _telling_count(text: str, language: str) -> int:
    stop_words = stop_words_of(language)
    return sum(word not in stop_words for word in tokenise(text).folded)
