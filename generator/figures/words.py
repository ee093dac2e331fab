"""Title and description, in words good enough to do the exercise without the picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.figures import merge
from generator.figures.arrow.path import TRAVEL, moving_part, where
from generator.figures.geometry.vec import sub
from generator.figures.leg_words import (
    direction,
    leg_in_words,
    leg_names,
    of_both,
    rounded,
)
from generator.figures.motion import Motion
from generator.figures.pose import Posture
from generator.figures.prop_words import listed, prop_in_words
from generator.figures.vocabulary import BASE_WORDS, MUSCLE_WORDS

_CAPTIONS: Final = {"start": "Start", "middle": "Middle", "end": "End"}
HAND_WORDS: Final = {
    "sides": "arms loose",
    "thighs": "hands on the thighs",
    "hips": "hands on the hips",
    "crossed": "arms crossed on the chest",
    "chest": "both hands at the chest",
    "forwards": "arms held forwards",
    "mattress": "arms resting on the bed",
    "seat": "hands holding the sides of the seat",
    "armrests": "hands on the armrests",
    "chair": "hands on the seat of the chair",
    "worktop": "hands on the worktop",
    "wall": "hands on the wall",
    "rail": "hands on the rail",
    "handles": "hands on the handles",
    "floor": "hands on the floor below the shoulders",
    "behind": "hands on the bed behind the body",
    "strap": "hands holding the strap",
    "band": "hands holding the ends of the band",
    "foot": "hand holding the foot",
    "knee": "hands holding the knee",
    "behind-thigh": "hands behind the thigh",
    "other-thigh": "hands on the other thigh",
}
_LOOSE: Final = "arms loose"
_ONE_HAND: Final = (
    ("both ", ""),
    ("hands ", "hand "),
    ("arms ", "arm "),
    ("sides", "side"),
    ("hips", "hip"),
    ("thighs", "thigh"),
)
_BOTH: Final = {
    "foot": "feet",
    "toes": "toes of both feet",
    "heel": "heels",
    "knee": "knees",
    "thigh": "thighs",
}
"""A part that moves on both legs alike."""


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
    """The whole exercise: the first frame, what changes after it, what it needs, what works."""
    parts = [f"{caption(motion, 0)}: {describe_frame(motion, 0)}"]
    for index in range(1, len(motion.names)):
        changes = _changes(_clauses(motion, index - 1), _clauses(motion, index))
        said = _sentence(motion, index, changes) if changes else "The body stays as it was."
        parts.append(f"{caption(motion, index)}: {said}")
    parts += _way(motion)
    needs = [prop_in_words(*prop) for prop in merge.props(motion.pose).items()]
    if needs:
        parts.append(f"You need {listed(needs)}.")
    return " ".join([*parts, *_worked(motion.muscles)])


def describe_frame(motion: Motion, index: int) -> str:
    """One frame in words."""
    return _sentence(motion, index, _clauses(motion, index))


def _sentence(motion: Motion, index: int, clauses: dict[str, str]) -> str:
    """The clauses, legs that are alike together."""
    near, far = clauses.get("near"), clauses.get("far")
    said = [words for about, words in clauses.items() if words and about not in ("near", "far")]
    if near == far and near:
        said.append(f"both legs: {of_both(near)}")
    else:
        names = leg_names(motion.postures[index], motion.pose.root)
        told = zip(names, (near, far), strict=True)
        said += [f"{name}: {words}" for name, words in told if words]
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}."


def _clauses(motion: Motion, index: int) -> dict[str, str]:
    """What there is to say of a frame, by what it is about."""
    posture = motion.postures[index]
    base = posture.base or motion.pose.root
    return {
        "base": BASE_WORDS[base],
        "trunk": _trunk(posture),
        "weight": _weight(posture),
        "hands": _hands(posture),
        "near": leg_in_words(motion, index, "near"),
        "far": leg_in_words(motion, index, "far"),
    }


_RETURNS: Final = {"trunk": "trunk upright", "weight": "weight on both feet", "hands": _LOOSE}


def _changes(before: dict[str, str], now: dict[str, str]) -> dict[str, str]:
    """The clauses that differ; what a new posture brings along is said whole."""
    if before["base"] != now["base"]:
        return now
    changed = {about: words for about, words in now.items() if words != before[about]}
    return {about: words or _RETURNS.get(about, "") for about, words in changed.items()}


def _trunk(posture: Posture) -> str:
    if posture.bridge is True or (posture.bridge or 0.0) > 6:
        return "hips lifted"
    lean = posture.lean or 0.0
    if lean >= 10 and posture.base not in ("cycling", "elliptical"):
        return f"trunk leaning forwards about {rounded(lean)} degrees, back straight"
    return ""


def _weight(posture: Posture) -> str:
    shift = posture.shift or 0.0
    if abs(shift) <= 4:
        return ""
    return f"body weight moved over {'one' if shift > 0 else 'the other'} leg"


def _hands(posture: Posture) -> str:
    own = (posture.arm or posture.arms, posture.other_arm or posture.arms)
    held = [HAND_WORDS[spec] if isinstance(spec, str) else _LOOSE for spec in own]
    if held[0] == held[1]:
        return "" if held[0] == _LOOSE or own[0] == "mattress" else held[0]
    first, second = (_of_one(words) for words in held)
    return f"one {first}, the other {second}"


def _of_one(words: str) -> str:
    for many, one in _ONE_HAND:
        words = words.replace(many, one)
    return words


def _way(motion: Motion) -> list[str]:
    """Which part moves, and where to."""
    part = moving_part(motion)
    if part is None:
        return []
    if part in TRAVEL:
        return [f"The whole body moves {part}."]
    before, after = (where(bones, part) for bones in motion.frames[-2:])
    words = direction(motion, sub(after, before))
    back = " and back" if motion.pose.both_ways else ""
    return [f"The {_mover(motion, part)} {words}{back}."] if words else []


def _mover(motion: Motion, part: str) -> str:
    last = len(motion.names) - 1
    legs = [[leg_in_words(motion, i, side) for i in (0, last)] for side in ("near", "far")]
    if part in _BOTH and legs[0] == legs[1]:
        return f"{_BOTH[part]} move"
    return f"{part.replace('-', ' ')} {'move' if part in ('hips', 'toes') else 'moves'}"


def _worked(muscles: Sequence[str]) -> list[str]:
    if not muscles:
        return []
    names = [f"{m.replace('-', ' ')} ({MUSCLE_WORDS[m]})" for m in muscles if m in MUSCLE_WORDS]
    return [f"Muscles at work: {listed(names)}."]
