"""Copies are found whatever stands around them; the frame of a company makes no copies."""

import pytest

from talentmatch.matching import Document
from talentmatch.matching.duplicates import Fingerprint, is_near_duplicate, text_likeness, title_likeness
from tests.core.duplicate_pairs import COPIES, OTHERS, Pair


def written(text: str, title: str = "", skills: tuple[str, ...] = ()) -> Fingerprint:
    return Fingerprint.of(Document("v", "en", title, skills, text))


def judged(pair: Pair) -> set[bool]:
    """Both ways round: which one is first must not matter."""
    first, second = Fingerprint.of(pair.first), Fingerprint.of(pair.second)
    return {
        is_near_duplicate(first, second, is_same_company=pair.is_same_company),
        is_near_duplicate(second, first, is_same_company=pair.is_same_company),
    }


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_found(name: str) -> None:
    assert judged(COPIES[name]) == {True}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_only_alike_is_no_copy(name: str) -> None:
    assert judged(OTHERS[name]) == {False}


def test_likeness_is_the_share_of_runs_of_three_words() -> None:
    first, second = written("Alpha beta gamma delta epsilon."), written("Alpha beta gamma delta zeta eta.")

    # Three runs and four, of which "alpha beta gamma" and "beta gamma delta" are the same.
    assert text_likeness(first, second) == pytest.approx(2 * 2 / (3 + 4))
    assert text_likeness(second, first) == text_likeness(first, second)
    assert text_likeness(first, first) == pytest.approx(1.0)
    assert text_likeness(written(""), written("")) == 0.0


def test_repeating_a_sentence_changes_nothing() -> None:
    sentence = "Alpha beta gamma delta epsilon zeta eta theta. "

    assert text_likeness(written(sentence), written(sentence * 5)) > 0.5
    assert written(sentence * 5).runs == written(sentence * 9).runs


def test_titles_are_compared_by_their_words() -> None:
    assert title_likeness(written("", "Welder in Genk"), written("", "WELDER IN HASSELT")) == pytest.approx(2 / 3)
    assert title_likeness(written(""), written("")) == 0.0


def test_other_skills_under_one_title_without_text_are_another_vacancy() -> None:
    first, second = written("", "Student job", ("cooking",)), written("", "Student job", ("cleaning",))

    assert not is_near_duplicate(first, second, is_same_company=True)
    assert is_near_duplicate(first, first, is_same_company=True)
