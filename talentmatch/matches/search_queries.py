"""Searching open vacancies: what is found, why, and with the words that met marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from talentmatch.matches.live_index import LiveIndex, Snapshot
from talentmatch.matches.quotes import Piece, best_sentence, pieces
from talentmatch.matches.vacancy_search import VacancySearch
from talentmatch.matching.search.search import ConceptMention
from talentmatch.matching.search.spans import MetSpan, MetWords
from talentmatch.matching.text import fold
from talentmatch.matching.vectors import FIRST_SKILL, TEXT, TITLE
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import VacancyFilter, open_vacancies_by_id, open_vacancy_ids

#: Ways in which a vacancy meets a search without saying what was typed.
WEAKER = frozenset({"narrower", "begun_concept"})
#: Stands for a text in which the matcher looks for no concepts.
NO_PLACE = -1
#: Pairs of words that a card tells.
PAIR_LIMIT = 3


@dataclass(frozen=True, slots=True)
class WordPair:
    """What was typed, and what the vacancy says for it."""

    typed: str
    written: str


@dataclass(frozen=True, slots=True)
class FoundVacancy:
    """A vacancy that meets a search, with its texts cut where a word met."""

    vacancy: Vacancy
    title: tuple[Piece, ...]
    company: tuple[Piece, ...]
    quote: tuple[Piece, ...]
    pairs: tuple[WordPair, ...]


@dataclass(frozen=True, slots=True)
class FoundVacancies:
    """One page of what a search found.

    ``corrected`` is the text that was searched instead of what was typed, where a word of it is unknown; ``is_partial``
    says that no vacancy meets every word. ``reason`` says why there is nothing.
    """

    items: tuple[FoundVacancy, ...]
    total_count: int
    corrected: str = ""
    is_partial: bool = False
    reason: str | None = None


def found_vacancies(
    db_session: Session,
    live_index: LiveIndex,
    text: str,
    filters: VacancyFilter,
    *,
    locale: str,
    limit: int,
    offset: int = 0,
) -> FoundVacancies:
    """One page of the open vacancies that meet ``text`` and that ``filters`` keep, the best first."""
    eligible = None if filters == VacancyFilter() else _ids(open_vacancy_ids(db_session, filters))
    with live_index.synced(db_session) as snapshot:
        search = snapshot.search_of(db_session)
        found = search.index.search(text, locale, k=offset + limit, eligible=eligible)
        shown = [document.id for document in found.documents[offset:]]
        mentions = {number: _mentions(snapshot, search, number) for number in shown}
    vacancies = open_vacancies_by_id(db_session, [int(number) for number in shown])
    met = MetWords(found.query)
    items = tuple(
        _marked(vacancies[int(number)], met, mentions[number]) for number in shown if int(number) in vacancies
    )
    return FoundVacancies(items, found.total_count, found.query.corrected_text, found.is_partial, found.reason)


def _ids(numbers: Iterable[int]) -> frozenset[str]:
    return frozenset(map(str, numbers))


def _mentions(snapshot: Snapshot, search: VacancySearch, number: str) -> Sequence[ConceptMention]:
    return search.mentions_of(snapshot.matcher.vacancies.vectors_of(number))


def _marked(vacancy: Vacancy, met: MetWords, mentions: Sequence[ConceptMention]) -> FoundVacancy:
    skills = (*vacancy.required_skills, *vacancy.desired_skills)
    fields = [
        (vacancy.title, TITLE),
        (vacancy.company.name, NO_PLACE),
        (vacancy.description, TEXT),
        *((skill, FIRST_SKILL + number) for number, skill in enumerate(skills)),
    ]
    spans = [met.in_text(text, [m for m in mentions if m.place == place]) for text, place in fields]
    title, company, text, *listed = _without_weaker(spans)
    in_skills = list(zip(skills, listed, strict=True))
    return FoundVacancy(
        vacancy,
        pieces(vacancy.title, title),
        pieces(vacancy.company.name, company),
        best_sentence(vacancy.description, text) or _met_skills(in_skills),
        _pairs([(vacancy.title, title), *in_skills, (vacancy.description, text)]),
    )


def _without_weaker(fields: Sequence[Sequence[MetSpan]]) -> list[list[MetSpan]]:
    """Spans without those that only belong to what was typed ("Flask" to "Python") where the vacancy says it itself."""
    said = {span.typed for spans in fields for span in spans if span.kind not in WEAKER}
    return [[span for span in spans if span.kind not in WEAKER or span.typed not in said] for spans in fields]


def _met_skills(skills: Iterable[tuple[str, Sequence[MetSpan]]]) -> tuple[Piece, ...]:
    """The skills that meet, one after the other, where no sentence does."""
    met = [pieces(skill, spans) for skill, spans in skills if spans]
    return tuple(piece for number, skill in enumerate(met) for piece in ((Piece(", "),) if number else ()) + skill)


def _pairs(texts: Iterable[tuple[str, Sequence[MetSpan]]]) -> tuple[WordPair, ...]:
    """What the vacancy says in other words for the same: boekhouden = accounting."""
    found: dict[tuple[str, str], WordPair] = {}
    for text, spans in texts:
        for span in spans:
            written = text[span.start : span.end]
            if span.kind == "concept" and fold(written) != span.typed:
                found.setdefault((span.typed, fold(written)), WordPair(span.typed, written))
    return tuple(found.values())[:PAIR_LIMIT]
