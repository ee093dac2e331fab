"""What a view of the foot hands over for painting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.figures.drawing import Bones, Group, Part, fill, stroke
from generator.figures.geometry.shapes import Knot
from generator.figures.geometry.vec import Point
from generator.figures.legmap.strips import Strip

SCALE = 4.0
"""Drawing units per centimetre: four times as large as the figures of whole people, with their line
widths, so that a close-up is as bold beside them."""

_FIBRE_PITCH = 1.3
Edges = tuple[Sequence[Point], Sequence[Point]]
"""The two edges of a belly, cm, from origin to insertion."""


@dataclass(frozen=True)
class Scene:
    """The limb in one frame."""

    groups: tuple[Group, ...]
    bones: Bones
    tip: Point
    """The point whose path the arrow follows: the toes."""
    floor: float | None = None
    """The height of the floor, if the foot rests on it."""


def cm(points: Iterable[Knot]) -> list[Knot]:
    """Knots in centimetres as knots in drawing units."""
    return [(p[0] * SCALE, p[1] * SCALE, *p[2:]) for p in points]


def at(x: float, y: float) -> Point:
    """A point in centimetres as a point in drawing units."""
    return (x * SCALE, y * SCALE)


def belly(bone: str, one: Sequence[Point], other: Sequence[Point]) -> list[Part]:
    """A muscle between two edges (cm), with its fibres."""
    strip = Strip(tuple(at(*p) for p in one), tuple(at(*p) for p in other))
    lines = strip.fibre_lines(_FIBRE_PITCH * SCALE, inset=0.8)
    return [fill("muscle", bone, strip.outline()), *(stroke("fibre", bone, ln) for ln in lines)]
