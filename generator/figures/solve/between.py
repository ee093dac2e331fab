"""Frames in between: angles run evenly, contacts that hold at both ends hold all the way."""

from __future__ import annotations

from dataclasses import replace

from generator.figures.body.feet import depth
from generator.figures.geometry.vec import add, blend, distance, lerp, rotate, sub
from generator.figures.pose import Posture
from generator.figures.props.scene import Scene
from generator.figures.skeleton import FEET, NEAR, SIDES
from generator.figures.solve.arms import held
from generator.figures.solve.balance import ankle_of, shoulder_of
from generator.figures.solve.holds import Hold
from generator.figures.solve.legs import on_pedal, planted, resting
from generator.figures.solve.roots import blades_of, bridge_hip
from generator.figures.solve.state import (
    FREE,
    HEEL,
    PEDAL,
    PLANTED,
    ArmState,
    Context,
    LegState,
    SideState,
)

_SUNK = 1.0
"""Centimetres in the floor that cannot be seen."""


def between(scene: Scene, first: SideState, last: SideState, t: float) -> SideState:
    """The body a share ``t`` of the way from ``first`` to ``last``."""
    body = SideState(
        first.base if t < 0.5 else last.base,
        first.feet,
        first.build,
        blend(first.pelvis, last.pelvis, t),
        blend(first.thorax, last.thorax, t),
        blend(first.head, last.head, t),
        lerp(first.hip, last.hip, t),
    )
    if first.base == last.base == "lying-on-back" and abs(first.pelvis - last.pelvis) > 1:
        body.hip = bridge_hip(blades_of(first), body.thorax, body.pelvis)
    for side in SIDES:
        leg = _leg(scene, body, first.legs[side], last.legs[side], t)
        body.legs[side] = _over_the_floor(body, leg)
    for side in SIDES:
        body.arms[side] = _arm(body, first.arms[side], last.arms[side], t)
    return body


def _leg(scene: Scene, body: SideState, a: LegState, b: LegState, t: float) -> LegState:
    if a.contact == b.contact == PEDAL:
        turn = (b.pedal - a.pedal) % 360
        return _pedalling(scene, body, a.pedal + turn * t)
    if distance(a.ankle, b.ankle) < 0.6 and abs(a.foot - b.foot) < 1:
        foot, toes = blend(a.foot, b.foot, t), blend(a.toes, b.toes, t)
        return planted(body.hip, lerp(a.ankle, b.ankle, t), foot, toes)
    if a.contact == b.contact == HEEL:
        level = scene.level(a.surface, body.base)
        knee = blend(a.knee_angle, b.knee_angle, t)
        return resting(body, knee, blend(a.ankle_angle, b.ankle_angle, t), False, level)
    if a.contact == b.contact == PLANTED:
        return _rolling(body, a, b, t)
    return LegState(
        blend(a.thigh, b.thigh, t),
        blend(a.shank, b.shank, t),
        blend(a.foot, b.foot, t),
        blend(a.toes, b.toes, t),
    )


def _over_the_floor(body: SideState, leg: LegState) -> LegState:
    """A foot that swings from one place to another does not dip into the floor."""
    leg.ankle = ankle_of(body.hip, leg.thigh, leg.shank)
    sunk = leg.ankle[1] + depth(body.feet, leg.foot, leg.foot + leg.toes)
    if leg.contact != FREE or sunk < _SUNK:
        return leg
    ankle = sub(leg.ankle, (0.0, sunk))
    return replace(planted(body.hip, ankle, leg.foot, leg.toes), ankle=ankle)


def _pedalling(scene: Scene, body: SideState, angle: float) -> LegState:
    return on_pedal(Context(scene, body.build, Posture(), None), body, NEAR, angle)


def _rolling(body: SideState, a: LegState, b: LegState, t: float) -> LegState:
    """A foot that stays on the floor and rolls about the ball of the foot."""
    ball = FEET[body.feet].ball
    foot = blend(a.foot, b.foot, t)
    start, end = add(a.ankle, rotate(ball, a.foot)), add(b.ankle, rotate(ball, b.foot))
    ankle = sub(lerp(start, end, t), rotate(ball, foot))
    return planted(body.hip, ankle, foot, blend(a.toes, b.toes, t))


def _arm(body: SideState, a: ArmState, b: ArmState, t: float) -> ArmState:
    hand = blend(a.hand, b.hand, t)
    if a.target and b.target:
        wrist = lerp(a.target, b.target, t)
        return held(shoulder_of(body), Hold(wrist, hand, a.shape if t < 0.5 else b.shape))
    upper, fore = blend(a.upper, b.upper, t), blend(a.fore, b.fore, t)
    return ArmState(upper, fore, hand, a.shape if t < 0.5 else b.shape)
