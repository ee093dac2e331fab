"""Bounding boxes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.figures.geometry.vec import Point


class Box(NamedTuple):
    """An upright rectangle: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def join(self, other: Box) -> Box:
        """The smallest box round both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def grown(self, by: float) -> Box:
        """The box with a margin."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def flipped(self) -> Box:
        """The box, mirrored left to right."""
        return Box(-self.right, self.top, -self.left, self.bottom)


def hull(points: Iterable[Point]) -> list[Point]:
    """The convex hull of some points: of a turned shape, only these can be lowest."""
    ordered = sorted(set(points))
    return [*_chain(ordered), *_chain(reversed(ordered))]


def _chain(points: Iterable[Point]) -> list[Point]:
    """One half of the hull (monotone chain), without its last point."""
    out: list[Point] = []
    for p in points:
        while len(out) > 1 and _turns_in(out[-2], out[-1], p):
            out.pop()
        out.append(p)
    return out[:-1]


def _turns_in(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) <= (b[1] - a[1]) * (c[0] - a[0])


def box_of(points: Iterable[Point]) -> Box:
    """The box round some points. Raises ``ValueError`` without any."""
    pts = list(points)
    xs, ys = [p[0] for p in pts], [p[1] for p in pts]
    return Box(min(xs), min(ys), max(xs), max(ys))
