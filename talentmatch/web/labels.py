"""Words for people for everything the product keeps as a code."""

from collections.abc import Mapping
from functools import lru_cache

from babel import Locale
from flask_babel import LazyString, get_locale
from flask_babel import lazy_gettext as _l


def N_(message: str) -> str:  # noqa: N802 (the name by which catalogues know words that are translated elsewhere)
    """``message`` itself, marked for the catalogues."""
    return message


VACANCY_KINDS: Mapping[str, LazyString] = {
    "internship": _l("Internship"),
    "job": _l("Job"),
    "student_job": _l("Student job"),
    "thesis": _l("Thesis"),
    "research": _l("Research"),
}
VACANCY_STATES: Mapping[str, LazyString] = {
    "draft": _l("Draft"),
    "submitted": _l("Waiting for approval"),
    "published": _l("Published"),
    "filled": _l("Filled"),
    "closed": _l("Closed"),
    "expired": _l("Expired"),
    "direct": _l("Offered to one person"),
}
APPLICATION_STATES: Mapping[str, LazyString] = {
    "draft": _l("Draft"),
    "sent": _l("Sent"),
    "seen": _l("Seen"),
    "shortlisted": _l("On the short list"),
    "interview": _l("Interview"),
    "offered": _l("Offered"),
    "accepted": _l("Accepted"),
    "placed": _l("Settled"),
    "declined": _l("Declined"),
    "withdrawn": _l("Withdrawn"),
    "no_answer": _l("No answer"),
}
#: What a candidate reads for each reason to decline.
DECLINE_REASONS: Mapping[str, LazyString] = {
    "filled": _l("The place has been filled."),
    "other_candidates": _l("Other candidates were closer to what the vacancy asks."),
    "skills": _l("The company looks for other skills for this place."),
    "language": _l("The place asks a higher level of a working language."),
    "period": _l("The period does not fit."),
    "distance": _l("The place is too far from where you live or can travel."),
    "cancelled": _l("The place is no longer offered."),
    "other": _l("The company has another reason, in its own words below."),
}
FEED_KINDS: Mapping[str, LazyString] = {
    "json_ld": _l("Web page with JobPosting (JSON-LD)"),
    "rss": _l("RSS or Atom"),
    "xml": _l("XML of a recruitment program"),
    "csv": _l("CSV table"),
}
COMPANY_STATES: Mapping[str, LazyString] = {
    "pending": _l("Waiting for approval"),
    "approved": _l("Approved"),
    "refused": _l("Refused"),
    "banned": _l("Banned"),
}
COMPANY_SIZES: Mapping[str, LazyString] = {
    "1-9": _l("1 to 9 people"),
    "10-49": _l("10 to 49 people"),
    "50-249": _l("50 to 249 people"),
    "250+": _l("250 people or more"),
}
REMOTE_MODES: Mapping[str, LazyString] = {
    "none": _l("On site"),
    "hybrid": _l("Hybrid"),
    "full": _l("Fully remote"),
}
STUDY_LEVELS: Mapping[str, LazyString] = {
    "graduaat": _l("Associate degree (graduaat)"),
    "bachelor_prof": _l("Professional bachelor"),
    "bachelor_acad": _l("Academic bachelor"),
    "master": _l("Master"),
    "phd": _l("PhD"),
    "any": _l("Any level"),
}
PERMIT_GROUPS: Mapping[str, LazyString] = {
    "be": _l("Belgian"),
    "eu": _l("From the EU, the EEA or Switzerland"),
    "non_eu": _l("From outside the EU"),
}
ROLES: Mapping[str, LazyString] = {
    "student": _l("Student or graduate"),
    "company_member": _l("Company"),
    "campus_member": _l("Campus"),
    "career_officer": _l("Career office"),
    "administrator": _l("Administrator"),
}
REPORT_REASONS: Mapping[str, LazyString] = {
    "payment": _l("They ask the candidate for money"),
    "fake": _l("It is not real: the company or the work does not exist"),
    "personal_data": _l("They ask for identity papers or bank details"),
    "pay": _l("The pay or the contract is not as it should be"),
    "discrimination": _l("It shuts people out for who they are"),
    "gone": _l("The place is taken already, or was never open"),
    "no_reply": _l("They never answer"),
    "wrong": _l("Something in it is wrong"),
    "other": _l("Something else"),
}
REPORT_STATES: Mapping[str, LazyString] = {
    "open": _l("Waits for an office"),
    "unfounded": _l("Unfounded"),
    "asked": _l("Company asked"),
    "taken_down": _l("Taken offline"),
    "banned": _l("Company banned"),
}
BAN_KINDS: Mapping[str, LazyString] = {
    "enterprise_number": _l("Enterprise number"),
    "mail_domain": _l("Mail domain"),
    "email": _l("E-mail address"),
}
SIGNALS: Mapping[str, LazyString] = {
    "payment": _l("Asks the candidate for money"),
    "personal_data": _l("Asks for identity papers or bank details"),
    "contact_outside": _l("Leads to WhatsApp or Telegram"),
    "quick_money": _l("Promises quick money"),
    "too_good_pay": _l("Pay far above what is usual"),
    "reused_text": _l("Same text as another company"),
    "free_mail": _l("Address at a free mail service"),
    "other_domain": _l("Mail domain differs from the website"),
    "never_answers": _l("Never answers applications"),
    "open_long": _l("Open for more than 120 days"),
    "posted_often": _l("Published again and again"),
    "unopened": _l("Nobody opened the applications"),
    "same_text_again": _l("Same text as earlier vacancies of the company"),
}
CEFR_LEVELS: Mapping[str, LazyString] = {
    "A1": _l("A1 – first words"),
    "A2": _l("A2 – simple sentences"),
    "B1": _l("B1 – everyday conversation"),
    "B2": _l("B2 – independent at work"),
    "C1": _l("C1 – fluent"),
    "C2": _l("C2 – mother tongue or like it"),
}
STUDY_FIELDS: Mapping[str, LazyString] = {
    "accounting_tax": _l("Accounting and taxation"),
    "agri_food": _l("Agriculture and food"),
    "architecture": _l("Architecture"),
    "biomedical": _l("Biomedical and life sciences"),
    "business_economics": _l("Business and economics"),
    "business_engineering": _l("Business engineering"),
    "chemistry": _l("Chemistry"),
    "communication": _l("Communication"),
    "computer_science": _l("Computer science and applied informatics"),
    "construction": _l("Construction"),
    "data_ai": _l("Data and artificial intelligence"),
    "education": _l("Education"),
    "electromechanics": _l("Electromechanics"),
    "electronics_ict": _l("Electronics and ICT"),
    "energy": _l("Energy"),
    "engineering_technology": _l("Engineering technology"),
    "game_design": _l("Game design"),
    "geo_drone": _l("Drones and geo-information"),
    "geography": _l("Geography"),
    "hr": _l("Human resources"),
    "interior_architecture": _l("Interior architecture"),
    "law": _l("Law"),
    "marketing": _l("Marketing"),
    "materials": _l("Materials science"),
    "mathematics": _l("Mathematics and statistics"),
    "media_design": _l("Media and design"),
    "medicine": _l("Medicine"),
    "mobility": _l("Mobility sciences"),
    "music_arts": _l("Music and arts"),
    "nursing": _l("Nursing and midwifery"),
    "physics": _l("Physics"),
    "psychology": _l("Psychology"),
    "rehabilitation": _l("Rehabilitation sciences and physiotherapy"),
    "social_work": _l("Social work"),
    "tourism": _l("Tourism and leisure"),
    "transport_logistics": _l("Transport and logistics"),
    "any": _l("Any field of study"),
}
BLOCKS: Mapping[str, LazyString] = {
    "words": _l("Words"),
    "concepts": _l("Skills and occupations"),
    "phrases": _l("Sentences"),
    "occupations": _l("Likeness to occupations"),
}
#: The blocks as a bar and its legend call them, as msgids.
BLOCK_NAMES: Mapping[str, str] = {
    "words": N_("words"),
    "concepts": N_("concepts"),
    "phrases": N_("sentences"),
    "occupations": N_("occupations"),
}
#: Why the work gate leaves a piece of a text out.
LEFT_OUT_REASONS: Mapping[str, LazyString] = {
    "name": _l("a name"),
    "place": _l("a place"),
    "origin": _l("where somebody comes from"),
    "faith": _l("faith or conviction"),
    "politics": _l("politics"),
    "union": _l("membership of a union"),
    "family": _l("family"),
    "age": _l("age"),
    "gender": _l("gender"),
    "orientation": _l("orientation"),
    "health": _l("health or disability"),
    "leave": _l("leave or absence"),
    "military": _l("military service"),
    "leisure": _l("free time"),
    "not_work": _l("nothing about work, study or skills"),
}
CONCEPT_KINDS: Mapping[str, LazyString] = {
    "skill": _l("Skill"),
    "tool": _l("Tool"),
    "occupation": _l("Occupation"),
    "study_field": _l("Field of study"),
    "language": _l("Language"),
}


def language_name(code: str) -> str:
    """Name of a spoken language in the reader's language: "Nederlands", "Turc"; the code itself when unknown."""
    locale: Locale = get_locale() or Locale("nl")
    name = locale.languages.get(code, code)
    return name[:1].upper() + name[1:]


def label(kind: str, code: str | None) -> str:
    """Word for ``code`` of the list ``kind`` ("vacancy_kind", "study_level" …); the code itself when it has none."""
    return "" if code is None else _label(kind, code, str(get_locale() or "nl"))


@lru_cache(maxsize=4_096)
def _label(kind: str, code: str, _locale: str) -> str:
    return str(LISTS[kind].get(code, code))  # in the language in use, which `_locale` names


LISTS: Mapping[str, Mapping[str, LazyString]] = {
    "vacancy_kind": VACANCY_KINDS,
    "vacancy_state": VACANCY_STATES,
    "feed_kind": FEED_KINDS,
    "company_state": COMPANY_STATES,
    "application_state": APPLICATION_STATES,
    "decline_reason": DECLINE_REASONS,
    "company_size": COMPANY_SIZES,
    "remote": REMOTE_MODES,
    "study_level": STUDY_LEVELS,
    "study_field": STUDY_FIELDS,
    "permit_group": PERMIT_GROUPS,
    "role": ROLES,
    "cefr": CEFR_LEVELS,
    "report_reason": REPORT_REASONS,
    "report_state": REPORT_STATES,
    "ban_kind": BAN_KINDS,
    "signal": SIGNALS,
    "block": BLOCKS,
    "concept_kind": CONCEPT_KINDS,
    "left_out_reason": LEFT_OUT_REASONS,
}
