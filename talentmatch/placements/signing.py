"""Agreements: issued as frozen versions, signed by three parties. Every change leaves an audit line."""

from collections.abc import Collection

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.choices import AGREEMENT_PARTIES, DOSSIER_KINDS, SIGNING_METHODS, TEXT_LIMIT
from talentmatch.clock import Clock, today
from talentmatch.errors import Forbidden, InvalidInput, InvalidState
from talentmatch.placements.agreement import content_of, fingerprint, terms_of, wording_of
from talentmatch.placements.files import StoredFile
from talentmatch.placements.models import Agreement, Placement, Signature
from talentmatch.placements.operations import settle
from talentmatch.placements.queries import current_agreement, find_template
from talentmatch.placements.transitions import OVER

#: What the agreement names and therefore needs.
NEEDED = (
    "start_on", "end_on", "hours_per_week", "activity_plan", "mentor_name", "mentor_email", "supervisor_name",
    "supervisor_email", "pay", "is_curricular",
)  # fmt: skip


def missing_terms(placement: Placement) -> tuple[str, ...]:
    """What the agreement of ``placement`` would have to name and nobody said yet."""
    return tuple(name for name in NEEDED if getattr(placement, name) in {None, ""})


def issue_agreement(
    db_session: Session, placement: Placement, *, what_changed: str = "", why: str = "", actor: User, clock: Clock
) -> Agreement:
    """There is a new version of the agreement, to be signed by all three; earlier signatures count no more.

    Raises
    ------
    InvalidInput
        When a later version does not say what changed and why.
    InvalidState
        When what it has to name is not known, or the placement is over or needs no agreement.
    """
    if placement.kind not in DOSSIER_KINDS or placement.state in OVER:
        raise InvalidState("This placement needs no agreement.")
    if missing_terms(placement):
        raise InvalidState("Something lacks that the agreement names. Fill in the dossier first.")
    number = placement.agreement_number + 1
    what_changed, why = what_changed.strip(), why.strip()
    if number > 1:
        _check_amendment(what_changed, why)
    wording = wording_of(find_template(db_session, placement.institution_id))
    content = content_of(placement, wording, number=number, issued_on=today(clock), what_changed=what_changed, why=why)
    agreement = Agreement(
        placement=placement,
        number=number,
        content=content,
        fingerprint=fingerprint(content),
        terms_fingerprint=fingerprint(terms_of(placement)),
        what_changed=what_changed,
        why=why,
        issued_by_id=actor.id,
        issued_at=clock.now(),
    )
    db_session.add(agreement)
    placement.agreement_number, placement.updated_at = number, clock.now()
    details = {"number": number, "fingerprint": agreement.fingerprint}
    record(db_session, "placement.agreement_issued", placement, actor=actor, clock=clock, details=details)
    settle(db_session, placement, clock=clock)
    return agreement


def _check_amendment(what_changed: str, why: str) -> None:
    errors = {}
    for name, text in (("what_changed", what_changed), ("why", why)):
        if not text:
            errors[name] = "required"
        elif len(text) > TEXT_LIMIT:
            errors[name] = "too_long"
    if errors:
        raise InvalidInput(errors)


def sign(
    db_session: Session,
    placement: Placement,
    *,
    party: str,
    actor: User,
    method: str,
    clock: Clock,
    seen: str | None = None,
) -> Signature:
    """``actor`` has signed the version that counts for ``party``; signing again gives the same signature.

    Parameters
    ----------
    party : str
        ``student``, ``host`` or ``institution``.
    method : str
        ``signed_in`` or ``signed_link``; papers signed elsewhere come in through ``take_signed_paper``.
    seen : str, optional
        Fingerprint of the version that was on the page.

    Raises
    ------
    Forbidden
        When ``actor`` does not act for ``party``.
    InvalidState
        When there is no agreement, it no longer says what is planned, or another version was shown.
    """
    if party not in AGREEMENT_PARTIES or method not in SIGNING_METHODS or not acts_for(placement, party, actor):
        raise Forbidden
    agreement = _version_to_sign(db_session, placement, seen)
    return _signature(
        db_session, placement, agreement, party=party, name=actor.name or actor.email, actor=actor, method=method,
        clock=clock,
    )  # fmt: skip


def sign_as_mentor(db_session: Session, placement: Placement, *, seen: str, clock: Clock) -> Signature:
    """The mentor that the dossier names has signed for the host, by a link that only they got.

    ``seen`` is the fingerprint of the version that was on the page. Raises ``InvalidState`` as `sign` does.
    """
    agreement = _version_to_sign(db_session, placement, seen)
    return _signature(
        db_session, placement, agreement, party="host", name=placement.mentor_name, actor=None, method="signed_link",
        clock=clock,
    )  # fmt: skip


def acts_for(placement: Placement, party: str, user: User) -> bool:
    """Whether ``user`` may speak for ``party`` in ``placement``."""
    if party == "student":
        return placement.profile.user_id == user.id
    if party == "host":
        return user.company_id == placement.company_id or placement.mentor_user_id == user.id
    return placement.institution_id is not None and user.institution_id == placement.institution_id


def is_to_be_signed(placement: Placement, agreement: Agreement, party: str) -> bool:
    """Whether ``agreement`` is the version that counts, says what is planned, and lacks the signature of ``party``."""
    return (
        agreement.number == placement.agreement_number
        and placement.state not in OVER
        and agreement.terms_fingerprint == fingerprint(terms_of(placement))
        and all(signature.party != party for signature in agreement.signatures)
    )


def _version_to_sign(db_session: Session, placement: Placement, seen: str | None) -> Agreement:
    agreement = current_agreement(db_session, placement)
    if agreement is None or placement.state in OVER:
        raise InvalidState("There is nothing to sign yet. The agreement is issued when its dossier is filled in.")
    if agreement.terms_fingerprint != fingerprint(terms_of(placement)):
        raise InvalidState("The plans changed after this version. A new version has to be issued before anybody signs.")
    if seen is not None and seen != agreement.fingerprint:
        raise InvalidState("There is a newer version by now. Read that one before you sign.")
    return agreement


def _signature(
    db_session: Session,
    placement: Placement,
    agreement: Agreement,
    *,
    party: str,
    name: str,
    actor: User | None,
    method: str,
    clock: Clock,
) -> Signature:
    found = next((signature for signature in agreement.signatures if signature.party == party), None)
    if found is not None:
        return found
    signature = Signature(
        agreement_id=agreement.id,
        party=party,
        user_id=None if actor is None else actor.id,
        name=name,
        method=method,
        fingerprint=agreement.fingerprint,
        signed_at=clock.now(),
    )
    try:
        with db_session.begin_nested():
            db_session.add(signature)
    except IntegrityError:
        db_session.expire(agreement, ["signatures"])
        return next(other for other in agreement.signatures if other.party == party)
    db_session.expire(agreement, ["signatures"])
    details = {"party": party, "method": method, "number": agreement.number, "fingerprint": agreement.fingerprint}
    record(db_session, "placement.signed", placement, actor=actor, clock=clock, details=details)
    settle(db_session, placement, clock=clock)
    return signature


def take_signed_paper(
    db_session: Session,
    placement: Placement,
    file: StoredFile,
    *,
    parties: Collection[str],
    actor: User,
    clock: Clock,
) -> Agreement:
    """The version that counts has a paper beside it that ``parties`` signed outside the tool.

    Raises
    ------
    Forbidden
        When ``actor`` does not act for the institution, which answers for what the paper shows.
    InvalidInput
        When no party is named.
    InvalidState
        As ``sign`` does, and when there is a paper already.
    """
    if not acts_for(placement, "institution", actor):
        raise Forbidden
    if not parties or not set(parties) <= set(AGREEMENT_PARTIES):
        raise InvalidInput({"parties": "required"})
    agreement = _version_to_sign(db_session, placement, None)
    if agreement.file_name is not None:
        raise InvalidState("This version has its signed paper already. Issue a new version to replace it.")
    agreement.file_name, agreement.file_fingerprint = file.name, file.fingerprint
    details = {"number": agreement.number, "file": file.fingerprint}
    record(db_session, "placement.paper_taken", placement, actor=actor, clock=clock, details=details)
    for party in AGREEMENT_PARTIES:
        if party in parties:
            _signature(
                db_session, placement, agreement, party=party, name=_name_of(placement, agreement, party),
                actor=actor, method="outside", clock=clock,
            )  # fmt: skip
    return agreement


def _name_of(placement: Placement, agreement: Agreement, party: str) -> str:
    if party == "student":
        return str(agreement.content["student"]["name"])
    if party == "host":
        return placement.company.name
    institution = agreement.content["institution"]
    return str(institution["signing_officer"] or institution["name"])
