"""``record``: write down what each entry says now, for those who hold an old card."""

from __future__ import annotations

import argparse

from generator.catalog import load
from generator.commands.parsing import Parent, Subcommands, add_today
from generator.commands.report import Report
from generator.history import HISTORY_FILE, as_text, behind, renewed
from generator.problems import has_errors


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "record",
        parents=[common],
        help="write down what each entry says now",
        description=f"Bring {HISTORY_FILE} up to date: from it the site tells what is new, and "
        "what has changed since an old card was printed.",
    )
    add_today(parser, "what has changed without a new check")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Write the record, or leave it and return 1 while the content has errors."""
    catalog, problems = load(options.root)
    if has_errors(problems):
        report.problems(problems)
        report.say("Nothing was recorded: mend the errors first.")
        return 1
    file, text = options.root / HISTORY_FILE, as_text(renewed(catalog, options.today))
    new = behind(catalog)
    if file.is_file() and file.read_text(encoding="utf-8") == text:
        report.say("All is recorded.")
        return 0
    file.write_text(text, encoding="utf-8")
    report.say(f"Wrote {HISTORY_FILE}: {len(new)} {'entry' if len(new) == 1 else 'entries'}.")
    for address in new:
        report.detail(f"recorded {address}")
    return 0
