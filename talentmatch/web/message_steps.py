"""Messages and first contacts as people send them: the operation, and the mail that tells the other side."""

from collections.abc import Sequence

from flask_babel import lazy_gettext as _l

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import members_of_company
from talentmatch.applications.models import Application
from talentmatch.messaging import operations
from talentmatch.messaging.invitation_operations import Caps, invite_candidate
from talentmatch.messaging.models import Invitation, Message
from talentmatch.messaging.queries import untold_messages
from talentmatch.profiles.models import Profile
from talentmatch.tasks.operations import enqueue
from talentmatch.vacancies.models import Vacancy
from talentmatch.web.mails import send_mail
from talentmatch.web.services import clock, db_session, services

#: Tells later of what was written while an earlier mail was unread.
REMIND = "messages.remind"


def post(application: Application, text: str, *, side: str, actor: User) -> Message:
    """The thread holds ``text``; the other side has a mail now, or within the hour about all that is unread then."""
    before = clock().now()
    message = operations.post_message(db_session(), application, side=side, text=text, actor=actor, clock=clock())
    db_session().flush()
    if message.sent_at < before:
        return message  # the same message, sent twice
    if message.notified_at is not None:
        _tell(application, [message], side)
        return message
    enqueue(
        db_session(),
        REMIND,
        {"application_id": application.id, "side": side},
        clock=clock(),
        unique_key=f"{REMIND}:{message.id}",
        run_at=clock().now() + operations.NOTIFICATION_PAUSE,
    )
    return message


def tell_of_untold(application: Application, *, side: str) -> None:
    """The other side has a mail with all that ``side`` wrote, it has not read and no mail told of."""
    messages = untold_messages(db_session(), application.id, side)
    if messages:
        operations.mark_notified(messages, clock=clock())
        _tell(application, messages, side)


def _tell(application: Application, messages: Sequence[Message], side: str) -> None:
    vacancy, student = application.vacancy, application.profile.user
    to_candidate = side == "company"
    people = [student] if to_candidate else members_of_company(db_session(), vacancy.company_id)
    writer = vacancy.company.name if to_candidate else (student.name or student.email) if student else ""
    for user in people:
        if user is not None:
            send_mail(
                user,
                _l("A new message"),
                "message",
                page=("student.thread" if to_candidate else "company.thread", {"application_id": application.id}),
                unique_key=f"message:{messages[-1].id}:{user.id}",
                writer=writer,
                vacancy=vacancy,
                texts=[message.text for message in messages],
            )


def caps() -> Caps:
    """How many first contacts this installation allows."""
    settings = services().settings
    return Caps(settings.invitations_per_company_day, settings.invitations_per_candidate_week)


def invite(vacancy: Vacancy, profile: Profile, text: str, *, actor: User) -> Invitation:
    """The candidate is asked to apply and has a mail about it, once; the company learns no name."""
    invitation = invite_candidate(db_session(), vacancy, profile, text=text, caps=caps(), actor=actor, clock=clock())
    if profile.user is not None:
        send_mail(
            profile.user,
            _l("A company invites you to apply"),
            "invitation_to_apply",
            page=("student.invitations", {}),
            unique_key=f"invitation:{invitation.id}",
            vacancy=vacancy,
            text=invitation.text,
        )
    return invitation
