"""Settings: the environment, then the file, then defaults that let a first visitor start; production is strict."""

import os
import stat
from pathlib import Path

import pytest

from talentmatch.errors import SettingsError
from talentmatch.settings import Settings, load_settings

PRODUCTION = {
    "TALENTMATCH_MODE": "production",
    "TALENTMATCH_SECRET_KEY": "geheim",
    "TALENTMATCH_PASSWORD_SALT": "zout",
    "TALENTMATCH_DATABASE_URL": "postgresql+psycopg://db/talent",
    "TALENTMATCH_SMTP_URL": "smtp://mail:587",
    "TALENTMATCH_RATE_LIMIT_STORAGE": "redis://cache",
}


def write(root: Path, text: str) -> None:
    (root / "instance").mkdir(exist_ok=True)
    (root / "instance" / "settings.py").write_text(text, encoding="utf-8")


def test_without_anything_a_demo_starts_with_secrets_of_its_own(tmp_path: Path) -> None:
    settings = load_settings({}, root=tmp_path)

    assert settings.mode == "development"
    assert settings.instance_path == tmp_path / "instance"
    assert settings.database_url == f"sqlite:///{tmp_path / 'instance' / 'talentmatch.sqlite3'}"
    assert len(settings.secret_key) >= 48
    assert settings.secret_key != settings.password_salt


def test_secrets_are_kept_for_the_next_start_and_for_the_owner_alone(tmp_path: Path) -> None:
    first, second = load_settings({}, root=tmp_path), load_settings({}, root=tmp_path)

    assert (first.secret_key, first.password_salt) == (second.secret_key, second.password_salt)
    assert stat.S_IMODE((tmp_path / "instance" / "secret_key").stat().st_mode) == 0o600
    assert sorted(path.name for path in (tmp_path / "instance").iterdir()) == ["password_salt", "secret_key"]


def test_an_empty_secret_file_is_refused_instead_of_signing_with_nothing(tmp_path: Path) -> None:
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "secret_key").touch()

    with pytest.raises(SettingsError, match="secret_key is empty"):
        load_settings({}, root=tmp_path)


def test_a_secret_that_another_process_made_first_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link_second(_aside: Path, path: Path) -> None:
        path.write_text("van de ander", encoding="ascii")
        raise FileExistsError

    monkeypatch.setattr(os, "link", link_second)

    assert load_settings({}, root=tmp_path).secret_key == "van de ander"


def test_the_environment_wins_over_the_file_and_the_file_over_defaults(tmp_path: Path) -> None:
    write(tmp_path, 'SITE_NAME = "Uit het bestand"\nGOOD_MATCH_RELEVANCE = 1\nRATE_LIMITS_ON = False\n')

    settings = load_settings({"TALENTMATCH_SITE_NAME": "Uit de omgeving"}, root=tmp_path)

    assert settings.site_name == "Uit de omgeving"
    assert settings.good_match_relevance == 1.0
    assert settings.rate_limits_on is False


def test_the_instance_folder_may_lie_elsewhere(tmp_path: Path) -> None:
    settings = load_settings({"TALENTMATCH_INSTANCE_PATH": str(tmp_path / "elders")}, root=tmp_path)

    assert settings.instance_path == tmp_path / "elders"
    assert (tmp_path / "elders").is_dir()


def test_values_of_the_environment_are_read_as_what_they_are(tmp_path: Path) -> None:
    environ = {
        "TALENTMATCH_RATE_LIMITS_ON": " No ",
        "TALENTMATCH_GOOD_MATCH_RELEVANCE": "0.2",
        "TALENTMATCH_BUSY_TIMEOUT_MS": "500",
    }

    settings = load_settings(environ, root=tmp_path)

    assert (settings.rate_limits_on, settings.good_match_relevance, settings.busy_timeout_ms) == (False, 0.2, 500)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("MODE", "prod", "TALENTMATCH_MODE is 'prod'; it must be one of demo, development, test, production."),
        ("RATE_LIMITS_ON", "soms", "TALENTMATCH_RATE_LIMITS_ON is 'soms', which is no bool."),
        ("BUSY_TIMEOUT_MS", "lang", "TALENTMATCH_BUSY_TIMEOUT_MS is 'lang', which is no int."),
        ("GOOD_MATCH_RELEVANCE", "0,2", "TALENTMATCH_GOOD_MATCH_RELEVANCE is '0,2', which is no float."),
    ],
)
def test_a_value_that_cannot_be_read_is_named(tmp_path: Path, name: str, value: str, sentence: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        load_settings({f"TALENTMATCH_{name}": value}, root=tmp_path)

    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('SITENAME = "x"', "settings.py sets SITENAME, which is no setting of this service."),
        ('INSTANCE_PATH = "/"', "settings.py sets INSTANCE_PATH, which is no setting of this service."),
        ('RATE_LIMITS_ON = "no"', "settings.py: RATE_LIMITS_ON is 'no', which is no bool."),
        ("BUSY_TIMEOUT_MS = True", "settings.py: BUSY_TIMEOUT_MS is True, which is no int."),
        ("SITE_NAME =", "settings.py cannot be run: SyntaxError: "),
        ("import gone", "settings.py cannot be run: ModuleNotFoundError: "),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    write(tmp_path, text)

    with pytest.raises(SettingsError) as refusal:
        load_settings({}, root=tmp_path)

    assert str(refusal.value).startswith(sentence)


def test_production_starts_with_all_its_secrets_and_writes_nothing(tmp_path: Path) -> None:
    settings = load_settings(PRODUCTION, root=tmp_path)

    assert settings.is_production
    assert not (tmp_path / "instance").exists()


@pytest.mark.parametrize("name", [name for name in PRODUCTION if name != "TALENTMATCH_MODE"])
def test_production_does_not_start_without_one_of_them(tmp_path: Path, name: str) -> None:
    environ = {key: value for key, value in PRODUCTION.items() if key != name}

    with pytest.raises(SettingsError, match=name):
        load_settings(environ, root=tmp_path)


def test_settings_do_not_show_their_secrets() -> None:
    shown = repr(Settings(secret_key="geheim-1", password_salt="geheim-2", database_url="geheim-3",
                          smtp_url="geheim-4", rate_limit_storage="geheim-5"))  # fmt: skip

    assert "geheim" not in shown


def test_the_server_does_the_background_work_itself_except_in_production(tmp_path: Path) -> None:
    assert load_settings({}, root=tmp_path).tasks_in_process
    assert not load_settings(PRODUCTION, root=tmp_path).tasks_in_process
    assert load_settings(PRODUCTION | {"TALENTMATCH_TASKS_IN_PROCESS": "1"}, root=tmp_path).tasks_in_process
