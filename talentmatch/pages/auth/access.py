"""Who may ask for the pages about accounts: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import ANONYMOUS, PUBLIC, SIGNED_IN, Access

ACCESS: Mapping[str, Access] = {
    "security.login": ANONYMOUS,
    "security.logout": PUBLIC,  # also with a session that ended by itself
    "security.register": ANONYMOUS,
    "security.register_student": ANONYMOUS,
    "security.register_company": ANONYMOUS,
    "security.mail_sent": PUBLIC,
    "security.confirm_email": PUBLIC,  # the link of the mail says whose address it is
    "security.send_confirmation": ANONYMOUS,
    "security.forgot_password": ANONYMOUS,
    "security.reset_password": PUBLIC,
    "security.change_password": SIGNED_IN,
    "auth.account": SIGNED_IN,
    "auth.calendar": SIGNED_IN,
    "auth.renew_calendar": SIGNED_IN,
    "auth.switch_off_calendar": SIGNED_IN,
}
