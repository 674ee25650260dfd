"""What all tests share. The fixtures stand in ``tests/fixtures``, one module per topic."""

import os
from pathlib import Path

import pytest

pytest_plugins = [
    "tests.fixtures.databases",
    "tests.fixtures.applications",
    "tests.fixtures.pages",
    "tests.fixtures.queries",
    "tests.fixtures.world",
    "tests.fixtures.feeds",
    "tests.fixtures.placements",
]

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--databases", default="sqlite,postgresql", help="which databases to test on: sqlite, postgresql or both"
    )


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of collections beside the project. It may be absent on a developer's machine, never on CI."""
    if not SHARED_DATA.is_dir():
        if os.environ.get("CI"):
            pytest.fail("The folder of collections (../shared/data) is missing.")
        pytest.skip("The folder of collections (../shared/data) is not beside the project.")
    return SHARED_DATA
