"""The foot from its inner side, toes to the right.

Centimetres from the ankle joint; the floor lies 7 cm below it. Drawn by eye after the bare foot of
the whole figures; places of the muscles as on the leg map.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from generator.figures.drawing import Bone, Bones, Group, Part, shape, stroke
from generator.figures.foot.pose import FootPosition
from generator.figures.foot.scene import SCALE, Edges, Scene, at, belly, cm
from generator.figures.geometry.ik import bisect
from generator.figures.geometry.path import points
from generator.figures.geometry.shapes import Knot, smooth
from generator.figures.geometry.vec import place

FLOOR = 7.0
_BALL = (12.6, 5.2)
_KNUCKLE = (3.1, 0.1)
_SHANK = (
    (5.0, -34), (4.9, -28), (4.6, -22), (4.2, -16), (3.8, -10), (3.6, -5), (3.6, -1), (2.4, 2),
    (-1.4, 2.6), (-3.6, 0.6), (-3.8, -3), (-3.7, -7), (-4.3, -12), (-5.5, -18), (-6.8, -24),
    (-7.2, -29), (-7.0, -34),
)  # fmt: skip
_FOOT = (
    (3.5, -3.0), (4.7, -1.0), (7.4, 1.0), (10.2, 2.4), (12.6, 3.1), (14.3, 4.4), (14.2, 6.2),
    (12.6, 7.0), (10.4, 6.9), (8.2, 6.2), (5.6, 5.6), (2.8, 5.8), (0.2, 6.7), (-2.0, 7.0),
    (-4.2, 6.8), (-5.6, 5.4), (-5.6, 3.2), (-4.6, 0.9), (-3.7, -1.0), (-2.9, -3.0), (0, -4),
)  # fmt: skip
_TOE_BASE = (
    (-1.8, -1.9), (0.6, -1.9), (3.0, -1.5), (4.4, -0.6), (4.2, 1.0), (2.8, 1.5), (0.6, 1.4),
    (-1.6, 1.6), (-2.4, 0),
)  # fmt: skip
_TOE_TIP = (
    (-1.2, -1.6), (1.0, -1.3), (2.5, -0.6), (3.1, 0.5), (2.3, 1.5), (0.6, 1.6), (-1.0, 1.5),
)  # fmt: skip
_NAIL = ((1.1, -1.0), (1.5, -0.4), (2.9, -0.1))
_ANKLE_BONE = ((-1.5, -1.5), (-0.4, -2.2), (0.9, -1.6), (1.2, -0.3))

_BELLIES: Final[dict[str, tuple[str, Edges]]] = {
    "shin": ("shank", (
        [(3.2, -30), (4.5, -25), (4.2, -19), (3.7, -13), (3.2, -7), (3.1, -1.4)],
        [(3.2, -30), (1.2, -25), (1.0, -19), (1.4, -13), (2.1, -7), (3.1, -1.4)],
    )),
    "gastrocnemius": ("shank", (
        [(-4.0, -34), (-6.5, -29.5), (-6.1, -24.5), (-4.9, -19), (-4.1, -15.5)],
        [(-1.6, -34), (-1.6, -29.5), (-2.0, -24.5), (-3.0, -19), (-4.1, -15.5)],
    )),
    "soleus": ("shank", (
        [(-0.8, -31), (-1.8, -25), (-3.0, -19.5), (-4.1, -14), (-3.6, -9), (-3.4, -5)],
        [(-0.8, -31), (0.6, -25), (0.4, -19), (-0.5, -13.5), (-1.9, -9), (-3.4, -5)],
    )),
    "foot-muscles": ("foot", (
        [(-3.6, 5.4), (-0.6, 4.1), (3.2, 3.6), (7.4, 4.3), (11.8, 5.2)],
        [(-3.6, 5.4), (-0.6, 6.0), (3.2, 5.2), (7.4, 5.7), (11.8, 5.2)],
    )),
}  # fmt: skip


def side_scene(position: FootPosition, muscles: Collection[str], resting: bool) -> Scene:
    """The foot in a position; `resting` on the floor, or held free."""
    bones = _bones(position, resting)
    parts = [
        shape("skin", "shank", smooth(cm(_SHANK))),
        shape("skin", "foot", smooth(cm(_FOOT))),
        shape("skin", "toe", smooth(cm(_TOE_BASE))),
        shape("skin", "tip", smooth(cm(_TOE_TIP))),
    ]
    for name, (bone, edges) in _BELLIES.items():
        if name in muscles:
            parts += belly(bone, *edges)
    parts += [
        stroke("detail", "tip", smooth(cm(_NAIL), False)),
        stroke("detail", "shank", smooth(cm(_ANKLE_BONE), False)),
        *_trousers(),
    ]
    tip = place(at(2.8, 0), bones["tip"].origin, bones["tip"].turn)
    floor = FLOOR * SCALE if resting else None
    return Scene((Group(1, False, tuple(parts)),), bones, tip, floor)


def _trousers() -> list[Part]:
    hem: list[Knot] = [
        (-8.0, -40), (6.0, -40), (6.0, -20.6), (5.7, -19, "s"), (-0.8, -18.2), (-7.2, -19.2, "s"),
        (-7.6, -21),
    ]  # fmt: skip
    return [shape("shorts", "shank", smooth(cm(hem)))]


def _bones(position: FootPosition, resting: bool) -> Bones:
    curl = -position.angle("toe_flexion")
    pitch = _settled(position.pitch, curl) if resting else position.pitch
    if resting and position.pitch < 0:
        curl -= position.pitch  # the toes stay flat while the heel rises
        pitch = position.pitch
    bones = _chain(pitch, curl, 0.0)
    if not resting:
        return bones
    return _chain(pitch, curl, FLOOR * SCALE - _lowest(bones))


def _chain(pitch: float, curl: float, drop: float) -> Bones:
    ankle = (0.0, drop)
    ball = place(at(*_BALL), ankle, pitch)
    toe = pitch + curl
    knuckle = place(at(*_KNUCKLE), ball, toe)
    return {
        "shank": Bone(0, drop, 0),
        "foot": Bone(0, drop, pitch),
        "toe": Bone(*ball, toe),
        "tip": Bone(*knuckle, toe + min(curl, 0) * 1.3),
    }


def _settled(pitch: float, curl: float) -> float:
    """Curled toes push the ball up: the pitch at which heel and toes both touch the floor."""
    if pitch or curl >= 0:
        return pitch

    def rests_on_toes(angle: float) -> bool:
        bones = _chain(angle, curl, 0.0)
        return _depth("tip", bones) > _depth("foot", bones)

    return bisect(rests_on_toes, 0.0, 25.0)


def _lowest(bones: Bones) -> float:
    return max(_depth(name, bones) for name in ("foot", "toe", "tip"))


def _depth(name: str, bones: Bones) -> float:
    outline = {"foot": _FOOT, "toe": _TOE_BASE, "tip": _TOE_TIP}[name]
    bone = bones[name]
    ends = points(smooth(cm(outline)))
    return max(place(p, bone.origin, bone.turn)[1] for p in ends)
