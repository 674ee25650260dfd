"""Vocabulary: skills, tools, occupations, study fields and languages, with their labels in four languages."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from types import MappingProxyType
from typing import Final

from talentmatch.matching.annotator import Annotation, LabelTable, TextView, annotate, surface_stem
from talentmatch.matching.errors import DuplicateConcept, InvalidParameter, UnknownConcept
from talentmatch.matching.reading.gendered_forms import neutral_tokens
from talentmatch.matching.task_labels import TaskTable, with_tasks
from talentmatch.matching.text import LANGUAGES, Tokens, stem, tokenise

__all__ = ["KINDS", "Annotation", "Concept", "Vocabulary"]

_OWN_ID: Final = re.compile(r"[a-z0-9-]+")  # concepts of an import are known by another kind of id
KINDS: Final = ("skill", "tool", "occupation", "study_field", "language")


@dataclass(frozen=True, slots=True)
class Concept:
    """One skill, tool, occupation, study field or language.

    Parameters
    ----------
    id : str
    kind : {"skill", "tool", "occupation", "study_field", "language"}
    labels : mapping of language to tuple of str
        Per language (nl, en, fr, de) the preferred label and then its synonyms.
    broader, related : tuple of str
        Concept ids; ids that the vocabulary does not hold are passed over.
    skill_list_labels : frozenset of str
        Labels that are found in a list of skills only: in running text they may mean something else.
    """

    id: str
    kind: str
    labels: Mapping[str, tuple[str, ...]]
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    skill_list_labels: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if not self.id:
            raise InvalidParameter("id", "of a concept must not be empty.")
        if self.kind not in KINDS:
            raise InvalidParameter("kind", f"of concept {self.id!r} must be one of {', '.join(KINDS)}.")
        if not any(self.labels.values()):
            raise InvalidParameter("labels", f"of concept {self.id!r} must hold at least one label.")
        if unknown := sorted(set(self.labels) - set(LANGUAGES)):
            raise InvalidParameter(
                "labels", f"of concept {self.id!r} has {unknown}; its languages must be among {', '.join(LANGUAGES)}."
            )
        for name in ("broader", "related"):
            if not isinstance(getattr(self, name), tuple):
                raise InvalidParameter(name, f"of concept {self.id!r} must be a tuple of concept ids.")
        if not all(isinstance(labels, tuple) for labels in self.labels.values()):
            raise InvalidParameter("labels", f"of concept {self.id!r} must hold a tuple of strings per language.")


class Vocabulary:
    """Concepts with unique ids, and the annotator that finds their labels in texts.

    Parameters
    ----------
    concepts : iterable of Concept

    Raises
    ------
    DuplicateConcept
        When two concepts have the same id.
    """

    def __init__(self, concepts: Iterable[Concept]) -> None:
        by_id: dict[str, Concept] = {}
        for concept in concepts:
            if concept.id in by_id:
                raise DuplicateConcept(f"concepts holds the id {concept.id!r} more than once.")
            by_id[concept.id] = concept
        self._concepts = MappingProxyType(by_id)
        self._task_tables: dict[str, TaskTable] = {}
        self._tables: dict[tuple[str, bool], LabelTable] = {}
        self._has_skill_list_labels = any(concept.skill_list_labels for concept in by_id.values())

    @property
    def concepts(self) -> Mapping[str, Concept]:
        """Return the concepts by id, in the order given."""
        return self._concepts

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of all concepts, in hexadecimal; the order they were given in does not matter."""
        content = [
            [
                concept.id,
                concept.kind,
                sorted((language, list(labels)) for language, labels in concept.labels.items()),
                list(concept.broader),
                list(concept.related),
                sorted(concept.skill_list_labels),
            ]
            for concept in sorted(self._concepts.values(), key=lambda concept: concept.id)
        ]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()

    def label(self, concept_id: str, language: str) -> str:
        """Return the preferred label in a language, otherwise in English, otherwise in any language.

        Raises
        ------
        UnknownConcept
            When the vocabulary holds no such concept.
        """
        if concept_id not in self._concepts:
            raise UnknownConcept(f"concept_id {concept_id!r} is not in the vocabulary.")
        labels = self._concepts[concept_id].labels
        return next(labels[code][0] for code in (language, "en", *LANGUAGES) if labels.get(code))

    def annotate(self, text: str, language: str, *, is_skill_list: bool = False) -> tuple[Annotation, ...]:
        """Find concepts in a text: longest match, the text's own language first, then English, tools in any language.

        Parameters
        ----------
        text : str
        language : str
            Language of the text. In a language without labels only tools are found, whose names are the same
            everywhere, and in skills English labels too: "care" is a word of Romanian.
        is_skill_list : bool
            Whether the text is a skill or a list of skills: only there do one-letter labels (C, R) and labels that
            are also everyday words ("Go") count as they stand.

        Returns
        -------
        tuple of Annotation
            In the order of the text, never overlapping.
        """
        return self.annotate_tokens(text, tokenise(text), language, is_skill_list=is_skill_list)

    def annotate_tokens(
        self, text: str, tokens: Tokens, language: str, *, is_skill_list: bool = False, neutral: Tokens | None = None
    ) -> tuple[Annotation, ...]:
        """Find concepts in a text that has been cut into tokens already; in `neutral` forms, when those are known."""
        if not self._concepts:
            return ()
        languages = [language] if language in LANGUAGES else []
        languages += ["en"] if language != "en" and (languages or is_skill_list) else []
        needs_both = is_skill_list and self._has_skill_list_labels
        tables = [
            self._table(code, is_for_skill_lists=is_extra)
            for code in languages
            for is_extra in ((False, True) if needs_both else (False,))
        ]
        view = TextView(text, neutral or neutral_tokens(tokens, language), language, is_skill_list=is_skill_list)
        found = annotate(view, [*tables, self._tool_table])
        return found if is_skill_list else with_tasks(found, text, tokens, self._task_table(language).find(tokens))

    def _task_table(self, language: str) -> TaskTable:
        """Return the labels of skills in a language that name a task; of imported concepts none."""
        if language not in self._task_tables:
            self._task_tables[language] = TaskTable(
                (
                    (label, concept.id)
                    for concept in self._concepts.values()
                    if concept.kind == "skill" and _OWN_ID.fullmatch(concept.id)
                    for label in concept.labels.get(language, ())
                ),
                language,
            )
        return self._task_tables[language]

    def _table(self, language: str, *, is_for_skill_lists: bool) -> LabelTable:
        """Return the labels of a language that are found everywhere, or those that are found in lists of skills only.

        Built when first needed; two threads at once build the same one twice.
        """
        key = (language, is_for_skill_lists)
        if key not in self._tables:
            labels = [
                (label, concept.id)
                for concept in self._concepts.values()
                for label in concept.labels.get(language, ())
                if (label in concept.skill_list_labels) == is_for_skill_lists
            ]
            self._tables[key] = LabelTable(labels, partial(stem, language=language), language, self._kinds)
        return self._tables[key]

    @cached_property
    def _kinds(self) -> Mapping[str, str]:
        return {concept.id: concept.kind for concept in self._concepts.values()}

    @cached_property
    def _tool_table(self) -> LabelTable:
        labels = dict.fromkeys(
            (label, concept.id)
            for concept in self._concepts.values()
            if concept.kind == "tool"
            for language in LANGUAGES
            for label in concept.labels.get(language, ())
            if label not in concept.skill_list_labels
        )
        return LabelTable(labels, surface_stem, "en")
