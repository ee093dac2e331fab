"""What pydantic says about one value, in an editor's words."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from generator.model.walk import field_names, part_at
from generator.shape import hints
from generator.shape.near import did_you_mean
from generator.source import Path, Source


def words(
    source: Source, model: type[BaseModel], path: Path, error: ErrorDetails
) -> tuple[str, str, str]:
    """The rule, the message and the hint for one fault that pydantic found."""
    name, kind, given = _name(path), error["type"], error.get("input")
    if kind == "extra_forbidden":
        return "unknown-field", f'there is no field "{path[-1]}" here', _known(model, path)
    if kind == "missing":
        return "missing-field", f'the field "{path[-1]}" is missing', _help(model, path)
    if given is None:
        hint = _COMMENT if _is_comment(source, path) else _help(model, path)
        return "empty-field", f'"{name}" is empty', hint
    context: dict[str, Any] = {**error.get("ctx", {}), "over": _over(error)}
    if kind in ("literal_error", "enum"):
        return "not-in-list", *_choices(name, given, str(context.get("expected", "")))
    message, hint = _SAYINGS.get(kind, (error["msg"].removeprefix("Value error, "), ""))
    if kind == "string_type":
        message, hint = hints.no_text(given)
    message = message.format(name=name, **context)
    if path and name not in message:
        message = f'"{name}": {message}'
    hint = _mending(model, path, kind, given) or hint or _help(model, path)
    return _RULES.get(kind, "wrong-value"), message, hint


def _over(error: ErrorDetails) -> int:
    """By how many characters a text is too long."""
    given, most = error.get("input"), error.get("ctx", {}).get("max_length", 0)
    return len(given.strip()) - most if isinstance(given, str) else 0


def _mending(model: type[BaseModel], path: Path, kind: str, given: object) -> str:
    """How to mend this very value; empty where no more than a rule can be given."""
    if kind in ("tuple_type", "list_type"):
        return hints.no_list(model, path, given)
    if kind in ("model_type", "dict_type"):
        return hints.no_group(model, path)
    return hints.no_number(given) if kind.startswith(("int_", "float_")) else ""


def _known(model: type[BaseModel], path: Path) -> str:
    known = field_names(model, path[:-1])
    meant = hints.elsewhere(model, path) or did_you_mean(str(path[-1]), known)
    return meant or f"known here: {', '.join(known)}"


def _is_comment(source: Source, path: Path) -> bool:
    """Whether the value is left out because it starts with a sign that starts a comment."""
    place = source.place(path)
    return bool(_HASH.match(source.text.split("\n")[place.line - 1][place.column - 1 :]))


def _choices(name: str, given: object, expected: str) -> tuple[str, str]:
    known = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    meant = did_you_mean(str(given), known)
    return (
        f'"{name}" cannot be "{given}"',
        f"{meant} {'known' if meant else 'use one of'}: {', '.join(known)}".strip(),
    )


def _name(path: Path) -> str:
    """The field's name for a message; of an item, the name of its list."""
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else "this file"


def _help(model: type[BaseModel], path: Path) -> str:
    field = part_at(model, path)
    return field.description or "" if field else ""


_HASH = re.compile(r" *#[^\s#~]")
_COMMENT = 'put the text in "double quotes", since " #" starts a comment'
_LIST = ('"{name}" should be a list', "")
_GROUP = ('"{name}" should be a group of fields', "")
_NUMBER = ('"{name}" should be a number', "write digits only, such as 10 or 11.4")
_WHOLE = ('"{name}" should be a whole number', "write digits only, such as 10")
_SAYINGS: dict[str, tuple[str, str]] = {
    "tuple_type": _LIST,
    "list_type": _LIST,
    "model_type": _GROUP,
    "dict_type": _GROUP,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "bool_type": ('"{name}" should be true or false', ""),
    "string_too_short": ('"{name}" is empty', ""),
    "string_too_long": (
        '"{name}" is longer than {max_length} characters, by {over}',
        "say it in fewer words",
    ),
    "too_short": ('"{name}" has {actual_length}; the fewest allowed is {min_length}', ""),
    "too_long": ('"{name}" has {actual_length}; the most allowed is {max_length}', ""),
    "string_pattern_mismatch": ('"{name}" is not written as it should be', ""),
    "greater_than_equal": ('"{name}" should be {ge} or more', ""),
    "less_than_equal": ('"{name}" should be {le} or less', ""),
    "invalid_key": ('"{name}" has a name that is not a plain word', ""),
}
_RULES = {
    "string_type": "wrong-type",
    "tuple_type": "wrong-type",
    "list_type": "wrong-type",
    "model_type": "wrong-type",
    "dict_type": "wrong-type",
    "int_type": "wrong-type",
    "int_parsing": "wrong-type",
    "float_type": "wrong-type",
    "float_parsing": "wrong-type",
    "bool_type": "wrong-type",
    "string_too_short": "empty-field",
    "string_too_long": "too-long",
    "too_short": "too-few",
    "too_long": "too-many",
}
