import re
from dataclasses import replace
from pathlib import Path

from talentmatch import create_app
from talentmatch.web.credentials import password_hash
from tests.fixtures.databases import settings_for

PARTS = re.compile(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)")


def test_a_kept_password_is_argon2id_above_the_floor(tmp_path: Path) -> None:
    """OWASP ASVS 5.0, appendix C: m ≥ 47,104 KiB with t = 1, or m ≥ 19,456 KiB with t = 2."""
    app = create_app(replace(settings_for("sqlite://", tmp_path), mode="development"))

    with app.app_context():
        found = PARTS.fullmatch(password_hash("een lang wachtwoord"))

    assert found is not None
    memory, passes, lanes = (int(part) for part in found.group(1, 2, 3))
    assert memory >= 47_104
    assert passes >= 2
    assert lanes == 1
    assert len(found.group(4)) >= 22


def test_two_hashes_of_a_password_differ(tmp_path: Path) -> None:
    app = create_app(settings_for("sqlite://", tmp_path))

    with app.app_context():
        assert password_hash("een lang wachtwoord") != password_hash("een lang wachtwoord")
