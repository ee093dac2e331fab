"""A body seen from the front or from above, as joints in space."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from generator.figures.geometry.space import Point3
from generator.figures.geometry.vec import Point
from generator.figures.people import Build

OUT: Final = {"near": 1, "far": -1}
"""Outwards on the page: the exercising leg is on the right."""


@dataclass
class FrontLeg:
    """Joints of one leg."""

    hip: Point3
    knee: Point3
    ankle: Point3
    foot: float | None = None
    """Turn of the foot on the page, or ``None`` to follow the shank."""
    missing: float = 0.0
    crossed: bool = False
    """The ankle rests on the other leg."""


@dataclass
class FrontArm:
    """One arm on the page."""

    upper: float
    fore: float
    hand: float
    shape: str
    upper_stretch: float = 1.0
    fore_stretch: float = 1.0
    missing: float = 0.0


@dataclass
class FrontState:
    """A solved body."""

    base: str
    feet: str
    build: Build
    pitch: Point
    """How far on the page each centimetre towards the viewer moves."""
    roll: float
    """0 upright, 90 lying with the head on the left."""
    tilt: float
    lean: float
    head: float
    back: bool = False
    """Seen from behind: what is in front of the body is further away."""
    hip: Point3 = (0.0, 0.0, 0.0)
    legs: dict[str, FrontLeg] = field(default_factory=dict)
    arms: dict[str, FrontArm] = field(default_factory=dict)

    def page(self, p: Point3) -> Point:
        """Where a point in space is on the page."""
        return p[0] + self.pitch[0] * p[2], p[1] + self.pitch[1] * p[2]
