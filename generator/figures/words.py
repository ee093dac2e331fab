"""Title and description, in words good enough to do the exercise without the picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.figures import merge
from generator.figures.arrow.path import TRAVEL, moving_part, path_of
from generator.figures.geometry.vec import sub
from generator.figures.leg_words import direction, legs_in_words, rounded
from generator.figures.motion import Motion
from generator.figures.pose import Posture
from generator.figures.vocabulary import BASE_WORDS, MUSCLE_WORDS, PROP_WORDS

_CAPTIONS: Final = {"start": "Start", "middle": "Middle", "end": "End"}
HAND_WORDS: Final = {
    "sides": "arms at the sides",
    "thighs": "hands on the thighs",
    "hips": "hands on the hips",
    "crossed": "arms crossed on the chest",
    "chest": "both hands at the chest",
    "forwards": "arms held forwards",
    "mattress": "arms resting on the bed",
    "seat": "hands holding the sides of the seat",
    "armrests": "hands on the armrests",
    "chair": "hands on the seat of the chair",
    "worktop": "holding the worktop",
    "wall": "hands on the wall",
    "rail": "holding the rail",
    "handles": "holding the handles",
    "floor": "hands on the floor",
    "behind": "hands on the bed behind the body",
    "strap": "holding the strap",
    "band": "holding the ends of the band",
    "foot": "holding the foot",
    "knee": "hands on the knee",
    "behind-thigh": "hands behind the thigh",
    "other-thigh": "hands on the other thigh",
}
_GOES_UNSAID: Final = ("sides", "mattress")
"""Arms that do nothing."""


def title(key: str, motion: Motion) -> str:
    """The name of the picture, from the exercise's id."""
    return key.replace("-", " ").capitalize()


def caption(motion: Motion, index: int) -> str:
    """The words under a frame."""
    name = motion.names[index]
    written = motion.pose if len(motion.names) == 1 else getattr(motion.pose, name)
    if written is not None and written.caption:
        return str(written.caption)
    return "Hold" if len(motion.names) == 1 else _CAPTIONS[name]


def describe(motion: Motion) -> str:
    """The whole exercise: each frame, what it needs, and the muscles that work."""
    parts = [f"{caption(motion, i)}: {_frame_words(motion, i)}." for i in range(len(motion.names))]
    parts += _way(motion)
    needs = [PROP_WORDS[name] for name in merge.props(motion.pose)]
    if needs:
        parts.append(f"You need {listed(needs)}.")
    return " ".join([*parts, *_worked(motion.muscles)])


def _worked(muscles: Sequence[str]) -> list[str]:
    if not muscles:
        return []
    names = [f"{m.replace('-', ' ')} ({MUSCLE_WORDS[m]})" for m in muscles if m in MUSCLE_WORDS]
    return [f"Muscles at work: {listed(names)}."]


def describe_frame(motion: Motion, index: int) -> str:
    """One frame in words."""
    return f"{_frame_words(motion, index)}."


def listed(words: Sequence[str]) -> str:
    """Words joined with commas and ``and``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _frame_words(motion: Motion, index: int) -> str:
    posture = motion.postures[index]
    base = BASE_WORDS[posture.base or motion.pose.root]
    parts = [base, *legs_in_words(motion, index), *_trunk(posture), *_hands(posture)]
    return "; ".join(parts)


def _trunk(posture: Posture) -> list[str]:
    words: list[str] = []
    if posture.bridge:
        words.append("hips lifted")
    lean = posture.lean or 0.0
    if lean >= 10 and posture.base not in ("cycling", "elliptical"):
        words.append(f"trunk leaning forwards about {rounded(lean)} degrees, back straight")
    if (posture.shift or 0.0) > 4:
        words.append("body weight moved to one side")
    return words


def _hands(posture: Posture) -> list[str]:
    own = (posture.arm or posture.arms, posture.other_arm or posture.arms)
    held = [HAND_WORDS[spec] for spec in own if isinstance(spec, str) and spec not in _GOES_UNSAID]
    if own[0] == own[1]:
        return held[:1]
    names = ("one hand", "other hand")
    return [f"{name}: {words}" for name, words in zip(names, held, strict=False)]


def _way(motion: Motion) -> list[str]:
    """Which part moves, and where to."""
    part = moving_part(motion)
    if part is None:
        return []
    if part in TRAVEL:
        return [f"The whole body moves {part}."]
    path = path_of(motion, part)
    words = direction(motion, sub(path[-1], path[0]))
    back = " and back" if motion.pose.both_ways else ""
    return [f"The {part.replace('-', ' ')} {_verb(part)} {words}{back}."] if words else []


def _verb(part: str) -> str:
    return "move" if part in ("hips", "toes") else "moves"
