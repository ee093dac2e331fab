"""What tests share: the built site, a server for it, and a browser."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import ARGUMENTS, find
from tests.server import serve
from tests.tiny_base import build_tiny

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
ENV = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
# In the background a shell hands on the interrupt as ignored; what tests start must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)

NO_BROWSER = "NO BROWSER: the browser tests were skipped. Run `make browser`, or set CHROMIUM."


def build_site(root: Path, site: Path) -> subprocess.CompletedProcess[str]:
    """Build the project in `root` into the folder `site`, in strict mode."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    return subprocess.run(command, cwd=root, env=ENV, capture_output=True, text=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that accepts the pages of the tiny knowledge base as they are now."""
    parser.addoption("--update-snapshots", action="store_true", help="accept the pages as they are")


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that is made once, whatever the number of workers."""
    shared = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            make(folder)
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site, built in strict mode."""

    def make(folder: Path) -> None:
        run = build_site(ROOT, folder)
        if run.returncode:
            pytest.fail(f"the site does not build:\n{run.stdout}{run.stderr}", pytrace=False)

    return made_once(tmp_path_factory, "site", make)


@pytest.fixture(scope="session")
def built_tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny knowledge base with all that a build of it makes and keeps."""
    return made_once(tmp_path_factory, "tiny", build_tiny)


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """The address of the built site's home page, served on this machine."""
    with serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running Chromium. Without one, the test is skipped, or fails if `REQUIRE_BROWSER=1`."""
    path = find()
    if not path:
        (pytest.fail if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip)(NO_BROWSER)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test that drives the browser, so that `-m "not browser"` leaves it out.

    Slow ones come first, so that no worker is left alone with them at the end.
    """
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly, at the very end, that there was no browser."""
    skipped = terminalreporter.stats.get("skipped", [])
    if any(NO_BROWSER in str(report.longrepr) for report in skipped):
        terminalreporter.section(NO_BROWSER, sep="!", red=True, bold=True)
