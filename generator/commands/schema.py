"""``schema``: the shape of an entry as JSON Schema."""

from __future__ import annotations

import argparse

from generator.commands.parsing import Parent, Subcommands
from generator.commands.report import Report
from generator.data import schema
from generator.model.kinds import BY_SINGULAR
from generator.schema import as_json, kind_schema


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "schema",
        parents=[common],
        help="print the JSON Schema of a kind, or of the open data",
        description="Print the JSON Schema of one kind of entry; without KIND, of the open data.",
    )
    parser.add_argument(
        "kind", nargs="?", choices=list(BY_SINGULAR), metavar="KIND", help="cause, …"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Print the schema."""
    made = kind_schema(BY_SINGULAR[options.kind].name) if options.kind else schema()
    print(as_json(made), end="")
    return 0
