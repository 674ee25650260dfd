"""What is wrong with a field, in the reader's language, for every code that an operation gives."""

from collections.abc import Mapping

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

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
