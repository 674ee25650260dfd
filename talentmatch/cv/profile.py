"""What reading a CV proposes; the student corrects it and saves it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProposedProfile:
    """A proposal read from one CV.

    ``text`` is all that a reader of the document sees, in reading order. ``text_without_contact`` leaves out who and
    where the person is (name, address, telephone, mail, birth date, nationality, register and account numbers): it is
    the one to offer for saving. ``languages`` holds (ISO 639 code, CEFR level or ``None``).
    """

    text: str
    text_without_contact: str
    title: str
    skills: tuple[str, ...]
    languages: tuple[tuple[str, str | None], ...]
    document_language: str | None
    municipality: str | None
    education: tuple[str, ...]
    experience: tuple[str, ...]
    source_format: str

    @classmethod
    def from_json(cls, values: dict[str, object]) -> ProposedProfile:
        """The profile that ``dataclasses.asdict`` and JSON carried over a process border."""
        restored = {key: _as_tuples(value) for key, value in values.items()}
        return cls(**restored)  # type: ignore[arg-type]  # the child writes exactly these fields


def _as_tuples(value: object) -> object:
    if isinstance(value, list):
        return tuple(_as_tuples(item) for item in value)
    return value
