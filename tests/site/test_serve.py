"""`make serve` rebuilds once for each edit, and never by itself."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.conftest import ENV
from tests.server import SITE_PATH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE_SECONDS = 60
QUIET_SECONDS = 3
ENTRY = "content/exercises/heel-raise.yml"
APP = "assets/javascripts/app.js"


@pytest.mark.slow
def test_each_edit_rebuilds_once(clone: Callable[..., Path]) -> None:
    root = clone("project")
    with serving(root) as server:
        server.wait_for_cards()
        for edited in (ENTRY, "overrides/main.html", "generator/__main__.py"):
            add_blank_line(root / edited)
            server.wait_for(server.rebuilds, 1)
            time.sleep(QUIET_SECONDS)
            assert server.rebuilds() == 1, edited
            server.forget()


def test_a_page_shows_an_edit_before_its_card_is_made(clone: Callable[..., Path]) -> None:
    root = clone("project")
    shutil.rmtree(root / "build/cache/cards")
    card = root / "build/docs/cards/heel-raise-full-a4.pdf"
    with serving(root) as server:
        assert "heel-raise-full-a4.pdf" not in server.page("exercises/heel-raise/")
        server.wait_for_cards()
        assert "heel-raise-full-a4.pdf" in server.page("exercises/heel-raise/")
        first = card.read_bytes()
        (root / ENTRY).write_text((root / ENTRY).read_text("utf-8").replace("Lift your", "Raise"))
        server.wait_for(server.rebuilds, 1)
        assert "Raise heels" in server.page("exercises/heel-raise/")
        assert server.get("cards/heel-raise-full-a4.pdf") == first, "the last one, until then"
        server.wait_for(server.rebuilds, 2)
        assert server.get("cards/heel-raise-full-a4.pdf") == card.read_bytes() != first


def test_a_page_that_is_gone_is_no_longer_shown(clone: Callable[..., Path]) -> None:
    root = clone("project")
    (root / "content/pages/more.yml").write_text(
        (root / "content/pages/about.yml").read_text("utf-8").replace("title: ", "title: More "),
        "utf-8",
    )
    with serving(root) as server:
        server.wait_for_cards()
        assert "More " in server.page("more/")
        (root / "content/pages/more.yml").unlink()
        server.wait_for(server.rebuilds, 1)
        with pytest.raises(HTTPError):
            server.page("more/")


@pytest.mark.parametrize(
    ("file", "old", "new", "page"),
    [
        (ENTRY, "title: Heel raise", "title: Heel lift", "exercises/"),
        (ENTRY, "title: Heel raise", "title: Heel lift", "muscles/gastrocnemius/"),
        ("overrides/partials/footer.html", "Everything is open", "Heel lift", "causes/cast/"),
        ("mkdocs.yml", "copyright: >-", "copyright: >-\n  Heel lift", "causes/cast/"),
        ("mkdocs.yml", "Check yourself:", "Heel lift:", "causes/cast/"),
        ("overrides/assets/javascripts/app.js", "// @ts-check", "// Heel lift", APP),
    ],
)
def test_every_page_follows_an_edit(
    clone: Callable[..., Path], file: str, old: str, new: str, page: str
) -> None:
    root = clone("project")
    with serving(root) as server:
        server.wait_for_cards()
        assert "Heel lift" not in server.page(page)
        text = (root / file).read_text("utf-8")
        (root / file).write_text(text.replace(old, new, 1), "utf-8")
        server.wait_for(server.rebuilds, 1)
        assert "Heel lift" in server.page(page)


def test_a_mistake_keeps_the_last_good_pages(clone: Callable[..., Path]) -> None:
    entry = clone("project") / ENTRY
    good = entry.read_text("utf-8")
    with serving(entry.parents[2]) as server:
        entry.write_text("title: [Heel raise\n", "utf-8")
        server.wait_for(server.mistakes, 1)
        assert f"{ENTRY}:" in server.said()
        assert "The pages stay as they were" in server.said()
        assert "Traceback" not in server.said()

        entry.write_text(good, "utf-8")
        server.forget()
        server.wait_for(server.rebuilds, 1)
        assert "mended" not in server.said()


class Server(NamedTuple):
    """A running `make serve`, the file that it writes its log to, and its address."""

    process: subprocess.Popen[bytes]
    log: Path
    url: str

    def get(self, path: str) -> bytes:
        with urlopen(self.url + path, timeout=PATIENCE_SECONDS) as answer:  # noqa: S310
            return bytes(answer.read())

    def page(self, path: str) -> str:
        return self.get(path).decode()

    def wait_for_cards(self) -> None:
        """Wait until the cards are made that there were none of."""
        self.wait_for(self.rebuilds, 1)
        self.forget()

    def said(self) -> str:
        return self.log.read_text("utf-8")

    def rebuilds(self) -> int:
        return self.said().count("Reloading browsers")

    def mistakes(self) -> int:
        return self.said().count("until this is mended")

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
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", port]
    with log.open("ab") as out:
        process = subprocess.Popen(
            command, cwd=root, env=ENV, stdout=out, stderr=out, start_new_session=True
        )
    try:
        server = Server(process, log, f"http://{port}{SITE_PATH}")
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
