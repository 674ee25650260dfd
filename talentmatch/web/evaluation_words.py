"""Evaluations in words: moments, what a score means, answers, outcomes."""

from collections.abc import Mapping

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

MOMENTS: Mapping[str, LazyString] = {"midterm": _l("Half-way evaluation"), "end": _l("Final evaluation")}
SCORES: Mapping[str, LazyString] = {
    "1": _l("1 – not at all"),
    "2": _l("2 – too little"),
    "3": _l("3 – enough"),
    "4": _l("4 – good"),
    "5": _l("5 – very good"),
}
YES_NO: Mapping[str, LazyString] = {"yes": _l("Yes"), "no": _l("No")}
QUESTION_KINDS: Mapping[str, LazyString] = {
    "score": _l("A score from 1 to 5"),
    "text": _l("A text"),
    "yes_no": _l("Yes or no"),
}
OUTCOMES: Mapping[str, LazyString] = {
    "here": _l("Yes, at this company"),
    "elsewhere": _l("Yes, elsewhere"),
    "no": _l("No"),
    "unknown": _l("Not known yet"),
}
