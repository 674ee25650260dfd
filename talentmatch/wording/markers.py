"""The letters after a title that say it is meant for everybody: (m/v/x), (h/f/x), (m/f/x), (m/w/d)."""

import re

_SEPARATOR = r"\s*[/|,.\-*]\s*"
_TWO = rf"(?:[mhw]{_SEPARATOR}[vfmw]|[vfmw]{_SEPARATOR}[mhw])"
_THIRD = r"[xdi*+]"
_COMPLETE = re.compile(
    rf"(?<!\w)(?:{_TWO}{_SEPARATOR}{_THIRD}|{_THIRD}{_SEPARATOR}{_TWO}|x{_SEPARATOR}{_TWO}|[mvfhwxd]{{1}}{_SEPARATOR}[xd]{_SEPARATOR}[mvfhw])(?!\w)"
    r"|all(?:e)? genders?|alle geslachten|alle geschlechter|tous genres|gn\)",
    re.IGNORECASE,
)
_INCOMPLETE = re.compile(rf"\(\s*{_TWO}\s*\)|(?<!\w)(?:m/v|v/m|h/f|f/h|m/f|f/m|m/w|w/m)(?!\w|\s*/)", re.IGNORECASE)
_MARKERS = {"nl": "(m/v/x)", "fr": "(h/f/x)", "en": "(m/f/x)", "de": "(m/w/d)"}


def marker_of(language: str) -> str:
    """The usual letters in ``language``."""
    return _MARKERS[language]


def has_marker(title: str) -> bool:
    """Whether ``title`` carries such letters, with or without the third one."""
    return _COMPLETE.search(title) is not None or _INCOMPLETE.search(title) is not None


def incomplete_marker(title: str) -> tuple[int, int] | None:
    """Where letters for two genders only stand; ``None`` when there are none."""
    if _COMPLETE.search(title):
        return None
    found = _INCOMPLETE.search(title)
    return found.span() if found else None
