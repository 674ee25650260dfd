"""The application in a folder of its own, with an empty page of the same layout, for measuring its pages."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from flask import Flask, render_template

EMPTY: Final = "/bench/empty"


def bench_app(folder: Path) -> Flask:
    """The application whose database and files are in ``folder``, without rate limits or background work."""
    from talentmatch import create_app
    from talentmatch.settings import load_settings
    from talentmatch.web.guards import only, register_access

    settings = load_settings({"TALENTMATCH_INSTANCE_PATH": str(folder)}, root=folder)
    app = create_app(replace(settings, rate_limits_on=False, tasks_in_process=False))
    app.add_url_rule(EMPTY, "bench_empty", lambda: render_template("errors/empty.html"))
    register_access(app, {"bench_empty": only("student")})
    return app


def session_cookie(app: Flask, key: str) -> str:
    """Cookie of somebody signed in whose session key is ``key``, as ``name=value``."""
    serializer = app.session_interface.get_signing_serializer(app)  # type: ignore[attr-defined]
    return f"{app.config['SESSION_COOKIE_NAME']}={serializer.dumps({'_user_id': key, '_fresh': True})}"
