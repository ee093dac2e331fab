"""What is read from a file: its data, and where everything in it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.problems import Problem, Severity

Value = str | int | float | bool | None | tuple["Value", ...] | dict[str, "Value"]
Path = tuple[str | int, ...]
"""The keys and list positions that lead to a value: ``("muscles", "main", 0)``."""


@dataclass(frozen=True)
class Place:
    """A 1-based line and column in a file."""

    line: int
    column: int


@dataclass
class Source:
    """A file's data, and where each value and each key stands, by the keys that lead to it."""

    file: str
    text: str = field(default="", repr=False)
    data: Value = None
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Path) -> Place:
        """Where the value at ``path`` stands; of the nearest one around it, if it has none."""
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, Place(1, 1))

    def key_place(self, path: Path) -> Place:
        """Where the key at ``path`` stands; for an item of a list, the item."""
        return self.keys.get(path) or self.place(path)

    def spot(self, path: Path, fragment: str) -> Place:
        """Where ``fragment`` stands in the text at ``path``; its start, if it is not found."""
        place = self.place(path)
        lines = self.text.split("\n")[place.line - 1 :]
        rest = "\n".join([lines[0][place.column - 1 :], *lines[1:]]) if lines else ""
        at = rest.find(fragment)
        if not fragment or at < 0:
            return place
        before = rest[:at].split("\n")
        column = len(before[-1]) + (place.column if len(before) == 1 else 1)
        return Place(place.line + len(before) - 1, column)

    def problem(
        self, path: Path, rule: str, message: str, hint: str = "", severity: Severity = "error"
    ) -> Problem:
        """A problem at the value at ``path``."""
        return self.problem_at(self.place(path), rule, message, hint, severity)

    def key_problem(
        self, path: Path, rule: str, message: str, hint: str = "", severity: Severity = "error"
    ) -> Problem:
        """A problem at the key at ``path``."""
        return self.problem_at(self.key_place(path), rule, message, hint, severity)

    def problem_at(
        self, place: Place, rule: str, message: str, hint: str = "", severity: Severity = "error"
    ) -> Problem:
        """A problem at a place in this file."""
        return Problem(self.file, place.line, place.column, rule, message, hint, severity)
