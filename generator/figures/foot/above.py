"""The right foot from above, toes up the page, the shin coming towards the viewer.

Centimetres from the ankle joint, outer side on the right.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Final, NamedTuple

from generator.figures.drawing import Bone, Bones, Group, Part, shape, stroke
from generator.figures.foot.pose import FootPosition
from generator.figures.foot.scene import Edges, Scene, at, belly, cm
from generator.figures.geometry.shapes import Knot, smooth
from generator.figures.geometry.vec import place


class _Toe(NamedTuple):
    x: float
    y: float
    length: float
    half: float
    rest: float
    """Direction at rest, degrees; outwards is minus."""
    share: float
    """How much of the spread it takes; outwards is minus."""


_TOES: Final = (
    _Toe(-2.9, -13.0, 6.0, 1.5, 1, 1.25),
    _Toe(-0.45, -13.9, 5.2, 1.0, 0, 0.55),
    _Toe(1.35, -13.4, 4.6, 0.92, -3, -0.1),
    _Toe(2.95, -12.4, 4.1, 0.88, -6, -0.8),
    _Toe(4.35, -10.9, 3.7, 0.88, -10, -1.6),
)
_INSTEP = (
    (3.3, 1.6), (3.4, -1.6), (3.9, -5), (4.8, -8.4), (5.2, -10.9), (4.4, -13.2), (2.8, -15.6),
    (0.4, -16.7), (-2.6, -16.5), (-4.4, -14.6), (-4.6, -12.8), (-4.4, -10.6), (-3.8, -7),
    (-3.4, -3.4), (-3.4, 1.6), (0, 3),
)  # fmt: skip
_SHANK = (
    (3.2, -1.8), (4.0, -0.4), (3.9, 1.4), (3.5, 4), (3.9, 8), (4.7, 13), (5.5, 18), (6, 24),
    (-6, 24), (-5.6, 18), (-4.8, 13), (-3.9, 8), (-3.5, 4), (-3.9, 1.0), (-3.9, -0.9), (-3.0, -2.6),
    (0, -3.6),
)  # fmt: skip
_ANKLE_BONES = (((3.0, -0.8), (3.5, 0.2), (3.1, 1.5)), ((-3.0, -1.5), (-3.5, -0.4), (-3.1, 0.9)))
_TENDONS = (
    ((-1.0, -2.4), (-1.9, -7), (-2.9, -12.4)),
    ((0.1, -2.8), (0.0, -8), (-0.4, -12.9)),
    ((0.7, -2.6), (1.1, -7.6), (1.4, -12.2)),
)  # fmt: skip
_NAILS_SEEN = 0.85
"""Toes that look shorter than that are curled so far that their nails face away."""
_BELLIES: Final[dict[str, tuple[str, Edges]]] = {
    "shin": ("shank", (
        [(0.6, 21), (2.6, 16), (2.2, 10), (0.6, 4), (-1.2, -1)],
        [(0.6, 21), (-1.0, 16), (-0.8, 10), (-0.9, 4), (-1.2, -1)],
    )),
    "fibularis": ("shank", (
        [(4.4, 21), (5.0, 15.5), (4.1, 9.5), (3.3, 3)],
        [(4.4, 21), (3.2, 15.5), (2.7, 9.5), (3.3, 3)],
    )),
}  # fmt: skip
_FOOT_BELLIES: Final[tuple[Edges, ...]] = (
    (
        [(2.3, -3), (3.5, -5.6), (4.1, -8), (4.0, -10.6)],
        [(2.3, -3), (2.6, -5.8), (3.2, -8.2), (4.0, -10.6)],
    ),
    (
        [(2.0, -3.2), (2.2, -6.4), (2.6, -9), (2.7, -12)],
        [(2.0, -3.2), (1.3, -6.6), (1.6, -9.2), (2.7, -12)],
    ),
    (
        [(1.6, -3.2), (0.9, -6.8), (0.9, -9.6), (1.0, -12.8)],
        [(1.6, -3.2), (0.0, -6.8), (-0.1, -9.6), (1.0, -12.8)],
    ),
    (
        [(1.2, -3.2), (-0.4, -6.8), (-0.8, -9.6), (-0.9, -13)],
        [(1.2, -3.2), (-1.4, -6.4), (-2.0, -9.2), (-0.9, -13)],
    ),
    (
        [(-2.6, -2.4), (-2.3, -6), (-2.9, -9.4), (-3.7, -12.6)],
        [(-2.6, -2.4), (-3.1, -6), (-3.9, -9.4), (-3.7, -12.6)],
    ),
)  # fmt: skip


def above_scene(position: FootPosition, muscles: Collection[str]) -> Scene:
    """The foot in a position."""
    bones = _bones(position)
    parts = [shape("skin", "shank", smooth(cm(_SHANK))), *_toes(position)]
    parts.append(shape("skin", "foot", smooth(cm(_INSTEP))))
    parts += [stroke("detail", "shank", smooth(cm(line), False)) for line in _ANKLE_BONES]
    if "foot-muscles" in muscles:
        for one, other in _FOOT_BELLIES:
            parts += belly("foot", one, other)
    else:
        parts += [stroke("detail-far", "foot", smooth(cm(line), False)) for line in _TENDONS]
    for name, (bone, edges) in _BELLIES.items():
        if name in muscles:
            parts += belly(bone, *edges)
    hem: list[Knot] = [(-6.8, 32), (6.8, 32), (6.6, 16.4, "s"), (0, 15.2), (-6.6, 16.4, "s")]
    parts.append(shape("shorts", "shank", smooth(cm(hem))))
    tip = place(at(0, -7), bones["toe1"].origin, bones["toe1"].turn)
    return Scene((Group(1, False, tuple(parts)),), bones, tip)


def _bones(position: FootPosition) -> Bones:
    turn = position.roll * 0.7
    bones = {"shank": Bone(0, 0, 0), "foot": Bone(0, 0, turn)}
    for i, toe in enumerate(_TOES, 1):
        x, y = place(at(toe.x, toe.y), (0, 0), turn)
        spread = toe.rest + toe.share * position.angle("toe_spread")
        bones[f"toe{i}"] = Bone(x, y, turn + spread)
    return bones


def _toes(position: FootPosition) -> list[Part]:
    """Toes and nails; curled toes look shorter."""
    seen = math.cos(math.radians(abs(position.angle("toe_flexion")) * 1.2))
    parts: list[Part] = []
    for i, toe in enumerate(_TOES, 1):
        h, tip = toe.half, toe.length * (0.35 + 0.65 * seen)
        pad = h * 1.06
        outline: list[Knot] = [
            (h * 0.95, 1.5), (h * 0.92, -tip * 0.45), (pad, -tip + h * 0.9),
            (pad * 0.62, -tip + 0.12), (0, -tip - 0.12), (-pad * 0.62, -tip + 0.12),
            (-pad, -tip + h * 0.9), (-h * 0.92, -tip * 0.45), (-h * 0.95, 1.5),
        ]  # fmt: skip
        nail: list[Knot] = [
            (h * 0.5, -tip + 0.25), (h * 0.52, -tip + h * 0.9), (0, -tip + h * 1.2),
            (-h * 0.52, -tip + h * 0.9), (-h * 0.5, -tip + 0.25),
        ]  # fmt: skip
        parts.append(shape("skin", f"toe{i}", smooth(cm(outline))))
        if seen > _NAILS_SEEN:
            parts.append(stroke("detail", f"toe{i}", smooth(cm(nail), False)))
    return parts
