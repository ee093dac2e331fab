"""How to mend a value of the wrong sort, with the editor's own words in it."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel

from generator.model.walk import field_names, owner, part_at, points_to
from generator.source import CURLY, STRAIGHT, Path

_NOTHING = ("none", "no", "nothing", "n/a", "na", "nil", "keine")
_ID = re.compile(r"[\w-]+( [\w-]+)?\Z")
_ONE = re.compile(r"[^\d.,+<>]*(\d+)[^\d,+<>]*\Z")
_BELOW = 'write each item on a line of its own below, starting with "- "'


def no_text(given: object) -> tuple[str, str]:
    """Message and hint where something else stands in the place of a text."""
    if isinstance(given, dict) and len(given) == 1:
        if None in given.values():
            message = '"{name}" should be text, but it starts with a curly bracket'
            return message, 'put the whole text in "double quotes"'
        curly = any(sign in str(given) for sign in CURLY)
        message = '"{name}" should be text, but this has a colon with a space behind it'
        return message, STRAIGHT if curly else 'put the whole text in "double quotes"'
    if isinstance(given, tuple | dict):
        return '"{name}" should be one text', "write one text, without brackets and dashes"
    return '"{name}" should be text', 'put it in "double quotes"'


def no_list(model: type[BaseModel], path: Path, given: object) -> str:
    """How to write a list in the place of one value."""
    if isinstance(given, dict) and not any(given.values()):
        return f"write [{', '.join(map(str, given))}]"
    if isinstance(given, dict):
        return f'start its first field with "- ", as in "- {next(iter(given), "")}: …"'
    if not isinstance(given, str):
        return f"write [{given}]"
    if given.casefold() in _NOTHING:
        return "leave the field out, or write [] where it is asked for"
    items = re.split(r"\s*[,;/]\s*|\s+and\s+", given.strip("()"))
    field = part_at(model, path)
    if field and points_to(field.annotation) and all(map(_ID.match, items)):
        return f"write [{', '.join(items)}]"
    return _BELOW


def no_group(model: type[BaseModel], path: Path) -> str:
    """How to write a group of fields in the place of one value; of a list, each of its items."""
    names = field_names(model, path)
    if not names or not isinstance(path[-1], int):
        known = f": {', '.join(names)}" if names else ""
        return f"write its fields below it, indented by two more spaces{known}"
    return f'each item has the fields {", ".join(names)}: start with "- {names[0]}: …"'


def no_number(given: object) -> str:
    """How to write a number that stands in quotes or with its unit."""
    found = _ONE.match(given) if isinstance(given, str) else None
    return f"write {found[1]}, without quotes, signs and words" if found else ""


def elsewhere(model: type[BaseModel], path: Path) -> str:
    """Where a field belongs that is not known at ``path``; empty where it is known nowhere."""
    name = str(path[-1])
    if len(path) > 1 and name in model.model_fields:
        return "it belongs to the entry as a whole: start it at the left edge"
    groups = [own for own in model.model_fields if name in _names_below(model, own)]
    inside = [group for group in groups if group not in path]
    return f"it belongs below `{inside[0]}`" if len(inside) == 1 else ""


def _names_below(model: type[BaseModel], own: str) -> Any:
    part = owner(model, (own,))
    return part.model_fields if part else ()
