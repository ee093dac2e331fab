"""The view of an exercise."""

from __future__ import annotations

from typing import Final

from generator.figures.motion import Motion
from generator.figures.motion_front import FrontMotion
from generator.figures.motion_side import SideMotion
from generator.figures.people import Person
from generator.figures.pose import Pose
from generator.figures.vocabulary import View


def motion_of(pose: Pose, person: Person, muscles: tuple[str, ...]) -> Motion:
    """The exercise in the view that its pose asks for."""
    if view_of(pose) == "side":
        return SideMotion(pose, person, muscles)
    return FrontMotion(pose.model_copy(update={"view": view_of(pose)}), person, muscles)


VIEWS: Final[dict[str, tuple[View, ...]]] = {
    "standing": ("side", "front", "back"),
    "sitting": ("side", "front"),
    "lying-on-back": ("side", "above"),
    "lying-on-side": ("front",),
}
"""From where each base posture can be seen; the first is the usual one, ``side`` for the rest."""


def views_of(base: str) -> tuple[View, ...]:
    """The views of a base posture."""
    return VIEWS.get(base, ("side",))


def view_of(pose: Pose) -> str:
    """The view written, or the usual one where none, or none that can be, is written."""
    possible = views_of(pose.root)
    return pose.view if pose.view in possible else possible[0]
