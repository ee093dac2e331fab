"""Find the browser that the tests drive, or install one: `python -m tests.browser`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAYWRIGHT = (sys.executable, "-m", "playwright")
# A bare Debian has no libatomic1, without which Playwright does not start.
DEBIAN = ("chromium", "libatomic1")
NAMES = ("chromium", "chromium-browser", "google-chrome")
DOWNLOAD_SECONDS = 180
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def find() -> str | None:
    """Give the path of a Chromium that starts here, or `None`, also where Playwright does not.

    The variable `CHROMIUM` comes first, then the system's own, then the one that Playwright keeps.
    """
    if not _runs(*PLAYWRIGHT, "--version", seconds=30):
        return None
    return next((path for path in _known() if path and _runs(path, "--version", seconds=30)), None)


def install() -> str | None:
    """Install a Chromium and give its path: Playwright's where it can be had, else Debian's."""
    print("Installing Chromium for the browser tests, once.", flush=True)
    _runs(*PLAYWRIGHT, "install", "chromium", seconds=DOWNLOAD_SECONDS)
    if not find() and shutil.which("apt-get") and os.geteuid() == 0:
        _runs("apt-get", "update", "--quiet")
        _runs("apt-get", "install", "--quiet", "--yes", "--no-install-recommends", *DEBIAN)
    return find()


def _known() -> Iterator[str | None]:
    yield os.environ.get("CHROMIUM")
    yield from map(shutil.which, NAMES)
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _runs(*command: str, seconds: int | None = None) -> bool:
    try:
        return not subprocess.run(command, timeout=seconds, capture_output=True).returncode
    except (OSError, subprocess.TimeoutExpired):
        return False


if __name__ == "__main__":
    found = find() or install()
    print(f"Browser: {found}" if found else "NO BROWSER: the browser tests will be skipped.")
    sys.exit(not found and os.environ.get("REQUIRE_BROWSER") == "1")
