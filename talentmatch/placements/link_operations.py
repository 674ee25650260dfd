"""Links with which a mentor who has no account reads an agreement and signs it for the host."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.link_operations import make_link
from talentmatch.applications.models import ActionLink
from talentmatch.audit.operations import record
from talentmatch.clock import Clock
from talentmatch.placements.models import Placement

ACT = "sign_agreement"


def make_signing_link(db_session: Session, placement: Placement, *, actor: User | None, clock: Clock) -> str:
    """The secret of the one link with which the mentor signs the newest version; older ones of the dossier are gone."""
    older = delete(ActionLink).where(ActionLink.act == ACT, ActionLink.placement_id == placement.id)
    db_session.execute(older.execution_options(synchronize_session="fetch"))
    number = placement.agreement_number
    token = make_link(db_session, ACT, None, clock=clock, agreement=(placement.id, number))
    details = {"number": number}
    record(db_session, "placement.signing_link_sent", placement, actor=actor, clock=clock, details=details)
    return token


def newest_signing_link(db_session: Session, placement: Placement) -> ActionLink | None:
    """The link that the mentor has for the newest version, used or not."""
    query = select(ActionLink).where(
        ActionLink.act == ACT,
        ActionLink.placement_id == placement.id,
        ActionLink.version == placement.agreement_number,
    )
    return db_session.scalars(query.order_by(ActionLink.id.desc()).limit(1)).first()
