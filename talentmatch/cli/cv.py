from flask.cli import AppGroup
cv_commands = AppGroup("cv")
