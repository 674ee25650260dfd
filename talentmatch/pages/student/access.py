"""Who may ask for the pages of students: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import Access, only

ACCESS: Mapping[str, Access] = {
    "applications": only("student"),
    "apply": only("student"),
    "application": only("student", owned=True),
    "accept_offer": only("student", owned=True),
    "withdraw_application": only("student", owned=True),
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
}
