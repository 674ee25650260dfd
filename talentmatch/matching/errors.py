"""What can go wrong in the matching core, by name. Every message says what to do and names real parameters."""

# The names say what happened, and are read beside "raise"; the suffix Error would add nothing.

from __future__ import annotations


class MatchingError(Exception):
    """Any refusal of the matching core."""


class InvalidParameter(MatchingError, ValueError):
    """A parameter has a value that cannot be meant.

    Parameters
    ----------
    parameter : str
        Name of the parameter, as it stands in the signature.
    problem : str
        What is wrong with it and what is expected, as the rest of the sentence.
    """

    def __init__(self, parameter: str, problem: str) -> None:
        super().__init__(f"{parameter} {problem}")
        self.parameter = parameter


class DuplicateDocument(MatchingError, ValueError):
    """Two documents of one corpus have the same id."""


class UnknownDocument(MatchingError, KeyError):
    """An index holds no document with this id."""

    def __str__(self) -> str:
        return str(self.args[0])  # KeyError would show the sentence between quotes


class DuplicateConcept(MatchingError, ValueError):
    """Two concepts of one vocabulary have the same id."""


class UnknownConcept(MatchingError, KeyError):
    """A vocabulary holds no concept with this id."""

    def __str__(self) -> str:
        return str(self.args[0])  # as in UnknownDocument


class BrokenIndex(MatchingError, ValueError):
    """Saved bytes are damaged, cut short or not an index at all."""


class OtherBuild(MatchingError, ValueError):
    """Vectors, an index or saved bytes belong to another build; relevances of two builds are never compared."""
