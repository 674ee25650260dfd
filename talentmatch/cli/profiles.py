"""``flask profiles …``."""

from flask.cli import AppGroup

profile_commands = AppGroup("profiles")
