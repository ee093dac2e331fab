"""What is different inside a field that could hurt somebody: the words before and after."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from generator.changes.change import Detail
from generator.changes.fields import SAFETY

LONG = 90
"""Letters of a text; a reviewer reads the rest in the file."""


def details(before: Any, after: Any, names: tuple[str, ...]) -> tuple[Detail, ...]:
    """The differences inside those of the named fields that matter for safety."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return tuple(
        found for name, old, now in pairs if name in SAFETY for found in _inside(name, old, now)
    )


def _inside(name: str, old: Any, now: Any) -> Iterator[Detail]:
    if isinstance(now, tuple) and isinstance(old, tuple):
        gone = [part for part in old if part not in now]
        new = [part for part in now if part not in old]
        for one, other in zip_longest(gone, new):
            yield from _inside(name, one, other)
    elif _is_group(old) and _is_group(now):
        for part in type(now).model_fields:
            if getattr(old, part) != getattr(now, part):
                yield from _inside(part, getattr(old, part), getattr(now, part))
    else:
        yield Detail(name, _text(old), _text(now))


def _is_group(value: Any) -> bool:
    return hasattr(type(value), "model_fields")


def _text(value: Any) -> str:
    """A value in one short line; of a group, its parts that are text."""
    if value is None:
        return ""
    if _is_group(value):
        parts = (getattr(value, part) for part in type(value).model_fields)
        return _short(": ".join(part for part in parts if isinstance(part, str)))
    return _short("; ".join(map(_text, value)) if isinstance(value, tuple) else str(value))


def _short(text: str) -> str:
    return text if len(text) <= LONG else f"{text[: LONG - 1].rstrip()}…"
