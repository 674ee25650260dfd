"""Finding a real Chromium, or installing one: ``python -m tests.browser.chromium`` prints where it is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

CANDIDATES = (
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
#: Nothing is looked up or reported outside this machine; works as root.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str | None:
    """The Chromium to use: ``$CHROMIUM``, an installed one, or the one Playwright installed."""
    given = os.environ.get("CHROMIUM")
    for candidate in (given, *CANDIDATES, _of_playwright()):
        if candidate and Path(candidate).exists():
            return candidate
    return None


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def install_chromium() -> None:
    """Install one: by apt as root, else by Playwright's own installer."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=True, env=environment)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=True, env=environment)
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


def main() -> int:
    """Print the path of a Chromium, installing one where there is none."""
    if find_chromium() is None:
        install_chromium()
    found = find_chromium()
    if found is None:
        print("No Chromium was found and none could be installed. Set CHROMIUM to the path of one.", file=sys.stderr)
        return 1
    print(f"Chromium: {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
