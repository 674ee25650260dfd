"""The closed lists of the product: what a field may hold. Words for people are in ``web/labels.py``."""

VACANCY_KINDS = ("internship", "job", "student_job", "thesis", "research")
VACANCY_STATES = ("draft", "submitted", "published", "filled", "closed", "expired")
APPLICATION_STATES = (
    "draft", "sent", "seen", "shortlisted", "interview", "offered", "accepted", "placed", "declined", "withdrawn",
    "no_answer",
)  # fmt: skip
#: Why a company declines; each has a sentence to the candidate in four languages.
DECLINE_REASONS = ("filled", "other_candidates", "skills", "language", "period", "distance", "cancelled", "other")
#: What a link in a mail may do, each once and nothing else.
LINK_ACTS = ("answer_application", "propose_times", "extend_vacancy", "close_vacancy", "sign_agreement", "evaluate")
COMPANY_STATES = ("pending", "approved", "refused")
COMPANY_SIZES = ("1-9", "10-49", "50-249", "250+")
REMOTE_MODES = ("none", "hybrid", "full")
STUDY_LEVELS = ("graduaat", "bachelor_prof", "bachelor_acad", "master", "phd")
CEFR_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
PERMIT_GROUPS = ("be", "eu", "non_eu")
TEXT_LANGUAGES = ("nl", "en", "fr", "de")
ROLES = ("student", "company_member", "campus_member", "career_officer", "administrator")

STUDY_FIELDS = (
    "accounting_tax",
    "agri_food",
    "architecture",
    "biomedical",
    "business_economics",
    "business_engineering",
    "chemistry",
    "communication",
    "computer_science",
    "construction",
    "data_ai",
    "education",
    "electromechanics",
    "electronics_ict",
    "energy",
    "engineering_technology",
    "game_design",
    "geo_drone",
    "geography",
    "hr",
    "interior_architecture",
    "law",
    "marketing",
    "materials",
    "mathematics",
    "media_design",
    "medicine",
    "mobility",
    "music_arts",
    "nursing",
    "physics",
    "psychology",
    "rehabilitation",
    "social_work",
    "tourism",
    "transport_logistics",
)
#: A vacancy for every study field or level.
ANY = "any"

#: Spoken languages a form offers, ISO 639-1; an import may bring others.
SPOKEN_LANGUAGES = (
    "nl", "en", "fr", "de", "am", "ar", "bg", "bn", "cs", "da", "el", "es", "fa", "fi", "he", "hi", "hr", "hu", "id",
    "it", "ja", "ko", "ku", "lt", "lv", "mr", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv", "sw",
    "ta", "th", "ti", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip

#: Longest texts, in characters.
TITLE_LIMIT = 160
TEXT_LIMIT = 20_000
SKILL_LIMIT = 80
SKILL_COUNT_LIMIT = 60
