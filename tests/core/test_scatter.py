"""Products of a sparse query with all rows, added in runs of columns."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array

from talentmatch.matching import scatter
from talentmatch.matching.layout import Postings


def postings_of(dense: list[list[int]]) -> Postings:
    found: Postings = csr_array(np.array(dense, dtype=np.float32))
    return found


@given(data=st.data(), gathered=st.integers(1, 12))
def test_products_are_those_of_the_matrix_however_the_columns_are_cut_in_runs(
    data: st.DataObject, gathered: int
) -> None:
    row_count = data.draw(st.integers(1, 8))
    row = st.lists(st.integers(0, 3), min_size=row_count, max_size=row_count)
    dense = data.draw(st.lists(row, min_size=1, max_size=8))
    columns = np.flatnonzero(data.draw(st.lists(st.booleans(), min_size=len(dense), max_size=len(dense))))
    values = (columns + 1).astype(np.float32)
    expected = values @ np.array(dense, dtype=np.float32)[columns]

    for has_loops in (True, False):
        out = np.full(row_count, 2.0, dtype=np.float32)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(scatter, "_GATHERED", gathered)
            if not has_loops:
                patched.setattr(scatter, "_gather", None)
            scatter.add_products(postings_of(dense), columns, values, out)

        assert out == pytest.approx(expected + 2.0)


def test_a_long_column_is_a_run_of_its_own_and_short_ones_share_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scatter, "_GATHERED", 10)

    assert list(scatter._runs(np.array([4, 8, 30, 32, 42, 50]))) == [(0, 2), (2, 3), (3, 4), (4, 5), (5, 6)]
    assert list(scatter._runs(np.array([4, 4, 10]))) == [(0, 3)]
    assert list(scatter._runs(np.array([], dtype=np.int32))) == []
