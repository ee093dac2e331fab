"""``schema``: the shape of an entry as JSON Schema, and all that is made from it for editors."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

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
        help="print the JSON Schema of a kind, or write what editors' programs use",
        description="Print the JSON Schema of one kind of entry; without KIND, of the open data.",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("kind", nargs="?", choices=list(BY_SINGULAR), metavar="KIND", help="cause, …")
    what.add_argument(
        "--write",
        action="store_true",
        help="write generator/schemas, the snippets and the templates in CONTRIBUTING.md",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, report: Report) -> int:
    """Print one schema, or write all files that are made from the models."""
    if options.write:
        return _write_all(options.root, report)
    made = kind_schema(BY_SINGULAR[options.kind].name) if options.kind else schema()
    print(as_json(made), end="")
    return 0


def write_ids(root: Path) -> None:
    """Let completion offer the ids that there are now, if the project keeps its schemas here."""
    from generator.aids import ids_file
    from generator.catalog import load

    files = ids_file(load(root)[0])
    if all((root / path).is_file() for path in files):
        _write(root, files)


def _write_all(root: Path, report: Report) -> int:
    from generator.aids import aid_files, ids_file
    from generator.catalog import load

    guide = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    changed = _write(root, {**aid_files(guide), **ids_file(load(root)[0])})
    report.say("\n".join(f"Wrote {path}" for path in changed) or "All are as they should be.")
    return 0


def _write(root: Path, files: Mapping[str, str]) -> list[str]:
    changed = []
    for path, text in sorted(files.items()):
        file = root / path
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed
