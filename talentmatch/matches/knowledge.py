"""What the matcher knows beside the documents: vocabulary, phrase encoder, work gate, occupation texts."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from talentmatch.matches.phrase_encoder import installed_encoder
from talentmatch.matching import Vocabulary
from talentmatch.matching.aids import ReadingAids
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
    return Knowledge(own_vocabulary(), ReadingAids(encoder=installed_encoder() if with_encoder else None))


def knowledge_source(*, with_encoder: bool = True) -> KnowledgeSource:
    """A source for one application."""

    def known(_db_session: Session | None) -> Knowledge:
        return own_knowledge(with_encoder=with_encoder)

    return known
