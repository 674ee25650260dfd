"""Who may ask for the pages of career offices: one entry per endpoint, none means refused.

Companies and vacancies are one queue for the whole region, shared by every office; students belong to one institution.
"""

from collections.abc import Mapping

from talentmatch.web.guards import Access, only

ACCESS: Mapping[str, Access] = {
    "inbox": only("career_officer"),
    "companies": only("career_officer"),
    "company": only("career_officer"),
    "approve_company": only("career_officer"),
    "refuse_company": only("career_officer"),
    "vacancies": only("career_officer"),
    "vacancy": only("career_officer"),
    "publish_vacancy": only("career_officer"),
    "refuse_vacancy": only("career_officer"),
    "students": only("career_officer"),
    "student": only("career_officer", owned=True),
    "student_match": only("career_officer", owned=True),
    "match_report": only("career_officer"),
    "match_report_csv": only("career_officer"),
    "dossiers": only("career_officer"),
    "dossier": only("career_officer", owned=True),
    "sign_agreement": only("career_officer", owned=True),
    "agreement_pdf": only("career_officer", owned=True),
    "send_mentor_link": only("career_officer", owned=True),
    "signed_paper": only("career_officer", owned=True),
    "dossier_step": only("career_officer", owned=True),
    "edit_terms": only("career_officer", owned=True),
    "edit_school": only("career_officer", owned=True),
    "edit_fitness": only("career_officer", owned=True),
    "issue_agreement": only("career_officer", owned=True),
    "take_paper": only("career_officer", owned=True),
    "agreement_template": only("career_officer"),
    "evaluation": only("career_officer", owned=True),
    "evaluation_forms": only("career_officer"),
    "evaluation_form": only("career_officer"),
    "reset_evaluation_form": only("career_officer"),
    "report": only("career_officer"),
    "decide_report": only("career_officer"),
    "ask_change": only("career_officer"),
    "take_down_vacancy": only("career_officer"),
    "look_at_vacancy": only("career_officer"),
    "look_at_company": only("career_officer"),
    "ban_company": only("career_officer"),
    "lift_company_ban": only("career_officer"),
}
