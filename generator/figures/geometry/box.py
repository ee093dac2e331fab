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


def box_of(points: Iterable[Point]) -> Box:
    """The box round some points. Raises ``ValueError`` without any."""
    pts = list(points)
    xs, ys = [p[0] for p in pts], [p[1] for p in pts]
    return Box(min(xs), min(ys), max(xs), max(ys))
