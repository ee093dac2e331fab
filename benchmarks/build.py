"""Check, generate and build knowledge bases of growing size, side by side in one run.

    python -m benchmarks.build [SIZE ...]

Prints seconds of wall time (one run each: look at the ratios and at the growth) and the peak
memory of the largest process. Cards and figures are measured apart, in ``benchmarks/cards``.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.entries import write_knowledge_base

ROOT = Path(__file__).resolve().parent.parent
SIZES = (100, 300, 1000, 3000)
ENV = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
HEAD = (
    f"{'entries':>8}{'check':>8}{'generate':>10}{'no change':>11}{'one edit':>10}"
    f"{'mkdocs':>9}{'full':>8}{'share':>8}{'memory':>10}"
)


@dataclass(frozen=True)
class Run:
    """Seconds of wall time, and mebibytes of memory at the most."""

    seconds: float
    memory: float


@dataclass(frozen=True)
class Row:
    """What was measured for one size. ``check`` is part of ``generate``, as in a real build."""

    size: int
    check: Run
    generate: Run
    no_change: Run
    one_edit: Run
    mkdocs: Run

    @property
    def full(self) -> float:
        """Seconds of a whole build."""
        return self.generate.seconds + self.mkdocs.seconds

    def __str__(self) -> str:
        times = (self.check, self.generate, self.no_change, self.one_edit, self.mkdocs)
        widths = (8, 10, 11, 10, 9)
        cells = "".join(
            f"{run.seconds:{width}.2f}" for run, width in zip(times, widths, strict=True)
        )
        memory = max(run.memory for run in times)
        share = self.generate.seconds / self.full
        return f"{self.size:8}{cells}{self.full:8.2f}{share:8.0%}{memory:7.0f} MB"


def main() -> None:
    """Measure the sizes given on the command line, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="how many entries")
    sizes = parser.parse_args().sizes
    print(HEAD)
    rows = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(_measure(Path(folder), size))
        print(rows[-1], flush=True)
    for small, large in pairwise(rows):
        print(_growth(small, large))


def _measure(root: Path, size: int) -> Row:
    write_knowledge_base(root, ROOT, size)
    build = ["build", "--quiet", "--no-cards"]
    check, generate, no_change = (
        _generator(root, *words) for words in (["check", "--quiet", "--no-cards"], build, build)
    )
    _edit(root)
    one_edit = _generator(root, *build)
    return Row(size, check, generate, no_change, one_edit, _mkdocs(root))


def _generator(root: Path, *words: str) -> Run:
    return _run([sys.executable, "-m", "generator", *words, "--root", str(root)])


def _mkdocs(root: Path) -> Run:
    """The same Markdown by plain MkDocs and Material, with a nav of section indexes only."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    kept = [line for line in settings.splitlines() if not line.startswith(("hooks:", "watch:"))]
    file = root / "mkdocs.yml"
    file.write_text("\n".join(kept).replace("custom_dir: ", f"custom_dir: {ROOT}/"))
    return _run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(file)])


def _edit(root: Path) -> None:
    file = next((root / "content" / "causes").glob("*.yml"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('title: "', 'title: "Edited ', 1), encoding="utf-8")


def _run(command: list[str]) -> Run:
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Run(seconds, usage.ru_maxrss / 1024)


def _growth(small: Row, large: Row) -> str:
    entries = large.size / small.size
    generate = large.generate.seconds / small.generate.seconds
    full = large.full / small.full
    return (
        f"{small.size} to {large.size}: {entries:.1f} times the entries, "
        f"{generate:.1f} times the generating, {full:.1f} times the whole build"
    )


if __name__ == "__main__":
    main()
