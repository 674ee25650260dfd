"""What of a profile is nearly the same as in the vacancy of a match, with both sides quoted."""

from dataclasses import dataclass
from typing import Final

from talentmatch.matches.documents import candidate_document, vacancy_document
from talentmatch.matches.ranked import MatchDetail, Quote
from talentmatch.matching.documents import Document
from talentmatch.matching.explanation import Span
from talentmatch.matching.reading.near_copies import near_copies
from talentmatch.reports.evidence import QUOTE_LIMIT

#: Copies that are quoted; the others are only counted.
QUOTED: Final = 3


@dataclass(frozen=True, slots=True)
class Copied:
    """How much is copied. ``percent`` is the share of the words of the vacancy, stop words left out."""

    sentence_count: int
    skill_count: int
    percent: int
    quotes: tuple[tuple[Quote, Quote], ...]


def copied(detail: MatchDetail) -> Copied | None:
    """What is copied in a match; ``None`` when nothing is."""
    candidate, vacancy = candidate_document(detail.profile), vacancy_document(detail.vacancy)
    found = near_copies(candidate, vacancy)
    if not found.copies:
        return None
    runs = [copy for copy in found.copies if copy.is_skill_run]
    return Copied(
        sentence_count=len(found.copies) - len(runs),
        skill_count=sum(len(run.candidate_spans) for run in runs),
        percent=max(1, round(100 * found.share)),
        quotes=tuple(
            (_quote(candidate, copy.candidate_spans), _quote(vacancy, copy.vacancy_spans))
            for copy in found.copies[:QUOTED]
        ),
    )


def _quote(document: Document, spans: tuple[Span, ...]) -> Quote:
    text = ", ".join(
        document.skills[span.item] if span.field == "skills" else document.text[span.start : span.end] for span in spans
    )
    return Quote(text if len(text) <= QUOTE_LIMIT else f"{text[:QUOTE_LIMIT].rstrip()} …", document.language)
