"""What a student gets of their way to a place when they ask for their data: applications and all that came of them."""

from typing import Any

from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.queries import applications_of_student
from talentmatch.evaluations.queries import evaluations_of, may_read
from talentmatch.messaging.interview_queries import find_interview
from talentmatch.messaging.invitation_queries import invitations_of_student
from talentmatch.messaging.queries import messages_of
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import agreements_of, interruptions_of, placements_of_student, worked_days_of


def exported_journey(db_session: Session, user_id: int) -> dict[str, Any]:
    """Applications, messages, interviews, invitations and placements of a student, as JSON values."""
    return {
        "applications": [_application(db_session, each) for each in applications_of_student(db_session, user_id)],
        "invitations": [
            {
                "vacancy": each.invitation.vacancy.title,
                "company": each.invitation.vacancy.company.name,
                "text": each.invitation.text,
                "state": each.invitation.state,
                "answer": each.invitation.answer,
                "sent_at": each.invitation.sent_at.isoformat(),
            }
            for each in invitations_of_student(db_session, user_id)
        ],
        "placements": [_placement(db_session, each) for each in placements_of_student(db_session, user_id)],
    }


def _application(db_session: Session, application: Application) -> dict[str, Any]:
    interview = find_interview(db_session, application.id)
    return {
        "vacancy": application.vacancy.title,
        "company": application.vacancy.company.name,
        "state": application.state,
        "motivation": application.motivation,
        "decline_reason": application.decline_reason,
        "answer": application.answer_text,
        "sent_at": application.sent_at and application.sent_at.isoformat(),
        "answered_at": application.answered_at and application.answered_at.isoformat(),
        "messages": [
            {"from": message.side, "text": message.text, "sent_at": message.sent_at.isoformat()}
            for message in messages_of(db_session, application.id)
        ],
        "interview": interview
        and {
            "state": interview.state,
            "starts_at": interview.starts_at and interview.starts_at.isoformat(),
            "place": interview.place,
            "note": interview.note,
            "reason": interview.reason,
        },
    }


def _placement(db_session: Session, placement: Placement) -> dict[str, Any]:
    return {
        "company": placement.company.name,
        "kind": placement.kind,
        "state": placement.state,
        "start_on": placement.start_on and placement.start_on.isoformat(),
        "end_on": placement.end_on and placement.end_on.isoformat(),
        "activity_plan": placement.activity_plan,
        "mentor": placement.mentor_name,
        "supervisor": placement.supervisor_name,
        "outcome": placement.outcome_student,
        "evaluations": [
            {
                "moment": each.moment,
                "by": each.party,
                "author": each.author_name,
                "questions": each.questions,
                "answers": each.answers,
                "is_shared": each.is_shared,
                "handed_in_at": each.handed_in_at and each.handed_in_at.isoformat(),
            }
            for each in evaluations_of(db_session, placement.id)
            if may_read(each, "student")
        ],
        "fit_confirmed_on": placement.fit_confirmed_on and placement.fit_confirmed_on.isoformat(),
        "agreements": [
            {
                "number": agreement.number,
                "content": agreement.content,
                "fingerprint": agreement.fingerprint,
                "signatures": [
                    {"party": each.party, "name": each.name, "method": each.method, "at": each.signed_at.isoformat()}
                    for each in agreement.signatures
                ],
            }
            for agreement in agreements_of(db_session, placement)
        ],
        "interruptions": [
            {"from": each.from_on.isoformat(), "to": each.to_on and each.to_on.isoformat(), "reason": each.reason}
            for each in interruptions_of(db_session, placement)
        ],
        "hours": [
            {"day": each.day.isoformat(), "hours": each.hours, "note": each.note}
            for each in worked_days_of(db_session, placement)
        ],
    }
