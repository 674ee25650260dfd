"""``flask vacancies …``."""

from flask.cli import AppGroup

vacancy_commands = AppGroup("vacancies")
