"""``check``: say everything that is wrong with the content."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from generator.catalog import Catalog, load
from generator.checks import check
from generator.commands.parsing import WRONG_USE, Parent, Subcommands, add_today
from generator.commands.report import Report
from generator.problems import Problem, has_errors

UNPRINTABLE = "unprintable"
"""The one rule that sets the cards, which takes a while."""
FEW = 5
"""Addresses in a line."""


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        parents=[common],
        help="check the content and say what to mend",
        description="Read content/ and print every problem with its file, line and column.",
    )
    add_today(parser, "overdue reviews")
    parser.add_argument(
        "--only",
        metavar="RULE",
        action="append",
        default=[],
        help="show this rule only, such as unknown-reference; can be given several times",
    )
    parser.add_argument(
        "--watch", action="store_true", help="check again at each edit, until you press Ctrl and C"
    )
    parser.add_argument(
        "--no-cards",
        action="store_true",
        help="leave out whether cards can be printed, to be quick",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Check, print, and return 1 if anything stops the build."""
    unknown = _unknown_rules(options.only)
    if unknown:
        print("\n".join(unknown))
        return WRONG_USE
    if options.watch:
        from generator.commands.watch import watch

        return watch(options.root / "content", lambda: _once(options, report))
    return _once(options, report)


def _once(options: argparse.Namespace, report: Report) -> int:
    catalog, problems = find_problems(options, today=options.today)
    of_cards = UNPRINTABLE in (options.only or [UNPRINTABLE]) and not options.no_cards
    if of_cards and not has_errors(problems):
        # Imported here, since what sets type is not needed where something else is wrong.
        from generator.commands.unprintable import unprintable

        problems = [*problems, *unprintable(catalog, options.root, report)]
    if options.only:
        problems = [problem for problem in problems if problem.rule in options.only]
    report.problems(problems)
    if not problems:
        kind = f" [{', '.join(options.only)}]" if options.only else ""
        report.say(f"No problems{kind} in {sum(1 for _ in catalog)} entries.")
    stops = has_errors(problems)
    if not (stops or options.only or options.watch):
        _say_what_is_not_recorded(catalog, report)
    return int(stops)


def _say_what_is_not_recorded(catalog: Catalog, report: Report) -> None:
    """Only a notice: it is no problem, and not for an editor in the browser to mend."""
    from generator.history import HISTORY_FILE, behind

    new = behind(catalog)
    if new:
        names = ", ".join(new[:FEW]) + (f" and {len(new) - FEW} more" if len(new) > FEW else "")
        text = f"`make schemas` has yet to record what is new in {names}."
        report.notice(HISTORY_FILE, f"{text} In the browser there is nothing to do.")


def find_problems(
    options: argparse.Namespace, today: str | None = None
) -> tuple[Catalog, list[Problem]]:
    """Load the content and run all checks."""
    catalog, problems = load(options.root)
    return catalog, [*problems, *check(catalog, today)]


def _unknown_rules(only: Iterable[str]) -> list[str]:
    if not only:
        return []
    from generator.commands.explain import unknown_rule
    from generator.explain import explanations

    return [unknown_rule(rule) for rule in only if rule not in explanations()]
