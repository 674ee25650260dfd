"""What an import did, row by row."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class ImportOutcome:
    """Counts of an import, and a sentence for each row that was left out."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refusals: list[str] = field(default_factory=list)
    refused_rows: set[int] = field(default_factory=set)

    def refuse(self, number: int, column: str, sentence: str) -> None:
        """Row ``number`` was left out because of ``column``, and perhaps of others."""
        self.refusals.append(f"Row {number}, {column}: {sentence}")
        self.refused_rows.add(number)

    @property
    def summary(self) -> str:
        """One line for the person who imports."""
        parts = f"{self.created} new, {self.updated} changed, {self.unchanged} unchanged"
        return f"{parts}, {len(self.refused_rows)} left out." if self.refused_rows else f"{parts}."
