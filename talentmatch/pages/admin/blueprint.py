"""Pages of the audience ``admin``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

admin = Blueprint("admin", __name__, url_prefix="/admin")
