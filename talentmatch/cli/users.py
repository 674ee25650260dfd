"""``flask users …``."""

from flask.cli import AppGroup

user_commands = AppGroup("users")
