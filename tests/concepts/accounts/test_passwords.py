import pytest

from talentmatch.accounts.passwords import password_problem

PERSON = ("jan.peeters@student.uhasselt.be", "Jan Peeters", "Talent Limburg")


@pytest.mark.parametrize(
    "password",
    [
        "een lang wachtwoord",
        "kers fiets regen lamp",
        "correct horse battery staple",
        "8362917405",
        "jan houdt van groene kikkers",
        "Tr0ub4dor&3x",
        "пароль из четырёх слов",
        "葡萄自行车雨灯书桌窗户",
        "🦔🦊🐸🐙🦋🐝🐳🦜🐢🦉",
        "x" * 3 + "kers" * 2 + "lamp fiets",
        "é" + "kers fiets regen lamp boom " * 7,
        "winterkoninkje zingt",
        "mijn test is klaar",
    ],
)
def test_password_problem_finds_none_in(password: str) -> None:
    assert password_problem(password, own_words=PERSON) is None


@pytest.mark.parametrize("password", ["", "kort", "123456789", "ééééééééé"])
def test_password_problem_is_too_short(password: str) -> None:
    assert password_problem(password) == "password_too_short"


def test_password_problem_counts_characters_and_not_bytes() -> None:
    assert password_problem("é" * 3 + "ü" * 3 + "ñaöd") is None


def test_password_problem_is_too_long_past_200_characters() -> None:
    longest = "kers fiets regen lamp " * 9 + "ab"
    assert len(longest) == 200

    assert password_problem(longest) is None
    assert password_problem(longest + "c") == "password_too_long"


@pytest.mark.parametrize(
    "password",
    [
        "1234567890",
        "0987654321",
        "password123",
        "Password2026!",
        "P@ssw0rd2026",
        "wachtwoord",
        "Wachtwoord123",
        "W4chtw00rd!!",
        "welkom12345",
        "Welkom@2026",
        "motdepasse1",
        "bienvenue2026",
        "passwort123",
        "Willkommen1",
        "qwertyuiop",
        "azertyuiop",
        "poiuytreza",
        "asdfghjklz",
        "1q2w3e4r5t6y",
        "abcdefghij",
        "aaaaaaaaaa",
        "ababababab",
        "abcabcabcabc",
        "1111111111111",
        "hasselthasselt",
        "iloveyou2026",
        "ikhouvanjou",
        "limburg3500",
        "admin admin admin",
        "zomer2026!",
    ],
)
def test_password_problem_is_too_common(password: str) -> None:
    assert password_problem(password) == "password_too_common"


@pytest.mark.parametrize(
    "password",
    ["janpeeters", "Jan.Peeters.1", "peeters2004", "p33t3rs-jan", "PeetersJan!!", "jan.peeters@student.uhasselt.be"],
)
def test_password_problem_is_too_personal(password: str) -> None:
    assert password_problem(password, own_words=PERSON) == "password_too_personal"


def test_password_problem_of_a_stranger_may_be_a_name() -> None:
    assert password_problem("peeters2004 ", own_words=()) is None
