"""Angles and lengths that are outside what a joint or a prop allows."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from generator.figures.faults.fault import Fault, Path, error
from generator.figures.limits import LIMITS
from generator.figures.pose import Pose


def ranges(pose: Pose) -> Iterator[Fault]:
    """Every written number that is out of range."""
    yield from _model(pose, ())


def _model(part: BaseModel, path: Path) -> Iterator[Fault]:
    for name in type(part).model_fields:
        if name in part.model_fields_set and name != "foot":
            yield from _value(name, getattr(part, name), (*path, name))


def _value(name: str, value: object, path: Path) -> Iterator[Fault]:
    if isinstance(value, BaseModel):
        yield from _model(value, path)
    elif isinstance(value, tuple):
        for index, entry in enumerate(value):
            yield from _value(name, entry, (*path, index))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _value(str(key), entry, (*path, str(key)))
    elif isinstance(value, float | int) and not isinstance(value, bool):
        yield from _number(name, float(value), path)


def _number(name: str, value: float, path: Path) -> Iterator[Fault]:
    limit = LIMITS.get(name)
    if limit is None or limit.low <= value <= limit.high:
        return
    yield error(path, f"`{name}` is {value:g}, but must be {limit.text()}.", limit.sentence)
