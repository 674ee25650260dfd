"""Entry point for servers and for ``flask …``; run from a checkout or an editable install (templates are in no wheel)."""

from talentmatch import create_app

app = create_app()
