"""Who may ask for what, written apart from the application: the expectation of ``test_access_matrix.py``.

``owner`` says whose thing the address names: ``None`` – nobody's in particular; otherwise only the actors of the same
letter may ask for it, and the others learn nothing (404).
"""

from collections.abc import Mapping
from dataclasses import dataclass

EVERYBODY = frozenset({"anonymous", "student", "company", "campus", "office", "administrator", "unconfirmed"})
SIGNED_IN = EVERYBODY - {"anonymous", "unconfirmed"}
NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Expected:
    """Kinds of actors that may ask, and whether the address names a thing of one letter."""

    kinds: frozenset[str]
    is_owned: bool = False


def only(kind: str) -> Expected:
    return Expected(frozenset({kind}))


def own(kind: str) -> Expected:
    return Expected(frozenset({kind}), is_owned=True)


PUBLIC = Expected(EVERYBODY)
MEMBERS = Expected(SIGNED_IN)

EXPECTED: Mapping[str, Expected] = {
    "static": PUBLIC,
    "public.home": PUBLIC,
    "public.vacancies": PUBLIC,
    "public.vacancy": PUBLIC,
    "public.companies": PUBLIC,
    "public.company": PUBLIC,
    "public.campuses": PUBLIC,
    "public.campus": PUBLIC,
    "public.how_matching_works": PUBLIC,
    "public.privacy": PUBLIC,
    "public.accessibility": PUBLIC,
    "public.livez": PUBLIC,
    "public.readyz": PUBLIC,
    "public.robots": PUBLIC,
    "public.start": MEMBERS,
    "security.login": PUBLIC,
    "security.logout": PUBLIC,
    "security.register": PUBLIC,
    "security.register_student": PUBLIC,
    "security.register_company": PUBLIC,
    "security.mail_sent": PUBLIC,
    "security.confirm_email": PUBLIC,
    "security.send_confirmation": PUBLIC,
    "security.forgot_password": PUBLIC,
    "security.reset_password": PUBLIC,
    "security.change_password": MEMBERS,
    "auth.account": MEMBERS,
    "auth.calendar": MEMBERS,
    "auth.renew_calendar": MEMBERS,
    "auth.switch_off_calendar": MEMBERS,
    "public.private_calendar_feed": Expected(NOBODY),  # opens by its secret alone, whoever asks
    "student.messages": only("student"),
    "student.thread": own("student"),
    "student.mark_thread_read": own("student"),
    "student.interviews": only("student"),
    "student.interview": own("student"),
    "student.choose_time": own("student"),
    "student.ask_other_times": own("student"),
    "student.cancel_interview": own("student"),
    "student.invitations": only("student"),
    "student.decline_invitation_to_apply": own("student"),
    "student.report_invitation_to_apply": own("student"),
    "company.messages": only("company"),
    "company.thread": own("company"),
    "company.mark_thread_read": own("company"),
    "company.interviews": only("company"),
    "company.interview": own("company"),
    "company.cancel_interview": own("company"),
    "company.invite_candidate": own("company"),
    "act.answer_application": PUBLIC,
    "act.extend_vacancy": PUBLIC,
    "act.close_vacancy": PUBLIC,
    "student.applications": only("student"),
    "student.apply": only("student"),
    "student.application": own("student"),
    "student.accept_offer": own("student"),
    "student.withdraw_application": own("student"),
    "company.applications": only("company"),
    "company.answer_applications": only("company"),
    "company.application": own("company"),
    "company.open_application": own("company"),
    "company.answer_application": own("company"),
    "student.ranked_vacancies": only("student"),
    "student.match": only("student"),
    "student.skills": only("student"),
    "student.edit_profile": only("student"),
    "student.suggest_skills": only("student"),
    "student.upload_cv": only("student"),
    "student.privacy": only("student"),
    "student.give_consent": only("student"),
    "student.withdraw_consent": only("student"),
    "student.export": only("student"),
    "student.erase": only("student"),
    "company.vacancies": only("company"),
    "company.new_vacancy": only("company"),
    "company.suggest_skills": only("company"),
    "company.edit_company": only("company"),
    "company.members": only("company"),
    "company.edit_vacancy": own("company"),
    "company.vacancy": own("company"),
    "company.submit_vacancy": own("company"),
    "company.withdraw_vacancy": own("company"),
    "company.fill_vacancy": own("company"),
    "company.close_vacancy": own("company"),
    "company.reopen_vacancy": own("company"),
    "company.candidates": own("company"),
    "company.candidate": own("company"),
    "campus.overview": only("campus"),
    "campus.tenants": only("campus"),
    "campus.edit_campus": only("campus"),
    "campus.confirm_tenant": own("campus"),
    "campus.remove_tenant": own("campus"),
    "career_office.inbox": only("office"),
    "career_office.companies": only("office"),
    "career_office.company": only("office"),
    "career_office.approve_company": only("office"),
    "career_office.refuse_company": only("office"),
    "career_office.vacancies": only("office"),
    "career_office.vacancy": only("office"),
    "career_office.publish_vacancy": only("office"),
    "career_office.refuse_vacancy": only("office"),
    "career_office.students": only("office"),
    "career_office.student": own("office"),
    "career_office.student_match": own("office"),
    "career_office.match_report": only("office"),
    "career_office.match_report_csv": only("office"),
    "admin.accounts": only("administrator"),
    "admin.invite": only("administrator"),
    "admin.activate": only("administrator"),
    "admin.deactivate": only("administrator"),
    "admin.institutions": only("administrator"),
    "admin.new_institution": only("administrator"),
    "admin.edit_institution": only("administrator"),
    "admin.index_builds": only("administrator"),
    "admin.rebuild_index": only("administrator"),
    "admin.audit": only("administrator"),
    "student.dossiers": only("student"),
    "student.dossier": own("student"),
    "student.sign_agreement": own("student"),
    "student.agreement_pdf": own("student"),
    "student.signed_paper": own("student"),
    "student.dossier_step": own("student"),
    "student.edit_plan": own("student"),
    "student.log_hours": own("student"),
    "company.dossiers": only("company"),
    "company.dossier": own("company"),
    "company.sign_agreement": own("company"),
    "company.agreement_pdf": own("company"),
    "company.signed_paper": own("company"),
    "company.dossier_step": own("company"),
    "company.edit_terms": own("company"),
    "company.edit_risks": own("company"),
    "company.edit_fitness": own("company"),
    "company.issue_agreement": own("company"),
    "company.confirm_hours": own("company"),
    "career_office.dossiers": only("office"),
    "career_office.dossier": own("office"),
    "career_office.sign_agreement": own("office"),
    "career_office.agreement_pdf": own("office"),
    "career_office.signed_paper": own("office"),
    "career_office.dossier_step": own("office"),
    "career_office.edit_terms": own("office"),
    "career_office.edit_school": own("office"),
    "career_office.edit_fitness": own("office"),
    "career_office.issue_agreement": own("office"),
    "career_office.take_paper": own("office"),
    "career_office.agreement_template": only("office"),
}
