"""Rendered parts of pages, kept while nothing they show has changed.

A key names everything a part depends on, so a kept part is never stale: it is simply not found any more. Ranked lists
use the number of the newest change of any document (``matches/changes.py``) as one part of their key.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar

from flask import current_app
from markupsafe import Markup

Part = TypeVar("Part")


def rendered_part(template: str, **values: Any) -> Markup:
    """A part of a page, without what the frame around it is made of (menu, account), which it does not show."""
    return Markup(current_app.jinja_env.get_template(template).render(values))  # noqa: S704 (escaped in the template)


class FragmentCache(Generic[Part]):
    """The parts used last, at most ``size`` of them. Safe for several threads; each process has its own.

    Parameters
    ----------
    size : int
        A ranked list takes about 30 kB.
    """

    def __init__(self, size: int = 512) -> None:
        self.size = size
        self._parts: OrderedDict[Hashable, Part] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Part]) -> Part:
        """The part kept under ``key``, else what ``make`` gives, which is kept from now on."""
        with self._lock:
            if key in self._parts:
                self._parts.move_to_end(key)
                return self._parts[key]
        part = make()  # outside the lock: others need not wait; two may make the same part once
        with self._lock:
            self._parts[key] = part
            while len(self._parts) > self.size:
                self._parts.popitem(last=False)
        return part

    def clear(self) -> None:
        """Forget every part."""
        with self._lock:
            self._parts.clear()
