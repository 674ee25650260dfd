"""The forms of campuses."""

from collections.abc import Sequence
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import Field, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, ValidationError

from talentmatch.campuses.models import Campus
from talentmatch.campuses.operations import CampusContent
from talentmatch.choices import TEXT_LANGUAGES
from talentmatch.places import find_place
from talentmatch.web.forms import EachNotLonger, ListField, PageForm, municipality_and_postal_code
from talentmatch.web.messages import MESSAGES

SUMMARY_LIMIT = 2000
FACILITY_LIMIT = 120
FACILITY_COUNT_LIMIT = 30


class LinesField(ListField):
    """A list of short texts, one per line; a comma belongs to the text."""

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Read what was typed."""
        if valuelist:
            lines = (line.strip(" \t-•*") for line in valuelist[0].splitlines())
            self.data = list(dict.fromkeys(line for line in lines if line))


def _short(label: Any, limit: int, **kwargs: Any) -> StringField:
    return StringField(label, validators=[Length(max=limit, message=MESSAGES["too_long"])], **kwargs)


def _needed(label: Any, limit: int) -> StringField:
    return StringField(
        label,
        validators=[InputRequired(message=MESSAGES["required"]), Length(max=limit, message=MESSAGES["too_long"])],
    )


def _summary(label: Any) -> TextAreaField:
    return TextAreaField(
        label, validators=[Length(max=SUMMARY_LIMIT, message=MESSAGES["too_long"])], render_kw={"rows": 4}
    )


def _facilities(label: Any) -> LinesField:
    return LinesField(
        label,
        description=_l("One per line: laboratories, workshops, meeting rooms."),
        validators=[EachNotLonger(FACILITY_LIMIT, count=FACILITY_COUNT_LIMIT)],
        render_kw={"rows": 4},
    )


class CampusForm(PageForm):
    """The public page of a campus; a language that is left empty shows another one."""

    name = _needed(_l("Name"), 120)
    municipality = _needed(_l("Municipality"), 80)
    postal_code = _short(_l("Postal code"), 10)
    street_address = _short(_l("Street and number"), 160)
    website = _short(_l("Website"), 255, description=_l("With https:// in front."))
    summary_nl = _summary(_l("Summary in Dutch"))
    facilities_nl = _facilities(_l("What is there, in Dutch"))
    summary_en = _summary(_l("Summary in English"))
    facilities_en = _facilities(_l("What is there, in English"))
    summary_fr = _summary(_l("Summary in French"))
    facilities_fr = _facilities(_l("What is there, in French"))
    summary_de = _summary(_l("Summary in German"))
    facilities_de = _facilities(_l("What is there, in German"))

    def validate_postal_code(self, field: Field) -> None:
        """The postal code and the municipality point to one place."""
        place = find_place(self.municipality.data or "")
        code = (field.data or "").strip()
        if place is not None and code and code not in place.postal_codes and place.postal_codes:
            raise ValidationError(_l("This postal code belongs to another municipality."))

    def fill(self, campus: Campus) -> None:
        """Show what ``campus`` says."""
        for name in ("name", "municipality", "postal_code", "street_address", "website"):
            self[name].data = getattr(campus, name)
        for code in TEXT_LANGUAGES:
            self[f"summary_{code}"].data = campus.summaries.get(code, "")
            self[f"facilities_{code}"].data = campus.facilities.get(code, [])

    def content(self) -> CampusContent:
        """What was typed, for the operation."""
        municipality, postal_code = municipality_and_postal_code(self.municipality.data)
        return CampusContent(
            name=(self.name.data or "").strip(),
            municipality=municipality,
            postal_code=(self.postal_code.data or "").strip() or postal_code,
            street_address=(self.street_address.data or "").strip(),
            summaries=self._texts("summary"),
            facilities=self._texts("facilities"),
            website=(self.website.data or "").strip(),
        )

    def _texts(self, prefix: str) -> dict[str, Any]:
        """What was typed per language, without the languages left empty."""
        typed = {code: self[f"{prefix}_{code}"].data for code in TEXT_LANGUAGES}
        clean = {
            code: text.replace("\r\n", "\n").strip() if isinstance(text, str) else text for code, text in typed.items()
        }
        return {code: text for code, text in clean.items() if text}
