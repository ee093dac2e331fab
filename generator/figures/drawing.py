"""What a figure is made of: bones on the page, and painted parts that hang on them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from generator.figures.geometry.path import Path
from generator.figures.geometry.vec import Point

SHAPE = "shape"
"""Filled, and part of the outline."""
FILL = "fill"
"""Filled only: lies within the outline."""
SLIGHT = 0.86
"""Foreshortening above this is left to a transform, so that shapes can be shared."""

LINE = "line"
"""A drawn line without a fill."""


class Bone(NamedTuple):
    """Where a body part lies: origin, turn in degrees, and foreshortening towards the viewer."""

    x: float
    y: float
    turn: float
    stretch: float = 1.0
    out: int = 1
    """-1 when the bone's parts are drawn mirrored: the far side of a front view."""

    @property
    def origin(self) -> Point:
        """The joint at the top of the bone."""
        return self.x, self.y

    @property
    def squeeze(self) -> float:
        """What is left to shorten when the parts are built with ``built`` foreshortening."""
        return self.stretch / self.built

    @property
    def built(self) -> float:
        """Foreshortening that the parts are built with: none when it is slight."""
        return 1.0 if self.stretch > SLIGHT else max(0.02, round(self.stretch, 2))

    def put(self, point: Point) -> Point:
        """A point of a part, put on the page."""
        return self.put_all([point])[0]

    def put_all(self, points: Iterable[Point]) -> list[Point]:
        """Points of a part, put on the page."""
        angle = math.radians(self.turn)
        cos, sin = math.cos(angle), math.sin(angle)
        across, down = self.out, self.squeeze
        return [
            (
                self.x + x * across * cos + y * down * sin,
                self.y - x * across * sin + y * down * cos,
            )
            for x, y in points
        ]


Bones = dict[str, Bone]
"""Bones by name, such as ``thorax`` or ``thigh.near``."""


@dataclass(frozen=True, slots=True)
class Part:
    """One painted piece in the coordinates of its bone."""

    kind: str
    paint: str
    bone: str
    path: Path
    over: bool = False
    """Painted on top of its group, without an outline of its own."""


@dataclass(frozen=True, slots=True)
class Group:
    """Parts that share one outline."""

    layer: float
    far: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a prop, in page coordinates."""

    layer: float
    paint: str
    path: Path


def shape(paint: str, bone: str, path: Path) -> Part:
    """A part that counts for the outline."""
    return Part(SHAPE, paint, bone, path)


def fill(paint: str, bone: str, path: Path, over: bool = False) -> Part:
    """A part inside the outline."""
    return Part(FILL, paint, bone, path, over)


def stroke(paint: str, bone: str, path: Path, over: bool = False) -> Part:
    """A drawn line."""
    return Part(LINE, paint, bone, path, over)
