"""What is wrong with a pose, in words for the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel

from generator.figures.limits import LIMITS
from generator.figures.pose import Pose

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """One thing to mend."""

    path: Path
    """The keys inside the pose that lead to the line."""
    message: str
    hint: str
    severity: Literal["error", "warning"]


def faults(pose: Pose, muscles: Sequence[str], hold_on: str | None = None) -> tuple[Fault, ...]:
    """Everything that is wrong with a pose; empty when it is well.

    ``muscles`` are the ids that the exercise works; ``hold_on`` is what its entry says to hold.
    """
    return tuple(_ranges(pose, ()))


def _ranges(part: BaseModel, path: Path) -> Iterator[Fault]:
    """Angles and lengths outside their range."""
    for name in sorted(part.model_fields_set):
        value = getattr(part, name)
        yield from _value(name, value, (*path, name))


def _value(name: str, value: object, path: Path) -> Iterator[Fault]:
    if isinstance(value, BaseModel):
        yield from _ranges(value, path)
    elif isinstance(value, tuple | list):
        for index, entry in enumerate(value):
            yield from _value(str(index), entry, (*path, index))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _value(str(key), entry, (*path, str(key)))
    elif isinstance(value, float | int) and not isinstance(value, bool) and name in LIMITS:
        yield from _range(name, float(value), path)


def _range(name: str, value: float, path: Path) -> Iterator[Fault]:
    limit = LIMITS[name]
    if not limit.low <= value <= limit.high:
        yield Fault(
            path,
            f"{name} is {value:g}, but must be {limit.text()}.",
            f"{limit.meaning[0].upper()}{limit.meaning[1:]}.",
            "error",
        )
