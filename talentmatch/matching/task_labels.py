"""Tasks: labels of a verb and its object, met in a sentence that bends and parts them.

"Facturen inboeken" is met in "je boekt de facturen in", "Maschinen einrichten" in "du richtest Maschinen ein", "régler
des machines" in "vous réglez les machines". The words of such a label may stand in any order, a few words apart, within
one clause; the verb in any person, tense or participle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Final

from talentmatch.matching.annotator import MOST_CONCEPTS, Annotation
from talentmatch.matching.inflections import NOUN_FORM, OTHER_WORD, phrase_kinship
from talentmatch.matching.task_words import EVERYDAY_OBJECTS, IRREGULAR_VERBS, NOUN_GERUNDS, PARTICLES
from talentmatch.matching.text import Tokens, WordMemo, fold, stem, stems_in, stop_words_of, tokenise

_MOST_OBJECT_WORDS: Final = 2
_FARTHEST: Final = 5  # tokens between verb and object
_SHORTEST_ROOT: Final = 3
_CACHED_WORDS: Final = 2**16

Found = tuple[int, int, int, tuple[str, ...]]

_PARTICIPLE: Final = {
    language: re.compile(rf"^({'|'.join(map(fold, particles))})?ge(?=\w{{4}})")
    for language, particles in PARTICLES.items()
}
_VERB_ENDING: Final = {
    "nl": re.compile(r"(?<=\w{2})(?:ten|den|te|de|en|n|t|d)$"),
    "de": re.compile(r"(?<=\w{2})(?:test|tet|ten|est|te|et|en|st|n|t|e)$"),
}
_INFINITIVE: Final = {
    "nl": re.compile(r".{2,}en$"),
    "de": re.compile(r".{2,}(?:en|ern|eln)$"),
    "fr": re.compile(r".{2,}(?:er|ir|re)$"),
}
_DOUBLED: Final = re.compile(r"(\w)\1")


@dataclass(frozen=True, slots=True)
class _Task:
    concept_id: str
    verb: str
    objects: tuple[str, ...]  # folded
    stems: tuple[str, ...]  # of the objects
    particle: str  # of a verb written apart; empty otherwise


class TaskTable:
    """The labels of one language that name a task.

    Parameters
    ----------
    labels : iterable of (str, str)
        Label and concept id; labels of other forms than verb and object are passed over.
    language : str
    """

    def __init__(self, labels: Iterable[tuple[str, str]], language: str) -> None:
        self.language = language
        self._tasks: dict[str, dict[str, list[_Task]]] = {}  # by root of the verb and stem of the first object
        self._roots = WordMemo(partial(verb_root, language=language))
        self._stems = stems_in(language)
        if language in EVERYDAY_OBJECTS:
            for text, concept_id in labels:
                self._add(text, concept_id)

    def _add(self, text: str, concept_id: str) -> None:
        tokens = tokenise(text)
        stop_words = stop_words_of(self.language)
        content = [number for number, word in enumerate(tokens.folded) if word not in stop_words]
        verb = self._verb_of(text, tokens, content)
        if verb is None or not 1 < len(content) <= _MOST_OBJECT_WORDS + 1:
            return
        objects = tuple(tokens.folded[number] for number in content if number != verb)
        if all(word in EVERYDAY_OBJECTS[self.language] for word in objects):
            return
        stems = tuple(stem(tokens.words[number], self.language) for number in content if number != verb)
        written = tokens.words[verb]
        for particle in ("", *PARTICLES.get(self.language, ())):
            rest = written.removeprefix(particle)
            if not particle or (rest != written and len(rest) > _SHORTEST_ROOT):
                by_object = self._tasks.setdefault(verb_root(rest, self.language), {})
                by_object.setdefault(stems[0], []).append(_Task(concept_id, rest, objects, stems, fold(particle)))

    def _verb_of(self, text: str, tokens: Tokens, content: Sequence[int]) -> int | None:
        """Return the place of the infinitive or gerund, or nothing when the label has none where it should stand."""
        if len(content) < 2:
            return None
        first, last = content[0], content[-1]
        if self.language == "en":
            verb = tokens.words[first]
            return first if re.fullmatch(r"\w{3,}ing", verb) and verb not in NOUN_GERUNDS else None
        if self.language == "fr":
            return first if _INFINITIVE["fr"].fullmatch(tokens.words[first]) else None
        is_capital = text[tokens.starts[last]].isupper()
        return last if _INFINITIVE[self.language].fullmatch(tokens.words[last]) and not is_capital else None

    def find(self, tokens: Tokens) -> Iterator[Found]:
        """Yield first token, last token, verb and concepts of each task, by the place of its verb."""
        for verb, by_object in enumerate(map(self._tasks.get, self._roots.of(tokens.words))):
            if not by_object:
                continue
            stems = {place: self._stems[tokens.words[place]] for place in self._near(tokens, verb)}
            met = [
                (places, task.concept_id)
                for written in dict.fromkeys(stems.values())
                for task in by_object.get(written, ())
                if (places := self._places(task, tokens, stems, verb))
            ]
            if met:
                most = max(len(places) for places, _ in met)
                best = [(places, concept_id) for places, concept_id in met if len(places) == most]
                ids = tuple(sorted({concept_id for _, concept_id in best}))
                yield min(best[0][0]), max(best[0][0]), verb, ids

    def _near(self, tokens: Tokens, verb: int) -> Iterator[int]:
        """Yield the places where an object of a verb may stand: in its clause, in English after it."""
        place = verb
        while self.language != "en" and tokens.joined[place] and place > verb - _FARTHEST:
            place -= 1
            yield place
        place = verb + 1
        while place < len(tokens.joined) and tokens.joined[place] and place <= verb + _FARTHEST:
            yield place
            place += 1

    def _places(self, task: _Task, tokens: Tokens, stems: Mapping[int, str], verb: int) -> tuple[int, ...]:
        """Return the tokens of a task around its verb; none when a word of it is missing or is another word."""
        if self.language == "en" and not self._is_english_verb(task.verb, tokens, verb):
            return ()
        if task.particle and task.particle not in tokens.folded[verb + 1 : verb + 2 + _FARTHEST + _FARTHEST]:
            return ()
        places = [verb]
        for word, stemmed in zip(task.objects, task.stems, strict=True):
            place = next((n for n, other in stems.items() if other == stemmed and self._is_form(word, tokens, n)), None)
            if place is None:
                return ()
            places.append(place)
        return tuple(places)

    def _is_english_verb(self, verb: str, tokens: Tokens, place: int) -> bool:
        """Say whether a word is a form of a verb: "development" is none of "developing"."""
        if tokens.words[place] in IRREGULAR_VERBS:
            return True
        return phrase_kinship((fold(verb),), (tokens.folded[place],), "en") != OTHER_WORD

    def _is_form(self, word: str, tokens: Tokens, place: int) -> bool:
        return phrase_kinship((word,), (tokens.folded[place],), self.language) <= NOUN_FORM


@lru_cache(maxsize=_CACHED_WORDS)
def verb_root(word: str, language: str) -> str:
    """Return what the forms of a verb share: "boek" of "boeken", "boekt" and "geboekt", "inboek" of "ingeboekt"."""
    if language == "en":
        return stem(IRREGULAR_VERBS.get(word, word), "en")
    if language not in _VERB_ENDING:
        return stem(word, language)
    folded = fold(word)
    if folded[-1:] in {"d", "t", "n"}:
        folded = _PARTICIPLE[language].sub(lambda match: match.group(1) or "", folded, count=1)
    root = _DOUBLED.sub(r"\1", _VERB_ENDING[language].sub("", folded))
    return root[:-1] + {"v": "f", "z": "s"}.get(root[-1:], root[-1:]) if language == "nl" else root


def with_tasks(
    annotations: Sequence[Annotation], text: str, tokens: Tokens, found: Iterable[Found]
) -> tuple[Annotation, ...]:
    """Return annotations and those of tasks, in the order of the text and never overlapping.

    A task whose concepts are met in its words already is passed over; one whose object is part of another annotation
    is marked at its verb alone.
    """
    merged = list(annotations)
    for first, last, verb, ids in found:
        start, end = tokens.starts[first], tokens.ends[last]
        near = [other for other in merged if other.start < end and start < other.end]
        if any(set(ids) <= set(other.concept_ids) for other in near):
            continue
        if near:
            start, end = tokens.starts[verb], tokens.ends[verb]
        if len(ids) <= MOST_CONCEPTS and not any(other.start < end and start < other.end for other in near):
            merged.append(Annotation(start, end, text[start:end], ids, 1.0 / len(ids)))
    return tuple(sorted(merged, key=lambda annotation: annotation.start))
