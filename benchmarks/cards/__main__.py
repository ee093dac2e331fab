"""Print the same cards with Typst, WeasyPrint and headless Chromium, side by side in one run.

    python -m benchmarks.cards [--cards 20] [--weasyprint PYTHON]

One process for each engine and run. WeasyPrint has its own environment, whose Python is named.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from generator.cards import Card, card_files, card_of, card_store, make, page_count
from generator.cards.qr import qr_svg
from generator.cards.typesetting import FONTS
from generator.catalog import load
from generator.commands.unprintable import pictures
from generator.drawings import Drawings

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
HEAD = (
    f"{'':12}{'1 card':>9}{'all':>9}{'a card':>9}{'its CPU':>9}{'kB':>7}{'pages':>7}"
    f"{'memory':>10}  same bytes"
)


@dataclass(frozen=True)
class Run:
    """What one process took: seconds of wall time and of all cores, mebibytes at the most."""

    wall: float
    cpu: float
    memory: float
    made: dict[str, bytes]


def main() -> None:
    """Write the input, run each engine three times and print a row for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=20, help="how many cards (20)")
    parser.add_argument(
        "--whole", action="store_true", help="all layouts on both papers, from cold"
    )
    parser.add_argument("--weasyprint", default=sys.executable, help="a Python that has it")
    options = parser.parse_args()
    if options.whole:
        print(whole(options.cards))
        return
    engines = {
        "Typst": (sys.executable, "run_typst.py"),
        "WeasyPrint": (options.weasyprint, "run_weasyprint.py"),
        "Chromium": (sys.executable, "run_chromium.py"),
    }
    with tempfile.TemporaryDirectory() as folder:
        cards = write_input(Path(folder), options.cards)
        print(f"{cards} full cards on A4; seconds of wall time, one process each\n{HEAD}")
        for name, (python, script) in engines.items():
            print(f"{name:12}{row([python, str(HERE / script)], Path(folder), cards)}", flush=True)


def whole(count: int) -> str:
    """How long every layout of so many exercises takes on both papers, figures included."""
    start, busy = time.perf_counter(), time.process_time()
    catalog = load(ROOT)[0]
    draw = partial(pictures, Drawings())
    items = catalog.published("exercises")[:count]
    cards = [card_of(catalog, item, "https://legwork.example/", draw) for item in items]
    files = [file for card in cards for file in card_files(card)]
    made = [pdf for _, pdf in make(files, card_store(None)) if isinstance(pdf, bytes)]
    wall, cpu = time.perf_counter() - start, time.process_time() - busy
    size = sum(map(len, made)) / 1e6
    return f"{len(made)} files, {size:.1f} MB, in {wall:.1f} s ({cpu:.1f} s of processor time)"


def write_input(folder: Path, count: int) -> int:
    """The same cards as data for Typst and as HTML for the others, all of them and one."""
    catalog = load(ROOT)[0]
    draw = partial(pictures, Drawings())
    environment = Environment(loader=FileSystemLoader(HERE), autoescape=True)
    template = environment.get_template("card.html.j2")
    items = catalog.published("exercises")[:count]
    for number, item in enumerate(items):
        card = card_of(catalog, item, "https://legwork.example/", draw)
        html = template.render(card=asdict(card), fonts=FONTS.as_uri(), code=qr_svg(card.address))
        for name in ["all"] + ["one"] * (number == 0):
            (folder / name).mkdir(exist_ok=True)
            write(folder / name, card, html)
    return len(items)


def write(folder: Path, card: Card, html: str) -> None:
    """One card in both forms."""
    file = next(card_files(card))
    data = {"title": file.title, "pages": list(file.content)}
    (folder / f"{card.id}.json").write_text(json.dumps(data), encoding="utf-8")
    (folder / f"{card.id}.html").write_text(html, encoding="utf-8")


def row(command: list[str], folder: Path, cards: int) -> str:
    """What one engine takes, and whether it makes the same bytes again."""
    try:
        one = run(command, folder / "one", folder)
        many = run(command, folder / "all", folder)
        again = run(command, folder / "all", folder)
    except subprocess.CalledProcessError as fault:
        return f"  not measured: {fault.stderr}"
    more = max(cards - 1, 1)
    times = one.wall, many.wall, (many.wall - one.wall) / more, (many.cpu - one.cpu) / more
    size = sum(map(len, many.made.values())) / cards / 1000
    pages = max(page_count(pdf) for pdf in many.made.values())
    same = "yes" if many.made == again.made else "no"
    columns = f"{times[0]:9.2f}{times[1]:9.2f}{times[2]:9.3f}{times[3]:9.3f}"
    return f"{columns}{size:7.0f}{pages:7}{many.memory:7.0f} MB  {same}"


def run(command: list[str], source: Path, folder: Path) -> Run:
    """Run an engine on a folder of cards."""
    out = folder / "out"
    out.mkdir(exist_ok=True)
    start = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [*command, str(source), str(out)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=said,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            last = said.read().decode().strip().splitlines()[-1]
            raise subprocess.CalledProcessError(process.returncode, command, stderr=last)
    made = {file.name: file.read_bytes() for file in sorted(out.glob("*.pdf"))}
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, made)


if __name__ == "__main__":
    main()
