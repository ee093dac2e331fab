"""Two-bone inverse kinematics and a root finder: all that contacts need."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from generator.figures.geometry.vec import Point, add, bone_angle, scale, sub, unit

_SLACK = 1e-3


class Reach(NamedTuple):
    """Two bones that reach for a target."""

    first: float
    """Angle of the first bone, degrees."""
    second: float
    """Angle of the second bone, degrees."""
    joint: Point
    end: Point
    missing: float
    """How far the target lies beyond reach; 0 when it is reached."""


def reach(origin: Point, target: Point, first: float, second: float, bend: int) -> Reach:
    """Law of cosines: bones of the two lengths from ``origin`` to ``target``.

    ``bend`` (+1 or -1) says to which side the middle joint goes. A target out of reach is
    approached as far as the straight (or folded) limb allows.
    """
    wanted = sub(target, origin)
    span = math.hypot(*wanted)
    longest = first + second - _SLACK
    held = max(abs(first - second) + _SLACK, min(longest, span))
    u = unit(wanted)
    x = (first * first - second * second + held * held) / (2 * held)
    height = math.sqrt(max(0.0, first * first - x * x))
    joint = add(origin, add(scale(u, x), scale((-u[1], u[0]), bend * height)))
    end = add(origin, scale(u, held))
    return Reach(
        bone_angle(sub(joint, origin)),
        bone_angle(sub(end, joint)),
        joint,
        end,
        max(0.0, span - longest),
    )


def bisect(rising: Callable[[float], bool], low: float, high: float, steps: int = 24) -> float:
    """Where ``rising`` turns from true to false between ``low`` and ``high``."""
    for _ in range(steps):
        middle = (low + high) / 2
        if rising(middle):
            low = middle
        else:
            high = middle
    return (low + high) / 2
