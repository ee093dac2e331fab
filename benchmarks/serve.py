"""From saving an edit to the page that shows it, under `mkdocs serve`.

    python -m benchmarks.serve [SIZE ...]

One sentence of an exercise is changed five times, in a copy of the project with its real knowledge
base and then with made ones of SIZE entries. Prints seconds of wall time: until the first page is
served, and from saving an edit until its page shows it, the median and the slowest. The time
includes the half second in which MkDocs looks for edits once.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from benchmarks.entries import write_knowledge_base
from generator.commands.settings import site_address

ROOT = Path(__file__).resolve().parent.parent
SIZES = (1000,)
WORDS = ("calmly", "gently", "quietly", "softly", "steadily")
PAUSE = 6.2
"""Seconds from one edit to the next: who edits reads the page, and the cards begin to be made."""


def main() -> None:
    """Measure the real knowledge base, then the sizes given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="how many entries")
    sizes = parser.parse_args().sizes
    print(f"{'entries':>8}{'start':>8}{'median':>8}{'slowest':>9}")
    for size in (0, *sizes):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            _copy_project(root, size)
            print(_measure(root, size), flush=True)


def _copy_project(root: Path, size: int) -> None:
    """The project with ``size`` made entries, or with the real ones and their cards."""
    kept = shutil.ignore_patterns("__pycache__")
    for name in ("generator", "overrides", *([] if size else ["content", "build/cache"])):
        shutil.copytree(ROOT / name, root / name, ignore=kept)
    if size:
        write_knowledge_base(root, ROOT, size)
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "build/docs").mkdir(parents=True)
    if not size:
        subprocess.run(
            [sys.executable, "-m", "generator", "build", "--quiet"], cwd=root, check=True
        )


def _measure(root: Path, size: int) -> str:
    entry = sorted((root / "content/exercises").glob("*.yml"))[0]
    entries = sum(1 for _ in (root / "content").rglob("*.yml"))
    began = time.perf_counter()
    with _served(root) as page:
        address = f"exercises/{entry.stem}/"
        _wait_for(lambda: bool(page(address)))
        start = time.perf_counter() - began
        seconds = [_edit(entry, word, lambda: page(address)) for word in WORDS]
    return f"{entries:8}{start:8.1f}{statistics.median(seconds):8.1f}{max(seconds):9.1f}"


def _edit(entry: Path, word: str, page: Callable[[], str]) -> float:
    """Add ``word`` to the first step of an exercise, and give the seconds until its page has it."""
    time.sleep(PAUSE)
    text = entry.read_text(encoding="utf-8")
    changed = re.sub(r'^(steps:\n +- "?\S+)', rf"\1 {word}", text, count=1, flags=re.MULTILINE)
    began = time.perf_counter()
    entry.write_text(changed, encoding="utf-8")
    _wait_for(lambda: word in page())
    return time.perf_counter() - began


def _wait_for(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 300
    while not holds():
        if time.monotonic() > end:
            raise SystemExit("The page does not show the edit.")
        time.sleep(0.02)


@contextmanager
def _served(root: Path) -> Iterator[Callable[[str], str]]:
    """Run `mkdocs serve` as `make serve` does, and give what asks it for a page."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload"]
    server = subprocess.Popen(
        [*command, "--dev-addr", place],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def page(path: str) -> str:
        with suppress(OSError):
            address = f"http://{place}{urlsplit(site_address(root)).path}{path}"
            return str(urlopen(address, timeout=300).read().decode())
        return ""

    try:
        yield page
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


if __name__ == "__main__":
    main()
