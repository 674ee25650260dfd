"""Matching: an explainable TF-IDF matcher of candidates and vacancies; pure, without database, clock or network."""

from talentmatch.matching.documents import Corpus, Document
from talentmatch.matching.errors import (
    BrokenIndex,
    DuplicateConcept,
    DuplicateDocument,
    InvalidParameter,
    MatchingError,
    OtherBuild,
    UnknownConcept,
    UnknownDocument,
)
from talentmatch.matching.explanation import BlockContribution, Contribution, Explanation, Span
from talentmatch.matching.index import MatchIndex
from talentmatch.matching.matcher import Matcher, MatcherSettings
from talentmatch.matching.ranking import RankedDocument, Ranking
from talentmatch.matching.text import LANGUAGES, detected_language
from talentmatch.matching.vectors import DocumentVectors
from talentmatch.matching.vocabulary import Annotation, Concept, Vocabulary

__all__ = [
    "LANGUAGES",
    "Annotation",
    "BlockContribution",
    "BrokenIndex",
    "Concept",
    "Contribution",
    "Corpus",
    "Document",
    "DocumentVectors",
    "DuplicateConcept",
    "DuplicateDocument",
    "Explanation",
    "InvalidParameter",
    "MatchIndex",
    "Matcher",
    "MatcherSettings",
    "MatchingError",
    "OtherBuild",
    "RankedDocument",
    "Ranking",
    "Span",
    "UnknownConcept",
    "UnknownDocument",
    "Vocabulary",
    "detected_language",
]
