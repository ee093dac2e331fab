"""A file's plain data → a frozen entry, or problems in an editor's words."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.misplaced import misplaced
from generator.model.walk import field_names, part_at
from generator.problems import Problem
from generator.source import CURLY, STRAIGHT, Path, Source

Model = TypeVar("Model", bound=BaseModel)


def shape(source: Source, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """Turn the data of ``source`` into a ``model``.

    Returns:
        The entry and no problems, or None and every fault of the shape, each at its line.
    """
    if source.problems and source.data is None:
        return None, list(source.problems)
    if not isinstance(source.data, dict):
        hint = 'start with a line such as "title: Heel raise"'
        return None, [source.problem((), "not-an-entry", "this file is not a list of fields", hint)]
    try:
        entry = model.model_validate(source.data)
    except ValidationError as fault:
        found = misplaced(source, model) or _problems(
            source, model, fault.errors(include_url=False)
        )
        return None, [*source.problems, *found]
    return (None, list(source.problems)) if source.problems else (entry, [])


def did_you_mean(word: str, known: list[str] | tuple[str, ...]) -> str:
    """``did you mean "…"?`` for the closest known word, else an empty text."""
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return f'did you mean "{close[0]}"?' if close else ""


def _problems(
    source: Source, model: type[BaseModel], errors: list[ErrorDetails]
) -> Iterator[Problem]:
    """Each fault once, without those that only follow from another one."""
    found: dict[Path, tuple[str, str, str]] = {}
    for error in errors:
        path = _real_path(source, error)
        found.setdefault(path, _words(source, model, path, error))
    for path, (rule, message, hint) in found.items():
        if rule == "unknown-field":
            yield source.key_problem(path, rule, message, hint)
        elif rule == "missing-field" and not _misspelt(found, path):
            yield source.key_problem(path[:-1], rule, message, hint)
        elif rule != "missing-field" and not any(_inside(other, path) for other in found):
            yield source.problem(path, rule, message, hint)


def _inside(path: Path, outer: Path) -> bool:
    """Whether a fault lies inside another one, which then says nothing more."""
    return len(path) > len(outer) and path[: len(outer)] == outer


def _misspelt(found: dict[Path, tuple[str, str, str]], path: Path) -> bool:
    """Whether a field that is not known is taken for the one that is missing."""
    meant = f'did you mean "{path[-1]}"?'
    return any(
        rule == "unknown-field" and other[:-1] == path[:-1] and hint == meant
        for other, (rule, _, hint) in found.items()
    )


def _real_path(source: Source, error: ErrorDetails) -> Path:
    """The path in the file, without the steps that pydantic adds for the members of a union."""
    path: Path = ()
    for step in error["loc"]:
        path = (*path, step) if (*path, step) in source.values else path
    last = error["loc"][-1] if error["loc"] else ""
    return (*path, last) if error["type"] == "missing" else path


def _words(
    source: Source, model: type[BaseModel], path: Path, error: ErrorDetails
) -> tuple[str, str, str]:
    """The rule, the message and the hint for one fault that pydantic found."""
    name = _name(path)
    kind = error["type"]
    if kind == "extra_forbidden":
        known = field_names(model, path[:-1])
        hint = did_you_mean(str(path[-1]), known) or f"known here: {', '.join(known)}"
        return "unknown-field", f'there is no field "{path[-1]}" here', hint
    if kind == "missing":
        return "missing-field", f'the field "{path[-1]}" is missing', _help(model, path)
    if error.get("input") is None:
        return "empty-field", f'"{name}" is empty', _help(model, path)
    context: dict[str, Any] = error.get("ctx", {})
    message, hint = _SAYINGS.get(kind, (error["msg"].removeprefix("Value error, "), ""))
    if kind in ("literal_error", "enum"):
        return "not-in-list", *_choices(name, error.get("input"), str(context.get("expected", "")))
    if kind == "string_type":
        message, hint = _no_text(error.get("input"))
    message = message.format(name=name, **context)
    rule = _RULES.get(kind, "wrong-value")
    if path and name not in message:
        message = f'"{name}": {message}'
    return rule, message, hint or _help(model, path)


def _choices(name: str, given: object, expected: str) -> tuple[str, str]:
    words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    meant = did_you_mean(str(given), words)
    return (
        f'"{name}" cannot be "{given}"',
        f"{meant} {'known' if meant else 'use one of'}: {', '.join(words)}".strip(),
    )


def _name(path: Path) -> str:
    """The field's name for a message; of an item, the name of its list."""
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else "this file"


def _help(model: type[BaseModel], path: Path) -> str:
    field = part_at(model, path)
    return field.description or "" if field else ""


def _no_text(given: object) -> tuple[str, str]:
    """What is said where something else stands in the place of a text."""
    if isinstance(given, dict) and len(given) == 1:
        curly = any(sign in str(given) for sign in CURLY)
        message = '"{name}" should be text, but this has a colon with a space behind it'
        return message, STRAIGHT if curly else 'put the whole text in "double quotes"'
    if isinstance(given, tuple | dict):
        return '"{name}" should be one text', "write one text, without brackets and dashes"
    return '"{name}" should be text', 'put it in "double quotes"'


_LIST = (
    '"{name}" should be a list',
    'put it in [brackets], or write each item on a line of its own, starting with "- "',
)
_GROUP = (
    '"{name}" should be a group of fields',
    "write its fields below it, indented by two more spaces",
)
_SAYINGS: dict[str, tuple[str, str]] = {
    "tuple_type": _LIST,
    "list_type": _LIST,
    "model_type": _GROUP,
    "dict_type": _GROUP,
    "int_type": ('"{name}" should be a whole number', "write digits only, such as 10"),
    "float_type": ('"{name}" should be a number', "write digits only, such as 10 or 11.4"),
    "bool_type": ('"{name}" should be true or false', ""),
    "string_too_short": ('"{name}" is empty', ""),
    "string_too_long": ('"{name}" is longer than {max_length} characters', "say it in fewer words"),
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
    "float_type": "wrong-type",
    "bool_type": "wrong-type",
    "string_too_short": "empty-field",
    "string_too_long": "too-long",
    "too_short": "too-few",
    "too_long": "too-many",
}
