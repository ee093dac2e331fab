"""One complete entry of each kind, to show what an editor writes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.model.kinds import KINDS
from generator.source import Source, read

FOLDER = Path(__file__).parent / "examples"


@cache
def example(kind: str) -> Source:
    """The example of a kind, with the place of each of its fields."""
    name = f"{KINDS[kind].singular}.yml"
    return read(name, (FOLDER / name).read_bytes())


def block(kind: str, field: str) -> list[str]:
    """The lines of one field in the example of a kind."""
    source = example(kind)
    lines = source.text.rstrip("\n").split("\n")
    rows = sorted(place.line - 1 for path, place in source.keys.items() if len(path) == 1)
    start = source.keys[(field,)].line - 1
    return lines[start : next((row for row in rows if row > start), len(lines))]
