"""Words broken over two lines become whole again; compounds keep their hyphen."""

from __future__ import annotations

import re

_BROKEN = re.compile(r"(?P<head>(?:[^\W_]+-)*[^\W_]+)-$")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:-[^\W_]+)*")
# "project- en procesbeheer": the hyphen stands for a word part that follows later.
_SUSPENDING = {"en", "of", "und", "oder", "bzw", "et", "ou", "and", "or"}
# Second parts that English only writes after a hyphen.
_AFTER_HYPHEN = {"based", "driven", "friendly", "oriented", "solving", "making", "minded", "stack", "facing", "wide"}
_COMPOUND_WORDS = """
    full-time part-time back-end front-end back-office front-office long-term short-term mid-term real-time
    hands-on follow-up start-up set-up check-up know-how open-source high-level low-level self-taught
    self-employed self-starter non-profit well-being on-site off-site up-to-date day-to-day one-to-one
    in-house in-depth state-of-the-art team-player cross-functional multi-disciplinary co-founder co-worker
    co-creation e-mail e-commerce e-learning ex-student mi-temps savoir-faire savoir-être peut-être
    rendez-vous c'est-à-dire porte-parole chef-d'œuvre bien-être mot-clé sous-traitance demi-journée
    après-vente
"""
_COMPOUNDS = frozenset(_COMPOUND_WORDS.split())


def join_broken_words(text: str) -> str:
    """``text`` with each word that a line end broke put together on the upper line."""
    lines = text.split("\n")
    known = {word.casefold() for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*(?!-)", text)}
    for upper in range(len(lines) - 1):
        _join_pair(lines, upper, known)
    return "\n".join(lines)


def _join_pair(lines: list[str], upper: int, known: set[str]) -> None:
    broken = _BROKEN.search(lines[upper])
    following = _NEXT_WORD.match(lines[upper + 1].lstrip())
    if not broken or not following:
        return
    head, tail = broken["head"], following[0]
    if tail.casefold() in _SUSPENDING:
        return
    hyphen = "-" if _keeps_hyphen(head, tail, known) else ""
    rest = lines[upper + 1].lstrip()[len(tail) :]
    # A comma or full stop belongs to the word; the remainder stays on its line.
    closing = re.match(r"[.,;:!?)]*", rest)
    taken = closing[0] if closing else ""
    lines[upper] = lines[upper][:-1] + hyphen + tail + taken
    lines[upper + 1] = rest[len(taken) :].lstrip()


def _keeps_hyphen(head: str, tail: str, known: set[str]) -> bool:
    last_part = head.rsplit("-", 1)[-1]
    if f"{head}-{tail}".casefold() in known | _COMPOUNDS:
        return True
    if (last_part + tail).casefold() in known:
        return False
    if tail[0].isupper() or last_part.isupper() or any(char.isdigit() for char in last_part):
        return True
    return tail.casefold() in _AFTER_HYPHEN
