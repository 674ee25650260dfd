"""Steps of an application as people take them: the operation, and the mail that tells the other side.

Pages, links in mails and tasks all take steps here, so that nobody is told twice or forgotten. Being looked at is the
one step without a mail: the candidate sees it beside the application.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import members_of_company
from talentmatch.applications import operations
from talentmatch.applications.link_operations import make_link
from talentmatch.applications.models import Application
from talentmatch.applications.transitions import COMPANY, OFFICE, STUDENT, TRANSITIONS
from talentmatch.placements.operations import cancel_for_application, open_placement
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from talentmatch.web.interview_steps import cancel_open
from talentmatch.web.mails import absolute_link, send_mail
from talentmatch.web.services import clock, db_session


@dataclass(frozen=True, slots=True)
class News:
    """What a mail about a step says: its subject and what follows for the reader."""

    subject: LazyString
    sentence: LazyString
    next_step: LazyString


TO_STUDENT: Mapping[str, News] = {
    "send": News(
        _l("Your application is with the company"),
        _l("Your application for “%(title)s” is with %(company)s."),
        _l("They promised an answer by %(due)s. If none comes, we close the application and tell you."),
    ),
    "shortlist": News(
        _l("You are on the short list"),
        _l("%(company)s put your application for “%(title)s” on its short list."),
        _l("You hear more by %(due)s."),
    ),
    "invite": News(
        _l("The company wants to meet you"),
        _l("%(company)s wants to talk with you about “%(title)s”."),
        _l("Look at your application for the times they propose."),
    ),
    "offer": News(
        _l("You are offered the place"),
        _l("%(company)s offers you the place “%(title)s”."),
        _l("Accept it or let them know that you choose otherwise."),
    ),
    "offer_directly": News(
        _l("You are offered a job"),
        _l("%(company)s offers you a job after your time there: “%(title)s”."),
        _l("Read the offer, then accept it or let them know that you choose otherwise."),
    ),
    "decline": News(
        _l("An answer to your application"),
        _l("%(company)s chose not to go on with your application for “%(title)s”."),
        _l("Your list has other vacancies that fit what you can do."),
    ),
    "call_off": News(
        _l("A vacancy was taken away"),
        _l("“%(title)s” of %(company)s is no longer offered here, so your application has ended. It is not about you."),
        _l("Your list has other vacancies that fit what you can do."),
    ),
    "place": News(
        _l("Your place is settled"),
        _l("Your place “%(title)s” at %(company)s is settled. Have a good start!"),
        _l("Everything about it stands with your application."),
    ),
    "lapse": News(
        _l("No answer came"),
        _l(
            "%(company)s did not answer your application for “%(title)s” in time, so we closed it. It is not about you."
        ),
        _l("Their missing answer counts in the figures that everybody sees. Your list has other vacancies that fit."),
    ),
}
TO_COMPANY: Mapping[str, News] = {
    "send": News(
        _l("A new application"),
        _l("%(name)s applied for “%(title)s”."),
        _l("You promised an answer by %(due)s."),
    ),
    "accept": News(
        _l("Your offer is accepted"),
        _l("%(name)s accepts the place “%(title)s”."),
        _l("Now prepare the start together."),
    ),
    "withdraw": News(
        _l("An application was withdrawn"),
        _l("%(name)s withdrew the application for “%(title)s”."),
        _l("You need not answer it any more."),
    ),
    "lapse": News(
        _l("You did not answer an application"),
        _l("The time to answer the application of %(name)s for “%(title)s” is over, so we closed it."),
        _l("Your reply rate counts it. Pause a vacancy when too much comes in at once."),
    ),
    "call_off": News(
        _l("An application has ended"),
        _l("The application of %(name)s for “%(title)s” was ended by a career office."),
        _l("You need not answer it any more."),
    ),
}


def apply_for(vacancy: Vacancy, profile: Profile, motivation: str, *, actor: User) -> Application:
    """``profile`` has applied; the company gets a link to answer with, the candidate a receipt, once."""
    application = operations.application_of(db_session(), vacancy, profile, clock=clock())
    if application.state in TRANSITIONS["send"].starts:
        operations.send(db_session(), application, motivation=motivation, actor=actor, clock=clock())
        tell(application, "send")
    return application


def answer(application: Application, action: str, *, actor: User, reason: str = "", text: str = "") -> None:
    """The company answered: ``shortlist``, ``invite``, ``offer`` or ``decline``."""
    if action == "decline":
        operations.decline(
            db_session(), application, reason=reason, text=text, actor=actor, role=COMPANY, clock=clock()
        )
        cancel_open(application, actor=actor)
    elif action == "offer":
        operations.offer(db_session(), application, text=text, actor=actor, role=COMPANY, clock=clock())
    else:
        operations.move(db_session(), application, action, actor=actor, role=COMPANY, clock=clock(), text=text.strip())
    tell(application, action)


def accept(application: Application, *, actor: User) -> None:
    """The candidate took the place."""
    if operations.accept(db_session(), application, actor=actor, clock=clock()):
        open_placement(db_session(), application, actor=actor, clock=clock())
        tell(application, "accept")


def withdraw(application: Application, *, actor: User) -> None:
    """The candidate asks no more."""
    was_sent = application.sent_at is not None and application.state != "withdrawn"
    operations.withdraw(db_session(), application, actor=actor, clock=clock())
    _end_what_follows(application, actor=actor, role=STUDENT)
    if was_sent:
        tell(application, "withdraw")


def call_off(application: Application, *, actor: User) -> None:
    """A career office ended it."""
    operations.call_off(db_session(), application, actor=actor, clock=clock())
    _end_what_follows(application, actor=actor, role=OFFICE)
    tell(application, "call_off")


def lapse(application: Application) -> None:
    """The company's time is over."""
    operations.lapse(db_session(), application, clock=clock())
    cancel_open(application, actor=None)
    tell(application, "lapse")


def _end_what_follows(application: Application, *, actor: User, role: str) -> None:
    """No talk is still to come, and a placement that was prepared is not."""
    cancel_open(application, actor=actor)
    cancel_for_application(db_session(), application, actor=actor, role=role, clock=clock())


def tell(application: Application, action: str) -> None:
    """Whoever the step concerns gets a mail in their language."""
    student = application.profile.user
    if action in TO_STUDENT and student is not None:
        _mail(application, student, TO_STUDENT[action], ("student.application", application))
    if action in TO_COMPANY:
        for member in members_of_company(db_session(), application.vacancy.company_id):
            links = _links(application, member) if action == "send" else {}
            _mail(application, member, TO_COMPANY[action], ("company.application", application), links=links)


def _links(application: Application, member: User) -> dict[str, str]:
    """What ``member`` can do from the mail that brings ``application``, each once, by the name of the link."""
    tokens = {
        act: make_link(db_session(), act, member, clock=clock(), application=application)
        for act in ("answer_application", "propose_times")
    }
    return {act: absolute_link(f"act.{act}", token=token, lang=member.locale) for act, token in tokens.items()}


def _mail(
    application: Application,
    user: User,
    news: News,
    page: tuple[str, Application],
    *,
    links: Mapping[str, str] | None = None,
) -> None:
    vacancy = application.vacancy
    send_mail(
        user,
        news.subject,
        "application_news",
        page=(page[0], {"application_id": page[1].id}),
        is_secret=bool(links),
        news=news,
        words={
            "title": vacancy.title,
            "company": vacancy.company.name,
            "name": candidate_name(application),
        },
        due=application.answer_due_on,
        reason=application.decline_reason if application.state == "declined" else None,
        text=application.answer_text if user is application.profile.user else "",
        links=links or {},
    )


def candidate_name(application: Application) -> str:
    """The name a candidate gave, which a company learns with the application."""
    user = application.profile.user
    return (user.name or user.email) if user is not None else ""
