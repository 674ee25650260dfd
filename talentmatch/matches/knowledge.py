"""What the matcher knows beside the documents: vocabulary, phrase encoder, work gate, occupation texts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from sqlalchemy.orm import Session

from talentmatch.matches.phrase_encoder import installed_encoder
from talentmatch.matching import LANGUAGES, Vocabulary
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.work_gate import WorkGate
from talentmatch.places import places
from talentmatch.vocabulary.files import own_vocabulary


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The vocabulary and the reading aids of a build."""

    vocabulary: Vocabulary
    aids: ReadingAids = field(default_factory=ReadingAids)


#: Gives what is known, for a database that may hold more than the project's own vocabulary.
KnowledgeSource = Callable[[Session | None], Knowledge]


def own_knowledge(*, with_encoder: bool = True) -> Knowledge:
    """The project's own vocabulary and gate, with the phrase encoder where it is wanted and works."""
    encoder = installed_encoder() if with_encoder else None
    return Knowledge(own_vocabulary(), ReadingAids(encoder=encoder, gate=work_gate()))


@cache
def work_gate() -> WorkGate:
    """The work gate, with the names of all places it is to leave out."""
    return WorkGate(sorted({*_municipality_names(), *_country_names()}))


def _municipality_names() -> Iterator[str]:
    for place in places():
        yield place.name
        yield from (name for _language, name in place.names)
        for locality in place.localities:
            yield from locality.names


def _country_names() -> Iterator[str]:
    for language in LANGUAGES:
        territories = Locale(language).territories
        yield from (name for code, name in territories.items() if code.isalpha())


def knowledge_source(*, with_encoder: bool = True) -> KnowledgeSource:
    """A source for one application."""

    def known(_db_session: Session | None) -> Knowledge:
        return own_knowledge(with_encoder=with_encoder)

    return known
