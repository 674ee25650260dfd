"""Pages of the audience ``campus``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

campus = Blueprint("campus", __name__, url_prefix="/campus")
