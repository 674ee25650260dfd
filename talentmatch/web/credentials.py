"""Passwords as they are typed against passwords as they are kept."""

from flask_security.utils import hash_password

from talentmatch.accounts.models import User
from talentmatch.extensions import security


def password_hash(password: str) -> str:
    """What is kept of ``password``: argon2id over its Unicode normal form."""
    return str(hash_password(security.password_util.normalize(password)))


def knows_password(user: User | None, password: str) -> bool:
    """Whether ``password`` is that of ``user``; takes the same time for no account and one without a password.

    A hash with old parameters is made anew; the caller commits.
    """
    if user is None or not user.password:
        password_hash(password)
        return False
    return bool(user.verify_and_update_password(security.password_util.normalize(password)))
