"""Entry point for servers and for ``flask …``. Run from a checkout or an editable install: templates are not in a wheel."""

from talentmatch import create_app

app = create_app()
