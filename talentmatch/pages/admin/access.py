"""Who may ask for the pages of the audience ``admin``: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import Access, only

ACCESS: Mapping[str, Access] = {
    "accounts": only("administrator"),
    "invite": only("administrator"),
    "activate": only("administrator"),
    "deactivate": only("administrator"),
    "institutions": only("administrator"),
    "new_institution": only("administrator"),
    "edit_institution": only("administrator"),
    "index_builds": only("administrator"),
    "rebuild_index": only("administrator"),
    "audit": only("administrator"),
    "background_work": only("administrator"),
    "run_again": only("administrator"),
    "send_again": only("administrator"),
    "bans": only("administrator"),
    "lift_ban": only("administrator"),
}
