"""What is wrong with a pose, in words for the person who wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.figures.faults.fault import Fault
from generator.figures.faults.movement import movement
from generator.figures.faults.ranges import ranges
from generator.figures.faults.solids import solids
from generator.figures.faults.solved import solved
from generator.figures.faults.words import held_support, words
from generator.figures.foot.faults import foot_faults
from generator.figures.people import PEOPLE, SLIM
from generator.figures.pose import Pose
from generator.figures.views import motion_of
from generator.figures.vocabulary import MUSCLES

__all__ = ["Fault", "faults"]

_CHECKED = replace(PEOPLE[0], build=SLIM)
"""The body that poses are checked with: the same whoever is drawn."""


def faults(pose: Pose, muscles: Sequence[str], hold_on: str | None = None) -> tuple[Fault, ...]:
    """Everything that is wrong with a pose; empty when it is well.

    ``muscles`` are the ids that the exercise works; ``hold_on`` is what its entry says to hold.
    The body is solved only when every number is in range, so that one slip gives one message.
    """
    if pose.foot is not None:
        return tuple(
            Fault(("foot", *f.path), f.message, f.hint, "error")
            for f in foot_faults(pose.foot, muscles)
        )
    found = [*ranges(pose), *words(pose), *held_support(pose, hold_on)]
    if not any(fault.severity == "error" for fault in found):
        known = tuple(m for m in muscles if m in MUSCLES)
        motion = motion_of(pose, _CHECKED, known)
        found += [*movement(motion, muscles), *solved(motion), *solids(motion)]
    return tuple(dict.fromkeys(found))
