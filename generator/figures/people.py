"""The people in the figures: hair, age, skin, clothes and build, chosen by the exercise's id."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Final

from generator.figures.palette import DARK, LIGHT, Colours, mix


@dataclass(frozen=True)
class Build:
    """How a body differs from the slim adult of the station tables."""

    name: str
    limb: float
    """Factor on the girth of thighs, calves and arms."""
    trunk: float
    """Factor on the depth and width of hips and chest."""
    belly: float
    """Centimetres added at the front of the waist."""
    stoop: float
    """Rounding of the upper back, degrees."""


SLIM: Final = Build("slim", 1.0, 1.0, 0.0, 0.0)
HEAVY: Final = Build("heavy", 1.15, 1.2, 5.4, 0.0)
OLDER: Final = Build("older", 0.95, 1.03, 1.4, 7.0)


@dataclass(frozen=True)
class Person:
    """One person."""

    name: str
    hair_style: str
    hair: str
    skin: str
    shirt: str
    shorts: str
    build: Build
    glasses: bool = False

    @property
    def light_hair(self) -> bool:
        """Grey or white hair stays light in print."""
        return int(self.hair[1:3], 16) > 0x90

    def colours(self, dark: bool) -> Colours:
        """The person's colour tokens for a light or a dark page."""
        paper = (DARK if dark else LIGHT)["paper"]
        skin, shirt, shorts, hair = self._on(paper, dark)
        return {
            "skin": skin,
            "skin-far": mix(skin, paper, 0.6 if dark else 0.52),
            "shirt": shirt,
            "shirt-far": mix(shirt, paper, 0.55 if dark else 0.52),
            "shorts": shorts,
            "shorts-far": mix(shorts, paper, 0.5),
            "hair": hair,
        }

    def _on(self, paper: str, dark: bool) -> tuple[str, str, str, str]:
        if not dark:
            return self.skin, self.shirt, self.shorts, self.hair
        return (
            mix(self.skin, paper, 0.22),
            mix(self.shirt, paper, 0.45),
            mix(self.shorts, paper, 0.25),
            mix(self.hair, paper, 0.2),
        )

    def print_colours(self) -> Colours:
        """The person in greys: white skin, light shirt, darker shorts."""
        return {
            "skin": "#ffffff",
            "skin-far": "#ffffff",
            "shirt": "#e4e4e4",
            "shirt-far": "#f4f4f4",
            "shorts": "#b9b9b9",
            "shorts-far": "#e4e4e4",
            "hair": "#d9d9d9" if self.light_hair else "#3a3a3a",
        }


PEOPLE: Final[tuple[Person, ...]] = (
    Person("ann", "bun", "#5a3d2b", "#e6b58f", "#e3a78f", "#4d5f7a", SLIM),
    Person("bill", "short", "#b5b8bd", "#eec4a2", "#9dc1ae", "#56607a", OLDER, glasses=True),
    Person("carol", "bob", "#c3c6cb", "#f3d0b4", "#a8bfe0", "#5b5f78", OLDER),
    Person("dev", "short", "#2c2523", "#b57e55", "#8fc1c9", "#4f5d6b", HEAVY),
    Person("esi", "bun", "#2b2422", "#8a5a3c", "#e8c46c", "#51657d", SLIM),
    Person("farah", "bob", "#3a2a22", "#c98f66", "#c3a6d8", "#4f5b74", HEAVY),
    Person("george", "short", "#a6a9ae", "#a9744f", "#b9cf9e", "#4f5d6b", OLDER),
    Person("hugh", "short", "#4b3a31", "#f0c9a9", "#8fb6d9", "#51697f", SLIM),
)


def person_for(key: str) -> Person:
    """The person of an exercise: always the same one for the same id."""
    return PEOPLE[zlib.crc32(key.encode("utf-8")) % len(PEOPLE)]
