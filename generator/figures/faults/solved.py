"""What only shows once the body is solved: reach, joints, floor, balance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.figures.body.feet import depth
from generator.figures.faults.fault import Fault, error, limb, line_of, warning, when
from generator.figures.faults.words import NEEDS
from generator.figures.limits import limit
from generator.figures.motion import Motion
from generator.figures.motion_front import FrontMotion
from generator.figures.motion_side import SideMotion
from generator.figures.pose import Arm
from generator.figures.skeleton import FEET, NEAR, SIDES
from generator.figures.solve.balance import centre_of_mass, knee_of
from generator.figures.solve.state import SideState

_SHORT: Final = 1.0
_SHORT_HAND: Final = 2.5
_DEEP: Final = 2.0
_SLACK: Final = 3.0
_KNEE: Final = 4.8
_BESIDE: Final = 14.0
"""A near leg this far below the bed hangs over its side."""


def solved(motion: Motion) -> Iterator[Fault]:
    """Everything that goes wrong when the body meets the world."""
    for index in range(len(motion.frames)):
        yield from _reach(motion, index)
        if isinstance(motion, SideMotion):
            yield from _joints(motion, index)
            yield from _floor(motion, index)
            yield from _balance(motion, index)


def _reach(motion: Motion, index: int) -> Iterator[Fault]:
    if not isinstance(motion, SideMotion | FrontMotion):
        return
    state = motion.states[index]
    names, at = motion.names, when(motion.names, index)
    for side in SIDES:
        name, word = limb(side)
        if state.legs[side].missing > _SHORT:
            yield error(
                line_of(motion.pose, names, index, word, "both"),
                f"{name} is {state.legs[side].missing:.0f} cm too short to reach where its foot "
                f"should be{at}.",
                "Move the foot nearer with `at`, or bend the other knee more.",
            )
        if state.arms[side].missing > _SHORT_HAND:
            yield _hand(motion, index, side, state.arms[side].missing)


def _hand(motion: Motion, index: int, side: str, missing: float) -> Fault:
    posture = motion.postures[index]
    own = posture.arm if side == NEAR else posture.other_arm
    hold = own or posture.arms
    thing = "its place" if hold is None or isinstance(hold, Arm) else f"`{hold}`"
    word = "arm" if side == NEAR else "other_arm"
    return error(
        line_of(motion.pose, motion.names, index, word, "arms"),
        f"The hand stays {missing:.0f} cm short of {thing}{when(motion.names, index)}.",
        "Lean less or more, move the foot with `at`, or let the hand do something else.",
    )


def _joints(motion: SideMotion, index: int) -> Iterator[Fault]:
    """Angles that the solver found, against the range of the joint."""
    state = motion.states[index]
    for side in SIDES:
        leg = state.legs[side]
        found = {"hip": state.hip_angle(side), "knee": leg.knee_angle, "ankle": leg.ankle_angle}
        for joint, angle in found.items():
            allowed = limit(joint)
            if allowed.low - _SLACK <= angle <= allowed.high + _SLACK:
                continue
            _, word = limb(side)
            yield error(
                line_of(motion.pose, motion.names, index, word, "both"),
                f"The {joint} works out at {angle:.0f} degrees{when(motion.names, index)}, "
                f"but must be {allowed.text()}.",
                f"{allowed.sentence} {_MEND[joint]}",
            )


_MEND = {
    "ankle": "Bend the knee less, lift the heel with `heel_lift`, or let the foot be `free`.",
    "knee": "Move the foot with `at`, or change the angle of the hip.",
    "hip": "Move the foot with `at`, or change `lean`.",
}


def _floor(motion: SideMotion, index: int) -> Iterator[Fault]:
    """Feet and knees that go through the floor or the bed."""
    state = motion.states[index]
    for side in SIDES:
        leg = state.legs[side]
        low = leg.ankle[1] + depth(state.feet, leg.foot, leg.foot + leg.toes)
        knee = knee_of(state.hip, leg.thigh)
        sunk = max(
            low - _level(motion, state, leg.ankle[0]),
            knee[1] + _KNEE - _level(motion, state, knee[0]),
        )
        lying = _level(motion, state, state.hip[0]) < -20
        over_the_side = lying and side == NEAR and sunk > _BESIDE and leg.contact == "free"
        if sunk > _DEEP and not over_the_side:
            name, word = limb(side)
            ground = "bed" if _level(motion, state, leg.ankle[0]) < -20 else "floor"
            yield error(
                line_of(motion.pose, motion.names, index, word, "both"),
                f"{name} goes {sunk:.0f} cm through the {ground}{when(motion.names, index)}.",
                "Change the hip or the knee, or write `foot: flat` and leave the hip out.",
            )


def _level(motion: SideMotion, state: SideState, x: float) -> float:
    """Page height of what carries a limb at ``x``: the bed where there is one, else the floor."""
    scene = motion.scene
    if state.base in ("lying-on-back", "lying-on-front", "long-sitting"):
        begin = scene.option("bed", "at", -100.0)
        if begin <= x <= begin + scene.option("bed", "length", 210.0):
            return scene.level("bed", state.base)
    return 0.0


def _balance(motion: SideMotion, index: int) -> Iterator[Fault]:
    """Somebody who stands still and holds nothing has their weight over their feet."""
    state = motion.states[index]
    if state.base != "standing" or motion.travels or _supported(motion, index):
        return
    standing = [leg for leg in state.legs.values() if leg.contact == "planted"]
    size = FEET[state.feet]
    behind = min(leg.ankle[0] + size.heel for leg in standing)
    ahead = max(leg.ankle[0] + size.ball[0] + 9.0 for leg in standing)
    x = centre_of_mass(state)[0]
    if behind - 2 <= x <= ahead + 2:
        return
    way = "forwards" if x > ahead else "backwards"
    yield warning(
        line_of(motion.pose, motion.names, index, "lean", "leg", "both"),
        f"The person would fall {way}{when(motion.names, index)}: "
        f"the weight is {max(behind - x, x - ahead):.0f} cm beside the feet.",
        "Leave `ankle` out, and balance is found; or change `lean`.",
    )


def _supported(motion: SideMotion, index: int) -> bool:
    posture = motion.postures[index]
    holds = {posture.arms, posture.arm, posture.other_arm}
    return any(isinstance(hold, str) and hold in NEEDS for hold in holds - {"chest", None})
