"""The audiences of an application: each brings its blueprint and the entries that say who may ask for what."""

from flask import Flask

from talentmatch.pages.act import access as act_access
from talentmatch.pages.act.blueprint import act
from talentmatch.pages.admin import access as admin_access
from talentmatch.pages.admin.blueprint import admin
from talentmatch.pages.auth.accounts import set_up_accounts
from talentmatch.pages.campus import access as campus_access
from talentmatch.pages.campus.blueprint import campus
from talentmatch.pages.career_office import access as career_office_access
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.company import access as company_access
from talentmatch.pages.company.blueprint import company
from talentmatch.pages.public import access as public_access
from talentmatch.pages.public.blueprint import public
from talentmatch.pages.student import access as student_access
from talentmatch.pages.student.blueprint import student
from talentmatch.web.guards import register_access


def register_pages(app: Flask) -> None:
    """``app`` answers on the addresses of every audience."""
    set_up_accounts(app)
    for blueprint, entries in (
        (act, act_access.ACCESS),
        (public, public_access.ACCESS),
        (student, student_access.ACCESS),
        (company, company_access.ACCESS),
        (campus, campus_access.ACCESS),
        (career_office, career_office_access.ACCESS),
        (admin, admin_access.ACCESS),
    ):
        app.register_blueprint(blueprint)
        register_access(app, {f"{blueprint.name}.{name}": entry for name, entry in entries.items()})
