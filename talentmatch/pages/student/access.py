"""Who may ask for the pages of students: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import Access, only

ACCESS: Mapping[str, Access] = {
    "applications": only("student"),
    "apply": only("student"),
    "application": only("student", owned=True),
    "accept_offer": only("student", owned=True),
    "withdraw_application": only("student", owned=True),
    "messages": only("student"),
    "thread": only("student", owned=True),
    "mark_thread_read": only("student", owned=True),
    "interviews": only("student"),
    "interview": only("student", owned=True),
    "choose_time": only("student", owned=True),
    "ask_other_times": only("student", owned=True),
    "cancel_interview": only("student", owned=True),
    "invitations": only("student"),
    "decline_invitation_to_apply": only("student", owned=True),
    "report_invitation_to_apply": only("student", owned=True),
    "ranked_vacancies": only("student"),
    "match": only("student"),
    "skills": only("student"),
    "edit_profile": only("student"),
    "suggest_skills": only("student"),
    "upload_cv": only("student"),
    "privacy": only("student"),
    "give_consent": only("student"),
    "withdraw_consent": only("student"),
    "export": only("student"),
    "erase": only("student"),
    "dossiers": only("student"),
    "dossier": only("student", owned=True),
    "sign_agreement": only("student", owned=True),
    "agreement_pdf": only("student", owned=True),
    "signed_paper": only("student", owned=True),
    "dossier_step": only("student", owned=True),
    "edit_plan": only("student", owned=True),
    "log_hours": only("student", owned=True),
}
