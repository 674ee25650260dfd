"""Europass XML, in both layouts that people still have at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talentmatch.cv.europass_candidate import read_candidate
from talentmatch.cv.europass_passport import read_passport
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.safe_xml import local_name, parse_xml

if TYPE_CHECKING:
    from talentmatch.cv.limits import Limits
    from talentmatch.cv.profile import ProposedProfile


def read_europass(data: bytes, limits: Limits) -> ProposedProfile:
    """The profile proposed by a Europass file; refuses other XML."""
    root = parse_xml(data.lstrip(b"\x00 \t\r\n"), limits.max_depth)
    name = local_name(root)
    if name == "Candidate":
        return read_candidate(root)
    if name in {"SkillsPassport", "Europass", "europass"}:
        return read_passport(root)
    raise CvRejectedError("not_a_resume")
