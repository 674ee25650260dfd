"""What a company answers to an application, on its pages and behind the link of a mail."""

from collections.abc import Iterable, Mapping
from typing import Final

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l
from wtforms import RadioField, SelectField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional

from talentmatch.choices import DECLINE_REASONS, TEXT_LIMIT
from talentmatch.web.forms import PageForm, choices
from talentmatch.web.messages import MESSAGES

#: Every answer, in the order in which it is offered.
ANSWERS: Final[Mapping[str, LazyString]] = {
    "invite": _l("We want to meet this person"),
    "shortlist": _l("On our short list: we decide later"),
    "offer": _l("We offer the place"),
    "decline": _l("We do not go on"),
}


class AnswerForm(PageForm):
    """An answer, and why when it is a no."""

    answer = RadioField(_l("Your answer"), validators=[InputRequired(message=MESSAGES["required"])])
    reason = SelectField(
        _l("Why not"),
        description=_l("Only when you do not go on. The candidate reads this sentence in their own language."),
        choices=choices("decline_reason", DECLINE_REASONS, blank=_l("Choose a reason")),
        validators=[Optional()],
    )
    text = TextAreaField(
        _l("A few words of your own"),
        description=_l("The candidate reads them in the mail and beside the application."),
        validators=[Length(max=TEXT_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 4},
    )

    def offer(self, actions: Iterable[str]) -> None:
        """Let the company choose among the answers that are also ``actions``."""
        allowed = frozenset(actions)
        self.answer.choices = [(name, str(words)) for name, words in ANSWERS.items() if name in allowed]
