"""The true path of the moving part, through frames and what lies between them."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from generator.figures.drawing import Bones
from generator.figures.geometry.vec import Point, distance
from generator.figures.motion import Motion

_STEPS: Final = 12
LANDMARKS: Final[dict[str, tuple[str, Point]]] = {
    "foot": ("foot.near", (5, 3)),
    "toes": ("toes.near", (6, -1)),
    "heel": ("foot.near", (-5, 6)),
    "knee": ("shank.near", (0, 0)),
    "thigh": ("thigh.near", (0, 30)),
    "hips": ("pelvis", (-4, 0)),
    "body": ("thorax", (0, -18)),
    "head": ("head", (0, -8)),
    "other-foot": ("foot.far", (5, 3)),
    "other-knee": ("shank.far", (0, 0)),
}
"""The bone and the local point of each moving part."""


def where(bones: Bones, part: str) -> Point:
    """Where a moving part is."""
    name, local = LANDMARKS[part]
    bone = bones[name]
    return bone.put(local)


TRAVEL: Final[dict[str, float]] = {"forwards": 1.0, "backwards": -1.0, "sideways": 1.0}
_TRAVEL_LENGTH: Final = 34.0


def path_of(motion: Motion, part: str) -> list[Point]:
    """The way of a moving part into the last frame, or of a travelling body."""
    if part in TRAVEL:
        x, y = where(motion.frames[-1], "body")
        half = TRAVEL[part] * _TRAVEL_LENGTH / 2
        return [(x + half * (i / 4 - 1), y) for i in range(9)]
    begin = (len(motion.frames) - 2) / (len(motion.frames) - 1)
    shares = [begin + (1 - begin) * i / _STEPS for i in range(_STEPS + 1)]
    return [where(motion.at(share), part) for share in shares]


def length(path: list[Point]) -> float:
    """Length of a path."""
    return sum(distance(a, b) for a, b in pairwise(path))


def moving_part(motion: Motion) -> str | None:
    """The part that the arrow follows: the one written, or the one that moves most."""
    written = motion.pose.arrow
    if written == "none" or len(motion.frames) < 2:
        return None
    if written:
        return written
    first, last = motion.frames[-2], motion.frames[-1]

    def way(part: str) -> float:
        return distance(where(first, part), where(last, part))

    if way("hips") > 9 or way("body") > 14:
        return "hips" if way("hips") >= way("body") else "body"
    for limb in ("", "other-"):
        if way(f"{limb}foot") > 12 or way(f"{limb}knee") > 12:
            return f"{limb}foot" if way(f"{limb}foot") > way(f"{limb}knee") * 0.8 else f"{limb}knee"
    return _small_mover(way("toes"), way("heel"), way("knee"), way("body"))


def _small_mover(toes: float, heel: float, knee: float, body: float) -> str | None:
    small = {"toes": toes, "heel": heel, "knee": knee, "body": body}
    best = max(small, key=lambda k: small[k])
    return best if small[best] > 1.5 else None
