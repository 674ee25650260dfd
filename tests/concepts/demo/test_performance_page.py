"""docs/performance.md is written section by section, each from a run of its own."""

from pathlib import Path

import pytest

from talentmatch.cli import performance

ALL = {
    "top": 20,
    "vacancies": 20_000,
    "candidates": 2_000,
    "threads": 2,
    "batch_ms_per_candidate": 0.8,
    "words_ms_per_candidate": 0.2,
    "sparse_dot_topn_ms_per_candidate": 0.3,
}
MATCH = {
    "vacancies": 100_000,
    "queries": 100,
    "top": 20,
    "median_ms": {"all_blocks": 7.5, "words_concepts": 1.5},
    "peers_ms": {"sklearn_cosine": 150.0, "faiss_flat": 20.0},
    "times_faster_than_sklearn": 100.0,
    "updates_ms": {"add": 0.1, "rank_after": 8.0},
    "load_s": 0.7,
    "save_s": 0.8,
    "memory_ratio": 1.2,
    "raw_mb": 700,
    "build_mb": 800,
    "analysis_per_second": {"with_encoder": 70.0, "without": 510.0},
    "columns_per_vacancy": {"words": 67.3, "concepts": 23.9},
    "rows": "drawn",
}
RUN = {
    "candidates": 10_000,
    "one_thread_s": 4.0,
    "threads_s": 2.0,
    "workers_s": 2.5,
    "identical": True,
    "overhead": 0.25,
    "efficiency": 0.8,
}
WORKERS = {"top": 20, "vacancies": 500, "workers": 2, "distinct": 10_000, "start_s": 4.0, "runs": [RUN]}


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "performance.md"
    monkeypatch.setattr(performance, "PAGE", path)
    return path


def test_performance_page_keeps_the_sections_of_earlier_runs_in_their_order(page: Path) -> None:
    performance.write_workers(WORKERS)
    performance.write_all(ALL)
    performance.write_match(MATCH)
    performance.write_sparse({"vacancies": 1_000_000, "top": 20, "median_ms": {"words_concepts": 12.0}})

    text = page.read_text(encoding="utf-8")
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == [
        "# Performance",
        "## Ranking beside its peers",
        "## Ten times as many",
        "## All candidates among all vacancies",
        "## Workers of Dask",
    ]
    assert "| **words concepts**, with reasons | 1.5 |" in text
    assert "| 10,000 | 4.0 | 2.0 | 2.5 | yes | 25% | 80% |" in text


def test_performance_page_replaces_a_section_that_is_measured_again(page: Path) -> None:
    performance.write_all(ALL)
    performance.write_all({**ALL, "words_ms_per_candidate": 0.1})

    text = page.read_text(encoding="utf-8")
    assert "| **words alone** | 0.1 |" in text
    assert "| **words alone** | 0.2 |" not in text
    assert text.count("## All candidates") == 1
