"""``flask match …``: the index and ranked lists on the command line."""

from flask.cli import AppGroup

match_commands = AppGroup("match", help="Rank vacancies and look after the index.")
