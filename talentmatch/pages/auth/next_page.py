"""Where to go after signing in: a page of this site, never of another."""

from urllib.parse import urlsplit

from flask import request, url_for


def is_own_path(target: str) -> bool:
    """Whether ``target`` is a path of this site that no browser reads as another site's address."""
    if not target.startswith("/") or target.startswith("//"):
        return False
    if "\\" in target or any(ord(character) < 0x20 for character in target):
        return False  # browsers read a backslash as a slash and leave control characters out
    parts = urlsplit(target)
    return not parts.scheme and not parts.netloc


def asked_path() -> str:
    """The path that ``?next=`` asks for; empty when there is none or it leads elsewhere."""
    target = request.args.get("next", "")
    return target if is_own_path(target) else ""


def path_after_sign_in() -> str:
    """The path asked for, else the first page of the person's role."""
    return asked_path() or url_for("public.start")
