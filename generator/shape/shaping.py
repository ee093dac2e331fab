"""A file's plain data → a frozen entry, or problems in an editor's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.misplaced import misplaced
from generator.problems import Problem
from generator.shape.words import words
from generator.source import Path, Source

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


def _problems(
    source: Source, model: type[BaseModel], errors: list[ErrorDetails]
) -> Iterator[Problem]:
    """Each fault once, without those that only follow from another one."""
    found: dict[Path, tuple[str, str, str]] = {}
    for error in errors:
        path = _real_path(source, error)
        found.setdefault(path, words(source, model, path, error))
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
