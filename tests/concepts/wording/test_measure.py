import pytest

from talentmatch.wording.rules import LANGUAGES
from tests.concepts.wording.sentences import figures, sentences


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("half", ["tuning", "held"])
def test_linter_is_right_nine_times_in_ten_and_misses_one_in_ten_at_most(half: str, language: str) -> None:
    found = figures(half, language)

    print(
        f"{half} {language}: {found.right} right, {found.wrong} wrong, {found.missed} missed: "
        f"precision {found.precision:.3f}, recall {found.recall:.3f}"
    )
    assert found.precision >= 0.9
    assert found.recall >= 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_halves_share_no_sentence(language: str) -> None:
    tuning = {sentence.text.casefold() for sentence in sentences("tuning", language)}
    held = {sentence.text.casefold() for sentence in sentences("held", language)}

    assert len(tuning) >= 80
    assert len(held) >= 40
    assert not tuning & held


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("half", ["tuning", "held"])
def test_halves_hold_sentences_without_anything_to_find(half: str, language: str) -> None:
    innocent = [sentence for sentence in sentences(half, language) if not sentence.grounds]

    assert len(innocent) >= 15
