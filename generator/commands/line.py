"""The words of the command line, and what each command runs."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Sequence
from pathlib import Path

from generator.commands import build, check, new, schema
from generator.commands.report import Report

FINE, PROBLEMS, WRONG_USE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when all is fine, 1 when the content has problems, 2 for a wrong use of the command.
    """
    options = _parser().parse_args(arguments)
    gc.disable()  # the process is short, and its many small values all live to the end
    if not (options.root / "content").is_dir():
        _parser().error(f"there is no folder content/ in {options.root}")
    report = Report(quiet=options.quiet, verbose=options.verbose)
    return int(options.run(options, report))


def _parser() -> argparse.ArgumentParser:
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
    check.add_to(commands, common)
    build.add_to(commands, common)
    new.add_to(commands, common)
    schema.add_to(commands, common)
    return parser
