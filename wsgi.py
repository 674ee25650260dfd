"""Entry point for servers and for ``flask …``; run from a checkout or an editable install (no wheel has templates)."""

from talentmatch import create_app

app = create_app()
