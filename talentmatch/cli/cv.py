"""``flask cv``: reading CVs on the command line, with the same limits as an upload."""

from __future__ import annotations

import json

import click
from flask.cli import AppGroup

from talentmatch.cv.limited import read_cv
from talentmatch.cv.limits import DEFAULT_LIMITS
from talentmatch.cv.outcome import CvOutcome, reject_message

cv_commands = AppGroup("cv", help="Read CVs.")


@cv_commands.command("read", with_appcontext=False)
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line and file.")
def read(files: tuple[str, ...], *, as_json: bool) -> None:
    """Propose a profile from each FILE: PDF, DOCX, Europass XML, JSON Resume or plain text.

    A file that cannot be read gets its line too, with the reason; it never stops the others. The exit code is 0 when
    every file got its line.
    """
    for name in files:
        outcome = _outcome(name)
        click.echo(_json_line(name, outcome) if as_json else _summary(name, outcome))


def _outcome(name: str) -> CvOutcome:
    try:
        return read_cv(name)
    except Exception as error:  # noqa: BLE001  the files after this one still get their turn
        message = reject_message("unreadable_file", DEFAULT_LIMITS)
        return CvOutcome("reject", None, "unreadable_file", message, 0.0, 0.0, type(error).__name__)


def _json_line(name: str, outcome: CvOutcome) -> str:
    profile = outcome.profile
    line = {
        "file": name,
        "outcome": outcome.outcome,
        "text": profile.text if profile else "",
        "skills": list(profile.skills) if profile else [],
        "languages": [{"lang": code, "cefr": level} for code, level in profile.languages] if profile else [],
        "message": outcome.message,
        "seconds": outcome.seconds,
        "peak_mib": outcome.peak_mib,
        "code": outcome.code,
    }
    # Escaped, so that a line can be printed on any terminal and any file name is kept.
    return json.dumps(line, ensure_ascii=True)


def _summary(name: str, outcome: CvOutcome) -> str:
    shown = click.format_filename(name)
    if outcome.profile is None:
        return f"{shown}: refused ({outcome.code}). {outcome.message}"
    profile = outcome.profile
    languages = ", ".join(f"{code} {level or '?'}" for code, level in profile.languages)
    cost = f"{outcome.seconds:.1f} s, {outcome.peak_mib:.0f} MiB"
    return "\n".join(
        [
            f"{shown}: {profile.source_format}, {len(profile.text)} characters, {cost}",
            f"  title: {profile.title or '-'}",
            f"  municipality: {profile.municipality or '-'}",
            f"  skills: {', '.join(profile.skills) or '-'}",
            f"  languages: {languages or '-'}",
        ]
    )
