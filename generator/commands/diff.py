"""``diff``: what a change does to the site, in an editor's words."""

from __future__ import annotations

import argparse
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from generator.catalog import Catalog, load
from generator.changes import Change, as_markdown, as_text, write_change
from generator.changes.compare import changed_files, compare
from generator.checks import check
from generator.commands.parsing import WRONG_USE, Parent, Subcommands
from generator.commands.report import Report
from generator.problems import Problem


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "diff",
        parents=[common],
        help="say what a change does to the site",
        description="Compare content/ with BASE: entries, links, cards, pages. With the same "
        "generator on both sides, so that only the content counts.",
    )
    parser.add_argument("base", metavar="BASE", help="a git revision such as main, or a folder")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write it as JSON as well")
    parser.add_argument("--no-cards", action="store_true", help="leave the cards out, to be quick")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Compare and print; 2 if there is no such base. Problems of the content are no fault here."""
    try:
        with _base(options.root, options.base) as base:
            change = _compare(base, options, report)
    except ValueError as reason:
        print(reason)
        return WRONG_USE
    report.summary(as_markdown(change))
    print(as_text(change), end="")
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(write_change(change), encoding="utf-8")
    return 0


def _compare(base: Path, options: argparse.Namespace, report: Report) -> Change:
    (before, old_problems), (after, problems) = _state(base), _state(options.root)
    errors = len({problem for problem in problems if problem.severity == "error"})
    change = replace(compare(before, after), errors=errors)
    if errors or any(problem.severity == "error" for problem in old_problems):
        return replace(change, built=False)
    from generator.commands.make import make_files

    cards = not options.no_cards
    made, _ = make_files(before, options.root, report, with_cards=cards)
    now, _ = make_files(after, options.root, report, with_cards=cards)
    pages, printed, gone = changed_files(made, now)
    return replace(change, pages=pages, cards=printed, cards_gone=gone)


def _state(root: Path) -> tuple[Catalog, list[Problem]]:
    catalog, problems = load(root)
    return catalog, [*problems, *check(catalog)]


@contextmanager
def _base(root: Path, base: str) -> Iterator[Path]:
    """The folder that holds the content to compare with.

    Raises:
        ValueError: if ``base`` is neither a folder with content nor a revision.
    """
    if (Path(base) / "content").is_dir():
        yield Path(base)
        return
    with tempfile.TemporaryDirectory() as folder:
        _unpack(_archive(root, base), Path(folder))
        yield Path(folder)


def _archive(root: Path, revision: str) -> bytes:
    command = ["git", "archive", "--format=tar", "--end-of-options", revision, "content"]
    try:
        packed = subprocess.run(command, cwd=root, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as fault:
        raise ValueError(
            f'"{revision}" is neither a folder with content nor a branch or commit of git.'
        ) from fault
    return packed.stdout


def _unpack(packed: bytes, folder: Path) -> None:
    """Write the plain files of an archive, none of which may lie outside ``content``."""
    with tarfile.open(fileobj=BytesIO(packed)) as archive:
        for member in archive:
            parts = Path(member.name).parts
            data = archive.extractfile(member) if member.isfile() else None
            if data and parts[0] == "content" and ".." not in parts:
                file = folder / member.name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data.read())
