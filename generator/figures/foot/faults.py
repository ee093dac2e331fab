"""What is wrong with a foot pose, in words for the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from generator.figures.foot.pose import OPPOSITES, RANGES, FootPose, FootPosition

SEEN: Final = {
    "side": ("dorsiflexion", "plantarflexion", "toe_flexion"),
    "front": ("dorsiflexion", "plantarflexion", "inversion", "eversion"),
    "above": ("inversion", "eversion", "toe_flexion", "toe_spread"),
}
"""Movements that a view shows."""
SHOWN: Final = {
    "side": ("shin", "gastrocnemius", "soleus", "foot-muscles"),
    "front": ("shin", "fibularis", "gastrocnemius", "soleus", "foot-muscles"),
    "above": ("shin", "fibularis", "foot-muscles"),
}
"""Muscles that a view shows."""


class FootFault(NamedTuple):
    """One thing to mend; `path` are the keys inside the pose that lead to the line."""

    path: tuple[str, ...]
    message: str
    hint: str


def foot_faults(pose: FootPose, muscles: Sequence[str]) -> tuple[FootFault, ...]:
    """Everything that is wrong with a foot pose; empty when it is well."""
    found = [*_position(pose, ()), *_frames(pose), *_senses(pose), *_muscles(pose, muscles)]
    return tuple(found)


def _frames(pose: FootPose) -> Iterator[FootFault]:
    for name in ("start", "end"):
        part = getattr(pose, name)
        if part is not None:
            yield from _position(part, (name,))


def _position(part: FootPosition, path: tuple[str, ...]) -> Iterator[FootFault]:
    for word, found in RANGES.items():
        value = getattr(part, word)
        if value is not None and not found.low <= value <= found.high:
            yield FootFault(
                (*path, word),
                f"{word} is {value:g}, but must be {found.text()}.",
                found.sentence,
            )
    for one, other in OPPOSITES:
        if getattr(part, one) and getattr(part, other):
            yield FootFault(
                (*path, other),
                f"{one} and {other} are opposite movements.",
                "Write one of them. To move from one to the other, write one in `start` and the "
                "other in `end`.",
            )


def _senses(pose: FootPose) -> Iterator[FootFault]:
    frames = pose.frames()
    first, last = frames[0], frames[-1]
    moving = [word for word in RANGES if first.angle(word) != last.angle(word)]
    if len(frames) == 2 and not moving:
        yield FootFault(("end",), "Start and end are the same.", "Change an angle in `end`.")
    elif moving and not any(word in SEEN[pose.view] for word in moving):
        better = [view for view, words in SEEN.items() if any(w in words for w in moving)]
        yield FootFault(
            ("view",),
            f"The {pose.view} view does not show {' or '.join(moving)}.",
            f"Use the view {' or '.join(better)}.",
        )
    if pose.view == "above" and pose.prop == "band":
        yield FootFault(("prop",), "From above, a band is not drawn.", "Use front or side.")
    if pose.view == "front" and pose.prop == "towel":
        yield FootFault(("prop",), "In the front view, a towel is not drawn.", "Use side or above.")


def _muscles(pose: FootPose, muscles: Sequence[str]) -> Iterator[FootFault]:
    if muscles and not any(name in SHOWN[pose.view] for name in muscles):
        better = [v for v, names in SHOWN.items() if any(m in names for m in muscles)]
        hint = f"Use the view {' or '.join(better)}." if better else "Draw the whole person."
        message = f"The {pose.view} view shows none of: {', '.join(muscles)}."
        yield FootFault(("view",), message, hint)
