"""``explain``: what a message means and how to mend what it found."""

from __future__ import annotations

import argparse

from generator.commands.parsing import WRONG_USE, Parent, Subcommands
from generator.commands.report import Report
from generator.explain import explanations
from generator.shape import did_you_mean


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "explain",
        parents=[common],
        help="say what a message means and how to mend it",
        description="Explain a rule by the name in [brackets] at the end of a message; "
        "without RULE, list them all.",
    )
    parser.add_argument("rule", nargs="?", metavar="RULE", help="such as unknown-reference")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Print one explanation, or the first line of each; 2 for a name that no rule has."""
    known = explanations()
    if options.rule is None:
        width = max(map(len, known))
        for rule, text in known.items():
            print(f"{rule:{width}}  {text.splitlines()[0]}")
        return 0
    rule = options.rule.strip("[]")
    if rule not in known:
        print(unknown_rule(rule))
        return WRONG_USE
    print(f"{rule}\n\n{known[rule]}")
    return 0


def unknown_rule(rule: str) -> str:
    """What is said to a name that no rule has."""
    meant = did_you_mean(rule, list(explanations()))
    return f'there is no rule "{rule}"; {meant or "python -m generator explain lists them"}'
