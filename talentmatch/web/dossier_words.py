"""Dossiers in words: what lacks, who must do it, states, risks, advice."""

from collections.abc import Mapping

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

LACKS: Mapping[str, LazyString] = {
    "dates": _l("First and last day"),
    "hours": _l("Hours a week"),
    "plan": _l("Activity plan"),
    "mentor": _l("Name and address of the mentor at the host"),
    "supervisor": _l("Name and address of the supervisor at the institution"),
    "pay": _l("Whether and how it is paid"),
    "curricular": _l("Whether the programme requires it"),
    "risk_analysis": _l("Risk analysis"),
    "risk_expired": _l("New risk analysis: the last one is more than a year old"),
    "risk_renewal": _l("Renew the risk analysis: it ends before the last day"),
    "work_post_sheet": _l("Work-post sheet: the risks ask for it"),
    "fitness": _l("Word from the prevention service: the risks ask for it"),
    "insurance": _l("Who insures"),
    "declaration": _l("Who declares to social security"),
    "not_declared": _l("Declaration to social security"),
    "agreement": _l("Agreement to be drawn up"),
    "agreement_outdated": _l("New version of the agreement: plans changed after the last one"),
    "signature": _l("Signature"),
}
PARTIES: Mapping[str, LazyString] = {
    "student": _l("the student"),
    "host": _l("the host"),
    "institution": _l("the institution"),
    "nobody": _l("nobody"),
    "unknown": _l("not certain"),
}
PLACEMENT_STATES: Mapping[str, LazyString] = {
    "preparing": _l("Incomplete"),
    "ready": _l("Ready to start"),
    "started": _l("Running"),
    "interrupted": _l("Paused"),
    "ended": _l("Ended"),
    "stopped_early": _l("Stopped early"),
    "no_show": _l("Nobody came"),
    "cancelled": _l("Cancelled"),
}
LIGHTS: Mapping[str, LazyString] = {
    "red": _l("Red: do not start"),
    "amber": _l("Amber: something to do"),
    "green": _l("Green: everything is there"),
}
PAY: Mapping[str, LazyString] = {
    "unpaid": _l("Not paid"),
    "expenses": _l("Proven expenses only"),
    "paid": _l("Paid"),
}
INTERRUPTIONS: Mapping[str, LazyString] = {
    "absence": _l("Absence"),
    "holiday": _l("Holiday"),
    "exams": _l("Exams"),
    "host_closed": _l("The host is closed"),
    "other": _l("Something else"),
}
RISKS: Mapping[str, LazyString] = {
    "screen_work": _l("Screen work"),
    "lone_work": _l("Working alone"),
    "heights": _l("Working at height"),
    "machines": _l("Machines"),
    "safety_function": _l("Safety function, such as driving a vehicle"),
    "heavy_loads": _l("Heavy loads"),
    "noise_vibration": _l("Noise or vibration"),
    "chemicals": _l("Chemical agents"),
    "biological": _l("Biological agents"),
    "radiation": _l("Radiation"),
    "food": _l("Handling food"),
    "night_work": _l("Night work"),
}
METHODS: Mapping[str, LazyString] = {
    "signed_in": _l("signed in here"),
    "signed_link": _l("personal link in a mail"),
    "outside": _l("on paper, outside this site"),
}
ACTIONS: Mapping[str, LazyString] = {
    "start": _l("Start the placement"),
    "interrupt": _l("Pause"),
    "resume": _l("Go on after the pause"),
    "end": _l("End on the last day"),
    "stop_early": _l("Stop early"),
    "no_show": _l("Nobody came"),
    "cancel": _l("Cancel the placement"),
}
DECLARATIONS: Mapping[str, LazyString] = {
    "dimona_stg": _l("Dimona, type STG"),
    "dimona_stu": _l("Dimona, type STU"),
    "dimona": _l("Dimona for employees"),
    "none": _l("No Dimona STG: a voluntary internship is no “small status”"),
    "unknown": _l("Which one is not certain"),
}
CONFIDENCES: Mapping[str, LazyString] = {
    "stated": _l("The source says so."),
    "likely": _l("Likely, from the source; have it confirmed."),
    "unsure": _l("Not certain: ask before the first day."),
}
ASK: Mapping[str, LazyString] = {
    "institution_insurance": _l("The insurance service of the institution"),
    "nsso": _l("The National Social Security Office, or the host's payroll office"),
    "student_at_work": _l("Student@work"),
}
