"""The words that a field takes, where it takes only a few."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin


def choices(annotation: Any) -> list[str]:
    """The words of all literals in a type; none where there is only one."""
    found: list[str] = []
    for leaf in leaves(annotation):
        if get_origin(leaf) is Literal:
            found += [str(word) for word in get_args(leaf) if str(word) not in found]
    return found if len(found) > 1 else []


def leaves(annotation: Any) -> Iterator[Any]:
    """The types that an annotation is made of, down to literals and classes."""
    if get_origin(annotation) is Literal or not get_args(annotation):
        yield annotation
        return
    for arg in get_args(annotation):
        yield from leaves(arg)
