"""What is wrong, or may be wrong, with the vocabulary's files."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from talentmatch.matching.annotator import LONGEST_LABEL, MOST_CONCEPTS
from talentmatch.matching.text import tokenise
from talentmatch.vocabulary.files import COLUMNS, KINDS, LANGUAGES, TermLine, VocabularyError, term_files, term_lines

Level = Literal["error", "warning"]

_QUALIFIER = re.compile(r"(?<=\S)\s*\([^()]*\)\s*$")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_ABOVE: Mapping[str, frozenset[str]] = {  # what a concept of a kind may have as broader
    "skill": frozenset({"skill", "tool", "study_field"}),
    "tool": frozenset({"skill", "tool", "study_field"}),
    "occupation": frozenset({"occupation", "skill"}),
    "study_field": frozenset({"study_field"}),
    "language": frozenset({"language"}),
}
_SEPARATORS = dict.fromkeys(LANGUAGES, " | ") | {"broader": ",", "related": ","}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that stand in nearly every CV or vacancy, or mean something else in daily speech: alone they say nothing about
# what a person can do.
GENERIC_WORDS: Mapping[str, frozenset[str]] = {
    "nl": _words(
        """
        team teams project projecten werk werken job baan functie analyse onderzoek ontwikkeling ontwerp beheer
        dienst service klant klanten product producten proces processen systeem systemen techniek technologie
        ervaring kennis opleiding studie school bedrijf organisatie kwaliteit planning controle test testen
        onderhoud installatie rapport verslag data informatie communicatie taal energie water milieu natuur dier
        plant voeding materiaal machine gebouw bouw weg vervoer verkoop aankoop stage student vergadering netwerk
        veiligheid rust scala ui nieuw goed
        """
    ),
    "en": _words(
        """
        team teams project projects work job jobs role analysis research development design management service
        services customer client product products process processes system systems technology experience
        knowledge training study school company organisation organization quality planning control test tests
        testing maintenance installation report data information communication language energy water environment
        nature animal plant food material machine building construction road transport sales purchase internship
        student meeting network security safety it go rust swift spring express access word ui can lean
        r&d
        """
    ),
    "fr": _words(
        """
        équipe équipes projet projets travail emploi fonction poste analyse recherche développement conception
        gestion service services client clients produit produits processus système systèmes technique technologie
        expérience connaissance formation étude études école entreprise organisation qualité planification
        contrôle test tests entretien maintenance installation rapport données information communication langue
        énergie eau environnement nature animal plante alimentation matériau machine bâtiment construction route
        transport vente achat stage étudiant étudiante réunion réseau sécurité vue tableau ai est son
        """
    ),
    "de": _words(
        """
        team teams projekt projekte arbeit job stelle funktion rolle analyse forschung entwicklung entwurf
        verwaltung dienst service kunde kunden produkt produkte prozess prozesse system systeme technik
        technologie erfahrung kenntnis ausbildung studium schule firma unternehmen organisation qualität planung
        kontrolle test tests testen wartung installation bericht daten information kommunikation sprache energie
        wasser umwelt natur tier pflanze nahrung material maschine gebäude bau straße transport verkauf einkauf
        praktikum student studentin sitzung netz netzwerk sicherheit
        """
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark about one line; ``rule`` is the name of the check that made it."""

    level: Level
    rule: str
    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.level}: {self.message} [{self.rule}]"


def findings(folder: Path) -> tuple[Finding, ...]:
    """Everything the checks say about the files in a folder, by file and line.

    An error is something the matcher cannot use as it is meant; a warning deserves a look.
    """
    lines: list[TermLine] = []
    found: list[Finding] = []
    try:
        for path in term_files(folder):
            lines.extend(term_lines(path))
    except VocabularyError as error:
        found.append(Finding("error", "unreadable", error.file, error.line, error.reason))
    for line in lines:
        found.extend(_findings_of_line(line))
    found.extend(_repeated_ids(lines))
    found.extend(_broken_references(lines))
    found.extend(_odd_references(lines))
    found.extend(_cycles(lines))
    found.extend(_shared_labels(lines))
    return tuple(sorted(found, key=lambda finding: (finding.file, finding.line, finding.rule, finding.message)))


def label_key(label: str) -> str:
    """What of a label decides whether it is the same as another: letters without case, accents, spaces and hyphens."""
    decomposed = unicodedata.normalize("NFKD", label.casefold())
    return re.sub(r"[\s\-]|[\u0300-\u036f]", "", decomposed)


def _findings_of_line(line: TermLine) -> Iterator[Finding]:
    if not _SLUG.match(line.id):
        yield _error("id", line, f"{line.id!r} is no slug: small letters, digits and single hyphens.")
    if line.kind not in KINDS:
        yield _error("kind", line, f"{line.id} has the unknown kind {line.kind!r}.")
    yield from _form_of_cells(line)
    yield from _missing_links(line)
    for language in LANGUAGES:
        yield from _labels_of_language(line, language)


def _form_of_cells(line: TermLine) -> Iterator[Finding]:
    for column in COLUMNS:
        cell = line.cells[column]
        if not unicodedata.is_normalized("NFC", cell):
            yield _error("form", line, f"{line.id}: the cell {column} is not in Unicode form NFC.")
        if cell != _tidy(cell, _SEPARATORS.get(column)):
            yield _error("whitespace", line, f"{line.id}: the cell {column} has stray whitespace or an empty part.")


def _tidy(cell: str, separator: str | None) -> str:
    if separator is None:
        return cell.strip()
    parts = (" ".join(part.split()) for part in cell.split(separator.strip()))
    return separator.join(part for part in parts if part)


def _labels_of_language(line: TermLine, language: str) -> Iterator[Finding]:
    labels = line.labels(language)
    if not labels:
        yield _error("language", line, f"{line.id} has no label in {language}.")
    for number, label in enumerate(labels):
        if label.casefold() in GENERIC_WORDS[language]:
            yield _error("generic", line, f"{line.id}: {label!r} ({language}) is too general to stand alone.")
        if not _is_findable(label) and (number or not any(map(_is_findable, labels))):
            yield _warning("unfindable", line, f"{line.id}: {label!r} ({language}) is never found in a text.")
        if label.casefold() in {earlier.casefold() for earlier in labels[:number]}:
            yield _warning("repeated label", line, f"{line.id}: {label!r} ({language}) stands there twice.")


def _missing_links(line: TermLine) -> Iterator[Finding]:
    """A tool stands for its category, an occupation for what it is made of: without a link neither is found by it."""
    if line.kind == "tool" and not line.references("broader"):
        yield _warning("no category", line, f"{line.id} is a tool and has nothing broader.")
    if line.kind == "occupation" and not (line.references("broader") or line.references("related")):
        yield _warning("no neighbour", line, f"{line.id} is an occupation and has nothing broader or related.")


def _is_findable(label: str) -> bool:
    """Say whether the annotator can meet the label: not too long, and without the signs that end a phrase."""
    tokens = tokenise(_QUALIFIER.sub("", label))
    return 0 < len(tokens.words) <= LONGEST_LABEL and all(tokens.joined[1:])


def _repeated_ids(lines: Sequence[TermLine]) -> Iterator[Finding]:
    first: dict[str, TermLine] = {}
    for line in lines:
        earlier = first.setdefault(line.id, line)
        if earlier is not line:
            yield _error("repeated id", line, f"{line.id} is already in {earlier.file}, line {earlier.line}.")


def _broken_references(lines: Sequence[TermLine]) -> Iterator[Finding]:
    known = {line.id for line in lines}
    for line in lines:
        for column in ("broader", "related"):
            for reference in line.references(column):
                if reference == line.id:
                    yield _error("reference", line, f"{line.id} names itself as {column}.")
                elif reference not in known:
                    yield _error("reference", line, f"{line.id}: {column} names {reference}, which does not exist.")


def _odd_references(lines: Sequence[TermLine]) -> Iterator[Finding]:
    kinds = {line.id: line.kind for line in lines}
    for line in lines:
        broader, related = line.references("broader"), line.references("related")
        for reference, count in Counter((*broader, *related)).items():
            if count > 1:
                yield _warning("repeated reference", line, f"{line.id} names {reference} more than once.")
        for reference in broader:
            allowed = _ABOVE.get(line.kind, frozenset(KINDS))
            if kinds.get(reference, line.kind) not in {*allowed, line.kind}:
                message = f"{line.id} ({line.kind}) has {reference} ({kinds[reference]}) as broader."
                yield _warning("odd broader", line, message)


def _cycles(lines: Sequence[TermLine]) -> Iterator[Finding]:
    broader = {line.id: line.references("broader") for line in lines}
    for line in lines:
        above: set[str] = set()
        waiting = [reference for reference in broader[line.id] if reference != line.id]
        while waiting:
            concept = waiting.pop()
            if concept not in above:
                above.add(concept)
                waiting.extend(broader.get(concept, ()))
        if line.id in above:
            yield _error("cycle", line, f"{line.id} is broader than itself, by way of other concepts.")


def _shared_labels(lines: Sequence[TermLine]) -> Iterator[Finding]:
    holders: dict[tuple[str, str], dict[str, tuple[TermLine, str]]] = defaultdict(dict)
    for line in lines:
        for language in LANGUAGES:
            for label in line.labels(language):
                holders[language, label_key(label)].setdefault(line.id, (line, label))
    for (language, _), concepts in holders.items():
        if len(concepts) > 1:
            line, label = next(iter(concepts.values()))
            level: Level = "error" if len(concepts) > MOST_CONCEPTS else "warning"
            message = f"{label!r} ({language}) stands for {len(concepts)} concepts: {', '.join(concepts)}."
            yield Finding(level, "shared label", line.file, line.line, message)


def _error(rule: str, line: TermLine, message: str) -> Finding:
    return Finding("error", rule, line.file, line.line, message)


def _warning(rule: str, line: TermLine, message: str) -> Finding:
    return Finding("warning", rule, line.file, line.line, message)
