"""``stats``: the knowledge base in numbers."""

from __future__ import annotations

import argparse

from generator.catalog import load
from generator.commands.parsing import Parent, Subcommands, add_today
from generator.commands.report import Report
from generator.stats import Table, stats


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "stats",
        parents=[common],
        help="show how much there is and where it is thin",
        description="Count entries, what exercises cover, reviews that are due, and how it reads.",
    )
    add_today(parser, "reviews that are due")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Print all tables."""
    catalog, _ = load(options.root)
    print("\n\n".join(map(_text, stats(catalog, options.today))))
    return 0


def _text(table: Table) -> str:
    lines = [table.columns, *table.rows]
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
    rows = (
        "  " + "  ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True))
        for line in lines
    )
    return "\n".join([table.heading, *map(str.rstrip, rows)])
