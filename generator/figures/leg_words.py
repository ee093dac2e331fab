"""Legs and directions in words."""

from __future__ import annotations

import math
from typing import Final

from generator.figures.geometry.space import Point3, dot, sub3, unit3
from generator.figures.geometry.vec import Point
from generator.figures.motion import Motion
from generator.figures.motion_front import FrontMotion
from generator.figures.motion_side import SideMotion
from generator.figures.solve.state import FREE, PEDAL, PLANTED, LegState

_SITTING: Final = ("sitting", "long-sitting", "recumbent", "cycling")
_RAISED: Final = ("standing", "lying-on-back")


def legs_in_words(motion: Motion, index: int) -> list[str]:
    """Both legs of a frame: together if they are alike."""
    near, far = (_leg(motion, index, side) for side in ("near", "far"))
    if near == far:
        return [f"both legs: {near}"]
    return [f"one leg: {near}", f"other leg: {far}"]


def _leg(motion: Motion, index: int, side: str) -> str:
    if isinstance(motion, SideMotion):
        state = motion.states[index]
        return _side_leg(state.base, state.legs[side], state.hip_angle(side))
    if isinstance(motion, FrontMotion):
        return _front_leg(motion, index, side)
    raise TypeError(type(motion).__name__)


def _side_leg(base: str, leg: LegState, hip: float) -> str:
    raised = base in _RAISED and leg.contact == FREE
    if raised and leg.knee_angle < 12 and hip > 12:
        words = [f"straight, lifted to about {rounded(hip)} degrees"]
    else:
        words = [knee_words(leg.knee_angle), *_hip_words(base, hip)]
    return ", ".join([*words, *_foot_words(leg)])


def _hip_words(base: str, hip: float) -> list[str]:
    if hip < -8:
        return ["thigh behind the body"]
    if hip > (95 if base in _SITTING else 15):
        return [f"hip bent to about {rounded(hip)} degrees"]
    return []


def _foot_words(leg: LegState) -> list[str]:
    if leg.toes > 10:
        return ["heel lifted"]
    if leg.contact == PLANTED:
        return ["toes lifted"] if leg.foot > 8 else ["foot flat"] if abs(leg.foot) < 3 else []
    if leg.contact == PEDAL:
        return ["foot on the pedal"]
    if leg.ankle_angle < -25:
        return ["toes pointed"]
    return ["toes pulled up"] if leg.ankle_angle > 9 else []


def _front_leg(motion: FrontMotion, index: int, side: str) -> str:
    posture, leg = motion.postures[index], motion.states[index].legs[side]
    spec = posture.leg if side == "near" else posture.other
    if spec is not None and spec.foot == "on-other-knee":
        return "ankle resting on the other knee"
    thigh, shank = sub3(leg.knee, leg.hip), sub3(leg.ankle, leg.knee)
    words = [knee_words(_angle(thigh, shank))]
    if spec is not None:
        hip = float(spec.hip) if isinstance(spec.hip, int | float) else 0.0
        words += _hip_words(posture.base or motion.pose.root, hip)
        words += _aside(spec.abduction or 0.0, spec.open or 0.0)
        words += [f"foot about {abs(spec.at):.0f} cm {_ahead(spec.at)}"] if spec.at else []
    return ", ".join(words)


def _ahead(at: float) -> str:
    return "forwards" if at > 0 else "backwards"


def _aside(abduction: float, opened: float) -> list[str]:
    words: list[str] = []
    if abduction > 6:
        words.append(f"out to the side about {rounded(abduction)} degrees")
    elif abduction < -12:
        words.append("across the other leg")
    if opened > 6:
        words.append("knee opened to the side, foot in place")
    return words


def _angle(a: Point3, b: Point3) -> float:
    return math.degrees(math.acos(max(-1.0, min(1.0, dot(unit3(a), unit3(b))))))


def knee_words(angle: float) -> str:
    """How bent a knee is."""
    if angle < 12:
        return "knee straight"
    if angle < 28:
        return "knee slightly bent"
    return f"knee bent to about {rounded(angle)} degrees"


def rounded(angle: float) -> int:
    """To the nearest five degrees."""
    return round(angle / 5) * 5


def direction(motion: Motion, way: Point) -> str:
    """A way on the page in words that fit how the body lies or stands."""
    x, y = way
    size = math.hypot(x, y)
    words: list[str] = []
    if abs(y) > 0.38 * size:
        words.append(_upright(motion, y))
    if abs(x) > 0.38 * size:
        words.append(_level(motion, x))
    return " and ".join(words)


def _upright(motion: Motion, y: float) -> str:
    if motion.pose.view == "above":
        return "outwards" if y < 0 else "inwards"
    if isinstance(motion, FrontMotion) and _steps_ahead(motion):
        return "forwards"
    return "up" if y < 0 else "down"


def _steps_ahead(motion: FrontMotion) -> bool:
    """A foot set down further forwards: in a front view it moves down the page."""
    first, last = (p.leg.at if p.leg else None for p in (motion.postures[0], motion.postures[-1]))
    return (last or 0.0) > (first or 0.0)


def _level(motion: Motion, x: float) -> str:
    if motion.pose.root.startswith("lying"):
        return "towards the feet" if x > 0 else "towards the head"
    if motion.pose.root == "long-sitting":
        return "away from the body" if x > 0 else "towards the body"
    if isinstance(motion, FrontMotion):
        return "outwards" if x > 0 else "inwards"
    return "forwards" if x > 0 else "backwards"
