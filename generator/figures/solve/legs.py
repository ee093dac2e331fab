"""Legs seen from the side: free by their angles, or resting on something."""

from __future__ import annotations

import math

from generator.figures.body.feet import depth
from generator.figures.geometry.ik import bisect, reach
from generator.figures.geometry.vec import Point, rotate, sub
from generator.figures.pose import Leg
from generator.figures.props.machines import pedal_of
from generator.figures.skeleton import FEET, SHANK, THIGH
from generator.figures.solve.balance import ankle_of
from generator.figures.solve.state import FREE, HEEL, PEDAL, PLANTED, Context, LegState, SideState

KNEE_BENDS = -1
"""The side to which the knee joint goes in two-bone kinematics."""


def solve_leg(ctx: Context, body: SideState, side: str) -> LegState:
    """One leg of a body whose hip is already placed."""
    spec = leg_spec(ctx, side)
    state = _solve(ctx, body, side, spec)
    state.ankle = ankle_of(body.hip, state.thigh, state.shank)
    return state


def leg_spec(ctx: Context, side: str) -> Leg:
    """What the posture says about one leg."""
    found = ctx.posture.leg if side == "near" else ctx.posture.other
    return found or Leg()


def _solve(ctx: Context, body: SideState, side: str, spec: Leg) -> LegState:
    if spec.pedal is not None:
        return on_pedal(ctx, body, side, spec.pedal)
    if spec.foot == "stays" and ctx.before is not None:
        held = ctx.before.legs[side]
        return planted(body.hip, held.ankle, held.foot, held.toes)
    if spec.at is not None and spec.foot in (None, "flat"):
        return _at(ctx, body, spec)
    if spec.foot in ("flat", "heel"):
        return _resting(ctx, body, spec)
    return _free(ctx, body, side, spec)


def _free(ctx: Context, body: SideState, side: str, spec: Leg) -> LegState:
    if spec.hip == "stays" and ctx.before is not None:
        thigh = ctx.before.legs[side].thigh
    else:
        lie = -2.0 if body.base == "lying-on-front" else 0.0
        thigh = body.pelvis + lie + float(spec.hip if isinstance(spec.hip, (int, float)) else 0)
    shank = thigh - (spec.knee or 0.0)
    return LegState(thigh, shank, shank + (spec.ankle or 0.0), contact=FREE)


def _at(ctx: Context, body: SideState, spec: Leg) -> LegState:
    level = ctx.scene.level(spec.onto, body.base)
    lift, toes_up = spec.heel_lift or 0.0, spec.toe_lift or 0.0
    target = ankle_at(spec.at or 0.0, level, body.feet, lift, toes_up)
    state = planted(body.hip, target, toes_up - lift, lift)
    state.surface = spec.onto
    return state


def ankle_at(x: float, level: float, feet: str, heel_lift: float, toe_lift: float) -> Point:
    """The ankle of a foot that stands at ``x``, with heel or toes lifted by an angle."""
    size = FEET[feet]
    if heel_lift:
        ball = (x + size.ball[0], level - (size.ankle - size.ball[1]))
        return sub(ball, rotate(size.ball, -heel_lift))
    return x, level - (depth(feet, toe_lift) if toe_lift else size.ankle)


def planted(hip: Point, ankle: Point, foot: float, toes: float) -> LegState:
    """A leg whose foot is held in place."""
    found = reach(hip, ankle, THIGH, SHANK, KNEE_BENDS)
    return LegState(found.first, found.second, foot, toes, contact=PLANTED, missing=found.missing)


def _resting(ctx: Context, body: SideState, spec: Leg) -> LegState:
    """Foot flat, or heel, on what carries it; the knee is given, the hip is found."""
    level = ctx.scene.level(spec.onto, body.base)
    knee, ankle = spec.knee or 0.0, spec.ankle or 0.0
    state = resting(body, knee, ankle, spec.foot == "flat", level)
    state.surface = spec.onto
    return state


def resting(body: SideState, knee: float, ankle: float, flat: bool, level: float) -> LegState:
    """Find the thigh angle that lays the foot on a surface, the knee being given."""

    def gap(thigh: float) -> float:
        shank = thigh - knee
        below = FEET[body.feet].ankle if flat else depth(body.feet, shank + ankle)
        return level - ankle_of(body.hip, thigh, shank)[1] - below

    bend = math.radians(knee)
    hanging = math.degrees(math.atan2(SHANK * math.sin(bend), THIGH + SHANK * math.cos(bend)))
    short = max(0.0, gap(hanging))
    thigh = hanging
    if not short:
        thigh = bisect(lambda angle: gap(angle) < 0, hanging, hanging + 175, 16)
    shank = thigh - knee
    foot = 0.0 if flat else shank + ankle
    contact = PLANTED if flat else HEEL
    return LegState(thigh, shank, foot, contact=contact, missing=short)


def on_pedal(ctx: Context, body: SideState, side: str, angle: float) -> LegState:
    """A foot on the pedal of a machine."""
    ball, foot = pedal_of(body.base, angle)
    size = FEET[body.feet]
    ankle = sub(ball, rotate((size.ball[0] - 1.0, size.ankle + 1.4), foot))
    state = planted(body.hip, ankle, foot, 0.0)
    state.contact, state.pedal = PEDAL, angle
    return state
