"""``new``: start an entry from a commented template."""

from __future__ import annotations

import argparse
import re

from generator.aids.scaffold import scaffold
from generator.catalog import load
from generator.commands.parsing import WRONG_USE, Parent, Subcommands
from generator.commands.report import Report
from generator.model.base import ID_PATTERN
from generator.model.kinds import BY_SINGULAR, KINDS
from generator.shape import as_id, did_you_mean

WORDS = ("glossary", "term", "word")
"""What someone may ask for who wants to explain a word."""


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "new",
        parents=[common],
        help="start an entry from a commented template",
        usage="%(prog)s [-h] KIND ID",
        description="Write content/KIND/ID.yml with every field and its help.",
    )
    parser.add_argument("kind", metavar="KIND", help=f"one of: {', '.join(BY_SINGULAR)}")
    parser.add_argument(
        "id", metavar="ID", nargs="+", help="such as heel-raise; it becomes the address"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Write the template; 2 if the kind or the id cannot be used, or the id is taken."""
    id_ = " ".join(options.id)
    kind = BY_SINGULAR[options.kind].name if options.kind in BY_SINGULAR else options.kind
    if kind not in KINDS:
        print(f'There is no kind "{kind}"; {_instead(kind)}')
        return WRONG_USE
    file = options.root / "content" / kind / f"{id_}.yml"
    if not re.fullmatch(ID_PATTERN, id_):
        print(
            f'"{id_}" cannot be an id: use small letters, numbers and single hyphens, '
            f"such as {as_id(id_.removesuffix('.yml'))}."
        )
        return WRONG_USE
    if file.exists():
        print(f"{file.as_posix()} is there already: choose another id.")
        return WRONG_USE
    file.parent.mkdir(parents=True, exist_ok=True)
    catalog, _ = load(options.root)
    known = {name: list(catalog.terms(name)) for name in catalog["vocabulary"]}
    known["muscles"] = list(catalog["muscles"])
    file.write_text(scaffold(kind, known), encoding="utf-8")
    report.say(f"Wrote {file.as_posix()}. Fill it in, then run: python -m generator check")
    return 0


def _instead(kind: str) -> str:
    """What to do in place of a kind that there is not."""
    if kind in WORDS:
        return "a word of the glossary is added to content/vocabulary/glossary.yml"
    return did_you_mean(kind, list(BY_SINGULAR)) or f"there are: {', '.join(BY_SINGULAR)}"
