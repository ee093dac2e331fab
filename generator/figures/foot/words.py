"""Title and description of a foot close-up, good enough to do the exercise by."""

from __future__ import annotations

from collections.abc import Sequence

from generator.figures.foot.pose import FootPose, FootPosition
from generator.figures.vocabulary import MUSCLE_WORDS

_SEEN = {
    "side": "seen from its inner side",
    "front": "seen from the front",
    "above": "seen from above",
}
_MOVES = {
    "dorsiflexion": "foot pulled up",
    "plantarflexion": "foot pointed down",
    "inversion": "sole turned inwards",
    "eversion": "sole turned outwards",
    "toe_spread": "toes spread apart",
}
_SHARED = "The band is tied to the leg of a chair or table and pulls against the movement."


def title(pose: FootPose) -> str:
    """A short name of the picture."""
    if pose.arrow == "circle":
        return f"Foot, {_SEEN[pose.view]}: circles"
    words = [w for w in _words(pose.frames()[-1]) if w not in _words(pose.frames()[0])]
    return f"Foot, {_SEEN[pose.view]}: {', '.join(words) or 'held still'}"


def description(pose: FootPose, muscles: Sequence[str]) -> str:
    """Everything that the picture shows, in sentences."""
    said = [f"A bare foot, ankle and lower shin, {_SEEN[pose.view]}."]
    if pose.prop == "towel":
        said.append("The foot stands on a towel.")
    if pose.prop == "band":
        said.append(f"A band goes round the front of the foot. {_band(pose)}")
    names = ["Start", "End"] if len(pose.frames()) > 1 else ["Position"]
    for name, frame in zip(names, pose.frames(), strict=True):
        said.append(f"{name}: {', '.join(_words(frame)) or _rest(pose)}.")
    if pose.prop == "towel" and gathers(pose):
        said.append("The towel gathers in folds under the toes.")
    if pose.arrow == "circle":
        said.append("An arrow goes round the toes: the foot draws circles.")
    if muscles:
        said.append(f"Marked: {', '.join(MUSCLE_WORDS[m] for m in muscles)}.")
    return " ".join(said)


def gathers(pose: FootPose) -> bool:
    """Whether the toes curl from the first frame to the last."""
    first, last = pose.frames()[0], pose.frames()[-1]
    return last.angle("toe_flexion") > first.angle("toe_flexion")


def _band(pose: FootPose) -> str:
    first, last = pose.frames()[0], pose.frames()[-1]
    if pose.view == "side" and last.pitch < first.pitch:
        return "Both hands hold its ends, and it pulls against the movement."
    return _SHARED


def _rest(pose: FootPose) -> str:
    together = "toes together" if pose.view == "above" else "toes straight"
    return f"foot {'flat' if pose.view != 'front' else 'straight'}, {together}"


def _words(frame: FootPosition) -> list[str]:
    said = [
        f"{words} by about {round(frame.angle(word) / 5) * 5:g} degrees"
        for word, words in _MOVES.items()
        if frame.angle(word) > 2
    ]
    curl = frame.angle("toe_flexion")
    if abs(curl) > 5:
        said.append("toes curled under" if curl > 0 else "toes lifted")
    return said
