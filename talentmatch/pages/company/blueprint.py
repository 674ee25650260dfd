"""Pages of the audience ``company``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

company = Blueprint("company", __name__, url_prefix="/company")
