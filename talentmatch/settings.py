"""Settings: the environment first, then ``instance/settings.py``. A missing secret in production refuses to start."""

import os
import runpy
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from talentmatch.errors import SettingsError

PREFIX = "TALENTMATCH_"
MODES = ("demo", "development", "test", "production")
LOCALES = ("nl", "en", "fr", "de")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs between installations.

    ``good_match_relevance`` is the relevance from which the reports count a match as good; it has no unit and
    is comparable within one build only (``docs/quality.md`` says where it comes from).
    """

    mode: str = "development"
    secret_key: str = field(default="", repr=False)
    password_salt: str = field(default="", repr=False)
    database_url: str = field(default="", repr=False)
    instance_path: Path = Path("instance")
    site_name: str = "Talent Limburg"
    site_url: str = "http://127.0.0.1:5000"
    contact_address: str = "hallo@talent.example"
    mail_sender: str = "Talent Limburg <hallo@talent.example>"
    smtp_url: str = field(default="", repr=False)
    rate_limit_storage: str = field(default="memory://", repr=False)
    rate_limits_on: bool = True
    good_match_relevance: float = 0.26
    phrase_encoder_on: bool = True
    invitations_per_company_day: int = 10
    invitations_per_candidate_week: int = 5
    busy_timeout_ms: int = 10_000
    tasks_in_process: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def is_production(self) -> bool:
        """Whether people's real data is at stake."""
        return self.mode == "production"


def load_settings(environ: Mapping[str, str], *, root: Path) -> Settings:
    """Settings of this installation, complete and checked.

    Parameters
    ----------
    environ : mapping
        Environment variables; those named ``TALENTMATCH_<SETTING>`` win over the file.
    root : Path
        Folder that holds ``instance/``.

    Raises
    ------
    SettingsError
        When a value cannot be read, a name is unknown or production lacks a secret.
    """
    instance_path = Path(environ.get(f"{PREFIX}INSTANCE_PATH", root / "instance")).resolve()
    values: dict[str, Any] = {"instance_path": instance_path}
    values |= _from_file(instance_path / "settings.py")
    values |= _from_environment(environ)
    values.setdefault("tasks_in_process", values.get("mode") != "production")
    settings = Settings(**values)
    _check_mode(settings)
    return _with_defaults(settings)


def _from_file(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        names = runpy.run_path(str(path))
    except Exception as error:
        raise SettingsError(f"{path.name} cannot be run: {type(error).__name__}: {error}.") from error
    found = {name.lower(): value for name, value in names.items() if name.isupper()}
    kinds = {f.name: f.type for f in fields(Settings) if f.name != "instance_path"}
    unknown = sorted(set(found) - set(kinds))
    if unknown:
        raise SettingsError(f"{path.name} sets {', '.join(unknown).upper()}, which is no setting of this service.")
    return {name: _of_kind(path.name, name, value, kinds[name]) for name, value in found.items()}


def _of_kind(file: str, name: str, value: Any, kind: Any) -> Any:
    """``value`` when it is of the setting's kind; a whole number is a number, and nothing else is converted."""
    if name == "extra":
        kind = Mapping
    if kind is float and type(value) is int:
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise SettingsError(f"{file}: {name.upper()} is {value!r}, which is no {kind.__name__}.")
    return value


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for f in fields(Settings):
        text = environ.get(f"{PREFIX}{f.name.upper()}")
        if text is None or f.name in {"instance_path", "extra"}:
            continue
        values[f.name] = _read(f.name, text, f.type)
    return values


def _read(name: str, text: str, kind: Any) -> Any:
    try:
        if kind is bool:
            return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}[text.strip().lower()]
        return kind(text) if kind in {int, float} else text
    except (KeyError, ValueError) as error:
        raise SettingsError(f"{PREFIX}{name.upper()} is {text!r}, which is no {kind.__name__}.") from error


def _check_mode(settings: Settings) -> None:
    if settings.mode not in MODES:
        raise SettingsError(f"{PREFIX}MODE is {settings.mode!r}; it must be one of {', '.join(MODES)}.")
    if not settings.is_production:
        return
    for name in ("secret_key", "password_salt", "database_url", "smtp_url"):
        if not getattr(settings, name):
            raise SettingsError(f"{PREFIX}{name.upper()} is not set; production does not start without it.")
    if settings.rate_limit_storage == "memory://":
        raise SettingsError(f"{PREFIX}RATE_LIMIT_STORAGE must be shared by all processes in production (redis://…).")


def _with_defaults(settings: Settings) -> Settings:
    if settings.is_production:
        return settings
    settings.instance_path.mkdir(parents=True, exist_ok=True)
    return replace(
        settings,
        secret_key=settings.secret_key or _kept_secret(settings.instance_path / "secret_key"),
        password_salt=settings.password_salt or _kept_secret(settings.instance_path / "password_salt"),
        database_url=settings.database_url or f"sqlite:///{settings.instance_path / 'talentmatch.sqlite3'}",
    )


def _kept_secret(path: Path) -> str:
    """The secret in ``path``, made there once, so that people stay signed in when the demo restarts.

    It is written aside and then gets its name: of several processes that start together all read the same, whole one.
    """
    if not path.is_file():
        aside = path.with_name(f".{path.name}.{os.getpid()}")
        aside.touch(mode=0o600)
        aside.write_text(secrets.token_urlsafe(48), encoding="ascii")
        with suppress(FileExistsError):
            os.link(aside, path)
        aside.unlink()
    secret = path.read_text(encoding="ascii").strip()
    if not secret:
        raise SettingsError(f"{path} is empty. Remove it, and a new secret is made at the next start.")
    return secret
