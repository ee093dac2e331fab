"""``fix``: tidy what can be tidied without asking, after showing it."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterator
from pathlib import Path

from generator.commands.parsing import WRONG_USE, Parent, Subcommands
from generator.commands.report import Report
from generator.edits import fixed
from generator.model.kinds import KINDS


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "fix",
        parents=[common],
        help="tidy spaces, tabs and the order of fields",
        description="Show what can be tidied without a change of meaning: spaces, tabs, "
        "invisible characters, ranges, the order of fields. Comments stay.",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="these only (all)")
    parser.add_argument("--yes", action="store_true", help="write it instead of showing it")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Show or write; 1 if there is something left to tidy, 2 for a file that is no entry."""
    known = set(_entries(options.root))
    wanted = [file.resolve() for file in options.files] or sorted(known)
    strangers = [file for file in wanted if file not in known]
    if strangers:
        print("\n".join(f"{file} is not an entry in content/." for file in strangers))
        return WRONG_USE
    changes = dict(_changes(wanted))
    for file, text in changes.items():
        if options.yes:
            file.write_text(text, encoding="utf-8", newline="\n")
            report.say(f"tidied {_name(options.root, file)}")
        else:
            print(_diff(file, text, _name(options.root, file)))
    if not changes:
        report.say(f"All {len(wanted)} files are tidy.")
    elif not options.yes:
        report.say(f"{len(changes)} files can be tidied. To do it, say so again with --yes.")
    return int(bool(changes) and not options.yes)


def _entries(root: Path) -> Iterator[Path]:
    for kind in KINDS:
        yield from (file.resolve() for file in (root / "content" / kind).glob("*.yml"))


def _changes(files: list[Path]) -> Iterator[tuple[Path, str]]:
    for file in files:
        raw = file.read_bytes()
        try:
            text = fixed(raw, KINDS[file.parent.name].model)
        except UnicodeDecodeError:
            continue  # check says so; what a wrong byte meant, only a person can tell
        if text.encode() != raw:
            yield file, text


def _name(root: Path, file: Path) -> str:
    return file.relative_to(root.resolve()).as_posix()


def _diff(file: Path, text: str, name: str) -> str:
    before = file.read_bytes().decode("utf-8").split("\n")
    return "\n".join(difflib.unified_diff(before, text.split("\n"), name, name, "", "", 1, ""))
