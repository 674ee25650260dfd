"""The conditions of all rows of an index in columns, so that every row is judged in one go.

`ConditionsTable` holds vacancies and is asked about a candidate; `CandidateConditionsTable` is its mirror image.
Both agree with `unmet_conditions` on every pair. Row numbers are those of the match index beside which a table is kept.
"""

import math
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.choices import REMOTE_MODES, VACANCY_KINDS
from talentmatch.matches.conditions import (
    CEFR_NUMBER,
    CONDITIONS,
    EQF_NUMBER,
    EXPERIENCE_TOO_SHORT,
    LANGUAGE_LEVEL_TOO_LOW,
    LEAST_YEARS,
    LEAST_YEARS_OF_NONE,
    PERIOD_NOT_OVERLAPPING,
    PERMIT_NOT_SPONSORED,
    STUDY_LEVEL_TOO_LOW,
    TOO_FAR_NO_REMOTE,
    WRONG_KIND,
    CandidateConditions,
    Point,
    VacancyConditions,
    lowest_study_level,
    needs_sponsor,
    squared_chord,
    unit_point,
)

Mask = NDArray[np.bool_]
_Failure = tuple[str, Mask]

_FIRST_DAY: Final = np.iinfo(np.int32).min  # of a period without a start
_LAST_DAY: Final = np.iinfo(np.int32).max  # of a period without an end
_LEVEL_NOT_STATED: Final = 7  # a language that is named without a level: above every level asked
_KIND_BIT: Final = {kind: 1 << position for position, kind in enumerate(VACANCY_KINDS)}
_REMOTE_BIT: Final = {mode: 1 << position for position, mode in enumerate(REMOTE_MODES)}
_NOWHERE: Final[Point] = (math.nan, math.nan, math.nan)

_PLACE_COLUMNS: Final = {"x": (np.float64, math.nan), "y": (np.float64, math.nan), "z": (np.float64, math.nan)}
_PERIOD_COLUMNS: Final = {"first_day": (np.int32, _FIRST_DAY), "last_day": (np.int32, _LAST_DAY)}


class _Columns:
    """Named arrays of one length that grow together; every cell that was not put holds the fill of its column."""

    def __init__(self, columns: Mapping[str, tuple[type[np.generic], Any]]) -> None:
        self.row_count = 0
        self._fills = {name: fill for name, (_, fill) in columns.items()}
        self._arrays = {name: np.full(64, fill, dtype) for name, (dtype, fill) in columns.items()}

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._arrays[name][: self.row_count]

    def add_column(self, name: str, dtype: type[np.generic], fill: int) -> None:
        self._fills[name] = fill
        self._arrays[name] = np.full(next(iter(self._arrays.values())).size, fill, dtype)

    def grow_to(self, row_count: int) -> None:
        self.row_count = max(self.row_count, row_count)
        for name, array in self._arrays.items():
            if array.size < self.row_count:
                wider = np.full(max(2 * array.size, self.row_count), self._fills[name], array.dtype)
                wider[: array.size] = array
                self._arrays[name] = wider

    def put(self, row: int, values: Mapping[str, float]) -> None:
        """Replace a whole row: a column without a value gets its fill."""
        self.grow_to(row + 1)
        for name, array in self._arrays.items():
            array[row] = values.get(name, self._fills[name])


class _Table:
    """What both tables share: rows that come and go, and masks made of failures."""

    def __init__(self, columns: Mapping[str, tuple[type[np.generic], Any]]) -> None:
        self._languages: list[str] = []
        self._columns = _Columns({"is_present": (np.bool_, False), **_PLACE_COLUMNS, **_PERIOD_COLUMNS, **columns})

    @property
    def row_count(self) -> int:
        """Number of rows, absent ones included: the length of every mask."""
        return self._columns.row_count

    def grow_to(self, row_count: int) -> None:
        """Make the masks at least that long; the new rows are absent and so never eligible."""
        self._columns.grow_to(row_count)

    def remove(self, row: int) -> None:
        """Make a row absent; removing an absent row changes nothing."""
        if row < self.row_count:
            self._columns.put(row, {})

    def _put(self, row: int, values: Mapping[str, float], languages: Mapping[str, int]) -> None:
        for language in languages:
            if language not in self._languages:
                self._languages.append(language)
                self._columns.add_column(_language(language), np.int8, 0)
        named = {_language(language): level for language, level in languages.items()}
        self._columns.put(row, {"is_present": True, **values, **named})

    def _eligible(self, failures: Iterator[_Failure], lifted: frozenset[str]) -> Mask:
        eligible: Mask = self._columns["is_present"].copy()
        for code, fails in failures:
            if code not in lifted:
                eligible &= ~fails
        return eligible

    def _failing(self, failures: Iterator[_Failure]) -> dict[str, Mask]:
        failing = {code: np.zeros(self.row_count, np.bool_) for code in CONDITIONS}
        for code, fails in failures:
            failing[code] |= fails  # an absent row holds the fills, which fail nowhere
        return failing

    def _squared_chords(self, point: Point) -> NDArray[np.float64]:
        """Squared chord of every row to a point; NaN, which no comparison excludes, for rows without a place."""
        east, north, up = (self._columns[axis] - value for axis, value in zip("xyz", point, strict=True))
        chords: NDArray[np.float64] = east * east + north * north + up * up
        return chords

    def _outside_period(self, start: int, end: int) -> Mask:
        outside: Mask = np.maximum(self._columns["first_day"], start) > np.minimum(self._columns["last_day"], end)
        return outside


class ConditionsTable(_Table):
    """The conditions of vacancies, asked about one candidate at a time."""

    def __init__(self) -> None:
        super().__init__(
            {
                "kind": (np.uint8, 0),
                "remote": (np.uint8, 0),
                "needs_sponsor": (np.bool_, False),
                "study_level": (np.int8, 0),
                "paid": (np.int8, -1),
                "experience": (np.float64, 0.0),
            }
        )

    def put(self, row: int, vacancy: VacancyConditions) -> None:
        """Make `row` hold this vacancy; earlier rows that were never put are absent."""
        lowest = lowest_study_level(vacancy)
        asked = {language: CEFR_NUMBER[cefr] for language, cefr in vacancy.working_languages.items() if cefr}
        values = {
            "kind": _KIND_BIT[vacancy.kind] if vacancy.kind else 0,
            "remote": _REMOTE_BIT[vacancy.remote] if vacancy.remote else 0,
            "needs_sponsor": needs_sponsor(vacancy),
            "study_level": EQF_NUMBER[lowest] if lowest else 0,
            "paid": -1 if vacancy.paid is None else int(vacancy.paid),
            "experience": vacancy.experience_years or 0.0,
            **_period(vacancy.period_start, vacancy.period_end),
            **_place(vacancy.latitude, vacancy.longitude),
        }
        self._put(row, values, asked)

    def eligible(self, candidate: CandidateConditions, lifted: frozenset[str] = frozenset()) -> Mask:
        """Return which present rows meet every condition that is not lifted, of shape (row_count,)."""
        return self._eligible(self._failures(candidate), lifted)

    def failing(self, candidate: CandidateConditions) -> dict[str, Mask]:
        """Return, for every condition, the present rows that fall away because of it (perhaps among others)."""
        return self._failing(self._failures(candidate))

    def filtered(
        self, *, kinds: frozenset[str] = frozenset(), remotes: frozenset[str] = frozenset(), paid: bool | None = None
    ) -> Mask:
        """Return the present rows that are known to be what a reader filters on; an empty filter asks nothing."""
        chosen: Mask = self._columns["is_present"].copy()
        if kinds:
            chosen &= (self._columns["kind"] & sum(_KIND_BIT[kind] for kind in kinds)) != 0
        if remotes:
            chosen &= (self._columns["remote"] & sum(_REMOTE_BIT[mode] for mode in remotes)) != 0
        if paid is not None:
            chosen &= self._columns["paid"] == int(paid)
        return chosen

    def _failures(self, candidate: CandidateConditions) -> Iterator[_Failure]:
        columns = self._columns
        if candidate.kinds_wanted:
            unwanted = sum(bit for kind, bit in _KIND_BIT.items() if kind not in candidate.kinds_wanted)
            yield WRONG_KIND, (columns["kind"] & unwanted) != 0
        if candidate.languages:
            levels = _levels(candidate.languages)
            for language in self._languages:
                yield LANGUAGE_LEVEL_TOO_LOW, columns[_language(language)] > levels.get(language, 0)
        available = _period(candidate.available_from, candidate.available_to)
        yield PERIOD_NOT_OVERLAPPING, self._outside_period(available["first_day"], available["last_day"])
        if candidate.permit_group == "non_eu":
            yield PERMIT_NOT_SPONSORED, columns["needs_sponsor"]
        home = unit_point(candidate.latitude, candidate.longitude)
        if home is not None and candidate.mobility_km is not None:
            is_far = self._squared_chords(home) > squared_chord(candidate.mobility_km)
            yield TOO_FAR_NO_REMOTE, is_far & (columns["remote"] == _REMOTE_BIT["none"])
        if candidate.study_level in EQF_NUMBER:
            yield STUDY_LEVEL_TOO_LOW, columns["study_level"] > EQF_NUMBER[candidate.study_level]
        given = candidate.experience_years
        if given is not None:
            least = LEAST_YEARS if given else LEAST_YEARS_OF_NONE
            yield EXPERIENCE_TOO_SHORT, (columns["experience"] > given) & (columns["experience"] >= least)


class CandidateConditionsTable(_Table):
    """The conditions of candidates, asked about one vacancy at a time; who is not visible is never eligible."""

    def __init__(self) -> None:
        super().__init__(
            {
                "is_visible": (np.bool_, False),
                "kinds": (np.uint8, 0),
                "states_languages": (np.bool_, False),
                "reach": (np.float64, math.inf),
                "is_non_eu": (np.bool_, False),
                "study_level": (np.int8, 0),
                "experience": (np.float64, math.nan),
            }
        )

    def put(self, row: int, candidate: CandidateConditions, *, is_visible: bool) -> None:
        """Make `row` hold this candidate; earlier rows that were never put are absent."""
        values = {
            "is_visible": is_visible,
            "kinds": sum(_KIND_BIT[kind] for kind in candidate.kinds_wanted),
            "states_languages": bool(candidate.languages),
            "reach": math.inf if candidate.mobility_km is None else squared_chord(candidate.mobility_km),
            "is_non_eu": candidate.permit_group == "non_eu",
            "study_level": EQF_NUMBER.get(candidate.study_level or "", 0),
            "experience": math.nan if candidate.experience_years is None else candidate.experience_years,
            **_period(candidate.available_from, candidate.available_to),
            **_place(candidate.latitude, candidate.longitude),
        }
        self._put(row, values, _levels(candidate.languages))

    def eligible(self, vacancy: VacancyConditions, lifted: frozenset[str] = frozenset()) -> Mask:
        """Return which visible rows meet every condition that is not lifted, of shape (row_count,)."""
        eligible = self._eligible(self._failures(vacancy), lifted)
        eligible &= self._columns["is_visible"]
        return eligible

    def failing(self, vacancy: VacancyConditions) -> dict[str, Mask]:
        """Return, for every condition, the visible rows that fall away because of it (perhaps among others)."""
        failing = self._failing(self._failures(vacancy))
        return {code: fails & self._columns["is_visible"] for code, fails in failing.items()}

    def _failures(self, vacancy: VacancyConditions) -> Iterator[_Failure]:
        columns = self._columns
        if vacancy.kind:
            wants_another = (columns["kinds"] & _KIND_BIT[vacancy.kind]) == 0
            yield WRONG_KIND, wants_another & (columns["kinds"] != 0)
        for language, asked in vacancy.working_languages.items():
            if asked:
                speaks_less = self._level(language) < CEFR_NUMBER[asked]
                yield LANGUAGE_LEVEL_TOO_LOW, columns["states_languages"] & speaks_less
        period = _period(vacancy.period_start, vacancy.period_end)
        yield PERIOD_NOT_OVERLAPPING, self._outside_period(period["first_day"], period["last_day"])
        if needs_sponsor(vacancy):
            yield PERMIT_NOT_SPONSORED, columns["is_non_eu"]
        work = unit_point(vacancy.latitude, vacancy.longitude)
        if work is not None and vacancy.remote == "none":
            yield TOO_FAR_NO_REMOTE, self._squared_chords(work) > columns["reach"]
        lowest = lowest_study_level(vacancy)
        if lowest is not None:
            is_known = columns["study_level"] > 0
            yield STUDY_LEVEL_TOO_LOW, is_known & (columns["study_level"] < EQF_NUMBER[lowest])
        years = vacancy.experience_years
        if years is not None and years >= LEAST_YEARS:
            is_less = columns["experience"] < years  # NaN, for nobody knows, is never less
            names_some = columns["experience"] > 0
            yield EXPERIENCE_TOO_SHORT, is_less if years >= LEAST_YEARS_OF_NONE else is_less & names_some

    def _level(self, language: str) -> NDArray[Any]:
        if language not in self._languages:
            return np.zeros(self.row_count, np.int8)
        return self._columns[_language(language)]


def _language(language: str) -> str:
    """Return the name of the column for a language."""
    return f"language {language}"


def _levels(languages: Mapping[str, str | None]) -> dict[str, int]:
    return {language: CEFR_NUMBER[cefr] if cefr else _LEVEL_NOT_STATED for language, cefr in languages.items()}


def _period(start: date | None, end: date | None) -> dict[str, int]:
    return {
        "first_day": start.toordinal() if start else _FIRST_DAY,
        "last_day": end.toordinal() if end else _LAST_DAY,
    }


def _place(latitude: float | None, longitude: float | None) -> dict[str, float]:
    return dict(zip("xyz", unit_point(latitude, longitude) or _NOWHERE, strict=True))
