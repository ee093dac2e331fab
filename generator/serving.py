"""The generator beside `mkdocs serve`: pages at once, cards when there is time."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from subprocess import PIPE, Popen

BUILD = (sys.executable, "-m", "generator", "build")
PATIENCE = 10
"""How much the cards give way to others: the niceness of their process."""


class Generator:
    """Two processes: one that waits for edits, and one that makes cards until the next edit."""

    def __init__(self, root: Path, env: Mapping[str, str]) -> None:
        self._root = root
        self._env = env
        self._pages: Popen[str] | None = None
        self._cards: Popen[str] | None = None

    def write_pages(self) -> int:
        """Write all but the cards, and give 0, or 1 when the content has problems."""
        self._stop_cards()
        # None answers the first time, and none whose own code has changed: then a new one does.
        return int(self._ask() or self._ask() or 1)

    def write_cards(self) -> None:
        """Begin to make the cards, and to write the pages anew where they speak of them."""
        self._stop_cards()
        self._cards = self._start("--quiet")
        with suppress(OSError, AttributeError):  # Windows has none
            os.setpriority(os.PRIO_PROCESS, self._cards.pid, PATIENCE)

    def close(self) -> None:
        """End both."""
        self._stop_cards()
        if self._pages:
            self._pages.kill()
            self._pages.communicate()

    def _ask(self) -> str:
        if self._pages is None:
            self._pages = self._start("--no-cards", "--again")
        else:
            with suppress(OSError):
                print(file=self._pages.stdin, flush=True)
        answer = (self._pages.stdout or sys.stdin).readline()
        if not answer:
            self.close()
            self._pages = None
        return answer

    def _start(self, *words: str) -> Popen[str]:
        """Start the generator, out of reach of Ctrl and C, which MkDocs tells of by `close`."""
        return Popen(
            [*BUILD, *words],
            cwd=self._root,
            env=self._env,
            stdin=PIPE,
            stdout=PIPE if "--again" in words else None,
            text=True,
            start_new_session=True,
        )

    def _stop_cards(self) -> None:
        if self._cards:
            self._cards.kill()
            self._cards.communicate()
            self._cards = None
