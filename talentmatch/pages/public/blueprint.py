"""Pages of the audience ``public``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

public = Blueprint("public", __name__)
