"""The versions of a card that may hang somewhere, and what their owners should do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.history.words import SAFETY, changed_parts, has_changed, is_the_same, named
from generator.model.history import State

Advice = Literal["keep", "read", "print", "throw"]


@dataclass(frozen=True)
class Version:
    """One version of a card or a sheet.

    Attributes:
        version: as it is printed.
        on: the day from which it was printed.
        current: whether it is printed today.
        parts: what has changed since, each in a few words.
        changed: the same in a sentence; empty for nothing.
        same: what has not, where it is good to know.
        advice: keep it; read the page, which says more now; print it again; or throw it away,
            since somebody could be hurt.
    """

    version: str
    on: str
    current: bool
    parts: tuple[str, ...]
    changed: str
    same: str
    advice: Advice


def versions(states: tuple[State, ...]) -> list[Version]:
    """Every version once, the current one first, then the newest.

    Args:
        states: what an entry said, the oldest first; the last one is what it says now.
    """
    made: dict[str, Version] = {}
    for old in states:
        made.setdefault(old.version, _version(old, states[-1]))
    newest = [*made.values()][::-1]
    return sorted(newest, key=lambda version: not version.current)


def _version(old: State, now: State) -> Version:
    parts = tuple(name for name in changed_parts(old, now) if name != "page")
    current = old.version == now.version
    same = is_the_same(old, now) if parts and not current else ""
    told = has_changed(parts), same, _advice(parts, current)
    return Version(old.version, old.on, current, named(parts), *told)


def _advice(parts: tuple[str, ...], current: bool) -> Advice:
    if current:
        return "read" if parts else "keep"
    return "throw" if set(parts) & {*SAFETY} else "print"
