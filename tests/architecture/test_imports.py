"""The rules of docs/architecture.md as tests that read the code."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "talentmatch"

#: Strict order: a module may import its own part and those named for it.
FREE = frozenset(
    {"errors", "clock", "choices", "workdays", "settings", "places", "cv", "matching", "extensions", "mail", "assets"}
)
BASE = FREE | {"database", "audit"}
CONCEPTS = BASE | {"accounts", "institutions", "campuses", "companies", "vacancies", "profiles", "vocabulary"}
BRIDGE = CONCEPTS | {"matches"}
JOURNEY = BRIDGE | {"tasks", "outbox"}
AFTER = JOURNEY | {"applications", "messaging", "placements", "evaluations", "moderation", "wording"}
ALLOWED: dict[str, frozenset[str]] = {
    "matching": frozenset(),
    "distributed": frozenset({"matching", "errors"}),
    "cv": frozenset(),
    "errors": frozenset(),
    "clock": frozenset(),
    "choices": frozenset(),
    "extensions": frozenset(),
    "assets": frozenset(),
    "places": frozenset({"errors"}),
    "settings": frozenset({"errors"}),
    "mail": frozenset({"clock"}),
    "database": frozenset({"errors"}),
    "audit": FREE | {"database"},
    "vocabulary": BASE,
    "accounts": BASE,
    "institutions": BASE | {"accounts"},
    "campuses": BASE | {"accounts"},
    "companies": BASE | {"accounts", "campuses"},
    "vacancies": BASE | {"accounts", "campuses", "companies"},
    "profiles": BASE | {"accounts", "institutions", "vocabulary"},
    "matches": CONCEPTS,
    "workdays": frozenset(),
    "tasks": BASE,
    "outbox": BASE,
    "wording": frozenset(),
    "applications": JOURNEY,
    "messaging": JOURNEY | {"applications"},
    "placements": JOURNEY | {"applications"},
    "moderation": JOURNEY | {"applications"},
    "evaluations": JOURNEY | {"applications", "placements"},
    "reports": AFTER,
    "exchange": CONCEPTS | {"wording"},
    "tables": AFTER | {"exchange"},
    "demo": AFTER | {"exchange"},
    "web": AFTER | {"tables"},
    "background": AFTER | {"exchange", "web"},
    "cli": AFTER | {"background", "reports", "exchange", "demo", "web", "create_app", "distributed"},
    "pages": AFTER | {"reports", "exchange", "web"},
    "translations": frozenset(),
    "__init__": frozenset({"settings", "background", "cli", "pages", "web"}),
}
FLASK = frozenset({"flask", "werkzeug", "wtforms", "flask_login", "flask_wtf", "flask_babel", "flask_limiter"})
FLASK_HOMES = frozenset({"web", "pages", "cli", "background", "__init__", "extensions"})


def modules() -> Iterator[Path]:
    yield from sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield node.lineno, node.module or ""
            if node.module == "talentmatch":
                yield from ((node.lineno, f"talentmatch.{alias.name}") for alias in node.names)


def test_imports_point_inward() -> None:
    wrong = []
    for path in modules():
        part = part_of(path)
        for line, name in imported(path):
            if name.startswith("talentmatch."):
                other = name.split(".")[1]
                if other != part and other not in ALLOWED[part]:
                    wrong.append(f"{path.relative_to(PACKAGE)}:{line} imports {name}")
    assert wrong == []


def test_audiences_do_not_import_each_other() -> None:
    wrong = []
    for path in sorted((PACKAGE / "pages").rglob("*.py")):
        own = path.relative_to(PACKAGE / "pages").parts[0]
        for line, name in imported(path):
            if name.startswith("talentmatch.pages.") and own != "registration.py" and name.split(".")[2] != own:
                wrong.append(f"{path.relative_to(PACKAGE)}:{line} imports {name}")
    assert wrong == []


def test_flask_stays_at_the_edges() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line} imports {name}"
        for path in modules()
        if part_of(path) not in FLASK_HOMES
        for line, name in imported(path)
        if name.split(".")[0] in FLASK
    ]
    assert wrong == []


def test_the_core_imports_no_framework_and_no_clock() -> None:
    forbidden = {"flask", "sqlalchemy", "datetime", "time", "os", "pathlib", "random", "socket", "urllib", "requests"}
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line} imports {name}"
        for path in sorted((PACKAGE / "matching").rglob("*.py"))
        for line, name in imported(path)
        if name.split(".")[0] in forbidden
    ]
    assert wrong == []


def test_dask_is_imported_in_one_place() -> None:
    importers = {
        path.relative_to(PACKAGE).parts[0]
        for path in modules()
        for _l, name in imported(path)
        if name.split(".")[0] in {"dask", "distributed"}
    }
    assert importers == {"distributed"}


def test_scikit_learn_is_imported_in_one_place_and_where_it_is_measured_against() -> None:
    importers = {
        str(path.relative_to(PACKAGE))
        for path in modules()
        for _l, name in imported(path)
        if name.startswith("sklearn")
    }
    assert importers == {"matching/blocks/words.py", "cli/bench_peers.py"}


def calls(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            target = node.func
            yield node.lineno, target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")


def test_only_entry_points_commit() -> None:
    wrong = []
    for path in modules():
        name = str(path.relative_to(PACKAGE))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_commit = (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit"
            )
            if is_commit and name != "web/transactions.py" and not name.startswith(("cli/", "background/")):
                wrong.append(f"{name}:{node.lineno}")
    assert wrong == []


def test_queries_stand_in_query_modules() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in modules()
        if not path.stem.endswith(("queries", "operations")) and path.name != "eligibility.py"
        for line, name in calls(path)
        if name == "select"
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "misc"])
def test_no_module_without_a_subject(name: str) -> None:
    assert [path for path in modules() if path.stem == name] == []


def test_init_files_are_empty_but_for_public_names() -> None:
    allowed = {"__init__.py", "matching/__init__.py"}
    filled = {
        str(path.relative_to(PACKAGE)) for path in modules() if path.name == "__init__.py" and path.read_text().strip()
    }
    assert filled <= allowed | {"matching/blocks/__init__.py", "cv/__init__.py", "cv/readers/__init__.py"}
