"""Gendered forms: what differs by the gender of who writes is read alike."""

import pytest

from talentmatch.matching.reading.gendered_forms import neutral_phrase, neutral_tokens, neutral_word
from talentmatch.matching.text import tokenise


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("nl", "verpleegster", "verpleger"),
        ("nl", "verpleegster", "verpleegkundige"),
        ("nl", "boekhoudster", "boekhouder"),
        ("nl", "studente", "student"),
        ("nl", "psychologe", "psycholoog"),
        ("nl", "lerares", "leraar"),
        ("nl", "poetsvrouw", "poetsman"),
        ("en", "waitress", "waiter"),
        ("en", "saleswoman", "salesman"),
        ("fr", "étudiante", "étudiant"),
        ("fr", "infirmières", "infirmiers"),
        ("fr", "institutrice", "instituteur"),
        ("fr", "vendeuse", "vendeur"),
        ("fr", "rigoureuse", "rigoureux"),
        ("fr", "diplômée", "diplômé"),
        ("fr", "sociales", "sociaux"),
        ("fr", "technicienne", "technicien"),
        ("de", "studentin", "student"),
        ("de", "primarschullehrerinnen", "primarschullehrer"),
        ("de", "psychologin", "psychologe"),
        ("de", "zahnärztin", "zahnarzt"),
        ("de", "bankkauffrau", "bankkaufmann"),
    ],
)
def test_neutral_word_is_one_for_both_genders(language: str, one: str, other: str) -> None:
    assert neutral_word(one, language) == neutral_word(other, language)


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("nl", "register"),
        ("nl", "gemeente"),
        ("nl", "logistiek"),
        ("en", "software"),
        ("fr", "données"),
        ("fr", "semaine"),
        ("fr", "matière"),
        ("fr", "initiative"),
        ("de", "medizin"),
        ("de", "darin"),
        ("es", "enfermera"),
    ],
)
def test_neutral_word_leaves_other_words_alone(language: str, word: str) -> None:
    assert neutral_word(word, language) == word


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "Je suis une étudiante motivée et sérieuse.", "Je suis un étudiant motivé et sérieux."),
        ("fr", "Ancienne assistante sociale, passionnée", "Ancien assistant social, passionné"),
        ("de", "Ich bin eine motivierte Studentin der Informatik", "Ich bin ein motivierter Student der Informatik"),
        ("de", "Sie ist ausgebildete Krankenpflegerin", "Er ist ausgebildeter Krankenpfleger"),
        ("en", "She runs her shop herself as a saleswoman", "He runs his shop himself as a salesman"),
        ("nl", "Zij werkt als boekhoudster", "Hij werkt als boekhouder"),
    ],
)
def test_neutral_phrase_is_one_for_both_genders(language: str, one: str, other: str) -> None:
    assert neutral_phrase(one, language).casefold() == neutral_phrase(other, language).casefold()


def test_neutral_tokens_keep_their_places() -> None:
    tokens = neutral_tokens(tokenise("Étudiante en C++"), "fr")

    assert (tokens.words, tokens.folded) == (["étudiant", "en", "c++"], ["etudiant", "en", "c++"])
    assert (tokens.starts, tokens.ends) == ([0, 10, 13], [9, 12, 16])
