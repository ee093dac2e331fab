"""Frames in between, seen from the front: numbers run evenly, and words pass into each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from pydantic import BaseModel

from generator.figures.geometry.space import blend3
from generator.figures.geometry.vec import blend as blend_number
from generator.figures.geometry.vec import bone_angle, sub
from generator.figures.pose import Posture
from generator.figures.solve.front_state import FrontArm, FrontLeg, FrontState


def between_front(
    first: Posture, last: Posture, t: float, solve: Callable[[Posture], FrontState]
) -> FrontState:
    """The body a share ``t`` of the way from ``first`` to ``last``.

    Words, such as the leg that carries or what a hand holds, have nothing in between: the body
    is solved with those of both ends, and passes from one to the other.
    """
    early = solve(blended(first, last, t, first_words=True))
    if not _differs(first, last):
        return early
    return _mixed_states(early, solve(blended(first, last, t, first_words=False)), t)


@lru_cache(maxsize=64)
def _differs(first: Posture, last: Posture) -> bool:
    """Whether the two say something in words that is not the same."""
    return blended(first, last, 0.5, True) != blended(first, last, 0.5, False)


def blended(first: Posture, last: Posture, t: float, first_words: bool) -> Posture:
    """A posture between two: numbers run evenly, words are those of one end."""
    update = {
        name: _mixed(getattr(first, name), getattr(last, name), t, first_words)
        for name in Posture.model_fields
    }
    return first.model_copy(update=update)


def _mixed(a: object, b: object, t: float, first_words: bool) -> object:
    if isinstance(a, BaseModel) and isinstance(b, BaseModel) and type(a) is type(b):
        names = type(a).model_fields
        mixed = {n: _mixed(getattr(a, n), getattr(b, n), t, first_words) for n in names}
        return a.model_copy(update=mixed)
    words = isinstance(a, str | bool) or isinstance(b, str | bool)
    if not words and isinstance(a, float | int | None) and isinstance(b, float | int | None):
        return None if a is None and b is None else blend_number(float(a or 0), float(b or 0), t)
    return a if first_words else b


def _mixed_states(a: FrontState, b: FrontState, t: float) -> FrontState:
    return replace(
        a if t < 0.5 else b,
        roll=_turned(a.roll, b.roll, t),
        tilt=_turned(a.tilt, b.tilt, t),
        lean=_turned(a.lean, b.lean, t),
        head=_turned(a.head, b.head, t),
        hip=blend3(a.hip, b.hip, t),
        legs={side: _leg(a, b, side, t) for side in a.legs},
        arms={side: _arm(a.arms[side], b.arms[side], t) for side in a.arms},
    )


def _leg(a: FrontState, b: FrontState, side: str, t: float) -> FrontLeg:
    one, other = a.legs[side], b.legs[side]
    foot = None
    if (one.foot, other.foot) != (None, None):
        foot = _turned(_foot(a, one), _foot(b, other), t)
    return replace(
        one if t < 0.5 else other,
        hip=blend3(one.hip, other.hip, t),
        knee=blend3(one.knee, other.knee, t),
        ankle=blend3(one.ankle, other.ankle, t),
        foot=foot,
    )


def _foot(body: FrontState, leg: FrontLeg) -> float:
    """The turn of a foot on the page."""
    if leg.foot is not None:
        return leg.foot
    return bone_angle(sub(body.page(leg.ankle), body.page(leg.knee)))


def _arm(a: FrontArm, b: FrontArm, t: float) -> FrontArm:
    return replace(
        a if t < 0.5 else b,
        upper=_turned(a.upper, b.upper, t),
        fore=_turned(a.fore, b.fore, t),
        hand=_turned(a.hand, b.hand, t),
        upper_stretch=blend_number(a.upper_stretch, b.upper_stretch, t),
        fore_stretch=blend_number(a.fore_stretch, b.fore_stretch, t),
    )


def _turned(a: float, b: float, t: float) -> float:
    """Between two turns, the short way round."""
    return a + ((b - a + 180) % 360 - 180) * t
