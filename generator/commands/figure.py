"""``figure``: draw the figure of an exercise, to look at while writing its pose."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from generator.catalog import Item, load
from generator.checks.figures import pose_faults
from generator.commands.parsing import WRONG_USE, Parent, Subcommands
from generator.commands.report import Report
from generator.figures import Drawing, Look, draw
from generator.figures.contact_sheet import contact_sheet
from generator.problems import Problem, has_errors
from generator.shape import did_you_mean

WIDTH = 1200
"""Pixels of a PNG."""
SHEET = "all.html"


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "figure",
        parents=[common],
        help="draw the figure of an exercise as SVG and PNG",
        description="Draw one figure, or all of them with one page that shows them side by side.",
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("id", nargs="?", metavar="ID", help="of an exercise, such as heel-raise")
    which.add_argument("--all", action="store_true", help="draw every figure")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="the folder to write to (build/figures)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Draw; 1 if a pose or its file has problems, 2 for an exercise that is not there."""
    catalog, problems = load(options.root)
    exercises = catalog["exercises"]
    if options.id in catalog.unread["exercises"]:
        report.problems([p for p in problems if Path(p.file).stem == options.id])
        return 1
    if options.id and options.id not in exercises:
        print(f'there is no exercise "{options.id}"; {did_you_mean(options.id, list(exercises))}')
        return WRONG_USE
    wanted = list(exercises.values()) if options.all else [exercises[options.id]]
    problems = [problem for item in wanted for problem in _faults(item)]
    report.problems(problems)
    broken = {problem.file for problem in problems if problem.severity == "error"}
    sound = [item for item in wanted if item.entry.figure and item.source.file not in broken]
    folder = options.out or options.root / "build" / "figures"
    _write(sound, folder, report, sheet=options.all)
    return int(has_errors(problems))


def _write(items: list[Item], folder: Path, report: Report, *, sheet: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for done, item in enumerate(items, 1):
        (folder / f"{item.id}.svg").write_text(_draw(item, Look.COLOUR).pair, encoding="utf-8")
        (folder / f"{item.id}.png").write_bytes(_png(_draw(item, Look.LIGHT).pair))
        report.progress("Figures", done, len(items))
    if sheet:
        page = contact_sheet((item.id, _draw(item, Look.COLOUR)) for item in items)
        (folder / SHEET).write_text(page, encoding="utf-8")
    what = f"{folder / SHEET} and {len(items)} figures" if sheet else _names(items, folder)
    report.say(f"Wrote {what}." if items else "There was no figure to draw.")


def _names(items: Iterable[Item], folder: Path) -> str:
    return " and ".join(f"{folder / item.id}.{kind}" for item in items for kind in ("svg", "png"))


def _draw(item: Item, look: Look) -> Drawing:
    entry = item.entry
    return draw(entry.figure, key=item.id, muscles=entry.muscles.main, look=look)


def _png(svg: str) -> bytes:
    import resvg_py  # here, since the checks need no picture

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH, background="#ffffff"))


def _faults(item: Item) -> list[Problem]:
    if item.entry.figure is None:
        hint = "give its pose below figure"
        return [item.source.problem((), "missing-figure", "there is no figure", hint)]
    return list(pose_faults(item))
