"""Signing an agreement from a mail: for the mentor at the host, who needs no account."""

from flask import Response, render_template
from flask.typing import ResponseReturnValue

from talentmatch.applications.link_operations import get_link, spend_link
from talentmatch.errors import NotFound
from talentmatch.pages.act.blueprint import act
from talentmatch.placements.agreement_pdf import agreement_pdf
from talentmatch.placements.models import Agreement, Placement
from talentmatch.placements.queries import current_agreement, get_placement
from talentmatch.placements.signing import is_to_be_signed, sign_as_mentor
from talentmatch.web import dossier_words as words
from talentmatch.web.dossier_forms import SignForm
from talentmatch.web.localisation import current_locale
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit


@act.route("/sign/<token>", methods=["GET", "POST"])
def sign_agreement(token: str) -> ResponseReturnValue:
    """Show the agreement in full; the button signs it, and the link has done its work."""
    try:
        placement, agreement = _agreement_of(token)
    except NotFound:
        return render_template("act/dead_link.html"), 410
    form = SignForm()
    if form.validate_on_submit():
        spend_link(db_session(), get_link(db_session(), token, "sign_agreement", clock=clock()), clock=clock())
        sign_as_mentor(db_session(), placement, seen=form.seen.data or "", clock=clock())
        commit()
        return render_template("act/done.html", what="signed", vacancy=placement.application.vacancy)
    languages = agreement.content["languages"]
    return render_template(
        "act/sign.html",
        form=form,
        placement=placement,
        agreement=agreement,
        terms=agreement.content["terms"],
        words=words,
        language=current_locale() if current_locale() in languages else languages[0],
        token=token,
    ), (422 if form.errors else 200)


@act.get("/sign/<token>/agreement.pdf")
def agreement_file(token: str) -> ResponseReturnValue:
    """The same as a tagged PDF."""
    try:
        placement, agreement = _agreement_of(token)
    except NotFound:
        return render_template("act/dead_link.html"), 410
    name = f"agreement-{placement.id}-{agreement.number}.pdf"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return Response(agreement_pdf(agreement, current_locale()), mimetype="application/pdf", headers=headers)


def _agreement_of(token: str) -> tuple[Placement, Agreement]:
    """What the link is about. Raises ``NotFound`` when there is nothing to sign by it any more."""
    link = get_link(db_session(), token, "sign_agreement", clock=clock())
    placement = get_placement(db_session(), link.placement_id or 0)
    agreement = current_agreement(db_session(), placement)
    if agreement is None or agreement.number != link.version or not is_to_be_signed(placement, agreement, "host"):
        raise NotFound
    return placement, agreement
