"""An example with the help of each field above it: the template that CONTRIBUTING shows."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from pydantic.fields import FieldInfo

from generator.aids.choices import choices
from generator.aids.examples import example
from generator.model.kinds import KINDS
from generator.model.walk import in_order, part_at
from generator.source import Path

WIDTH = 96
POSE = ("figure",)
"""Poses have words of their own, which a guide of their own explains."""


def annotated(kind: str) -> str:
    """The example of a kind as YAML, each field with its help; then the fields it leaves out."""
    source, model = example(kind), KINDS[kind].model
    lines = source.text.rstrip("\n").split("\n")
    above: dict[int, list[str]] = {}
    for path, place in source.keys.items():
        field = part_at(model, path)
        if field and field.description and _first_of_its_kind(path):
            row = place.line - 1
            indent = lines[row][: len(lines[row]) - len(lines[row].lstrip())]
            above.setdefault(row, []).extend(_comment(_help(field), indent))
    made: list[str] = []
    for row, line in enumerate(lines):
        made += [*above.get(row, []), line]
    return "\n".join([*made, *_left_out(kind)])


def _first_of_its_kind(path: Path) -> bool:
    """Whether help belongs here: with the first item of a list, and not inside a pose."""
    return not any(isinstance(step, int) and step for step in path) and path[:-1][:1] != POSE


def _left_out(kind: str) -> Iterator[str]:
    model = KINDS[kind].model
    names = [name for name in in_order(model) if (name,) not in example(kind).keys]
    if names:
        yield from ("#", "# There is also, where it applies:")
    for name in names:
        yield from _comment(f"{name}: {_help(model.model_fields[name])}", "")


def _help(field: FieldInfo) -> str:
    """What a field is for, and the words that it takes if the help does not name them."""
    said, words = field.description or "", choices(field.annotation)
    known = "" if all(word in said for word in words) else f" One of: {', '.join(words)}."
    return f"{said}{known}"


def _comment(text: str, indent: str) -> list[str]:
    mark = f"{indent}# "
    return textwrap.wrap(
        text, WIDTH, initial_indent=mark, subsequent_indent=mark, break_on_hyphens=False
    )
