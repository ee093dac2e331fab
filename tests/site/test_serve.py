"""`make serve` rebuilds once for each edit, and never by itself."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.conftest import ENV

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE_SECONDS = 90
QUIET_SECONDS = 3


def test_each_edit_rebuilds_once(clone: Callable[[str], Path]) -> None:
    root = clone("project")
    with serving(root) as log:
        wait_for("Serving on", log)
        for edited in (
            "content/exercises/heel-raise.yml",
            "overrides/main.html",
            "generator/__main__.py",
        ):
            assert rebuilds_after_edit(root / edited, log) == 1, edited


def test_a_mistake_keeps_the_last_good_pages(clone: Callable[[str], Path]) -> None:
    root = clone("project")
    entry = root / "content/exercises/heel-raise.yml"
    with serving(root) as log:
        wait_for("Serving on", log)
        good = entry.read_text("utf-8")
        entry.write_text("title: [Heel raise\n", "utf-8")
        wait_for("The pages stay as they were", log)
        wait_until(lambda: rebuilds(log) == 1, "the good pages", log)
        entry.write_text(good, "utf-8")
        wait_until(lambda: rebuilds(log) == 2, "a rebuild after mending", log)
        assert "heel-raise.yml:" in log.read_text("utf-8")
        assert "Traceback" not in log.read_text("utf-8")


@contextmanager
def serving(root: Path) -> Iterator[Path]:
    """Run `mkdocs serve` as `make serve` does, and give the file that it writes its log to."""
    log = root / "serve.log"
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", free_port()]
    with log.open("w") as out:
        server = subprocess.Popen(
            command, cwd=root, env=ENV, stdout=out, stderr=out, start_new_session=True
        )
        try:
            yield log
        finally:
            os.killpg(server.pid, signal.SIGINT)
            server.wait(timeout=PATIENCE_SECONDS)


def rebuilds_after_edit(path: Path, log: Path) -> int:
    """Save a file as an editor does that adds a blank line, and count what follows."""
    before = rebuilds(log)
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")
    wait_until(lambda: rebuilds(log) > before, "rebuild", log)
    time.sleep(QUIET_SECONDS)
    return rebuilds(log) - before


def rebuilds(log: Path) -> int:
    return log.read_text("utf-8").count("Reloading browsers")


def wait_for(words: str, log: Path) -> None:
    wait_until(lambda: words in log.read_text("utf-8"), words, log)


def wait_until(holds: Callable[[], bool], what: str, log: Path) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, f"no {what}:\n{log.read_text('utf-8')}"
        time.sleep(0.1)


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"
