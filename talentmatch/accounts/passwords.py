"""Which passwords are refused: too short, too long, on everybody's list, or made of the person's own words.

There are no rules of composition and nothing leaves the machine: a password is compared with a short list of words
that lists of stolen passwords are full of, in the languages spoken here, with keyboard rows and with repetitions.
"""

import re
from collections.abc import Iterable, Iterator

SHORTEST = 10
LONGEST = 200

#: A password that is one of these and at most three letters more, with whatever digits and signs, is refused.
_COMMON = """
    abc access admin administrator azerty baseball batman bazinga belgie belgique belgium bienvenue bonjour changeme
    charlie chocolade chocolat computer daniel default demo dragon einloggen flanders football fussball geheim
    geheimnis genk guest hallo hallowelt hasselt hello helloworld ichliebedich iloveyou ikhouvanjou internet jetaime
    jordan letmein liefde limburg login loulou maison master michael monkey motdepasse ninja paris passe passord
    passwd passw passwort password paswoord pokemon princess princesse qwerty qwertz root schatz school secret
    shadow soleil sonnenschein starwars student sunshine superman talent temporary test toegang trustno uhasselt
    user vacature vlaanderen voetbal wachtwoord wachtwoorden welcome welkom whatever willkommen zomer winter lente
    herfst summer spring autumn voorjaar sommer herbst printemps automne hiver
"""
COMMON_WORDS = frozenset(_COMMON.split())

#: What fingers type one after the other; read in both directions.
ROWS = (
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1q2w3e4r5t6y7u8i9o0p",
    "1a2z3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1aqw2zsx3edc4rfv5tgb6yhn7ujm",
)

_LEET = str.maketrans("013457@$!", "oieastasi")
_REPEATED = re.compile(r"(.{1,4}?)\1+.{0,3}", re.DOTALL)
_FEWEST_OWN_LETTERS = 4
_SHORTEST_WORD = 3


def password_problem(password: str, *, own_words: Iterable[str] = ()) -> str | None:
    """What is wrong with ``password``, as a code, or ``None`` when it may be used.

    Parameters
    ----------
    password : str
        As it was typed.
    own_words : iterable of str
        What a stranger would try first: e-mail address, name, organisation, name of the site.

    Returns
    -------
    str or None
        ``password_too_short``, ``password_too_long``, ``password_too_common`` or ``password_too_personal``.
    """
    if len(password) < SHORTEST:
        return "password_too_short"
    if len(password) > LONGEST:
        return "password_too_long"
    folded = password.casefold()
    if _is_pattern(folded) or _is_made_of(folded, COMMON_WORDS):
        return "password_too_common"
    if _is_made_of(folded, COMMON_WORDS.union(_words_of(own_words))):
        return "password_too_personal"
    return None


def _is_pattern(folded: str) -> bool:
    """Whether it is a repetition, three characters in turn, or a row of the keyboard."""
    if len(set(folded)) <= 3 or _REPEATED.fullmatch(folded):
        return True
    return any(folded in row or folded[::-1] in row for row in ROWS)


def _is_made_of(folded: str, words: frozenset[str]) -> bool:
    """Whether it holds one of ``words`` and hardly a letter besides; 0 for o, 3 for e and the like count as letters."""
    return any(
        _own_letter_count(spelling, words) < _FEWEST_OWN_LETTERS for spelling in (folded, folded.translate(_LEET))
    )


def _own_letter_count(spelling: str, words: frozenset[str]) -> int:
    rest = "".join(character for character in spelling if character.isalpha())
    found = False
    for word in sorted(words, key=lambda word: (-len(word), word)):
        if word in rest:
            found = True
            rest = rest.replace(word, "")
    return len(rest) if found else len(spelling)


def _words_of(texts: Iterable[str]) -> Iterator[str]:
    """The words in ``texts`` that are long enough to matter, and each text written as one word."""
    for text in texts:
        words = re.findall(r"[^\W\d_]+", text.casefold())
        yield from (word for word in (*words, "".join(words)) if len(word) >= _SHORTEST_WORD)
