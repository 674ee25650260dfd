"""Who may ask for the pages behind links in mails: whoever holds the link, which is checked by each page."""

from collections.abc import Mapping

from talentmatch.web.guards import PUBLIC, Access

ACCESS: Mapping[str, Access] = {
    "answer_application": PUBLIC,
    "propose_times": PUBLIC,
    "sign_agreement": PUBLIC,
    "agreement_file": PUBLIC,
    "hand_in_vacancy": PUBLIC,
    "extend_vacancy": PUBLIC,
    "close_vacancy": PUBLIC,
}
