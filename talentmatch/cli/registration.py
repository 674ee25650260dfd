"""The groups of ``flask …`` commands."""

from flask import Flask

from talentmatch.cli.bench import bench_commands
from talentmatch.cli.cv import cv_commands
from talentmatch.cli.demo import demo_commands
from talentmatch.cli.evaluate import evaluate
from talentmatch.cli.match import match_commands
from talentmatch.cli.profiles import profile_commands
from talentmatch.cli.tasks import task_commands
from talentmatch.cli.users import user_commands
from talentmatch.cli.vacancies import vacancy_commands
from talentmatch.cli.vocabulary import vocabulary_commands
from talentmatch.cli.wording import lint_vacancies


def register_commands(app: Flask) -> None:
    """``flask …`` on ``app`` knows the product's commands."""
    for group in (
        bench_commands,
        cv_commands,
        demo_commands,
        match_commands,
        profile_commands,
        task_commands,
        user_commands,
        vacancy_commands,
        vocabulary_commands,
    ):
        app.cli.add_command(group)
    vacancy_commands.add_command(lint_vacancies)
    app.cli.add_command(evaluate)
