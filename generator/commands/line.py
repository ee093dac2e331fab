"""The words of the command line, and what each command runs."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from generator.commands.report import Report

COMMANDS = (
    "check",
    "build",
    "new",
    "rename",
    "fix",
    "diff",
    "figure",
    "explain",
    "stats",
    "schema",
    "record",
)
"""Modules of this package. Only the one that is called is loaded, so that it is up at once."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when all is fine, 1 when the content has problems, 2 for a wrong use of the command.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser([word for word in words[:1] if word in COMMANDS] or COMMANDS)
    options = parser.parse_args(words)
    gc.disable()  # the process is short, and its many small values all live to the end
    if not (options.root / "content").is_dir():
        parser.error(f"there is no folder content/ in {options.root}")
    report = Report(quiet=options.quiet, verbose=options.verbose)
    return int(options.run(options, report))


def _parser(names: Iterable[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="From the YAML in content/ to pages, figures and cards.",
        epilog="Exit codes: 0 fine, 1 problems in the content, 2 wrong use.",
    )
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--root", type=Path, default=Path(), help="the project's folder (here)")
    loudness = common.add_mutually_exclusive_group()
    loudness.add_argument("-q", "--quiet", action="store_true", help="print errors only")
    loudness.add_argument("-v", "--verbose", action="store_true", help="say what is done")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in names:
        import_module(f"generator.commands.{name}").add_to(commands, common)
    return parser
