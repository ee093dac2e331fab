"""Arms on the page of a front view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from generator.figures import skeleton as sk
from generator.figures.geometry.ik import reach
from generator.figures.geometry.space import blend3
from generator.figures.geometry.vec import Point, add, rotate
from generator.figures.pose import Arm, Posture
from generator.figures.props.scene import WORKTOP, WORKTOP_AHEAD, Scene
from generator.figures.solve.front_state import OUT, FrontArm, FrontState


class FrontHold(NamedTuple):
    """A place for a hand, and how much the arm is foreshortened on its way."""

    wrist: Point
    turn: float
    shape: str
    bend: int
    stretch: tuple[float, float] = (1.0, 1.0)


class Reacher(NamedTuple):
    """What a hold needs to know."""

    scene: Scene
    body: FrontState
    side: str
    out: int
    shoulder: Point
    lumbar: Point


def _hips(r: Reacher) -> FrontHold:
    hip = r.body.page(r.body.hip)
    at = add(hip, rotate((r.out * 13.5, -15), r.body.roll))
    return FrontHold(at, r.body.roll - r.out * 62, "fist", -1)


def _crossed(r: Reacher) -> FrontHold:
    turn = r.body.roll - r.body.tilt
    at = add(r.lumbar, rotate((-r.out * 5, -22), turn))
    return FrontHold(at, turn - r.out * 118, "fist", -1, (0.86, 0.8))


def _seat(r: Reacher) -> FrontHold:
    hip = r.body.page(r.body.hip)
    beside_a_foot = any(leg.crossed for leg in r.body.legs.values())
    at = (r.out * 23.0, -2.0) if beside_a_foot else (r.out * 21.5, 6.0)
    return FrontHold(add(hip, at), r.out * 6, "grip", 1, (0.98, 0.96))


def _thighs(r: Reacher) -> FrontHold:
    leg = r.body.legs[r.side]
    at = add(r.body.page(blend3(leg.hip, leg.knee, 0.5)), (r.out * 1.0, -9.0))
    return FrontHold(at, -r.out * 26, "rest", -1, (1.0, 0.98))


def _on_shin(r: Reacher) -> FrontHold:
    """One hand on the ankle and one on the knee of a crossed leg."""
    leg = r.body.legs["near"]
    share = 0.3 if r.side == "near" else 0.68
    at = add(r.body.page(blend3(leg.knee, leg.ankle, share)), (0, -9.0))
    return FrontHold(at, r.out * 8, "rest", -1, (0.86, 0.8))


def _mattress(r: Reacher) -> FrontHold:
    at = add(r.lumbar, rotate((-r.out * 15.5, -13), r.body.roll))
    return FrontHold(at, r.body.roll - r.out * 42, "rest", 1, (0.64, 0.8))


def _worktop(r: Reacher) -> FrontHold:
    if r.scene.has("worktop"):
        at = (r.shoulder[0] + r.out * 13.0, -WORKTOP - 3.0 + r.body.pitch[1] * WORKTOP_AHEAD)
        return FrontHold(at, r.out * 128, "edge", -1, (0.82, 0.6))
    edge = r.scene.put("worktop", r.out * (abs(r.shoulder[0]) + 21))
    return FrontHold((edge, -WORKTOP - 4.4), r.out * 62, "rest", 1, (0.97, 0.97))


def _rail(r: Reacher) -> FrontHold:
    at = r.scene.put("rail", r.out * (abs(r.shoulder[0]) + 24))
    return FrontHold((at - r.out * 4, -WORKTOP - 6.0), r.out * 48, "grip", 1)


def _behind_thigh(r: Reacher) -> FrontHold:
    leg = r.body.legs["far"]
    at = add(r.body.page(blend3(leg.hip, leg.knee, 0.55)), (-8.0, r.out * -5.0))
    return FrontHold(at, r.body.roll - 6, "fist", r.out * -1, (0.9, 0.9))


_HOLDS: Final[dict[str, Callable[[Reacher], FrontHold]]] = {
    "hips": _hips,
    "crossed": _crossed,
    "seat": _seat,
    "thighs": _thighs,
    "knee": _on_shin,
    "mattress": _mattress,
    "worktop": _worktop,
    "rail": _rail,
    "behind-thigh": _behind_thigh,
}


def front_arm(
    scene: Scene, body: FrontState, posture: Posture, side: str, shoulder: Point, lumbar: Point
) -> FrontArm:
    """One arm, by its angles or with the hand on something."""
    own = posture.arm if side == "near" else posture.other_arm
    spec = own or posture.arms or "sides"
    out = OUT[side]
    under = "near" if body.roll < 0 else "far"
    if body.base == "lying-on-side" and side == under and own is None:
        return _under_head(body, out)
    if isinstance(spec, Arm) or spec not in _HOLDS:
        return _loose(body, out, spec if isinstance(spec, Arm) else Arm())
    hold = _HOLDS[spec](Reacher(scene, body, side, out, shoulder, lumbar))
    upper, fore = sk.UPPER_ARM * hold.stretch[0], sk.FOREARM * hold.stretch[1]
    found = reach(shoulder, hold.wrist, upper, fore, hold.bend * out)
    return FrontArm(
        found.first, found.second, hold.turn, hold.shape, *hold.stretch, missing=found.missing
    )


def _loose(body: FrontState, out: int, spec: Arm) -> FrontArm:
    upper = body.roll - body.tilt + out * (9.0 if spec.arm_out is None else spec.arm_out)
    fore = upper - out * (4.0 if spec.elbow is None else spec.elbow)
    return FrontArm(upper, fore, fore, "relaxed")


def _under_head(body: FrontState, out: int) -> FrontArm:
    upper = body.roll + out * 172
    fore = upper + out * 104
    return FrontArm(upper, fore, fore, "relaxed", 1.0, 0.5)
