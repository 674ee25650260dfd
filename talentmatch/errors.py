"""The errors of the product. A sentence in an error is fit to be shown: it says what is wrong and what to do."""

from collections.abc import Mapping


class TalentmatchError(Exception):
    """Root of every error that this package raises on purpose."""


class NotFound(TalentmatchError):
    """The thing does not exist, or the asker must not learn that it does."""


class Forbidden(TalentmatchError):
    """The asker is known and may not do this."""


class InvalidState(TalentmatchError):
    """The thing is not in a state that allows this change.

    Parameters
    ----------
    message : str
        What is not possible and why, as a sentence.
    """


class InvalidInput(TalentmatchError):
    """Input that a rule refuses.

    Parameters
    ----------
    errors : mapping of str to str
        Field name to the code of what is wrong with it (``web/messages.py`` says it in the reader's language).
    """

    def __init__(self, errors: Mapping[str, str]) -> None:
        self.errors = dict(errors)
        super().__init__("; ".join(f"{field}: {code}" for field, code in self.errors.items()))


class SettingsError(TalentmatchError):
    """A setting is missing or wrong; the service does not start."""
