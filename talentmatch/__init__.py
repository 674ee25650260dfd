"""Talent matching for Limburg: the application factory, the one place where everything meets."""

import gc
import os
from pathlib import Path

from flask import Flask

from talentmatch.settings import Settings, load_settings

ROOT = Path(__file__).resolve().parent.parent

#: New objects after which young ones are looked through for garbage in circles. Python's own 700 makes it look while a
#: single text is read, which cost a sixth of the time of an import; circles are few here, and found all the same.
_COLLECT_AFTER = 20_000


def create_app(settings: Settings | None = None) -> Flask:
    """A complete application.

    Parameters
    ----------
    settings : Settings, optional
        What differs between installations; read from the environment and ``instance/`` when left out.

    Raises
    ------
    SettingsError
        When a setting is missing or wrong.
    RuntimeError
        When the templates are not beside the package.
    """
    from talentmatch.background.in_process import set_up_background
    from talentmatch.cli.registration import register_commands
    from talentmatch.pages.registration import register_pages
    from talentmatch.web.application import set_up

    if not (ROOT / "templates").is_dir():
        message = "The templates are missing: run talentmatch from a checkout or an editable install."
        raise RuntimeError(message)
    gc.set_threshold(_COLLECT_AFTER, *gc.get_threshold()[1:])
    settings = settings or load_settings(os.environ, root=ROOT)
    app = Flask(__name__, instance_path=str(settings.instance_path), template_folder=str(ROOT / "templates"))
    set_up(app, settings, root=ROOT)
    register_pages(app)
    register_commands(app)
    set_up_background(app)
    return app
