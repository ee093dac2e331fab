"""``build``: check the content and write all that MkDocs needs into ``build/docs``."""

from __future__ import annotations

import argparse

from generator.commands.last import given_in, remember, unchanged
from generator.commands.parsing import Parent, Subcommands
from generator.commands.report import Report
from generator.problems import Problem, has_errors


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "build",
        parents=[common],
        help="write the pages, figures and cards into build/docs",
        description="Check content/, then write pages, figures, cards and data into build/docs.",
    )
    parser.add_argument(
        "--no-cards", action="store_true", help="leave the printed cards as they are, to be quick"
    )
    parser.add_argument(
        "--again", action="store_true", help="wait for lines of input, and build again at each"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Build, or leave what was built before as it is and return 1."""
    if options.again:
        from generator.commands.again import again

        return again(lambda: _once(options, report), warm=lambda: _make(options, report))
    return _once(options, report)


def _once(options: argparse.Namespace, report: Report) -> int:
    whole = not options.no_cards
    given = given_in(options.root)
    warnings = unchanged(options.root, given, whole=whole)
    if warnings is not None:
        report.problems(warnings)
        report.say("Nothing has changed since the last build.")
        return 0
    files, problems = _make(options, report)
    report.problems(problems)
    if has_errors(problems):
        report.say("Nothing was written: mend the errors first. The last good build is untouched.")
        return 1
    from generator.commands.settings import CARDS, DOCS
    from generator.output import publish

    changes = publish(options.root / DOCS, files, keep=None if whole else CARDS)
    for path in changes.written:
        report.detail(f"wrote   {path}")
    for path in changes.removed:
        report.detail(f"removed {path}")
    remember(options.root, given, problems, whole=whole)
    report.say(f"{len(changes.written)} files written, {changes.unchanged} as before.")
    return 0


def _make(options: argparse.Namespace, report: Report) -> tuple[dict[str, bytes], list[Problem]]:
    """All files, or none where there are errors, and every problem."""
    # Imported here, so that a build with nothing to do costs next to nothing.
    from generator.commands.check import find_problems
    from generator.commands.make import make_files

    catalog, problems = find_problems(options)
    if has_errors(problems):
        return {}, problems
    files, faults = make_files(catalog, options.root, report, with_cards=not options.no_cards)
    return files, [*problems, *faults]
