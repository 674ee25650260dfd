"""The forms of career offices."""

from flask_babel import lazy_gettext as _l
from wtforms import TextAreaField
from wtforms.validators import InputRequired, Length

from talentmatch.web.forms import PageForm
from talentmatch.web.messages import MESSAGES

REASON_LIMIT = 2_000


class RefusalForm(PageForm):
    """Why something is refused, as the company reads it."""

    reason = TextAreaField(
        _l("Reason"),
        description=_l("The company reads this in its mail. Say what to change, so that it can hand in again."),
        validators=[InputRequired(MESSAGES["required"]), Length(max=REASON_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 4},
    )
