"""What the matcher knows beside the documents: vocabulary, phrase encoder, work gate, occupation texts."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from babel import Locale
from sqlalchemy.orm import Session

from talentmatch.matches.phrase_encoder import installed_encoder
from talentmatch.matching import LANGUAGES, Vocabulary
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.gate.work_gate import WorkGate
from talentmatch.places import places
from talentmatch.vocabulary.esco_join import joined_vocabulary, occupation_texts
from talentmatch.vocabulary.files import own_vocabulary
from talentmatch.vocabulary.queries import esco_entries, find_esco_fingerprint

#: The classification that a database may hold.
ESCO = "esco"


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The vocabulary and the reading aids of a build. ``sources`` names what they are made of besides our own."""

    vocabulary: Vocabulary
    aids: ReadingAids = field(default_factory=ReadingAids)
    sources: frozenset[str] = frozenset()


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
    """A source for one application: our own, and ESCO when the database holds it (one cheap query to know)."""
    esco = _EscoKnowledge(with_encoder=with_encoder)

    def known(db_session: Session | None) -> Knowledge:
        if db_session is None:
            return esco.newest or own_knowledge(with_encoder=with_encoder)
        return esco.of(db_session) or own_knowledge(with_encoder=with_encoder)

    return known


class _EscoKnowledge:
    """Our own vocabulary joined with ESCO, made once for each content of ESCO: it takes seconds."""

    def __init__(self, *, with_encoder: bool) -> None:
        self._with_encoder = with_encoder
        self._fingerprint: str | None = None
        self._lock = threading.Lock()
        self.newest: Knowledge | None = None

    def of(self, db_session: Session) -> Knowledge | None:
        """What is known with the ESCO of this database; ``None`` when it holds none."""
        fingerprint = find_esco_fingerprint(db_session)
        with self._lock:
            if fingerprint != self._fingerprint:
                self.newest = self._made(db_session) if fingerprint else None
                self._fingerprint = fingerprint
            return self.newest

    def _made(self, db_session: Session) -> Knowledge:
        entries = esco_entries(db_session)
        own = own_knowledge(with_encoder=self._with_encoder)
        aids = replace(own.aids, occupations=occupation_texts(entries))
        return Knowledge(joined_vocabulary(own.vocabulary, entries), aids, frozenset({ESCO}))
