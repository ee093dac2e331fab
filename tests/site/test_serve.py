"""`make serve` rebuilds once for each edit, and never by itself."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from tests.conftest import ENV

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE_SECONDS = 60
QUIET_SECONDS = 3
ENTRY = "content/exercises/heel-raise.yml"


def test_each_edit_rebuilds_once(clone: Callable[..., Path]) -> None:
    root = clone("project")
    with serving(root) as server:
        for edited in (ENTRY, "overrides/main.html", "generator/__main__.py"):
            add_blank_line(root / edited)
            server.wait_for(server.rebuilds, 1)
            time.sleep(QUIET_SECONDS)
            assert server.rebuilds() == 1, edited
            server.forget()


def test_a_mistake_keeps_the_last_good_pages(clone: Callable[..., Path]) -> None:
    entry = clone("project") / ENTRY
    good = entry.read_text("utf-8")
    with serving(entry.parents[2]) as server:
        entry.write_text("title: [Heel raise\n", "utf-8")
        server.wait_for(server.rebuilds, 1)
        assert f"{ENTRY}:" in server.said()
        assert "The pages stay as they were" in server.said()
        assert "Traceback" not in server.said()

        entry.write_text(good, "utf-8")
        server.wait_for(server.rebuilds, 2)


class Server(NamedTuple):
    """A running `make serve` and the file that it writes its log to."""

    process: subprocess.Popen[bytes]
    log: Path

    def said(self) -> str:
        return self.log.read_text("utf-8")

    def rebuilds(self) -> int:
        return self.said().count("Reloading browsers")

    def starts(self) -> int:
        return self.said().count("Serving on")

    def forget(self) -> None:
        os.truncate(self.log, 0)

    def wait_for(self, count: Callable[[], int], wanted: int) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while count() < wanted:
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < end, self.said()
            time.sleep(0.1)


@contextmanager
def serving(root: Path) -> Iterator[Server]:
    """Run `mkdocs serve` as `make serve` does, on a free port, until the block ends."""
    log = root / "serve.log"
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", free_port()]
    with log.open("ab") as out:
        process = subprocess.Popen(
            command, cwd=root, env=ENV, stdout=out, stderr=out, start_new_session=True
        )
    try:
        server = Server(process, log)
        server.wait_for(server.starts, 1)
        yield server
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
        try:
            process.wait(timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise


def add_blank_line(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"
