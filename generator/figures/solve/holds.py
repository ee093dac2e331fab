"""What hands hold or lie on, seen from the side: where the wrist goes and how the hand lies."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, NamedTuple

from generator.figures.geometry.vec import Point, add, bone_angle, rotate, scale, sub, unit
from generator.figures.props.machines import handle_of
from generator.figures.props.scene import RAIL, WORKTOP
from generator.figures.skeleton import ARM, FEET
from generator.figures.solve.balance import ankle_of, knee_of, lumbar_of, shoulder_of
from generator.figures.solve.state import Context, SideState


class Hold(NamedTuple):
    """A place for a hand."""

    wrist: Point
    turn: float | None
    """Turn of the hand; ``None`` follows the forearm."""
    shape: str
    bend: int = 1


def _worktop(ctx: Context, body: SideState, side: str) -> Hold:
    shoulder = shoulder_of(body)
    if ctx.scene.has("worktop-beside"):
        ahead = shoulder[0] + 18 if ctx.posture.lean is None else shoulder[0] + 14
        return Hold((ahead, -WORKTOP - 4.0), 76, "rest")
    edge = ctx.scene.put("worktop", max(29.0, shoulder[0] + 30))
    return Hold((edge + 1.5, -WORKTOP - 4.5), 74, "rest")


def _wall(ctx: Context, body: SideState, side: str) -> Hold:
    wall = ctx.scene.put("wall", shoulder_of(body)[0] + ARM + 2)
    return Hold((wall - 5.4, -ctx.scene.option("wall", "height", 84) - 40), 172, "wall")


def _rail(ctx: Context, body: SideState, side: str) -> Hold:
    at = ctx.scene.put("rail", shoulder_of(body)[0] + 24)
    top = ctx.scene.option("rail", "height", 92)
    slope = ctx.scene.height("stair", body.base) / 29 if ctx.scene.has("stairs") else 0.0
    slides = slope or ctx.scene.option("rail", "length", RAIL) > RAIL
    ahead = shoulder_of(body)[0] + 20 - at if slides else 0.0
    return Hold((at + ahead - 2.5, -top - 8.5 - slope * ahead), 38, "grip")


def _handles(ctx: Context, body: SideState, side: str) -> Hold:
    grip, _ = handle_of(body.base, body.legs[side].pedal, side == "near")
    shoulder = shoulder_of(body)
    if body.base == "cycling":
        return Hold(sub(grip, (3.2, 4.0)), 42, "grip")
    back = unit(sub(shoulder, grip))
    return Hold(add(grip, scale(back, 5.5)), bone_angle(scale(back, -1)), "grip")


def _floor(ctx: Context, body: SideState, side: str) -> Hold:
    at = ctx.scene.put("hands-on-floor", shoulder_of(body)[0] + 1)
    return Hold((at, ctx.scene.level("mat", body.base) - 3.0), 84, "flat")


def _seat(ctx: Context, body: SideState, side: str) -> Hold:
    return Hold((body.hip[0] - 5, ctx.scene.level("seat", body.base) - 5.5), 18, "grip")


def _armrests(ctx: Context, body: SideState, side: str) -> Hold:
    return Hold((10.0, ctx.scene.level("seat", body.base) - 27.5), 36, "grip", 1)


def _chair(ctx: Context, body: SideState, side: str) -> Hold:
    if ctx.scene.has("chair-beside"):
        at = ctx.scene.put("chair-beside", shoulder_of(body)[0] + 13)
        return Hold((at, ctx.scene.level("seat", body.base) - 4.5), 76, "rest")
    at = ctx.scene.put("chair", shoulder_of(body)[0] + 34)
    return Hold((at + 6, ctx.scene.level("seat", body.base) - 3.6), 78, "flat")


def _mattress(ctx: Context, body: SideState, side: str) -> Hold:
    """The arm rests beside the trunk and stays there when the trunk moves."""
    shoulder = shoulder_of(body)
    level = ctx.scene.level("bed", body.base) - 2.7
    before = ctx.before.arms[side].target if ctx.before else None
    if before and math.dist(before, shoulder) < ARM:
        return Hold(before, 92, "flat")
    down = level - shoulder[1]
    out = math.sqrt(max(0.0, (ARM * 0.985) ** 2 - down * down))
    return Hold((shoulder[0] + out, level), 92, "flat")


def _behind(ctx: Context, body: SideState, side: str) -> Hold:
    shoulder = shoulder_of(body)
    at = ctx.scene.put("hands-behind", shoulder[0] - 19)
    return Hold((at, ctx.scene.level("bed", body.base) - 3.5), -84, "flat")


def _thighs(ctx: Context, body: SideState, side: str) -> Hold:
    thigh = body.legs[side].thigh
    return Hold(add(body.hip, rotate((10.2 * body.build.limb, 27), thigh)), thigh - 7, "rest")


def _other_thigh(ctx: Context, body: SideState, side: str) -> Hold:
    """Both hands on the bent leg, while the other is stretched."""
    thigh = body.legs["far"].thigh
    return Hold(add(body.hip, rotate((10.2 * body.build.limb, 30), thigh)), thigh - 7, "rest")


def _foot(ctx: Context, body: SideState, side: str) -> Hold:
    leg = body.legs["near"]
    ankle = ankle_of(body.hip, leg.thigh, leg.shank)
    grip = add(ankle, rotate((3.2, -3.0), leg.shank))
    towards = unit(sub(grip, shoulder_of(body)))
    return Hold(sub(grip, scale(towards, 6.5)), bone_angle(towards), "grip")


def _behind_thigh(ctx: Context, body: SideState, side: str) -> Hold:
    thigh = body.legs["near"].thigh
    return Hold(add(body.hip, rotate((-7.5, 30), thigh)), thigh + 100, "fist")


def _knee(ctx: Context, body: SideState, side: str) -> Hold:
    bent = max(body.legs, key=lambda s: round(body.hip_angle(s), 3))
    leg = body.legs[bent]
    knee = knee_of(body.hip, leg.thigh)
    return Hold(add(knee, rotate((5.4 * body.build.limb, 1.0), leg.shank)), leg.shank + 16, "rest")


def _strap(ctx: Context, body: SideState, side: str) -> Hold:
    leg = body.legs["near"]
    ankle = ankle_of(body.hip, leg.thigh, leg.shank)
    ball = add(ankle, rotate(FEET[body.feet].ball, leg.foot))
    shoulder = shoulder_of(body)
    return Hold(add(shoulder, scale(unit(sub(ball, shoulder)), ARM * 0.74)), None, "grip")


def _band(ctx: Context, body: SideState, side: str) -> Hold:
    """Hands hold the ends of a band at the waist."""
    return Hold(add(lumbar_of(body), rotate((17, -1), body.thorax)), body.thorax + 72, "grip", 1)


def _hips(ctx: Context, body: SideState, side: str) -> Hold:
    at = add(lumbar_of(body), rotate((4.5, 6), body.pelvis))
    return Hold(at, body.pelvis + 60, "fist")


def _crossed(ctx: Context, body: SideState, side: str) -> Hold:
    at = add(lumbar_of(body), rotate((8.6 + body.build.belly * 0.5, -14.5), body.thorax))
    return Hold(at, body.thorax + 172, "crossed")


def _chest(ctx: Context, body: SideState, side: str) -> Hold:
    at = add(lumbar_of(body), rotate((14.5 + body.build.belly * 0.6, -17), body.thorax))
    return Hold(at, body.thorax + 150, "grip")


HOLDS: Final[dict[str, Callable[[Context, SideState, str], Hold]]] = {
    "worktop": _worktop,
    "wall": _wall,
    "rail": _rail,
    "handles": _handles,
    "floor": _floor,
    "seat": _seat,
    "armrests": _armrests,
    "chair": _chair,
    "mattress": _mattress,
    "behind": _behind,
    "thighs": _thighs,
    "other-thigh": _other_thigh,
    "foot": _foot,
    "behind-thigh": _behind_thigh,
    "knee": _knee,
    "strap": _strap,
    "band": _band,
    "hips": _hips,
    "crossed": _crossed,
    "chest": _chest,
}
