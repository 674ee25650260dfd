"""Mail about dossiers, to each party in the language of its people."""

from collections.abc import Iterable

from flask_babel import lazy_gettext as _l

from talentmatch.accounts.models import User
from talentmatch.evaluations.models import Evaluation
from talentmatch.evaluations.queries import may_read
from talentmatch.placements.link_operations import make_signing_link
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import people_of
from talentmatch.web import dossier_words as words
from talentmatch.web.mails import Page, absolute_link, send_mail, send_mail_to_address
from talentmatch.web.services import clock, db_session

BLUEPRINTS = {"student": "student", "host": "company", "institution": "career_office"}


def page_of(placement: Placement, party: str, name: str = "dossier") -> Page:
    """The page of a dossier as a party sees it."""
    return f"{BLUEPRINTS[party]}.{name}", {"placement_id": placement.id}


def evaluation_page_of(placement: Placement, reader: str, moment: str, party: str) -> Page:
    """The page on which ``reader`` fills in or reads what ``party`` says at ``moment``."""
    return f"{BLUEPRINTS[reader]}.evaluation", {"placement_id": placement.id, "moment": moment, "party": party}


def tell_agreement_issued(placement: Placement) -> None:
    """All three parties learn that there is something to sign."""
    for party in BLUEPRINTS:
        for user in _members(placement, party):
            send_mail(
                user, _l("An agreement to sign"), "agreement_issued", page=page_of(placement, party, "sign_agreement"),
                unique_key=f"agreement:{placement.id}:{placement.agreement_number}:{user.id}",
                title=placement.application.vacancy.title,
            )  # fmt: skip
    ask_mentor_to_sign(placement)


def ask_mentor_to_sign(placement: Placement, *, asked_by: User | None = None) -> bool:
    """The mentor gets a link that signs this version for the host; who has an account of the host signs in instead.

    ``asked_by`` is who asks for another mail, when the first was lost. Returns whether a mail is on its way.
    """
    address = placement.mentor_email.strip()
    members = {user.email.casefold() for user in _members(placement, "host")}
    if not address or address.casefold() in members:
        return False
    token = make_signing_link(db_session(), placement, actor=asked_by, clock=clock())
    locale = placement.company.language
    send_mail_to_address(
        address,
        placement.mentor_name,
        locale,
        _l("An agreement to sign"),
        "agreement_for_mentor",
        unique_key=None if asked_by else f"mentor:{placement.id}:{placement.agreement_number}",
        title=placement.application.vacancy.title,
        company=placement.company.name,
        link=absolute_link("act.sign_agreement", token=token, lang=locale),
    )
    return True


def tell_step(placement: Placement, *, by: User) -> None:
    """The other sides learn what happened."""
    for party in BLUEPRINTS:
        for user in _members(placement, party):
            if user.id != by.id:
                send_mail(
                    user, _l("News about a placement"), "placement_step", page=page_of(placement, party),
                    title=placement.application.vacancy.title, state=words.PLACEMENT_STATES[placement.state],
                )  # fmt: skip


def tell_evaluation(placement: Placement, evaluation: Evaluation, *, by: User) -> None:
    """Whoever may read an evaluation that was handed in learns of it."""
    for party in BLUEPRINTS:
        if not may_read(evaluation, party):
            continue
        page = evaluation_page_of(placement, party, evaluation.moment, evaluation.party)
        for user in _members(placement, party):
            if user.id != by.id:
                send_mail(
                    user, _l("An evaluation was handed in"), "evaluation_handed_in", page=page,
                    unique_key=f"evaluation:{evaluation.id}:{user.id}", author=by.name or by.email,
                    title=placement.application.vacancy.title,
                )  # fmt: skip


def _members(placement: Placement, party: str) -> Iterable[User]:
    return people_of(db_session(), placement, party)
