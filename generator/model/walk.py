"""Go through an entry's fields by their types: every text with its path and its marks."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.base import Ref, Written

Path = tuple[str | int, ...]
Mark = Ref | Written
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
    owner = _owner(model, path)
    return list(owner.model_fields) if owner else []


def part_at(model: type[BaseModel], path: Path) -> FieldInfo | None:
    """The field at ``path`` inside ``model``; for an item of a list, the list."""
    names = [step for step in path if isinstance(step, str)]
    if not names:
        return None
    owner = _owner(model, tuple(names[:-1]))
    return owner.model_fields.get(names[-1]) if owner else None


def _owner(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    owner: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int) or owner is None:
            continue
        field = owner.model_fields.get(step)
        owner = _model_in(field.annotation) if field else None
    return owner


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
        return _items(_visit(args[0]))
    if origin is dict:
        return _values(_visit(args[1]))
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


def _items(inner: Visit | None) -> Visit | None:
    if inner is None:
        return None

    def visit(value: Any, path: Path) -> Iterator[tuple[Path, str, Mark]]:
        for index, item in enumerate(value):
            yield from inner(item, (*path, index))

    return visit


def _values(inner: Visit | None) -> Visit | None:
    if inner is None:
        return None

    def visit(value: Any, path: Path) -> Iterator[tuple[Path, str, Mark]]:
        for key, item in value.items():
            yield from inner(item, (*path, key))

    return visit
