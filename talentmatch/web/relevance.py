"""A relevance as a bar: which part of its width each block takes, and the same in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from talentmatch.web.decimals import decimal
from talentmatch.web.labels import BLOCK_NAMES
from talentmatch.web.translation import page_gettext as _


class Share(Protocol):
    """What one block adds to a relevance."""

    @property
    def block(self) -> str: ...

    @property
    def value(self) -> float: ...


@dataclass(frozen=True, slots=True)
class BarPart:
    """The part of one block; ``left`` and ``width`` in hundredths of the whole, which is a relevance of 1."""

    block: str
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class RelevanceBar:
    """A bar and its text alternative."""

    label: str
    parts: tuple[BarPart, ...]


def relevance_parts(relevance: float, shares: Iterable[Share]) -> RelevanceBar:
    """The bar of ``relevance``; blocks that add nothing are left out."""
    parts, words, left = [], [], 0.0
    for share in shares:
        if share.value > 0:
            parts.append(BarPart(share.block, round(left * 100, 2), round(share.value * 100, 2)))
            words.append(f"{block_name(share.block)} {decimal(share.value)}")
            left += share.value
    label = _("Relevance %(total)s: %(parts)s", total=decimal(relevance), parts=", ".join(words))
    return RelevanceBar(label, tuple(parts))


def block_name(block: str) -> str:
    """What readers call a block; its code when it has no name."""
    return _(BLOCK_NAMES[block]) if block in BLOCK_NAMES else block
