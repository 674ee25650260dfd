"""A matcher over the twelve texts: fitted once, and a fresh one for tests that write to it."""

import pytest

from talentmatch.matching import Matcher
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY


@pytest.fixture(scope="session")
def matcher() -> Matcher:
    """Only to be read."""
    return Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY)


@pytest.fixture
def own_matcher() -> Matcher:
    """To be written to."""
    return Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY)
