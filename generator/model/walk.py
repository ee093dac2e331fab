"""Go through an entry's fields by their types: every text with its path and its marks."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.base import Ref, Written

Path = tuple[str | int, ...]
Mark = Ref | Written
AT_THE_START = ("title", "clinical_name")
AT_THE_END = ("sources", "status", "review", "changes")
"""What is said about an entry as a whole stands below what readers see."""
Visit = Callable[[Any, Path], Iterator[tuple[Path, str, Mark]]]


def texts(entry: BaseModel, path: Path = ()) -> Iterator[tuple[Path, str, Mark]]:
    """Every text of ``entry`` that is a reference or an editor's words.

    Yields:
        The path of keys and list positions that leads to it, the text, and its mark.
    """
    for name, visit in _visits(type(entry)):
        value = getattr(entry, name)
        if value is not None:
            yield from visit(value, (*path, name))


def field_names(model: type[BaseModel], path: Path) -> list[str]:
    """The names of the fields that are known at ``path`` inside ``model``."""
    part = owner(model, path)
    return list(part.model_fields) if part else []


def in_order(model: type[BaseModel]) -> list[str]:
    """The names of a model's fields in the order in which they stand in a file."""
    names = list(model.model_fields)
    moved = (*AT_THE_START, *AT_THE_END)
    first, last = ([name for name in part if name in names] for part in (AT_THE_START, AT_THE_END))
    return [*first, *(name for name in names if name not in moved), *last]


def part_at(model: type[BaseModel], path: Path) -> FieldInfo | None:
    """The field at ``path`` inside ``model``; for an item of a list, the list."""
    names = [step for step in path if isinstance(step, str)]
    if not names:
        return None
    part = owner(model, tuple(names[:-1]))
    return part.model_fields.get(names[-1]) if part else None


def points_to(annotation: Any) -> str:
    """The kind of what a field points to, its items included; empty if it points nowhere."""
    for part in annotation if isinstance(annotation, tuple) else get_args(annotation):
        found = part.kind if isinstance(part, Ref) else points_to(part)
        if found:
            return str(found)
    return ""


def owner(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The class of the group at ``path`` inside ``model``."""
    found: type[BaseModel] | None = model
    is_id = False
    for step in path:
        if isinstance(step, int) or is_id or found is None:
            is_id = False
            continue
        field = found.model_fields.get(step)
        found = _model_in(field.annotation) if field else None
        is_id = field is not None and get_origin(field.annotation) is dict
    return found


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)


@cache
def _visits(model: type[BaseModel]) -> tuple[tuple[str, Visit], ...]:
    pairs = ((name, _visit(_annotation(field))) for name, field in model.model_fields.items())
    return tuple((name, visit) for name, visit in pairs if visit)


def _annotation(field: FieldInfo) -> Any:
    marks = tuple(mark for mark in field.metadata if isinstance(mark, Ref | Written))
    return Annotated[(field.annotation, *marks)] if marks else field.annotation


def _visit(annotation: Any) -> Visit | None:
    """How to go through a value of this type; None where it holds no text of interest."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return texts if _visits(annotation) else None
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _marked(args)
    if origin is tuple:
        return _each(_visit(args[0]), enumerate)
    if origin is dict:
        return _each(_visit(args[1]), dict.items)
    if origin in (Union, types.UnionType):
        return next((visit for arg in args if (visit := _visit(arg))), None)
    return None


def _marked(args: tuple[Any, ...]) -> Visit | None:
    mark = next((arg for arg in args[1:] if isinstance(arg, Ref | Written)), None)
    if mark is None:
        return _visit(args[0])

    def visit(value: Any, path: Path) -> Iterator[tuple[Path, str, Mark]]:
        yield path, value, mark

    inner = _visit(args[0])
    return inner or visit


def _each(inner: Visit | None, steps: Callable[[Any], Iterable[tuple[Any, Any]]]) -> Visit | None:
    """How to go through a list or a dictionary, whose ``steps`` are (position or key, value)."""
    if inner is None:
        return None

    def visit(value: Any, path: Path) -> Iterator[tuple[Path, str, Mark]]:
        for step, item in steps(value):
            yield from inner(item, (*path, step))

    return visit
