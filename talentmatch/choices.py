"""The closed lists of the product: what a field may hold. Words for people are in ``web/labels.py``."""

VACANCY_KINDS = ("internship", "job", "student_job", "thesis", "research")
#: `direct` is offered to one person and never public.
VACANCY_STATES = ("draft", "submitted", "published", "filled", "closed", "expired", "direct")
APPLICATION_STATES = (
    "draft", "sent", "seen", "shortlisted", "interview", "offered", "accepted", "placed", "declined", "withdrawn",
    "no_answer",
)  # fmt: skip
#: Why a company declines; each has a sentence to the candidate in four languages.
DECLINE_REASONS = ("filled", "other_candidates", "skills", "language", "period", "distance", "cancelled", "other")
#: What a link in a mail may do, each once and nothing else.
LINK_ACTS = (
    "answer_application",
    "extend_vacancy",
    "close_vacancy",
    "propose_times",
    "sign_agreement",
    "hand_in_vacancy",
)
MESSAGE_SIDES = ("candidate", "company")
INVITATION_STATES = ("open", "not_now", "reported", "ended")
INTERVIEW_STATES = ("proposed", "times_asked", "confirmed", "cancelled")
PLACEMENT_STATES = (
    "preparing", "ready", "started", "interrupted", "ended", "stopped_early", "no_show", "cancelled",
)  # fmt: skip
#: Kinds of vacancy whose placement needs a dossier; the others are an employment contract between two sides.
DOSSIER_KINDS = ("internship", "thesis", "research")
AGREEMENT_PARTIES = ("student", "host", "institution")
SIGNING_METHODS = ("signed_in", "signed_link", "outside")
#: When a placement is evaluated.
EVALUATION_MOMENTS = ("midterm", "end")
QUESTION_KINDS = ("score", "text", "yes_no")
#: Whether a placement ended in a job.
PLACEMENT_OUTCOMES = ("here", "elsewhere", "no", "unknown")
PAY_KINDS = ("unpaid", "expenses", "paid")
#: Why a placement pauses. No category says anything about somebody's body or mind.
INTERRUPTION_REASONS = ("absence", "holiday", "exams", "host_closed", "other")
RISK_CATEGORIES = (
    "screen_work", "lone_work", "heights", "machines", "safety_function", "heavy_loads", "noise_vibration", "chemicals",
    "biological", "radiation", "food", "night_work",
)  # fmt: skip
#: Risks for which the host's prevention service confirms first that somebody is fit for the work.
CHECKED_RISKS = (
    "safety_function", "heavy_loads", "noise_vibration", "chemicals", "biological", "radiation", "food", "night_work",
)  # fmt: skip
#: How a company's own vacancies are written where a feed reads them; `rss` is Atom too.
FEED_KINDS = ("json_ld", "rss", "xml", "csv")
TASK_STATES = ("waiting", "running", "done", "failed")
MAIL_STATES = ("waiting", "sending", "sent", "failed")
COMPANY_STATES = ("pending", "approved", "refused", "banned")
#: Why somebody reports a vacancy or company.
REPORT_REASONS = ("payment", "fake", "personal_data", "pay", "discrimination", "gone", "no_reply", "wrong", "other")
#: What became of a report; an open one waits for an office.
REPORT_STATES = ("open", "unfounded", "asked", "taken_down", "banned")
#: What a ban is about.
BAN_KINDS = ("enterprise_number", "mail_domain", "email")
#: What makes somebody look at a vacancy or company first. None of them decides anything.
SIGNAL_KINDS = (
    "payment", "personal_data", "contact_outside", "quick_money", "too_good_pay", "reused_text", "free_mail",
    "other_domain", "never_answers", "open_long", "posted_often", "unopened", "same_text_again",
)  # fmt: skip
#: How an office sent something back to its company.
REQUEST_KINDS = ("change", "refusal", "take_down")
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
