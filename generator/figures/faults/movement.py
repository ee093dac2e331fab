"""Whether something moves, and whether the muscles that are marked can be the ones at work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.figures.arrow.path import TRAVEL, where
from generator.figures.drawing import Bones
from generator.figures.faults.fault import Fault, error, warning
from generator.figures.geometry.vec import distance
from generator.figures.motion import Motion
from generator.figures.vocabulary import MUSCLE_WORDS, MUSCLES

_ALIKE_CM: Final = 1.2
_ALIKE_DEGREES: Final = 3.0
_STILL: Final = 1.0
_MOVED: Final = 4.0
_LOADED: Final = ("standing", "back-to-wall", "half-kneeling", "elliptical")
JOINTS: Final[dict[str, tuple[str, ...]]] = {
    "quadriceps": ("knee", "hip"),
    "hamstrings": ("knee", "hip"),
    "gluteus-maximus": ("hip",),
    "hip-abductors": ("hip",),
    "adductors": ("hip",),
    "hip-flexors": ("hip",),
    "deep-hip-rotators": ("hip",),
    "gastrocnemius": ("ankle", "knee"),
    "soleus": ("ankle",),
    "shin": ("ankle",),
    "fibularis": ("ankle",),
    "foot-muscles": ("ankle", "toes"),
}
"""The joints that each muscle crosses (standard anatomy)."""


def movement(motion: Motion, muscles: Sequence[str]) -> Iterator[Fault]:
    """Frames that do not differ, arrows without a way, muscles without work."""
    yield from _unknown(muscles)
    if len(motion.frames) < 2:
        return
    if not any(_differ(motion.frames[0], frame) for frame in motion.frames[1:]):
        yield error(
            ("end",),
            "The end looks like the start.",
            "Say in `end:` what moves, or leave `end:` out for a hold.",
        )
        return
    yield from _arrow(motion)
    yield from _idle(motion, muscles)


def _unknown(muscles: Sequence[str]) -> Iterator[Fault]:
    for name in muscles:
        if name not in MUSCLES:
            known = ", ".join(MUSCLES)
            yield error((), f"Figures cannot mark a muscle `{name}`.", f"They know {known}.")


def _differ(first: Bones, last: Bones) -> bool:
    return any(
        distance(first[name].origin, last[name].origin) > _ALIKE_CM
        or abs(first[name].turn - last[name].turn) > _ALIKE_DEGREES
        or abs(first[name].stretch - last[name].stretch) > 0.05
        for name in first
    )


def _arrow(motion: Motion) -> Iterator[Fault]:
    part = motion.pose.arrow
    if part is None or part == "none" or part in TRAVEL:
        return
    if all(_way(motion, part, i) < _STILL for i in range(1, len(motion.frames))):
        ways = {p: _way(motion, p) for p in ("foot", "knee", "hips", "body", "other-foot")}
        best = max(ways, key=lambda p: ways[p])
        yield error(
            ("arrow",),
            f"The arrow follows `{part}`, which does not move.",
            f"Leave `arrow` out, or write the part that moves, such as `{best}`.",
        )


def _way(motion: Motion, part: str, frame: int = -1) -> float:
    """How far a part is, in a frame, from where it was in the first."""
    return round(distance(where(motion.frames[0], part), where(motion.frames[frame], part)), 3)


def _idle(motion: Motion, muscles: Sequence[str]) -> Iterator[Fault]:
    if any(p.bridge or (p.base or motion.pose.root) in _LOADED for p in motion.postures):
        return
    moved = [j for j in ("hip", "knee", "ankle", "toes") if _joint_moves(motion, j)]
    for name in muscles:
        joints = JOINTS.get(name, ())
        if joints and not set(joints) & set(moved):
            yield warning(
                (),
                f"{name} ({MUSCLE_WORDS[name]}) works at the {' and the '.join(joints)}, "
                "but nothing moves there.",
                "Check the muscles of the exercise, or the pose.",
            )


_BONES: Final = {
    "hip": ("pelvis", "thigh.near"),
    "knee": ("thigh.near", "shank.near"),
    "ankle": ("shank.near", "foot.near"),
    "toes": ("foot.near", "toes.near"),
}


def _joint_moves(motion: Motion, joint: str) -> bool:
    leans = [p.lean or 0.0 for p in motion.postures]
    if joint == "hip" and max(leans) - min(leans) > _MOVED:
        return True
    upper, lower = _BONES[joint]
    bends = [bones[lower].turn - bones[upper].turn for bones in motion.frames]
    shortened = [bones[lower].stretch for bones in motion.frames]
    return max(bends) - min(bends) > _MOVED or max(shortened) - min(shortened) > 0.05
