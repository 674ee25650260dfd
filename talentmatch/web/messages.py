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
    "nobody_confirms": _l(
        "This company is here already, but we cannot reach anybody who acts for it. Write to the address at the foot of"
        " this page."
    ),
    "too_many_wait": _l(
        "Some vacancies of this company or address still wait for a click in a mail. Look in your mailbox first."
    ),
    "not_a_web_address": _l("A web address begins with https:// or http://."),
    "not_an_address": _l("This is not an e-mail address."),
    "not_a_mail_domain": _l("Write domains only, such as student.uhasselt.be."),
    "banned": _l(
        "This cannot be used here. If you think that is a mistake, write to the address at the foot of this page."
    ),
    "shared_by_many": _l("Many people have an address at this domain. Ban the one address instead."),
    "in_the_past": _l("This day has passed. Choose a later one or leave it empty."),
    "moment_passed": _l("This moment has passed. Choose a later one."),
    "too_far_ahead": _l("This lies more than half a year ahead. Choose an earlier moment."),
    "too_many_feeds": _l("You have ten feeds, and more we cannot keep. Remove one first."),
    "too_many": _l("These are too many. Keep the best ones."),
    "no_such_time": _l("The clocks skip this hour: summer time begins. Choose another time."),
    "not_a_moment": _l("Write a day and a time, such as 2027-02-08 14:30."),
    "not_https": _l("The link of a video call begins with https://."),
    "place_or_link": _l("Write where you meet, or give the link of a video call."),
    "candidate_busy": _l("You have another interview at that time. Choose another moment."),
    "host_busy": _l("The company has given this moment to somebody else by now. Choose another one."),
    "not_yourself": _l("You cannot do this to your own account."),
    "in_the_future": _l("This day is still to come. Choose today or an earlier day."),
    "before_the_start": _l("This day lies before the first day of the placement."),
    "after_the_end": _l("This day lies after the last day of the placement."),
    "file_too_large": _l("This file is too large. At most 10 MB."),
    "not_a_pdf": _l("This is not a PDF file. Save the paper as PDF and choose it again."),
    "article_without_title": _l("Begin each article with a line that starts with # and holds its title."),
}


def message(code: str) -> str:
    """The sentence for ``code``. An unknown code is a mistake of ours and raises ``KeyError``."""
    return str(MESSAGES[code])


#: What operations say when a thing is not in the state for it, word for word as they raise it.
STATE_MESSAGES: Mapping[str, LazyString] = {
    "This vacancy is no longer open. Look for another one in your list.": _l(
        "This vacancy is no longer open. Look for another one in your list."
    ),
    "All places of this vacancy are taken. Look for another one in your list.": _l(
        "All places of this vacancy are taken. Look for another one in your list."
    ),
    "This vacancy takes no applications for now: the company answers those it has first.": _l(
        "This vacancy takes no applications for now: the company answers those it has first."
    ),
    "The application is in another state by now. Reload the page and look again.": _l(
        "The application is in another state by now. Reload the page and look again."
    ),
    "All places of this vacancy are taken. Raise the number of places first.": _l(
        "All places of this vacancy are taken. Raise the number of places first."
    ),
    "All places of this vacancy are taken. Ask the company whether there is another one.": _l(
        "All places of this vacancy are taken. Ask the company whether there is another one."
    ),
    "You have accepted another internship in this period. Withdraw from that one first.": _l(
        "You have accepted another internship in this period. Withdraw from that one first."
    ),
    "The company or this address has an account by now. Sign in to go on.": _l(
        "The company or this address has an account by now. Sign in to go on."
    ),
    "This link has been used. Sign in to go on.": _l("This link has been used. Sign in to go on."),
    "A job can be offered once the placement has begun.": _l("A job can be offered once the placement has begun."),
    "Only what a student handed in can be shared with the company.": _l(
        "Only what a student handed in can be shared with the company."
    ),
    "Nothing can be said of this placement now.": _l("Nothing can be said of this placement now."),
    "This placement is not over yet.": _l("This placement is not over yet."),
    "Only the student and the host can say that.": _l("Only the student and the host can say that."),
    "This company is approved already.": _l("This company is approved already."),
    "This company is refused already.": _l("This company is refused already."),
    "This company names no campus.": _l("This company names no campus."),
    "This vacancy is no longer open. Reopen it before you change it.": _l(
        "This vacancy is no longer open. Reopen it before you change it."
    ),
    "The vacancy is in another state by now. Reload the page and look again.": _l(
        "The vacancy is in another state by now. Reload the page and look again."
    ),
    "This application is closed, so nothing can be written any more.": _l(
        "This application is closed, so nothing can be written any more."
    ),
    "There were many messages in the last hour. Wait a while before you write again.": _l(
        "There were many messages in the last hour. Wait a while before you write again."
    ),
    "You have invited as many candidates today as you may. Invite others tomorrow.": _l(
        "You have invited as many candidates today as you may. Invite others tomorrow."
    ),
    "This candidate was invited often this week and is left in peace for some days.": _l(
        "This candidate was invited often this week and is left in peace for some days."
    ),
    "Only a published vacancy can be offered to candidates.": _l(
        "Only a published vacancy can be offered to candidates."
    ),
    "This candidate cannot be invited.": _l("This candidate cannot be invited."),
    "This candidate has applied for this vacancy already.": _l("This candidate has applied for this vacancy already."),
    "This invitation is answered already.": _l("This invitation is answered already."),
    "An interview is proposed already. Change that one.": _l("An interview is proposed already. Change that one."),
    "This interview is in another state by now. Reload the page and look again.": _l(
        "This interview is in another state by now. Reload the page and look again."
    ),
    "A person must take this decision.": _l("A person must take this decision."),
    "A career office banned this company: it can neither write nor hand in vacancies.": _l(
        "A career office banned this company: it can neither write nor hand in vacancies."
    ),
    "This company is banned. Lift the ban first.": _l("This company is banned. Lift the ban first."),
    "This company is not banned.": _l("This company is not banned."),
    "Only a company that waits for approval can be asked to change something.": _l(
        "Only a company that waits for approval can be asked to change something."
    ),
    "This report is decided already.": _l("This report is decided already."),
    "Only a published vacancy can be taken offline.": _l("Only a published vacancy can be taken offline."),
    "The enterprise number, the mail domain or your address is banned here. Write to us if that is wrong.": _l(
        "The enterprise number, the mail domain or your address is banned here. Write to us if that is wrong."
    ),
    "Approve the company first: nothing of it is public before that.": _l(
        "Approve the company first: nothing of it is public before that."
    ),
    "Another internship of this student lies in these days. Choose days before or after it.": _l(
        "Another internship of this student lies in these days. Choose days before or after it."
    ),
    "This placement is over. Nothing about it changes any more.": _l(
        "This placement is over. Nothing about it changes any more."
    ),
    "The placement is in another state by now. Reload the page and look again.": _l(
        "The placement is in another state by now. Reload the page and look again."
    ),
    "This placement cannot start: something lacks in its dossier.": _l(
        "This placement cannot start: something lacks in its dossier."
    ),
    "This placement begins later. Start it on its first day.": _l(
        "This placement begins later. Start it on its first day."
    ),
    "The last day is still to come. Stop the placement early, or change its last day first.": _l(
        "The last day is still to come. Stop the placement early, or change its last day first."
    ),
    "The first day is still to come. Nobody can be missing yet.": _l(
        "The first day is still to come. Nobody can be missing yet."
    ),
    "Hours are logged once the placement has started.": _l("Hours are logged once the placement has started."),
    "The host has confirmed this day. It no longer changes.": _l(
        "The host has confirmed this day. It no longer changes."
    ),
    "This placement needs no agreement.": _l("This placement needs no agreement."),
    "Something lacks that the agreement names. Fill in the dossier first.": _l(
        "Something lacks that the agreement names. Fill in the dossier first."
    ),
    "There is nothing to sign yet. The agreement is issued when its dossier is filled in.": _l(
        "There is nothing to sign yet. The agreement is issued when its dossier is filled in."
    ),
    "The plans changed after this version. A new version has to be issued before anybody signs.": _l(
        "The plans changed after this version. A new version has to be issued before anybody signs."
    ),
    "There is a newer version by now. Read that one before you sign.": _l(
        "There is a newer version by now. Read that one before you sign."
    ),
    "This version has its signed paper already. Issue a new version to replace it.": _l(
        "This version has its signed paper already. Issue a new version to replace it."
    ),
    "Only a task that failed can be tried again.": _l("Only a task that failed can be tried again."),
    "Only a mail that failed and still has its text can be tried again.": _l(
        "Only a mail that failed and still has its text can be tried again."
    ),
}


def state_message(error: InvalidState) -> str:
    """The sentence of ``error`` in the reader's language; nothing for one that has no translation."""
    return str(STATE_MESSAGES.get(str(error), ""))
