"""The institution for whose students an officer works."""

from talentmatch.institutions.models import Institution
from talentmatch.institutions.queries import get_institution
from talentmatch.profiles.models import Profile
from talentmatch.profiles.queries import get_for_institution
from talentmatch.web.services import actor, db_session


def own_institution() -> Institution:
    """The officer's institution. Raises ``NotFound`` for an officer who belongs to none, who then sees no student."""
    return get_institution(db_session(), actor().institution_id)


def own_student(profile_id: int) -> Profile:
    """A student of the officer's institution. Raises ``NotFound`` for another's."""
    return get_for_institution(db_session(), profile_id, own_institution().id)
