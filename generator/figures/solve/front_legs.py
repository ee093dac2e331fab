"""Legs in space: a chain of clinical angles, or a foot held in place."""

from __future__ import annotations

import math
from typing import Final

from generator.figures import skeleton as sk
from generator.figures.geometry.space import (
    Point3,
    about_x,
    about_y,
    about_z,
    add3,
    after,
    blend3,
    reach3,
    scale3,
    sub3,
    swung,
    turned,
)
from generator.figures.pose import Leg
from generator.figures.solve.front_state import OUT, FrontLeg, FrontState

_DOWN: Final[Point3] = (0.0, 1.0, 0.0)


def hip_joint(body: FrontState, side: str) -> Point3:
    """The hip joint of one side."""
    return add3(body.hip, turned(about_z(body.roll), (OUT[side] * sk.HIP_HALF, 0.0, 0.0)))


def chain(body: FrontState, side: str, spec: Leg) -> FrontLeg:
    """A leg by its angles; ``open`` swings the knee about the line from hip to ankle."""
    out = OUT[side]
    turn = after(about_z(body.roll), about_z(out * (spec.abduction or 0.0)))
    flexion = float(spec.hip) if isinstance(spec.hip, int | float) else 0.0
    turn = after(turn, after(about_x(flexion), about_y(out * (spec.rotation or 0.0))))
    thigh = scale3(turned(turn, _DOWN), sk.THIGH)
    shank = scale3(turned(after(turn, about_x(-(spec.knee or 0.0))), _DOWN), sk.SHANK)
    if spec.open:
        axis = add3(thigh, shank)
        thigh, shank = (swung(v, axis, out * spec.open) for v in (thigh, shank))
    hip = hip_joint(body, side)
    knee = add3(hip, thigh)
    return FrontLeg(hip, knee, add3(knee, shank))


def held_leg(body: FrontState, side: str, ankle: Point3, pole: Point3) -> FrontLeg:
    """A leg whose foot is held in place."""
    hip = hip_joint(body, side)
    knee, end, missing = reach3(hip, ankle, sk.THIGH, sk.SHANK, pole)
    return FrontLeg(hip, knee, end, missing=missing)


def crossed_leg(body: FrontState, side: str, under: FrontLeg) -> FrontLeg:
    """Figure four: the ankle rests on the other thigh, just above its knee."""
    out = OUT[side]
    up: Point3 = (0.0, -10.5, 0.0) if not body.roll else (0.0, 0.0, 10.5)
    across = turned(about_z(body.roll), (-out * 3.0, 0.0, 0.0))
    ankle = add3(blend3(under.hip, under.knee, 0.84), add3(up, across))
    aside = turned(about_z(body.roll), (float(out), 0.0, 0.0))
    leg = held_leg(body, side, ankle, add3(aside, scale3(up, 0.02)))
    leg.crossed = True
    return leg


def needed_height(leg: FrontLeg, shift: float, ankle: Point3) -> float:
    """Page height of the hip from which a leg of the same length reaches its foot."""
    span = sub3(leg.ankle, leg.hip)
    length = math.sqrt(sum(v * v for v in span))
    aside, ahead = ankle[0] - (leg.hip[0] + shift), ankle[2] - leg.hip[2]
    return ankle[1] - math.sqrt(max(0.0, length * length - aside * aside - ahead * ahead))
