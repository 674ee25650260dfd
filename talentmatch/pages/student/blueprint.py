"""Pages of the audience ``student``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

student = Blueprint("student", __name__, url_prefix="/student")
