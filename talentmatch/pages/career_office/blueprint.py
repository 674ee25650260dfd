"""Pages of the audience ``career_office``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

career_office = Blueprint("career_office", __name__, url_prefix="/career-office")
