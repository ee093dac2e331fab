"""One thing to mend in a pose, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.figures.pose import Pose, Posture

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """One thing to mend."""

    path: Path
    """The keys inside the pose that lead to the line."""
    message: str
    hint: str
    severity: Literal["error", "warning"]


def error(path: Path, message: str, hint: str) -> Fault:
    """Something that cannot be drawn as it should."""
    return Fault(path, message, hint, "error")


def warning(path: Path, message: str, hint: str) -> Fault:
    """Something that is probably not meant."""
    return Fault(path, message, hint, "warning")


def line_of(pose: Pose, frames: Sequence[str], index: int, *words: str) -> Path:
    """The keys of the line that rules a word in a frame: its own, an earlier frame's, or none.

    ``words`` are tried in turn, such as ``leg`` and then ``both``.
    """
    for name in reversed(frames[: index + 1]):
        written: Posture | None = getattr(pose, name)
        for word in words:
            if written is not None and getattr(written, word) is not None:
                return name, word
    for word in words:
        if getattr(pose, word) is not None:
            return (word,)
    name = frames[index]
    return (name,) if getattr(pose, name) is not None else ()


def limb(side: str) -> tuple[str, str]:
    """What a leg is called in a message, and its word in the pose."""
    return ("The exercising leg", "leg") if side == "near" else ("The other leg", "other")


def when(motion_names: Sequence[str], index: int) -> str:
    """In which frame, as messages say it."""
    return "" if len(motion_names) == 1 else f" in `{motion_names[index]}`"
