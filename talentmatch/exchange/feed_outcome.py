"""What reading a feed did, kept with the feed and shown to its company."""

from dataclasses import asdict, dataclass, field
from typing import Any

#: So many entries that were left out are named; the others are counted.
PROBLEM_LIMIT = 100


@dataclass(frozen=True, slots=True)
class FeedProblem:
    """One entry that was left out: its place in the feed, its own name, the column and the code of what is wrong."""

    row: int
    external_id: str
    column: str
    code: str


@dataclass(slots=True)
class FeedOutcome:
    """Counts of one reading, and each entry that was left out.

    Parameters
    ----------
    merged : int
        Entries that say what a vacancy of the company says already; they became another source of it.
    reopened : int
        Vacancies that were no longer open and were published anew.
    closed : int
        Vacancies that were closed because they are gone from everywhere, or their last day has passed.
    over : int
        New entries whose last day had passed already.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    merged: int = 0
    reopened: int = 0
    closed: int = 0
    over: int = 0
    left_out: int = 0
    problems: list[FeedProblem] = field(default_factory=list)
    error_code: str = ""
    error_detail: str = ""

    def refuse(self, row: int, external_id: str, errors: dict[str, str]) -> None:
        """Entry ``row`` was left out because of the columns of ``errors``."""
        self.left_out += 1
        self.problems += [FeedProblem(row, external_id[:160], column, code) for column, code in errors.items()]
        del self.problems[PROBLEM_LIMIT:]

    def as_json(self) -> dict[str, Any]:
        """The outcome as ``VacancyFeed.last_outcome`` keeps it."""
        return asdict(self)

    @classmethod
    def of_json(cls, kept: dict[str, Any]) -> "FeedOutcome":
        """The outcome that was kept."""
        problems = [FeedProblem(**problem) for problem in kept.get("problems", ())]
        return cls(**{**kept, "problems": problems})

    @property
    def summary(self) -> str:
        """One line for the command line."""
        if self.error_code:
            return f"not read: {self.error_code} {self.error_detail}".rstrip() + "."
        counts = {
            "new": self.created, "changed": self.updated, "unchanged": self.unchanged, "merged": self.merged,
            "published anew": self.reopened, "closed": self.closed, "over": self.over, "left out": self.left_out,
        }  # fmt: skip
        return (
            ", ".join(f"{count} {words}" for words, count in counts.items() if count) + "."
            if any(counts.values())
            else "nothing."
        )
