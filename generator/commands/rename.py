"""``rename``: give an entry another id, and let all that points to it follow."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from generator.catalog import load
from generator.commands.parsing import WRONG_USE, Parent, Subcommands
from generator.commands.report import Report
from generator.commands.schema import write_ids
from generator.edits import RefusedError, renamed
from generator.model.kinds import BY_SINGULAR, KINDS

CODE = ("generator/**/*.py", "generator/templates/**/*.j2", "overrides/**/*.html", "mkdocs.yml")


def add_to(commands: Subcommands, common: Parent) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "rename",
        parents=[common],
        help="give an entry another id",
        description="Move content/KIND/OLD.yml, mend all that points to it, and let the old "
        "address lead to the new one.",
    )
    parser.add_argument("kind", choices=[*BY_SINGULAR, *KINDS], metavar="KIND", help="cause, …")
    parser.add_argument("old", metavar="OLD", help="the id that it has")
    parser.add_argument("new", metavar="NEW", help="the id that it gets")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Rename, and say which files changed; 2 if the id cannot be used."""
    kind = BY_SINGULAR[options.kind].name if options.kind in BY_SINGULAR else options.kind
    catalog, _ = load(options.root)
    try:
        changes = renamed(catalog, kind, options.old, options.new)
    except RefusedError as reason:
        print(f"Nothing was changed: {reason}")
        return WRONG_USE
    # What is gone goes last, so that an interruption loses nothing.
    for path, text in sorted(changes.items(), key=lambda change: change[1] is None):
        _put(options.root / path, text)
        report.say(f"{'removed' if text is None else 'wrote  '} {path}")
    write_ids(options.root)
    places = ", ".join(_mentions(options.root, options.old))
    if places:
        report.say(f'The code names "{options.old}" too: tell an engineer, who looks at {places}.')
    return 0


def _put(file: Path, text: str | None) -> None:
    if text is None:
        file.unlink()
    else:
        file.write_text(text, encoding="utf-8")


def _mentions(root: Path, old: str) -> Iterator[str]:
    """Where the code needs an entry by its id: as a whole text in Python, as a file elsewhere.

    Examples in messages and in the notes of the code stay true enough.
    """
    id_ = re.escape(old)
    whole = re.compile(rf"[\"'](?:[\w./-]*/)?{id_}(?:\.md|/)?[\"']")
    link = re.compile(rf"[\"']{id_}[\"']|/{id_}\b|\b{id_}\.md")
    for file in sorted(file for pattern in CODE for file in root.glob(pattern)):
        name = whole if file.suffix == ".py" else link
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if name.search(line):
                yield f"{file.relative_to(root).as_posix()}:{number}"
