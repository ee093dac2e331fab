"""Feet: a shoe or a bare foot, in a hind part at the ankle and toes that bend at the ball."""

from __future__ import annotations

import math
from functools import cache
from typing import Final

from generator.figures.drawing import Part, fill, shape, stroke
from generator.figures.geometry.box import hull
from generator.figures.geometry.path import Path, moved, on_curve
from generator.figures.geometry.shapes import Knot, smooth
from generator.figures.geometry.vec import Point
from generator.figures.skeleton import FEET

_HIND: Final[dict[str, tuple[Knot, ...]]] = {
    "shoe": (
        (-4.7, -3.4),
        (-5.4, 0.8),
        (-6.6, 5.0),
        (-5.4, 8.3, "c"),
        (12, 8.3, "c"),
        (15.4, 6.6),
        (15.6, 2.9),
        (11.6, 0.7),
        (8.4, -1.0),
        (4.1, -4.9),
    ),
    "bare": (
        (-3.5, -3.4),
        (-4.1, 0.2),
        (-5.6, 3.6),
        (-4.4, 7.0, "c"),
        (2.5, 6.6),
        (7.5, 6.5),
        (11.4, 7.0, "c"),
        (14.2, 5.8),
        (14.2, 2.9),
        (10.6, 1.2),
        (7.2, -0.8),
        (3.6, -4.2),
    ),
}
_TOES: Final[dict[str, tuple[Knot, ...]]] = {
    "shoe": (
        (-0.4, 3.9, "c"),
        (5.8, 3.9, "c"),
        (8.8, 2.2),
        (7.6, -1.2),
        (1.0, -3.2),
        (-3.0, -2.8),
        (-3.4, 1.4),
    ),
    "bare": (
        (-0.2, 3.0, "c"),
        (5.4, 3.0, "c"),
        (7.6, 1.2),
        (6.0, -0.7),
        (0, -2.3),
        (-2.6, -1.4),
        (-2.6, 1.6),
    ),
}
_SOLE_HIND: Final[tuple[Knot, ...]] = (
    (-6.6, 5.9, "c"),
    (14.6, 6.3, "c"),
    (13.6, 8.0, "s"),
    (12, 8.3, "c"),
    (-5.2, 8.3, "c"),
    (-6.3, 7.4),
)
_SOLE_TOES: Final[tuple[Knot, ...]] = (
    (-1.6, 1.8, "c"),
    (8.9, 1.5, "c"),
    (8.2, 3.1),
    (5.8, 3.9, "c"),
    (-0.4, 3.9, "c"),
    (-1.4, 3.4),
)


@cache
def hind(kind: str) -> Path:
    """The foot from heel to ball, origin at the ankle."""
    return smooth(_HIND[kind])


@cache
def toes(kind: str) -> Path:
    """The toes, origin at the ball."""
    return smooth(_TOES[kind])


@cache
def outline(kind: str) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """The points of hind foot and toes that can touch the ground."""
    return tuple(hull(on_curve(hind(kind), 4))), tuple(hull(on_curve(toes(kind), 4)))


def depth(kind: str, turn: float, toe_turn: float | None = None) -> float:
    """How far the foot reaches below the ankle joint when the foot is turned."""
    back, front = outline(kind)
    tip = turn if toe_turn is None else toe_turn
    return max(_lowest(back, turn), _lowest((FEET[kind].ball,), turn) + _lowest(front, tip))


def _lowest(pts: tuple[Point, ...], degrees: float) -> float:
    """How far the lowest of some turned points lies below the origin."""
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    return max(y * cos - x * sin for x, y in pts)


def foot_side(side: str, kind: str, near: bool, bent: bool) -> list[Part]:
    """A foot seen from the side; toes that are not ``bent`` lie on the bone of the foot."""
    foot, toe = f"foot.{side}", f"toes.{side}" if bent else f"foot.{side}"
    by = (0.0, 0.0) if bent else FEET[kind].ball
    paint = "shoe" if kind == "shoe" else "skin"
    parts = [shape(paint, foot, hind(kind)), shape(paint, toe, moved(toes(kind), by))]
    if kind == "shoe":
        parts.append(fill("sole", foot, smooth(_SOLE_HIND)))
        parts.append(fill("sole", toe, moved(smooth(_SOLE_TOES), by)))
    lines = _LINES[kind] if near else ()
    return [*parts, *(stroke("detail", foot, smooth(line, False)) for line in lines)]


_LINES: Final[dict[str, tuple[tuple[Point, ...], ...]]] = {
    "shoe": (((6.2, -2.0), (7.6, 1.0), (10.8, 2.8)),),
    "bare": (((-0.9, -1.2), (0.5, -1.9), (1.5, -0.4)),),
}
"""The lace, or the ankle bone."""

_FRONT: Final[dict[str, tuple[Point, ...]]] = {
    "shoe": (
        (-3.7, -3),
        (-4.3, 1),
        (-4.9, 5),
        (-5.0, 8.2),
        (-3.4, 10.6),
        (0.4, 11.3),
        (4.4, 10.7),
        (6.2, 8.2),
        (5.8, 4.8),
        (4.5, 1),
        (3.7, -3),
        (0, -2),
    ),
    "bare": (
        (-3.3, -3),
        (-3.6, 1),
        (-4.4, 5),
        (-4.6, 8.2),
        (-3.2, 10.2),
        (0.4, 10.4),
        (4.2, 9.6),
        (5.4, 7.4),
        (4.8, 4.2),
        (3.8, 1),
        (3.3, -3),
        (0, -2),
    ),
}
_FRONT_SOLE: Final[tuple[Point, ...]] = (
    (-5.0, 8.0),
    (-3.4, 10.6),
    (0.4, 11.3),
    (4.4, 10.7),
    (6.2, 8.2),
    (4.4, 9.1),
    (0.4, 9.6),
    (-3.4, 9.0),
)


_HEEL: Final[tuple[Point, ...]] = (
    (-3.6, -3), (-4.2, 1), (-4.7, 5), (-4.4, 8), (-2.4, 9), (0, 9.2), (2.6, 9), (4.8, 8),
    (5.1, 5), (4.4, 1), (3.6, -3), (0, -2),
)  # fmt: skip
_HEEL_SOLE: Final[tuple[Point, ...]] = (
    (-4.7, 6.2), (-4.2, 8.2), (-2.4, 9), (0, 9.2), (2.6, 9), (4.6, 8.2), (5.1, 6.2), (0, 7.2),
)  # fmt: skip


def foot_back(side: str, kind: str) -> list[Part]:
    """A foot seen from behind."""
    bone = f"foot.{side}"
    if kind == "shoe":
        tab = smooth([(-1.8, -1.2), (0, 1.6), (1.8, -1.2)], False)
        return [
            shape("shoe", bone, smooth(_HEEL)),
            fill("sole", bone, smooth(_HEEL_SOLE)),
            stroke("detail", bone, tab),
        ]
    tendon = [smooth([(x, -1.5), (x * 0.7, 2.5)], False) for x in (-1.4, 1.4)]
    return [shape("skin", bone, smooth(_HEEL)), *(stroke("detail", bone, t) for t in tendon)]


def foot_front(side: str, kind: str) -> list[Part]:
    """A foot seen from the front, its outer side on the right."""
    bone = f"foot.{side}"

    if kind == "shoe":
        laces = [((-3.4, 5.6), (0.4, 4.0), (4.2, 5.6)), ((-1.6, 1.0), (0.2, 0.4), (2.0, 1.0))]
        return [
            shape("shoe", bone, smooth(_FRONT["shoe"])),
            fill("sole", bone, smooth(_FRONT_SOLE)),
            *(stroke("detail", bone, smooth(p, False)) for p in laces),
        ]
    gaps = [((x, 10.0), (x, 8.6)) for x in (-1.4, 0.6, 2.4)]
    return [
        shape("skin", bone, smooth(_FRONT["bare"])),
        *(stroke("detail", bone, smooth(p, False)) for p in gaps),
    ]
