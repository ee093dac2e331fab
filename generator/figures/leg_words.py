"""Legs and directions in words."""

from __future__ import annotations

import math
from typing import Final

from generator.figures.geometry.space import Point3, dot, sub3, unit3
from generator.figures.geometry.vec import Point
from generator.figures.motion import Motion
from generator.figures.motion_front import FrontMotion
from generator.figures.motion_side import SideMotion
from generator.figures.pose import Leg, Posture
from generator.figures.skeleton import FEET
from generator.figures.solve.state import FREE, PEDAL, PLANTED, LegState, SideState

_SITTING: Final = ("sitting", "long-sitting", "recumbent", "cycling")
_UPRIGHT: Final = ("standing", "back-to-wall", "half-kneeling", "elliptical")
_RAISED: Final = ("standing", "lying-on-back")
_OFF: Final = {"standing": "floor", "sitting": "floor", "lying-on-back": "bed"}
"""What a lifted foot is off."""
_ON: Final = {
    "step": "foot on the step",
    "stair": "foot on the first stair",
    "second-stair": "foot on the second stair",
    "roll": "heel on the rolled towel",
}
_LIFTED: Final = 4.0
"""A foot this far above what carries it is off it, cm."""
_PLURALS: Final = (
    ("knee ", "knees "),
    ("hip ", "hips "),
    ("foot ", "feet "),
    ("heel ", "heels "),
    ("thigh ", "thighs "),
)


def leg_names(posture: Posture, root: str) -> tuple[str, str]:
    """What the exercising leg and the other one are called."""
    base = posture.base or root
    if base == "lying-on-side":
        below = posture.lying_on == "leg"
        return ("bottom leg", "top leg") if below else ("top leg", "bottom leg")
    if base == "half-kneeling":
        return "kneeling leg", "front leg"
    return "one leg", "other leg"


def of_both(words: str) -> str:
    """What is said of one leg, said of both."""
    for one, many in _PLURALS:
        words = words.replace(one, many)
    return words


def leg_in_words(motion: Motion, index: int, side: str) -> str:
    """How one leg is held in a frame: ``near`` is the exercising leg, ``far`` the other."""
    if isinstance(motion, SideMotion):
        return _side_leg(motion.states[index], side)
    if isinstance(motion, FrontMotion):
        return _front_leg(motion, index, side)
    raise TypeError(type(motion).__name__)


def _side_leg(state: SideState, side: str) -> str:
    leg, hip = state.legs[side], state.hip_angle(side)
    raised = state.base in _RAISED and leg.contact == FREE
    if raised and leg.knee_angle < 12 and hip > 12:
        words = [f"straight, lifted to about {rounded(hip)} degrees"]
    else:
        words = [knee_words(leg.knee_angle), *_hip_words(state.base, hip)]
        words += _off(state.base, leg, FEET[state.feet].ankle) if leg.contact == FREE else []
    return ", ".join([*words, *_foot_words(leg)])


def _hip_words(base: str, hip: float) -> list[str]:
    if base == "hands-and-knees":
        return ["thigh lifted level with the trunk"] if hip < 20 else []
    if base == "lying-on-back" and hip < -13:
        return ["thigh lowered past the edge of the bed"]
    if base == "lying-on-front" and hip < -6:
        return [f"lifted about {rounded(-hip)} degrees"]
    if hip < -8 and base in _UPRIGHT:
        return ["thigh behind the body"]
    if hip > (95 if base in _SITTING else 15):
        return [f"hip bent to about {rounded(hip)} degrees"]
    return []


def _off(base: str, leg: LegState, ankle: float) -> list[str]:
    """A foot in the air. On a bed only a bent leg needs the words."""
    ground = _OFF.get(base)
    if ground == "floor":
        return ["foot off the floor"] if -leg.ankle[1] - ankle > _LIFTED else []
    hangs = leg.thigh < 90 - 8
    return ["foot off the bed"] if ground and leg.knee_angle > 28 and not hangs else []


def _foot_words(leg: LegState) -> list[str]:
    on = [_ON[leg.surface]] if leg.surface in _ON else []
    if leg.toes > 10:
        return [*on, "heel lifted"]
    if leg.contact == PLANTED:
        flat = ["foot flat"] if abs(leg.foot) < 3 and not on else []
        return [*on, *(["toes lifted"] if leg.foot > 8 else flat)]
    if leg.contact == PEDAL:
        return ["foot on the pedal"]
    if leg.ankle_angle < -25:
        return [*on, "toes pointed"]
    return [*on, *(["toes pulled up"] if leg.ankle_angle > 9 else [])]


def _front_leg(motion: FrontMotion, index: int, side: str) -> str:
    posture, leg = motion.postures[index], motion.states[index].legs[side]
    base = posture.base or motion.pose.root
    spec = (posture.leg if side == "near" else posture.other) or Leg()
    if spec.foot == "on-other-knee":
        return "ankle resting on the other knee"
    words = [knee_words(_angle(sub3(leg.knee, leg.hip), sub3(leg.ankle, leg.knee)))]
    words += _hip_words(base, float(spec.hip) if isinstance(spec.hip, int | float) else 0.0)
    words += _aside(base, spec.abduction or 0.0, spec.open or 0.0)
    words += [f"foot about {abs(spec.at):.0f} cm {_ahead(spec.at)}"] if spec.at else []
    words += [_ON[spec.onto]] if spec.onto in _ON else []
    lifted = -leg.ankle[1] - FEET[motion.states[index].feet].ankle > _LIFTED
    if base == "standing" and lifted and not spec.onto:
        words.append("foot off the floor")
    return ", ".join(words)


def _ahead(at: float) -> str:
    return "forwards" if at > 0 else "backwards"


def _aside(base: str, abduction: float, opened: float) -> list[str]:
    if opened > 20:
        return ["knee opened to the side, foot in place"]
    if base == "lying-on-side" and abs(abduction) > 12:
        return [f"lifted about {rounded(abs(abduction))} degrees"]
    if abduction > 6:
        return [f"out to the side about {rounded(abduction)} degrees"]
    return ["across the other leg"] if abduction < -12 else []


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
    if isinstance(motion, FrontMotion) and (motion.postures[-1].lean or 0.0) > 8 and y > 0:
        return "forwards and down"
    return "up" if y < 0 else "down"


def _steps_ahead(motion: FrontMotion) -> bool:
    """A foot set down further forwards: in a front view it moves down the page."""
    first, last = (p.leg.at if p.leg else None for p in (motion.postures[0], motion.postures[-1]))
    return (last or 0.0) > (first or 0.0)


def _level(motion: Motion, x: float) -> str:
    if motion.pose.root.startswith("lying"):
        headwards = x > 0 if motion.pose.root == "lying-on-front" else x < 0
        return "towards the head" if headwards else "towards the feet"
    if motion.pose.root == "long-sitting":
        return "away from the body" if x > 0 else "towards the body"
    if isinstance(motion, FrontMotion):
        return "outwards" if x > 0 else "inwards"
    return "forwards" if x > 0 else "backwards"
