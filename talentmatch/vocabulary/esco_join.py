"""ESCO joined with the project's own vocabulary.

A concept of ESCO that is called first as our own is called first in a language, or as any label of ours in two
languages (in one, when ESCO has no more), is that concept and brings its other labels to it; any other becomes a
concept of its own. What our own vocabulary says stays as it is: a label of ESCO that would give one of our labels a
second meaning is left out. So are the long alternative labels of skills: they say the first again in other words.

Where a label of ESCO is found. ESCO names what a job register needs, and many of its labels are everyday words: "plan",
"survey", "Salt". In running text counts

- a label of several words;
- a label of one word when it is what an occupation or a field of knowledge is called first, has at least eight letters,
  needs no explanation between brackets ("Salt (configuration management)" does) and is no word that stands in nearly
  every CV; a verb alone ("improvise") says too little;

and never a label of a concept that ESCO calls transversal ("work in teams", "think quickly", "Dutch"): who can do
anything can do that. Nor a label with a word that tells of faith, politics, union, origin or orientation
("Christianity"): it would carry that past the work gate. In a list of skills every label counts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from talentmatch.matching.gate.identity_signals import SIGNALS
from talentmatch.matching.gate.phrase_table import PhraseTable
from talentmatch.matching.inflections import NOUN_FORM, kinship, phrase_kinship
from talentmatch.matching.occupation_texts import OccupationText
from talentmatch.matching.text import stem, tokenise
from talentmatch.matching.vocabulary import Concept, Vocabulary
from talentmatch.vocabulary.checks import GENERIC_WORDS
from talentmatch.vocabulary.esco_entries import ADDRESS, EscoEntry
from talentmatch.vocabulary.esco_labels import (
    as_one_word,
    brackets_taken_off,
    labels_of,
    preferred_labels,
    word_count,
)

ID_PREFIX = "esco:"

_SHORTEST_WORD = 8
_LONGEST_ALTERNATIVE = 3  # words
_ENOUGH_LANGUAGES = 2
_HEADS = (3, 4)  # letters that a stemmer leaves as they are, in short words and in others
_TRANSVERSAL = "transversal"
_NAMES = ("tool", "language")
#: Signs of who somebody is that no label may carry into a text; health and family are also fields of work.
_PROTECTED = ("faith", "politics", "union", "origin", "orientation")
#: Which of our kinds a kind of ESCO may be, the likeliest first.
_OWN_KINDS = {
    "occupation": ("occupation",),
    "skill": ("skill", "tool", "language", "study_field"),
    "knowledge": ("skill", "tool", "language", "study_field"),
}


class _Written(NamedTuple):
    """A label of our own as it is compared: its words, and all of it as one word."""

    words: tuple[str, ...]
    joined: str


def joined_vocabulary(own: Vocabulary, entries: Sequence[EscoEntry]) -> Vocabulary:
    """Our own concepts, with the labels ESCO adds to them, and the concepts that only ESCO has (``esco:…``)."""
    labels = _OwnLabels(own)
    home_of = {entry.uri: labels.home_of(entry) for entry in entries}
    called_first = _called_first(entries, home_of)
    additions: dict[str, _Addition] = defaultdict(_Addition)
    fresh: list[Concept] = []
    for entry in entries:
        home = home_of[entry.uri]
        addition = additions[home] if home else _Addition()
        for language, label in _usable(entry, home, labels, called_first):
            addition.add(language, label, is_for_skill_lists=not _counts_in_text(entry, language, label))
        if home is None and addition.labels:
            fresh.append(addition.concept(entry))
    return Vocabulary(
        [*(additions[concept.id].added_to(concept) for concept in own.concepts.values()), *fresh],
    )


def occupation_texts(entries: Iterable[EscoEntry]) -> tuple[OccupationText, ...]:
    """The occupations of ESCO with what they are called and how they are described."""
    return tuple(
        OccupationText(
            id=concept_id(entry.uri),
            labels={language: labels_of(entry, language) for language in entry.labels},
            descriptions=entry.descriptions,
        )
        for entry in entries
        if entry.kind == "occupation"
    )


def concept_id(uri: str) -> str:
    """The id of a concept that only ESCO has: "esco:skill/…" or "esco:occupation/…"."""
    return ID_PREFIX + uri.removeprefix(ADDRESS)


@dataclass(slots=True)
class _Addition:
    """Labels that ESCO adds to one concept."""

    labels: dict[str, dict[str, str]]
    for_skill_lists: set[str]

    def __init__(self) -> None:
        self.labels = {}
        self.for_skill_lists = set()

    def add(self, language: str, label: str, *, is_for_skill_lists: bool) -> None:
        """``label`` is one of the concept, once however it is written."""
        known = self.labels.setdefault(language, {})
        if known.setdefault(as_one_word(label), label) is label and is_for_skill_lists:
            self.for_skill_lists.add(label)

    def concept(self, entry: EscoEntry) -> Concept:
        """A concept that only ESCO has."""
        kind = "occupation" if entry.kind == "occupation" else "skill"
        labels = {language: tuple(found.values()) for language, found in self.labels.items()}
        return Concept(concept_id(entry.uri), kind, labels, skill_list_labels=frozenset(self.for_skill_lists))

    def added_to(self, concept: Concept) -> Concept:
        """``concept`` with these labels after its own."""
        if not self.labels:
            return concept
        labels = dict(concept.labels)
        for language, found in self.labels.items():
            ours = labels.get(language, ())
            known = {as_one_word(label) for label in ours}
            labels[language] = (*ours, *(label for joined, label in found.items() if joined not in known))
        ours_written = {label for found in concept.labels.values() for label in found}
        return replace(concept, labels=labels, skill_list_labels=frozenset(self.for_skill_lists - ours_written))


class _OwnLabels:
    """The labels of our own vocabulary, by how they are written."""

    def __init__(self, own: Vocabulary) -> None:
        self._concepts = own.concepts
        self._by_stem: dict[tuple[str, str], list[tuple[_Written, str]]] = defaultdict(list)
        self._by_joined: dict[tuple[str, str], set[str]] = defaultdict(set)
        for concept in own.concepts.values():
            for language, labels in concept.labels.items():
                for label in labels:
                    self._by_joined[language, as_one_word(label)].add(concept.id)
                    if (found := _stemmed(label, language)) is not None:
                        self._by_stem[language, found[0]].append((found[1], concept.id))
        self._heads = {(language, joined[: _HEADS[-1]]) for language, joined in self._by_joined}

    def home_of(self, entry: EscoEntry) -> str | None:
        """Our concept that is called as ``entry``, in most languages; ``None`` when there is none or no single one."""
        kinds = _OWN_KINDS[entry.kind]
        called = {language: self._called_in(entry, language, kinds) for language in entry.labels}
        counts = Counter(key for found in called.values() for key in found)
        enough = min(_ENOUGH_LANGUAGES, len(entry.labels))
        is_first = {key for found in called.values() for key, is_first in found.items() if is_first}
        votes = {key: count for key, count in counts.items() if count >= enough or key in is_first}
        if not votes:
            return None
        ranked = sorted(votes, key=lambda key: (-votes[key], kinds.index(self._concepts[key].kind)))
        is_tied = len(ranked) > 1 and all(
            (votes[key], self._concepts[key].kind) == (votes[ranked[0]], self._concepts[ranked[0]].kind)
            for key in ranked[:2]
        )
        return None if is_tied else ranked[0]

    def _called_in(self, entry: EscoEntry, language: str, kinds: Sequence[str]) -> dict[str, bool]:
        """Our concepts that are called as ``entry`` in a language, and whether each is called so first."""
        found: dict[str, bool] = {}
        for label in preferred_labels(entry, language):
            for ours, concept_id in self._written_as(label, language):
                concept = self._concepts[concept_id]
                if concept.kind in kinds:
                    is_first = ours.joined == as_one_word(concept.labels[language][0])
                    found[concept_id] = found.get(concept_id, False) or is_first
        return found

    def _written_as(self, label: str, language: str) -> Iterator[tuple[_Written, str]]:
        joined = as_one_word(label)
        if all((language, joined[:size]) not in self._heads for size in _HEADS):  # spares stemming most of ESCO
            return
        if (found := _stemmed(label, language)) is None:
            return
        stemmed, theirs = found
        for ours, concept_id in self._by_stem.get((language, stemmed), ()):
            if _is_form(ours, theirs, language, is_name=self._concepts[concept_id].kind in _NAMES):
                yield ours, concept_id

    def is_taken(self, label: str, language: str, home: str | None) -> bool:
        """Whether ``label`` is one of our own for something else than ``home``."""
        owners: set[str] = self._by_joined.get((language, as_one_word(label)), set())
        return bool(owners - {home})


def _is_form(ours: _Written, theirs: _Written, language: str, *, is_name: bool) -> bool:
    """Whether two labels with one stem differ by number, gender or case at most; names do not differ at all."""
    if is_name:
        return ours.joined == theirs.joined
    if len(ours.words) == len(theirs.words) > 1:
        return phrase_kinship(ours.words, theirs.words, language) <= NOUN_FORM
    return kinship(ours.joined, theirs.joined, language) <= NOUN_FORM


def _called_first(
    entries: Iterable[EscoEntry], home_of: Mapping[str, str | None]
) -> Mapping[tuple[str, str], frozenset[str]]:
    """By language and label as one word: the concepts that are called so first."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in entries:
        for language in entry.labels:
            for label in preferred_labels(entry, language):
                found[language, as_one_word(label)].add(home_of[entry.uri] or entry.uri)
    return {key: frozenset(owners) for key, owners in found.items()}


def _usable(
    entry: EscoEntry,
    home: str | None,
    own: _OwnLabels,
    called_first: Mapping[tuple[str, str], frozenset[str]],
) -> Iterator[tuple[str, str]]:
    """The labels that do not mean something else: of another own concept, or what another of ESCO is called first."""
    ours = home or entry.uri
    for language in entry.labels:
        for label in labels_of(entry, language, longest_alternative=_LONGEST_ALTERNATIVE):
            key = (language, as_one_word(label))
            owners = called_first.get(key, frozenset())
            if key[1] and not own.is_taken(label, language, home) and (not owners or ours in owners):
                yield language, label


def _counts_in_text(entry: EscoEntry, language: str, label: str) -> bool:
    if entry.reuse_level == _TRANSVERSAL or _is_about_identity(label, language):
        return False
    if word_count(label) > 1:
        return True
    return (
        entry.kind != "skill"
        and len(as_one_word(label)) >= _SHORTEST_WORD
        and label in preferred_labels(entry, language)
        and brackets_taken_off(label) == label
        and label.casefold() not in GENERIC_WORDS[language]
    )


def _is_about_identity(label: str, language: str) -> bool:
    words = label.lower().split()
    return next(_identity_words(language).find(words, 0, len(words)), None) is not None


@cache
def _identity_words(language: str) -> PhraseTable:
    return PhraseTable(
        (entry, reason)
        for table in SIGNALS.values()
        for reason in _PROTECTED
        for code in ("any", language)
        for entry in table.get(reason, {}).get(code, "").split()
    )


def _stemmed(label: str, language: str) -> tuple[str, _Written] | None:
    """A label as one word with the stem of its last word, and as it is compared; ``None`` when it holds no word."""
    tokens = tokenise(brackets_taken_off(label))
    if not tokens.words:
        return None
    head = "".join(tokens.folded[:-1])
    return head + stem(tokens.words[-1], language), _Written(tuple(tokens.folded), head + tokens.folded[-1])
