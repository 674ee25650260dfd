"""Who may ask for the pages of companies: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import Access, only

ACCESS: Mapping[str, Access] = {
    "applications": only("company_member"),
    "answer_applications": only("company_member"),
    "application": only("company_member", owned=True),
    "open_application": only("company_member", owned=True),
    "answer_application": only("company_member", owned=True),
    "vacancies": only("company_member"),
    "new_vacancy": only("company_member"),
    "suggest_skills": only("company_member"),
    "vacancy": only("company_member", owned=True),
    "edit_vacancy": only("company_member", owned=True),
    "submit_vacancy": only("company_member", owned=True),
    "withdraw_vacancy": only("company_member", owned=True),
    "fill_vacancy": only("company_member", owned=True),
    "close_vacancy": only("company_member", owned=True),
    "reopen_vacancy": only("company_member", owned=True),
    "candidates": only("company_member", owned=True),
    "candidate": only("company_member", owned=True),
    "edit_company": only("company_member"),
    "members": only("company_member"),
}
