"""The form of a new feed."""

from flask_babel import lazy_gettext as _l
from flask_babel import ngettext
from wtforms import BooleanField, StringField
from wtforms.validators import DataRequired, Length

from talentmatch.choices import FEED_KINDS
from talentmatch.exchange.models import ADDRESS_LIMIT
from talentmatch.exchange.operations import FeedContent
from talentmatch.web.fields import ChoiceField, stripped
from talentmatch.web.forms import PageForm, choices
from talentmatch.web.messages import MESSAGES

HOURS = (6, 12, 24, 72, 168)


def hours_words(hours: int) -> str:
    """How often a feed is read."""
    if hours % 24:
        return str(ngettext("every %(num)s hour", "every %(num)s hours", hours))
    return str(ngettext("every day", "every %(num)s days", hours // 24))


class FeedForm(PageForm):
    """Where a company's vacancies stand, how they are written there, and how often to look."""

    address = StringField(
        _l("Address"),
        description=_l("Of your page with vacancies, or of the feed that your recruitment program offers."),
        filters=[stripped],
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=ADDRESS_LIMIT, message=MESSAGES["too_long"]),
        ],
    )
    kind = ChoiceField(_l("What stands there"), choices=choices("feed_kind", FEED_KINDS), default="json_ld")
    is_complete = BooleanField(
        _l("All our open vacancies stand there"),
        description=_l("Then a vacancy that is gone from there is closed here. Untick this for a feed of the newest."),
        default=True,
    )
    every_hours = ChoiceField(
        _l("How often we look"),
        choices=lambda: [(hours, hours_words(hours)) for hours in HOURS],
        coerce=int,
        default=24,
    )

    def content(self) -> FeedContent:
        """What was typed, for the operation."""
        return FeedContent(
            address=stripped(self.address.data),
            kind=self.kind.data,
            is_complete=self.is_complete.data,
            every_hours=self.every_hours.data,
        )
