"""The official CSV files of ESCO, any subset of them, as entries.

A download holds per language ``occupations_<language>.csv`` and ``skills_<language>.csv``, and
``occupationSkillRelations_<language>.csv``. Other files of the download are passed over.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from talentmatch.vocabulary.esco_entries import ADDRESS, EscoEntry, EscoLabels
from talentmatch.vocabulary.esco_rows import EscoError, EscoRow, EscoTable, RowProblems, read_table
from talentmatch.vocabulary.files import LANGUAGES

__all__ = ["EscoError", "EscoFile", "EscoFolder", "read_esco", "release_in"]

CONCEPT_COLUMNS = ("conceptUri", "preferredLabel", "altLabels")
RELATION_COLUMNS = ("occupationUri", "relationType", "skillUri")

_LONGEST_ADDRESS = 255
_NAME = re.compile(r"(occupations|skills|occupationSkillRelations)_([a-z]{2})\.csv", re.IGNORECASE)
_RELEASE = re.compile(r"\bv?(\d+\.\d+(?:\.\d+)?)\b")
_SETS_OF_WORK = ("occupations", "skills")
_STATUS_IN_USE = frozenset({"", "released"})


@dataclass(frozen=True, slots=True)
class EscoFile:
    """A file that was read. ``part`` is occupations, skills or relations."""

    name: str
    part: str
    language: str
    row_count: int
    sha256: str


@dataclass(slots=True)
class EscoFolder:
    """What the files of a folder say: entries by address, essential skills by occupation, problems in sentences."""

    files: list[EscoFile] = field(default_factory=list)
    entries: dict[str, EscoEntry] = field(default_factory=dict)
    essential_skills: dict[str, tuple[str, ...]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def release_in(name: str) -> str:
    """The number of a release in the name of a folder ("ESCO dataset - v1.2.0 - …"), empty without one."""
    found = _RELEASE.search(name)
    return found.group(1) if found else ""


def read_esco(folder: Path, *, step: Callable[[str], None] = lambda _name: None) -> EscoFolder:
    """What every readable file in ``folder`` says; ``step`` is told each file before it is read.

    Raises
    ------
    EscoError
        There is no such folder, no file of ESCO in it, or none that can be read.
    """
    paths = _paths_in(folder)
    found = EscoFolder()
    for path, part, language in paths:
        step(path.name)
        try:
            _add_file(found, path, part, language)
        except EscoError as error:
            found.problems.append(f"{error} The other files are imported.")
    if not found.files:
        unread = [problem.removesuffix(" The other files are imported.") for problem in found.problems]
        raise EscoError(" ".join(["Nothing was imported.", *unread]))
    return found


def _paths_in(folder: Path) -> list[tuple[Path, str, str]]:
    if not folder.is_dir():
        raise EscoError(f"There is no folder {folder}. Download ESCO as CSV and name the folder with its files.")
    named = [(path, match) for path in sorted(folder.iterdir()) if (match := _NAME.fullmatch(path.name))]
    found = [(path, match.group(1).lower(), match.group(2).lower()) for path, match in named]
    usable = [each for each in found if each[2] in LANGUAGES]
    if not usable:
        raise EscoError(
            f"{folder} holds no file of ESCO. Expected are files such as occupations_nl.csv, skills_en.csv and"
            f" occupationSkillRelations_en.csv, in {', '.join(LANGUAGES)}."
        )
    return sorted(usable, key=lambda each: each[1] not in _SETS_OF_WORK)


def _add_file(found: EscoFolder, path: Path, part: str, language: str) -> None:
    is_of_work = part in _SETS_OF_WORK
    table = read_table(path, CONCEPT_COLUMNS if is_of_work else RELATION_COLUMNS)
    problems = RowProblems(path.name)
    if is_of_work:
        count = _add_entries(found.entries, table, part, language, problems)
    else:
        count = _add_relations(found.essential_skills, table)
    found.problems += [*table.problems, *problems.sentences]
    if not count:
        raise EscoError(f"{path.name} holds no row that can be used.")
    found.files.append(EscoFile(path.name, part if is_of_work else "relations", language, count, table.sha256))


def _add_entries(
    entries: dict[str, EscoEntry], table: EscoTable, part: str, language: str, problems: RowProblems
) -> int:
    lines: dict[str, int] = {}
    for row in table.rows:
        if row.text("status").lower() not in _STATUS_IN_USE:
            continue
        uri = row.text("conceptUri")
        if problem := _row_problem(uri, row, lines):
            problems.add(row.line, problem)
            continue
        lines[uri] = row.line
        entry = _entry(uri, row, part, language)
        entries[uri] = united(entries[uri], entry) if uri in entries else entry
    return len(lines)


def _row_problem(uri: str, row: EscoRow, lines: Mapping[str, int]) -> str | None:
    if not uri.startswith(ADDRESS) or len(uri) > _LONGEST_ADDRESS:
        return f"conceptUri {uri[:60]!r} is no address of ESCO ({ADDRESS}…)."
    if uri in lines:
        return f"the same conceptUri as in line {lines[uri]}."
    if not row.text("preferredLabel"):
        return "preferredLabel is empty."
    return None


def _entry(uri: str, row: EscoRow, part: str, language: str) -> EscoEntry:
    preferred = row.text("preferredLabel")
    alternative = tuple(label for label in row.parts("altLabels") if label != preferred)
    hidden = tuple(label for label in row.parts("hiddenLabels") if label != preferred and label not in alternative)
    is_occupation = part == "occupations"
    skill_kind = "knowledge" if row.text("skillType") == "knowledge" else "skill"
    description = row.text("description") if is_occupation else ""
    return EscoEntry(
        uri=uri,
        kind="occupation" if is_occupation else skill_kind,
        code=row.text("code")[:40],
        reuse_level=row.text("reuseLevel")[:40],
        labels={language: EscoLabels(preferred, alternative, hidden)},
        descriptions={language: description} if description else {},
    )


def united(known: EscoEntry, new: EscoEntry) -> EscoEntry:
    """What two files say of one concept; in a language that both have, ``new`` counts.

    The file of one language may leave a column empty that another fills: what is filled counts, whichever comes first.
    """
    return replace(
        known,
        kind="knowledge" if "knowledge" in (known.kind, new.kind) else new.kind,
        code=new.code or known.code,
        reuse_level=new.reuse_level or known.reuse_level,
        labels={**known.labels, **new.labels},
        descriptions={**known.descriptions, **new.descriptions},
        essential_skills=new.essential_skills or known.essential_skills,
    )


def _add_relations(essential: dict[str, tuple[str, ...]], table: EscoTable) -> int:
    found: dict[str, list[str]] = {}
    for occupation, skill in _essential_pairs(table.rows):
        found.setdefault(occupation, []).append(skill)
    essential |= {occupation: tuple(dict.fromkeys(skills)) for occupation, skills in found.items()}
    return sum(map(len, found.values()))


def _essential_pairs(rows: Sequence[EscoRow]) -> Iterator[tuple[str, str]]:
    for row in rows:
        if row.text("relationType") != "essential":
            continue
        occupation, skill = row.text("occupationUri"), row.text("skillUri")
        if occupation.startswith(ADDRESS) and skill.startswith(ADDRESS):
            yield occupation, skill
