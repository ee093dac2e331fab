"""From a solved body seen from the side to bones on the page."""

from __future__ import annotations

from generator.figures import skeleton as sk
from generator.figures.drawing import Bone, Bones
from generator.figures.geometry.vec import Point, add, along, rotate
from generator.figures.solve.balance import lumbar_of
from generator.figures.solve.state import SideState


def bones_of(body: SideState) -> Bones:
    """All bones. Near and far limbs are shifted apart by the cabinet projection."""
    bones = _trunk(body)
    shoulder = add(lumbar_of(body), rotate(sk.SHOULDER, body.thorax))
    bones["shoulders"] = _bone(shoulder, body.thorax)
    for side in sk.SIDES:
        bones |= _leg(body, side)
        bones |= _arm(body, side, add(shoulder, sk.SHOULDER_SHIFT[side]))
    return bones


def _bone(at: Point, turn: float) -> Bone:
    return Bone(at[0], at[1], turn)


def _trunk(body: SideState) -> Bones:
    lumbar = lumbar_of(body)
    skull = add(lumbar, rotate(sk.SKULL, body.thorax))
    return {
        "pelvis": _bone(body.hip, body.pelvis),
        "lumbar": _bone(lumbar, (body.pelvis + body.thorax) / 2),
        "thorax": _bone(lumbar, body.thorax),
        "neck": _bone(skull, (body.head + body.thorax) / 2),
        "head": _bone(skull, body.head),
    }


def _leg(body: SideState, side: str) -> Bones:
    leg = body.legs[side]
    hip = add(body.hip, sk.HIP_SHIFT[side])
    knee = along(hip, sk.THIGH, leg.thigh)
    ankle = along(knee, sk.SHANK, leg.shank)
    ball = add(ankle, rotate(sk.FEET[body.feet].ball, leg.foot))
    bend = leg.thigh - body.pelvis
    return {
        f"thigh.{side}": _bone(hip, leg.thigh),
        f"hip.{side}": _bone(hip, body.pelvis + bend / 2),
        f"groin.{side}": _bone(hip, body.pelvis + 0.3 * bend),
        f"knee.{side}": _bone(knee, (leg.thigh + leg.shank) / 2),
        f"shank.{side}": _bone(knee, leg.shank),
        f"foot.{side}": _bone(ankle, leg.foot),
        f"toes.{side}": _bone(ball, leg.foot + leg.toes),
    }


def _arm(body: SideState, side: str, shoulder: Point) -> Bones:
    arm = body.arms[side]
    elbow = along(shoulder, sk.UPPER_ARM, arm.upper)
    wrist = along(elbow, sk.FOREARM, arm.fore)
    return {
        f"upper_arm.{side}": _bone(shoulder, arm.upper),
        f"forearm.{side}": _bone(elbow, arm.fore),
        f"hand.{side}": _bone(wrist, arm.hand),
    }
