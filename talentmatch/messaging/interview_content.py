"""What a company proposes for an interview, and the rules it must keep."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from talentmatch.clock import Clock
from talentmatch.errors import InvalidInput

SLOT_LIMIT = 6
PLACE_LIMIT = 200
LINK_LIMIT = 500
NOTE_LIMIT = 2_000
SHORTEST_MINUTES, LONGEST_MINUTES = 10, 480
#: How far ahead a moment may lie.
HORIZON = timedelta(days=180)


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewContent:
    """What a company proposes: moments (aware) of which one is chosen, how long, and where or by which link."""

    starts: tuple[datetime, ...]
    duration_minutes: int
    place: str = ""
    video_link: str = ""
    note: str = ""


def check_content(content: InterviewContent, *, clock: Clock) -> None:
    """Raise ``InvalidInput`` with every field of ``content`` that breaks a rule."""
    errors: dict[str, str] = {}
    wrong_start = _wrong_start(content.starts, clock.now())
    if wrong_start:
        errors["starts"] = wrong_start
    if not SHORTEST_MINUTES <= content.duration_minutes <= LONGEST_MINUTES:
        errors["duration_minutes"] = "out_of_range"
    for name, limit in (("place", PLACE_LIMIT), ("video_link", LINK_LIMIT), ("note", NOTE_LIMIT)):
        if len(getattr(content, name)) > limit:
            errors[name] = "too_long"
    if content.video_link and not _is_https(content.video_link):
        errors["video_link"] = "not_https"
    if not content.place and not content.video_link:
        errors["place"] = "place_or_link"
    if errors:
        raise InvalidInput(errors)


def _wrong_start(starts: tuple[datetime, ...], now: datetime) -> str:
    if not starts:
        return "required"
    if len(set(starts)) > SLOT_LIMIT:
        return "too_many"
    if min(starts) <= now:
        return "moment_passed"
    return "too_far_ahead" if max(starts) > now + HORIZON else ""


def _is_https(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    is_plain = not any(character.isspace() or character in '<>"\\' for character in address)
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and is_plain
