"""The written test sentences, and what the linter finds in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from talentmatch.wording.linter import findings, title_findings

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "wording"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and the grounds it is to be found for."""

    place: str
    grounds: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Grounds found rightly, found wrongly and missed, counted over sentences."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


def sentences(half: str, language: str) -> Iterator[Sentence]:
    for line in (FOLDER / f"{half}_{language}.tsv").read_text(encoding="utf-8").splitlines():
        place, grounds, text = line.split("\t")
        yield Sentence(place, frozenset() if grounds == "-" else frozenset(grounds.split(",")), text)


def found_grounds(sentence: Sentence, language: str) -> frozenset[str]:
    look = title_findings if sentence.place == "title" else findings
    return frozenset(finding.ground for finding in look(sentence.text, language))


def figures(half: str, language: str) -> Figures:
    right = wrong = missed = 0
    for sentence in sentences(half, language):
        found = found_grounds(sentence, language)
        right += len(found & sentence.grounds)
        wrong += len(found - sentence.grounds)
        missed += len(sentence.grounds - found)
    return Figures(right, wrong, missed)
