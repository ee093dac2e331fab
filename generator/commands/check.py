"""``check``: say everything that is wrong with the content."""

from __future__ import annotations

import argparse
from datetime import date

from generator.catalog import Catalog, load
from generator.checks import check
from generator.commands.parsing import Parent, Subcommands
from generator.commands.report import Report
from generator.problems import Problem, has_errors


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        parents=[common],
        help="check the content and say what to mend",
        description="Read content/ and print every problem with its file, line and column.",
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        default=date.today().isoformat(),
        help="the day for overdue reviews, as year-month-day (today)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Check, print, and return 1 if anything stops the build."""
    catalog, problems = find_problems(options, today=options.today)
    report.problems(problems)
    if not problems:
        report.say(f"No problems in {sum(1 for _ in catalog)} entries.")
    return int(has_errors(problems))


def find_problems(
    options: argparse.Namespace, today: str | None = None
) -> tuple[Catalog, list[Problem]]:
    """Load the content and run all checks."""
    catalog, problems = load(options.root)
    return catalog, [*problems, *check(catalog, today)]
