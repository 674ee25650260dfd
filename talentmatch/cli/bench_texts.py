"""Texts for measuring the matcher, in any number: as long and as varied as real ads and profiles.

Every document leans to one study field and names some of its concepts; its sentences mix them with function words and
with other words of the project's own vocabulary, each drawn by Zipf's law, in one of four languages.
"""

import random
from itertools import accumulate
from typing import Final

from talentmatch.choices import TEXT_LANGUAGES
from talentmatch.matching import Document, Vocabulary
from talentmatch.matching.stop_words import STOP_WORDS

FIELD_COUNT: Final = 40
_SENTENCES: Final = (7, 12)
_WORDS: Final = (8, 18)  # of a sentence, its concept aside
_FUNCTION_WORDS: Final = 0.42  # share of the words of a sentence


class TextMaker:
    """Makes documents from a seed; the same seed gives the same documents."""

    def __init__(self, vocabulary: Vocabulary, *, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 (texts for measuring, no secret)
        self._vocabulary = vocabulary
        ids = sorted(vocabulary.concepts)
        shuffled = random.Random(0)  # noqa: S311 (fields and frequencies are the same whatever the seed)
        shuffled.shuffle(ids)
        self._fields = [_Zipf(ids[start::FIELD_COUNT]) for start in range(FIELD_COUNT)]
        self._words = {code: _Zipf(_words_of(vocabulary, code, shuffled)) for code in TEXT_LANGUAGES}
        self._function_words = {
            code: _Zipf(sorted(STOP_WORDS[code], key=lambda word: (len(word), word))) for code in TEXT_LANGUAGES
        }

    def document(self, document_id: str, field: int) -> Document:
        """One document of a field."""
        language = self._random.choice(TEXT_LANGUAGES)
        concepts = self._fields[field].some(self._random, 8) + self._random.choice(self._fields).some(self._random, 2)
        labels = [self._vocabulary.label(concept, language) for concept in dict.fromkeys(concepts)]
        sentences = [
            self._sentence(language, self._random.choice(labels)) for _ in range(self._random.randint(*_SENTENCES))
        ]
        return Document(document_id, language, " ".join(labels[:2]), tuple(labels), " ".join(sentences))

    def _sentence(self, language: str, label: str) -> str:
        words = [
            (self._function_words if self._random.random() < _FUNCTION_WORDS else self._words)[language].one(
                self._random
            )
            for _ in range(self._random.randint(*_WORDS))
        ]
        words.insert(self._random.randrange(len(words)), label)
        return " ".join(words).capitalize() + "."


class _Zipf:
    """Values of which the one of rank r is drawn in proportion to 1/(r + 2)."""

    def __init__(self, values: list[str]) -> None:
        self._values = values
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(1, len(values) + 1)))

    def one(self, source: random.Random) -> str:
        return source.choices(self._values, cum_weights=self._weights)[0]

    def some(self, source: random.Random, count: int) -> list[str]:
        return source.choices(self._values, cum_weights=self._weights, k=count)


def _words_of(vocabulary: Vocabulary, language: str, source: random.Random) -> list[str]:
    """The words of all labels in a language that are no label by themselves, in a fixed random order."""
    labels = [label.lower() for concept in vocabulary.concepts.values() for label in concept.labels.get(language, ())]
    words = sorted({word for label in labels for word in label.split() if word.isalpha()} - set(labels))
    source.shuffle(words)
    return words
