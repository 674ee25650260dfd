"""What is wrong with a field, in the reader's language, for every code that an operation gives."""

from collections.abc import Mapping

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

from talentmatch.errors import InvalidState

MESSAGES: Mapping[str, LazyString] = {
    "required": _l("Please fill this in."),
    "too_long": _l("This is too long. Shorten it and save again."),
    "not_a_choice": _l("Choose one of the options in the list."),
    "unknown_municipality": _l("We do not know this municipality. Write its name or postal code."),
    "end_before_start": _l("The end lies before the start. Choose a later day."),
    "out_of_range": _l("This number is too small or too large."),
    "not_an_enterprise_number": _l("This is not a Belgian enterprise number. It has ten digits, such as 0777.777.771."),
    "already_known": _l("This is already known here."),
    "not_a_web_address": _l("A web address begins with https:// or http://."),
    "not_an_address": _l("This is not an e-mail address."),
    "not_a_mail_domain": _l("Write domains only, such as student.uhasselt.be."),
    "not_yourself": _l("You cannot do this to your own account."),
}


def message(code: str) -> str:
    """The sentence for ``code``. An unknown code is a mistake of ours and raises ``KeyError``."""
    return str(MESSAGES[code])


#: What operations say when a thing is not in the state for it, word for word as they raise it.
STATE_MESSAGES: Mapping[str, LazyString] = {
    "This company is approved already.": _l("This company is approved already."),
    "This company is refused already.": _l("This company is refused already."),
    "This company names no campus.": _l("This company names no campus."),
    "This vacancy is no longer open. Reopen it before you change it.": _l(
        "This vacancy is no longer open. Reopen it before you change it."
    ),
    "The vacancy is in another state by now. Reload the page and look again.": _l(
        "The vacancy is in another state by now. Reload the page and look again."
    ),
    "A person must take this decision.": _l("A person must take this decision."),
    "Approve the company first: nothing of it is public before that.": _l(
        "Approve the company first: nothing of it is public before that."
    ),
}


def state_message(error: InvalidState) -> str:
    """The sentence of ``error`` in the reader's language; nothing for one that has no translation."""
    return str(STATE_MESSAGES.get(str(error), ""))
