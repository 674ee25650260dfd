"""Documents: the only thing the matcher reads about a candidate or a vacancy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from talentmatch.matching.errors import DuplicateDocument, InvalidParameter


@dataclass(frozen=True, slots=True)
class Document:
    """What is read of one candidate or one vacancy: title, skills and text, and nothing else.

    Parameters
    ----------
    id : str
        Unique within its side; never read as text.
    language : str
        Two-letter code of the language the text is written in: nl, en, fr, de, or another one, which is then matched
        with fewer linguistic means.
    title, text : str
    skills : tuple of str
        One entry per skill, as written by its owner.
    """

    id: str
    language: str
    title: str = ""
    skills: tuple[str, ...] = ()
    text: str = ""

    def __post_init__(self) -> None:
        for name in ("id", "language", "title", "text"):
            if not isinstance(getattr(self, name), str):
                raise InvalidParameter(name, f"of a document must be a string, not {getattr(self, name)!r}.")
        if not self.id:
            raise InvalidParameter("id", "of a document must not be empty.")
        if not isinstance(self.skills, tuple) or not all(isinstance(skill, str) for skill in self.skills):
            raise InvalidParameter("skills", "of a document must be a tuple of strings, one for each skill.")


class Corpus(Sequence[Document]):
    """The documents of one side, in the order given, with unique ids.

    Raises
    ------
    DuplicateDocument
        When two documents have the same id.
    """

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = tuple(documents)
        seen: set[str] = set()
        for document in self._documents:
            if not isinstance(document, Document):
                raise InvalidParameter("documents", f"must hold Document objects, not {document!r}.")
            if document.id in seen:
                raise DuplicateDocument(f"documents holds the id {document.id!r} more than once.")
            seen.add(document.id)

    @overload
    def __getitem__(self, position: int) -> Document: ...

    @overload
    def __getitem__(self, position: slice) -> Sequence[Document]: ...

    def __getitem__(self, position: int | slice) -> Document | Sequence[Document]:
        return self._documents[position]

    def __len__(self) -> int:
        return len(self._documents)

    def __iter__(self) -> Iterator[Document]:
        return iter(self._documents)
