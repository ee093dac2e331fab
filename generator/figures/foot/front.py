"""The foot from the front and slightly above, its outer side on the right.

Centimetres from the ankle joint. A foot that points down comes into view along its length, one that
is pulled up is seen end on: its length is drawn as its sine from a camera 20 degrees up.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import Final

from generator.figures.drawing import Bone, Group, Part, fill, shape, stroke
from generator.figures.foot.pose import FootPosition
from generator.figures.foot.scene import Edges, Scene, at, belly, cm
from generator.figures.geometry.path import Path
from generator.figures.geometry.shapes import Knot, ellipse, smooth
from generator.figures.geometry.vec import Point, place

_CAMERA = 20.0
_SHANK = (
    (5.4, -34), (5.5, -28), (5.2, -22), (4.5, -16), (3.7, -10), (3.2, -5), (3.5, -1.6), (4.1, 0.4),
    (3.4, 2.4), (0, 3.2), (-3.2, 1.6), (-3.9, -0.8), (-3.3, -3.6), (-3.1, -7), (-3.7, -12),
    (-4.9, -18), (-5.8, -24), (-6.0, -29), (-5.6, -34),
)  # fmt: skip
_INSTEP = (
    (3.2, -3.0), (3.6, 0.6), (4.2, 3.4), (5.0, 5.6), (5.3, 7.6), (3.8, 9.0), (0.8, 9.4),
    (-2.6, 9.4), (-4.6, 8.6), (-4.7, 6.2), (-4.0, 3.2), (-3.6, 0.4), (-3.2, -3.0), (0, -4),
)  # fmt: skip
_TOES = (
    ((4.75, 7.7), 1.05, 1.15), ((3.05, 8.5), 1.05, 1.25), ((1.2, 9.0), 1.1, 1.35),
    ((-0.75, 9.3), 1.15, 1.45), ((-3.2, 9.2), 1.75, 1.7),
)  # fmt: skip
_TOE_ROW = 8.7
"""How far below the ankle the toes begin, cm; a bone of their own keeps them round in motion."""
_ANKLE_BONES = (((3.0, -0.6), (3.6, 0.3), (3.2, 1.4)), ((-2.8, -1.8), (-3.4, -0.9), (-3.0, 0.2)))
_TENDONS = (
    ((-0.9, 1.4), (-1.8, 4.2), (-2.7, 6.6)), ((0.2, 1.6), (0.0, 4.4), (-0.4, 7)),
    ((1.2, 1.6), (1.8, 4), (2.5, 6.4)),
)  # fmt: skip
_SHIN_EDGE = ((-1.1, -20), (-1.0, -17), (-0.9, -14), (-1.3, -7))

_BELLIES: Final[dict[str, Edges]] = {
    "shin": (
        [(1.0, -33), (2.5, -28), (2.5, -21), (1.8, -14), (0.6, -7.5), (-1.5, -0.6)],
        [(1.0, -33), (-0.7, -28), (-0.6, -21), (-0.5, -14), (-0.5, -7.5), (-1.5, -0.6)],
    ),
    "fibularis": (
        [(4.2, -33), (5.1, -28), (4.9, -22), (4.2, -16), (3.4, -10), (3.0, -5), (3.4, -0.6)],
        [(4.2, -33), (3.0, -28), (2.9, -22), (2.3, -16), (1.9, -10), (2.3, -5), (3.4, -0.6)],
    ),
    "gastrocnemius": (
        [(-4.6, -34), (-5.5, -29), (-5.4, -24.5), (-4.6, -18.5)],
        [(-4.6, -34), (-4.0, -29), (-3.9, -24.5), (-4.6, -18.5)],
    ),
    "soleus": (
        [(-3.6, -26), (-4.4, -20), (-3.7, -14), (-2.9, -8)],
        [(-3.6, -26), (-2.6, -20), (-2.3, -14), (-2.9, -8)],
    ),
}  # fmt: skip
_INSTEP_BELLIES: Final[tuple[Edges, ...]] = (
    (
        [(2.2, 0.6), (3.4, 3.2), (3.9, 5.4), (4.2, 7.2)],
        [(2.2, 0.6), (2.4, 3.4), (3.1, 5.6), (4.2, 7.2)],
    ),
    (
        [(1.8, 0.8), (2.0, 3.6), (2.2, 6), (2.4, 7.8)],
        [(1.8, 0.8), (1.0, 3.8), (1.4, 6), (2.4, 7.8)],
    ),
    (
        [(1.4, 0.8), (0.6, 3.8), (0.4, 6.2), (0.4, 8.2)],
        [(1.4, 0.8), (-0.4, 3.8), (-0.5, 6.2), (0.4, 8.2)],
    ),
    (
        [(1.0, 0.8), (-0.9, 3.6), (-1.4, 6), (-2.2, 8.2)],
        [(1.0, 0.8), (-2.0, 3.4), (-2.9, 6), (-2.2, 8.2)],
    ),
)  # fmt: skip


def front_scene(position: FootPosition, muscles: Collection[str]) -> Scene:
    """The foot in a position, held free."""
    long = length_factor(position.pitch)
    row = place(at(0, _TOE_ROW * long), (0, 0), -position.roll)
    bones = {
        "shank": Bone(0, 0, 0),
        "foot": Bone(0, 0, -position.roll),
        "toes": Bone(*row, -position.roll),
    }
    parts = [
        shape("skin", "shank", smooth(cm(_SHANK))),
        shape("skin", "foot", smooth(cm(stretched(_INSTEP, long)))),
        *_toes(position, long),
    ]
    for name, edges in _BELLIES.items():
        if name in muscles:
            parts += belly("shank", *edges)
    if "foot-muscles" in muscles:
        for one, other in _INSTEP_BELLIES:
            parts += belly("foot", stretched(one, long), stretched(other, long))
    parts += [stroke("detail", "shank", smooth(cm(line), False)) for line in _ANKLE_BONES]
    if "foot-muscles" not in muscles:
        parts += [stroke("detail-far", "foot", _line(line, long)) for line in _TENDONS]
    if "shin" not in muscles:
        parts.append(stroke("detail-far", "shank", smooth(cm(_SHIN_EDGE), False)))
    parts += _trousers()
    tip = place(at(0, 9.2 * long), (0, 0), -position.roll)
    return Scene((Group(1, False, tuple(parts)),), bones, tip)


def _line(points: Sequence[Point], long: float) -> Path:
    return smooth(cm(stretched(points, long)), False)


def length_factor(pitch: float) -> float:
    """How long the foot looks beside one that stands flat; pitch in degrees, up is plus."""
    seen = math.sin(math.radians(max(_CAMERA - pitch, 6))) / math.sin(math.radians(_CAMERA))
    return 0.55 + 0.45 * seen


def stretched(points: Sequence[Point], factor: float) -> list[Point]:
    """Points of the instep, lengthened below the ankle."""
    return [(x, y * factor if y > 0 else y) for x, y in points]


def _toes(position: FootPosition, long: float) -> list[Part]:
    """Round toes seen end on: the little one first, the big one nearest; curled, they hide."""
    curl = math.cos(math.radians(min(abs(position.angle("toe_flexion")), 60)))
    spread = 1 + position.angle("toe_spread") / 60
    parts: list[Part] = []
    for (x, y), rx, ry in _TOES:
        centre = at(x * spread, (y - _TOE_ROW) * long)
        height = ry * (0.6 + 0.4 * curl)
        parts.append(shape("skin", "toes", ellipse(centre, *at(rx, height))))
    for (x, y), rx, ry in _TOES:
        middle = (x * spread, (y - _TOE_ROW) * long)
        parts.append(fill("skin", "toes", ellipse(at(*middle), *at(rx, ry))))
        parts.append(stroke("detail", "toes", smooth(cm(_nail(middle, rx, ry)), False)))
    return parts


def _nail(middle: Point, rx: float, ry: float) -> list[Knot]:
    """The nail's edge, on the upper side of a toe that points at the viewer."""
    turns = [math.radians(t) for t in (-178, -140, -90, -40, -2)]
    x, y = middle
    return [(x + rx * 0.55 * math.cos(t), y + ry * (0.1 + 0.6 * math.sin(t))) for t in turns]


def _trousers() -> list[Part]:
    hem: list[Knot] = [
        (-6.8, -40), (6.8, -40), (6.8, -25, "s"), (6.4, -23.8, "s"), (0, -22.4), (-6.4, -23.8, "s"),
        (-6.8, -25, "s"),
    ]  # fmt: skip
    return [shape("shorts", "shank", smooth(cm(hem)))]
