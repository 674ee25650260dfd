"""Reading what of ESCO is in the database."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.vocabulary.esco_entries import EscoEntry, EscoLabels
from talentmatch.vocabulary.models import EscoConcept, EscoImport


def find_esco_import(db_session: Session) -> EscoImport | None:
    """What was imported, if anything was."""
    return db_session.scalar(select(EscoImport))


def find_esco_fingerprint(db_session: Session) -> str | None:
    """What tells this content of ESCO from another; ``None`` when there is none. One cheap query."""
    return db_session.scalar(select(EscoImport.fingerprint))


def esco_entries(db_session: Session) -> tuple[EscoEntry, ...]:
    """Every concept of ESCO, by address."""
    columns = (
        EscoConcept.uri,
        EscoConcept.kind,
        EscoConcept.code,
        EscoConcept.reuse_level,
        EscoConcept.labels,
        EscoConcept.descriptions,
        EscoConcept.essential_skills,
    )
    rows = db_session.execute(select(*columns)).all()
    found = [
        EscoEntry(
            uri=uri,
            kind=kind,
            code=code,
            reuse_level=reuse_level,
            labels={language: EscoLabels.from_stored(stored) for language, stored in labels.items()},
            descriptions=descriptions,
            essential_skills=tuple(essential_skills),
        )
        for uri, kind, code, reuse_level, labels, descriptions, essential_skills in rows
    ]
    return tuple(sorted(found, key=lambda entry: entry.uri))  # here: databases disagree on the order of texts
