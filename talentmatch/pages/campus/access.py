"""Who may ask for the pages of the audience ``campus``: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import Access

ACCESS: Mapping[str, Access] = {}
