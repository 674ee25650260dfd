"""Runs of the matcher over judged collections, in several makes, for ``docs/quality.md``."""

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import click

from talentmatch.cli.evaluate import evaluated
from talentmatch.matches.knowledge import ESCO, Knowledge, own_knowledge
from talentmatch.matching import MatcherSettings

ROOT: Final = Path(__file__).resolve().parents[2]
#: The project's own collection of identity twins: one half may be looked at while the gate is written, the other not.
IDENTITY_TWINS: Final = ROOT / "tests" / "fixtures" / "identity_twins"
HALVES: Final = ("tuned", "held")
#: The project's own collection of long texts, in the same two halves, and the makes that are run on it.
LONG_TEXTS: Final = ROOT / "tests" / "fixtures" / "long_texts"
LONG_TEXTS_MAKES: Final = ("default", "esco", "no_encoder", "words")

#: Makes of the matcher by name; each is compared on the structured collection.
MAKES: Final[Mapping[str, str]] = {
    "default": "as it comes: words, concepts, sentences, with the work gate",
    "esco": "the same with ESCO imported (occupations join)",
    "gate_off": "the same without the work gate",
    "no_encoder": "without the phrase encoder and without ESCO",
    "words": "words alone",
}


@dataclass(frozen=True, slots=True)
class Make:
    """What a matcher knows and how it weighs."""

    known: Knowledge
    settings: MatcherSettings


class Makes:
    """The makes at hand; each is built when first asked for.

    Parameters
    ----------
    settings : MatcherSettings
        Those of the service.
    esco_folder : Path, optional
        Official ESCO files; without them there is no make with ESCO.
    """

    def __init__(self, settings: MatcherSettings, esco_folder: Path | None) -> None:
        self.settings = settings
        self._esco_folder = esco_folder

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the makes that can be run here."""
        has_esco = self._esco_folder is not None and self._esco_folder.is_dir()
        return tuple(name for name in MAKES if name != "esco" or has_esco)

    def make(self, name: str) -> Make:
        """The make of this name."""
        if name == "esco":
            return Make(self._with_esco, self.settings)
        if name == "no_encoder":
            return Make(own_knowledge(with_encoder=False), self.settings)
        if name == "gate_off":
            return Make(self._own, replace(self.settings, work_gate=False))
        if name == "words":
            alone = replace(self.settings, concepts_weight=0.0, phrases_weight=0.0, occupations_weight=0.0)
            return Make(self._own, alone)
        return Make(self._own, self.settings)

    @cached_property
    def _own(self) -> Knowledge:
        return own_knowledge()

    @cached_property
    def _with_esco(self) -> Knowledge:
        from talentmatch.vocabulary.esco_files import read_esco
        from talentmatch.vocabulary.esco_join import joined_vocabulary, occupation_texts

        if self._esco_folder is None:
            raise click.ClickException("There are no ESCO files at hand.")
        found = read_esco(self._esco_folder, step=lambda name: click.echo(f"Reading {name} …", err=True))
        entries = tuple(found.entries[uri] for uri in sorted(found.entries))
        aids = replace(self._own.aids, occupations=occupation_texts(entries))
        return Knowledge(joined_vocabulary(self._own.vocabulary, entries), aids, frozenset({ESCO}))


class KeptRuns:
    """Figures of collections under makes, each kept in a file as soon as it is measured.

    Parameters
    ----------
    makes : Makes
        What is measured.
    folder : Path
        Where the figures are kept; made if it is missing.
    resume : bool
        Take figures an earlier run kept, where its settings and vocabulary are those of this one.
    """

    def __init__(self, makes: Makes, folder: Path, *, resume: bool) -> None:
        self._makes = makes
        self._folder = folder
        self._resume = resume

    def figures(self, collection: Path, name: str) -> dict[str, Any]:
        """The figures of ``collection`` under the make ``name``, measured or taken from an earlier run."""
        make = self._makes.make(name)
        known = f"{make.settings.fingerprint[:12]}-{make.known.vocabulary.fingerprint[:12]}"
        file = self._folder / f"{collection.name}-{name}-{known}.json"
        if self._resume and file.is_file():
            return dict(json.loads(file.read_text(encoding="utf-8")))
        found = scored(collection, make)
        self._folder.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(found), encoding="utf-8")
        return found


def scored(folder: Path, make: Make) -> dict[str, Any]:
    """The figures of one collection under one make."""
    return evaluated(folder, make.known, make.settings)


def identity_figures(make: Make) -> dict[str, dict[str, Any]]:
    """The figures of each half of the identity twins."""
    found = {}
    for half in HALVES:
        with _half(half) as folder:
            found[half] = scored(folder, make)["identity"]
    return found


@contextmanager
def _half(name: str) -> Iterator[Path]:
    """A folder that is a collection with one half of the twins."""
    with tempfile.TemporaryDirectory(prefix="twins-") as folder:
        for file in ("profiles.jsonl", "vacancies.jsonl", "qrels.tsv"):
            shutil.copy(IDENTITY_TWINS / file, folder)
        shutil.copy(IDENTITY_TWINS / f"twins_{name}.jsonl", Path(folder) / "identity_twins.jsonl")
        yield Path(folder)


def good_shares(folder: Path, make: Make, good_from: float) -> dict[str, int]:
    """How many pairs of a collection reach ``good_from``, how many are graded relevant, and how many are both."""
    from talentmatch.matches.collection_files import read_collection
    from talentmatch.matching import Matcher

    collection = read_collection(folder)
    matcher = Matcher.fit(
        collection.corpus,
        collection.queries,
        vocabulary=make.known.vocabulary,
        settings=make.settings,
        aids=make.known.aids,
    )
    reached, relevant = set(), set()
    for query in collection.queries:
        relevances, _alive = matcher.vacancies.relevances(matcher.candidates.vectors_of(query.id))
        found = zip(matcher.vacancies.ids, relevances.tolist(), strict=True)
        reached |= {(query.id, document_id) for document_id, value in found if value >= good_from}
        grades = collection.grades.get(query.id, {})
        relevant |= {(query.id, key) for key, grade in grades.items() if grade >= collection.relevant_from}
    return {"reached": len(reached), "relevant": len(relevant), "both": len(reached & relevant)}


def one_line(name: str, make: str, figures: Mapping[str, Any]) -> str:
    """Figures of a run as a line of JSON, for whoever watches."""
    return json.dumps({"collection": name, "make": make, **{key: figures[key] for key in ("map", "ndcg_at_10", "mrr")}})
