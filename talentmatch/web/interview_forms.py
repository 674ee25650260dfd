"""Forms about interviews."""

from datetime import datetime
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import DateTimeLocalField, IntegerField, StringField, TextAreaField
from wtforms.validators import DataRequired, InputRequired, Length, Optional

from talentmatch.errors import InvalidInput
from talentmatch.messaging.interview_content import LINK_LIMIT, NOTE_LIMIT, PLACE_LIMIT, SLOT_LIMIT, InterviewContent
from talentmatch.messaging.interview_operations import REASON_LIMIT
from talentmatch.messaging.models import Interview
from talentmatch.messaging.moments import clock_in_brussels, moment_in_brussels
from talentmatch.web.fields import typed
from talentmatch.web.forms import PageForm
from talentmatch.web.messages import MESSAGES, message


class MomentField(DateTimeLocalField):
    """A day and a time on the clocks of Brussels. Data: aware datetime in UTC."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"]
        kwargs |= {"format": formats, "validators": [Optional()]}
        super().__init__(*args, **kwargs)

    def process_formdata(self, valuelist: Any) -> None:
        """Read what was typed."""
        if not valuelist or not valuelist[0].strip():
            return
        try:
            super().process_formdata(valuelist)
        except ValueError as error:
            self.data = None
            raise ValueError(message("not_a_moment")) from error
        moment = moment_in_brussels(self.data) if self.data is not None else None
        if moment is None:
            raise ValueError(message("no_such_time"))
        self.data = moment

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return clock_in_brussels(self.data).strftime("%Y-%m-%dT%H:%M") if self.data else ""


class InterviewForm(PageForm):
    """What a company proposes: up to six moments, how long, and where or by which link."""

    start_1 = MomentField(_l("First time"))
    start_2 = MomentField(_l("Second time"))
    start_3 = MomentField(_l("Third time"))
    start_4 = MomentField(_l("Fourth time"))
    start_5 = MomentField(_l("Fifth time"))
    start_6 = MomentField(_l("Sixth time"))
    duration_minutes = IntegerField(
        _l("Length in minutes"), default=45, validators=[InputRequired(message=MESSAGES["required"])]
    )
    place = StringField(
        _l("Place"),
        description=_l("Street, number and municipality. Leave it empty for a video call."),
        validators=[Length(max=PLACE_LIMIT, message=MESSAGES["too_long"])],
    )
    video_link = StringField(
        _l("Link of a video call"), validators=[Length(max=LINK_LIMIT, message=MESSAGES["too_long"])]
    )
    note = TextAreaField(
        _l("What they should know"),
        description=_l("Whom they meet, what to bring, how to get in."),
        validators=[Length(max=NOTE_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 3},
    )

    @property
    def moments(self) -> list[MomentField]:
        """The fields of the moments, in order."""
        return [self[f"start_{number}"] for number in range(1, SLOT_LIMIT + 1)]

    def fill(self, interview: Interview) -> None:
        """Show what is proposed or agreed until now."""
        agreed = [interview.starts_at] if interview.starts_at is not None else None
        starts: list[datetime] = agreed or [slot.starts_at for slot in interview.slots]
        for field, start in zip(self.moments, starts, strict=False):
            field.data = start
        for name in ("duration_minutes", "place", "video_link", "note"):
            self[name].data = getattr(interview, name)

    def content(self) -> InterviewContent:
        """What was typed, for the operation."""
        return InterviewContent(
            starts=tuple(field.data for field in self.moments if field.data is not None),
            duration_minutes=self.duration_minutes.data or 0,
            place=typed(self.place),
            video_link=typed(self.video_link),
            note=typed(self.note),
        )

    def add_errors(self, error: InvalidInput) -> None:
        """What is wrong with the moments stands at the first of them."""
        errors = dict(error.errors)
        wrong = errors.pop("starts", errors.pop("slot", None))
        if wrong:
            self.start_1.errors = [*self.start_1.errors, message(wrong)]
        if errors:
            super().add_errors(InvalidInput(errors))


class ReasonForm(PageForm):
    """Why an interview is cancelled, or which other times would do; several stand on one page by their ``name``."""

    reason = TextAreaField(
        _l("Your words to the other side"),
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=REASON_LIMIT, message=MESSAGES["too_long"]),
        ],
        render_kw={"rows": 3},
    )

    def __init__(self, name: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.reason.id = f"{name}-reason"
