"""Writing ESCO into the database."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from talentmatch.audit.operations import Actor, record
from talentmatch.clock import Clock
from talentmatch.vocabulary.esco_entries import EscoEntry
from talentmatch.vocabulary.esco_files import EscoFile, EscoFolder, united
from talentmatch.vocabulary.esco_rows import EscoError
from talentmatch.vocabulary.files import LANGUAGES
from talentmatch.vocabulary.models import EscoConcept, EscoImport
from talentmatch.vocabulary.queries import esco_entries, find_esco_import

_CHUNK = 1_000

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class EscoOutcome:
    """What an import did. ``passed_over_count`` is the number of occupations that relations name and nobody knows."""

    imported: EscoImport
    added_count: int
    changed_count: int
    passed_over_count: int
    is_changed: bool


def import_esco(
    db_session: Session,
    folder: EscoFolder,
    *,
    release: str,
    actor: Actor | None,
    clock: Clock,
    progress: Progress = lambda _done, _all: None,
) -> EscoOutcome:
    """The database knows what ``folder`` says besides what it knew; a language that comes again replaces its labels.

    A second import of the same files writes nothing, not even a line of the trail.

    Raises
    ------
    EscoError
        The folder holds relations alone, and the database no occupation that they name.
    """
    known = {entry.uri: entry for entry in esco_entries(db_session)}
    entries, passed_over_count = _united(known, folder)
    if not entries:
        raise EscoError("The relations name no occupation that is known. Import occupations and skills first.")
    added = [entry for uri, entry in entries.items() if uri not in known]
    changed = [entry for uri, entry in entries.items() if uri in known and entry != known[uri]]
    _write(db_session, added, changed, progress)
    imported = find_esco_import(db_session)
    files = {**(imported.files if imported else {}), **{file.name: _stored_file(file) for file in folder.files}}
    is_changed = bool(imported is None or added or changed or files != imported.files)
    if is_changed:
        imported = _noted(db_session, imported, {**known, **entries}, files, release=release, actor=actor, clock=clock)
        details = {"files": sorted(file.name for file in folder.files), "added": len(added), "changed": len(changed)}
        record(db_session, "vocabulary.esco_imported", imported, actor=actor, clock=clock, details=details)
    assert imported is not None  # noqa: S101 (a first import is a change)
    return EscoOutcome(imported, len(added), len(changed), passed_over_count, is_changed)


def _united(known: Mapping[str, EscoEntry], folder: EscoFolder) -> tuple[dict[str, EscoEntry], int]:
    """The entries that ``folder`` says something of, with what was known of them."""
    entries = {uri: united(known[uri], new) if uri in known else new for uri, new in folder.entries.items()}
    passed_over_count = 0
    for uri, skills in folder.essential_skills.items():
        occupation = entries.get(uri) or known.get(uri)
        if occupation is None:
            passed_over_count += 1
        else:
            entries[uri] = replace(occupation, essential_skills=skills)
    return entries, passed_over_count


def _write(db_session: Session, added: list[EscoEntry], changed: list[EscoEntry], progress: Progress) -> None:
    total = len(added) + len(changed)
    for first in range(0, len(added), _CHUNK):
        chunk = added[first : first + _CHUNK]
        db_session.execute(insert(EscoConcept), [_stored(entry) for entry in chunk])
        progress(first + len(chunk), total)
    if not changed:
        return
    ids = {uri: row_id for row_id, uri in db_session.execute(select(EscoConcept.id, EscoConcept.uri))}
    for first in range(0, len(changed), _CHUNK):
        chunk = changed[first : first + _CHUNK]
        db_session.execute(update(EscoConcept), [{"id": ids[entry.uri], **_stored(entry)} for entry in chunk])
        progress(len(added) + first + len(chunk), total)


def _stored(entry: EscoEntry) -> dict[str, Any]:
    return {
        "uri": entry.uri,
        "kind": entry.kind,
        "code": entry.code,
        "reuse_level": entry.reuse_level,
        "labels": {language: labels.as_stored() for language, labels in entry.labels.items()},
        "descriptions": dict(entry.descriptions),
        "essential_skills": list(entry.essential_skills),
    }


def _stored_file(file: EscoFile) -> dict[str, Any]:
    return {"sha256": file.sha256, "rows": file.row_count}


def _noted(
    db_session: Session,
    imported: EscoImport | None,
    entries: Mapping[str, EscoEntry],
    files: Mapping[str, Any],
    *,
    release: str,
    actor: Actor | None,
    clock: Clock,
) -> EscoImport:
    if imported is None:
        imported = EscoImport(id=1, release="")
        db_session.add(imported)
    languages = {language for entry in entries.values() for language in entry.labels}
    occupation_count = sum(entry.kind == "occupation" for entry in entries.values())
    imported.release = release or imported.release
    imported.files = dict(files)
    imported.languages = [language for language in LANGUAGES if language in languages]
    imported.occupation_count = occupation_count
    imported.skill_count = len(entries) - occupation_count
    imported.fingerprint = _fingerprint(entries)
    imported.imported_at = clock.now()
    imported.actor_id = None if actor is None else actor.id
    return imported


def _fingerprint(entries: Mapping[str, EscoEntry]) -> str:
    digest = hashlib.sha256()
    for uri in sorted(entries):
        digest.update(json.dumps(_stored(entries[uri]), ensure_ascii=False, sort_keys=True).encode())
    return digest.hexdigest()
