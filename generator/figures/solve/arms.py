"""Arms seen from the side: by their angles, or with the hand on something."""

from __future__ import annotations

from generator.figures.geometry.ik import reach
from generator.figures.geometry.vec import Point
from generator.figures.pose import Arm
from generator.figures.skeleton import FOREARM, UPPER_ARM
from generator.figures.solve.balance import shoulder_of
from generator.figures.solve.holds import HOLDS, Hold
from generator.figures.solve.state import ArmState, Context, SideState

_CLOSES = 60.0
"""Bend of the elbow from which a free hand closes loosely, as in running, in degrees."""
_LOOSE: dict[str, tuple[float, float, float, str]] = {
    "sides": (4, 14, 4, "relaxed"),
    "forwards": (84, 6, 0, "relaxed"),
}
"""Shoulder, elbow and wrist angle, and the hand, of arms that hold nothing."""


def solve_arm(ctx: Context, body: SideState, side: str) -> ArmState:
    """One arm of a body whose trunk and legs are already placed."""
    spec = arm_spec(ctx, side)
    if isinstance(spec, Arm):
        return _by_angles(body, spec)
    if spec in _LOOSE:
        shoulder, elbow, wrist, hand = _LOOSE[spec]
        upper = body.thorax + shoulder
        return ArmState(upper, upper + elbow, upper + elbow + wrist, hand)
    if spec == "mattress" and body.base == "lying-on-front":
        return _under_the_forehead(body, side)
    return held(shoulder_of(body), HOLDS[spec](ctx, body, side))


def arm_spec(ctx: Context, side: str) -> str | Arm:
    """What the posture says about one arm."""
    own = ctx.posture.arm if side == "near" else ctx.posture.other_arm
    return own or ctx.posture.arms or "sides"


def _by_angles(body: SideState, spec: Arm) -> ArmState:
    upper = body.thorax + (4.0 if spec.shoulder is None else spec.shoulder)
    fore = upper + (12.0 if spec.elbow is None else spec.elbow)
    hand = "fist" if fore - upper > _CLOSES else "relaxed"
    return ArmState(upper, fore, fore + (spec.wrist or 0.0), hand)


def _under_the_forehead(body: SideState, side: str) -> ArmState:
    """Lying face down: elbows out, hands one on the other under the forehead."""
    upper = body.thorax + (146 if side == "near" else 152)
    return ArmState(upper, -118.0, -104.0, "flat")


def held(shoulder: Point, hold: Hold) -> ArmState:
    """An arm whose wrist is at a hold."""
    found = reach(shoulder, hold.wrist, UPPER_ARM, FOREARM, hold.bend)
    turn = found.second if hold.turn is None else hold.turn
    return ArmState(found.first, found.second, turn, hold.shape, hold.wrist, found.missing)
