"""The view of an exercise."""

from __future__ import annotations

from generator.figures.motion import Motion
from generator.figures.motion_front import FrontMotion
from generator.figures.motion_side import SideMotion
from generator.figures.people import Person
from generator.figures.pose import Pose


def motion_of(pose: Pose, person: Person, muscles: tuple[str, ...]) -> Motion:
    """The exercise in the view that its pose asks for."""
    if view_of(pose) == "side":
        return SideMotion(pose, person, muscles)
    return FrontMotion(pose, person, muscles)


def view_of(pose: Pose) -> str:
    """The view written, or the one that suits the base posture."""
    return pose.view or ("front" if pose.root == "lying-on-side" else "side")
