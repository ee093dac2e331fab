"""The scene: which props there are, how high they carry, and where they were put."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.figures.geometry.vec import Point
from generator.figures.pose import PropOptions
from generator.figures.vocabulary import PropName

DEPTH_X: Final = 0.235
DEPTH_Y: Final = 0.16
"""Cabinet projection: page shift for each centimetre away from the viewer (right and up)."""

SEAT: Final = 46.0
BED: Final = 30.0
MAT: Final = 3.0
RAIL: Final = 36.0
"""A short rail; the hand slides along a longer one."""
WORKTOP: Final = 92.0
WORKTOP_AHEAD: Final = 26.0
"""How far in front of the body a worktop begins, seen from behind."""
LYING: Final = ("lying-on-back", "lying-on-front", "long-sitting", "lying-on-side")


def deep(z: float) -> Point:
    """Page shift of something ``z`` cm towards the viewer (minus: away)."""
    return -DEPTH_X * z, DEPTH_Y * z


class Scene:
    """Props and their places. Places are fixed by the first frame, so that nothing jumps."""

    def __init__(self, props: Mapping[PropName, PropOptions], base: str, feet: str) -> None:
        self.props = dict(props)
        self.base = base
        self.feet = feet
        self._places: dict[str, float] = {}

    def has(self, name: PropName) -> bool:
        """Whether the prop is in the picture."""
        return name in self.props

    def option(self, name: PropName, key: str, default: float) -> float:
        """A number that the editor may have written for a prop."""
        value = getattr(self.props.get(name, PropOptions()), key)
        return default if value is None else float(value)

    def word(self, name: PropName, key: str, default: str) -> str:
        """A word that the editor may have written for a prop."""
        value = getattr(self.props.get(name, PropOptions()), key)
        return default if value is None else str(value)

    def put(self, key: str, value: float) -> float:
        """Where something stands: ``value`` the first time, then always the same."""
        return self._places.setdefault(key, value)

    def place(self, key: str, default: float) -> float:
        """Where something was put, without putting it."""
        return self._places.get(key, default)

    def height(self, surface: str | None, base: str) -> float:
        """Height above the floor, cm, of a surface; ``None`` is what carries this base."""
        if surface is None:
            surface = "bed" if base in LYING else "mat" if base == "hands-and-knees" else "floor"
        if surface == "bed":
            return MAT if self.has("mat") else self.option("bed", "height", BED)
        if surface == "roll":
            return self.height("bed", base) + self.option("roll", "size", 9.0)
        stair = self.option("stairs", "height", 16.0)
        return {
            "floor": 0.0,
            "mat": MAT - 0.5,
            "pad": 3.0 if self.has("pad") else 0.0,
            "step": self.option("step", "height", 15.0),
            "stair": stair,
            "second-stair": 2 * stair,
            "seat": self.option("chair", "height", SEAT),
        }[surface]

    def level(self, surface: str | None, base: str) -> float:
        """Page height (y down) of a surface."""
        return -self.height(surface, base)
