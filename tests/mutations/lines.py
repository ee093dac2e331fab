"""Slips of the hand and of the mind that editors make, each on one line of a right file.

A slip takes the lines of a file and the number of one of them, counted from 0. It returns the new
lines and the numbers of those that an editor would have to look at, or None where it does not fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Slipped = tuple[list[str], set[int]] | None
Slip = Callable[[list[str], int], Slipped]
_FIELD = re.compile(r"^( *)(- )?([a-z_]+):( |$)(.*)$")


def changed(lines: list[str], at: int, line: str, *also: int) -> Slipped:
    """The lines with one of them replaced."""
    if line == lines[at]:
        return None
    return [*lines[:at], line, *lines[at + 1 :]], {at, *also}


def field(line: str) -> tuple[str, str, str] | None:
    """(all before the value, the name, the value) of a line that holds a field."""
    found = _FIELD.match(line)
    return (line[: found.start(5)], found[3], found[5]) if found else None


def set_value(lines: list[str], at: int, make: Callable[[str, str], str | None]) -> Slipped:
    """The lines with another value for the field in one of them, from its name and value."""
    part = field(lines[at])
    value = make(part[1], part[2]) if part else None
    return changed(lines, at, f"{part[0]}{value}") if part and value is not None else None
