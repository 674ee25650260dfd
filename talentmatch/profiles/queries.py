"""Reading profiles."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from talentmatch.accounts.models import User
from talentmatch.errors import NotFound
from talentmatch.profiles.models import Profile


def find_profile_of(db_session: Session, user_id: int) -> Profile | None:
    """The profile of a student's account, if there is one yet."""
    return db_session.scalar(select(Profile).where(Profile.user_id == user_id))


def get_profile(db_session: Session, profile_id: int) -> Profile:
    """The profile. Raises ``NotFound``."""
    profile = db_session.get(Profile, profile_id)
    if profile is None:
        raise NotFound
    return profile


def get_visible_profile(db_session: Session, profile_id: int) -> Profile:
    """The profile of a candidate who consents to be seen by companies. Raises ``NotFound`` for any other."""
    query = select(Profile).where(Profile.id == profile_id, Profile.visible_since_at.is_not(None))
    profile = db_session.scalar(query)
    if profile is None:
        raise NotFound
    return profile


def get_for_institution(db_session: Session, profile_id: int, institution_id: int | None) -> Profile:
    """A student of this institution. Raises ``NotFound`` for another's."""
    query = select(Profile).where(Profile.id == profile_id, Profile.institution_id == institution_id)
    profile = db_session.scalars(query.options(joinedload(Profile.user))).unique().one_or_none()
    if profile is None:
        raise NotFound
    return profile


def profiles_of_institution(
    db_session: Session, institution_id: int | None, *, programme: str = ""
) -> Sequence[Profile]:
    """Students of one institution by programme, with their accounts; of one programme when it is given."""
    query = select(Profile).where(Profile.institution_id == institution_id)
    if programme:
        query = query.where(Profile.programme == programme)
    rows = db_session.scalars(query.options(joinedload(Profile.user)).order_by(Profile.programme, Profile.id))
    return rows.unique().all()  # an account brings its roles along, a row each


def programmes_of_institution(db_session: Session, institution_id: int | None) -> Sequence[str]:
    """The programmes that students of one institution follow, by name."""
    query = select(Profile.programme).where(Profile.institution_id == institution_id, Profile.programme != "")
    return db_session.scalars(query.distinct().order_by(Profile.programme)).all()


def visible_profiles_by_id(db_session: Session, ids: Iterable[int]) -> Mapping[int, Profile]:
    """Those of ``ids`` that consent to be seen at this moment, in one query."""
    query = select(Profile).where(Profile.id.in_(list(ids)), Profile.visible_since_at.is_not(None))
    return {profile.id: profile for profile in db_session.scalars(query)}


def find_by_source(db_session: Session, source: str, external_id: str) -> Profile | None:
    """The profile that an import brought earlier."""
    return db_session.scalar(select(Profile).where(Profile.source == source, Profile.external_id == external_id))


def students_of_institution(
    db_session: Session, institution_id: int, *, text: str = "", limit: int, offset: int = 0
) -> tuple[Sequence[Profile], int]:
    """One page of the students of one institution by programme and name, and how many there are in all.

    Every word of ``text`` stands in the name, the mail address or the programme.
    """
    query = select(Profile).outerjoin(Profile.user).where(Profile.institution_id == institution_id)
    for word in text.split()[:8]:
        pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        columns = (User.name, User.email, Profile.programme)
        query = query.where(or_(*(column.ilike(pattern, escape="\\") for column in columns)))
    count = db_session.scalar(select(func.count()).select_from(query.subquery())) or 0
    order = (Profile.programme, func.coalesce(User.name, ""), Profile.id)
    account = contains_eager(Profile.user)
    query = query.options(account.lazyload(User.roles), account.lazyload(User.memberships))
    return db_session.scalars(query.order_by(*order).limit(limit).offset(offset)).all(), count
