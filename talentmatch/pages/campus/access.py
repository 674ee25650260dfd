"""Who may ask for the pages of campuses: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import Access, only

ACCESS: Mapping[str, Access] = {
    "overview": only("campus_member"),
    "tenants": only("campus_member"),
    "confirm_tenant": only("campus_member", owned=True),
    "remove_tenant": only("campus_member", owned=True),
    "edit_campus": only("campus_member"),
}
