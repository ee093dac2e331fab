"""Title and description, in words good enough to do the exercise without the picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.figures import merge
from generator.figures.drawing import Bones
from generator.figures.motion import Motion
from generator.figures.pose import Arm, Posture
from generator.figures.vocabulary import BASE_WORDS, MUSCLE_WORDS, PROP_WORDS

_CAPTIONS: Final = {"start": "Start", "middle": "Middle", "end": "End"}
_HANDS: Final = {
    "thighs": "hands on the thighs",
    "hips": "hands on the hips",
    "crossed": "arms crossed on the chest",
    "chest": "both hands at the chest",
    "forwards": "arms held forwards",
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
    "foot": "one hand holding the foot",
    "knee": "hands on the knee",
    "behind-thigh": "hands behind the thigh",
}


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
    return "; ".join([base, *_legs(motion.frames[index]), *_trunk(posture), *_hands(posture)])


def _legs(bones: Bones) -> list[str]:
    near, far = (_leg(bones, side) for side in ("near", "far"))
    if near == far:
        return [f"both legs: {near}"]
    return [f"one leg: {near}", f"other leg: {far}"]


def _leg(bones: Bones, side: str) -> str:
    thigh, shank = bones[f"thigh.{side}"].turn, bones[f"shank.{side}"].turn
    foot = bones[f"foot.{side}"].turn
    hip = thigh - bones["pelvis"].turn
    words = [_bend("knee", thigh - shank)]
    if hip > 15:
        words.append(f"hip bent to about {_round(hip)} degrees")
    elif hip < -8:
        words.append("thigh behind the body")
    if bones[f"toes.{side}"].turn - foot > 10:
        words.append("heel lifted")
    elif foot - shank < -25:
        words.append("toes pointed")
    elif foot - shank > 9:
        words.append("toes pulled up")
    return ", ".join(words)


def _bend(joint: str, angle: float) -> str:
    if angle < 12:
        return f"{joint} straight"
    if angle < 30:
        return f"{joint} slightly bent"
    return f"{joint} bent to about {_round(angle)} degrees"


def _round(angle: float) -> int:
    return round(angle / 5) * 5


def _trunk(posture: Posture) -> list[str]:
    words: list[str] = []
    if posture.bridge:
        words.append("hips lifted")
    lean = posture.lean or 0.0
    if lean >= 10 and posture.base not in ("cycling", "elliptical"):
        words.append(f"trunk leaning forwards about {_round(lean)} degrees, back straight")
    return words


def _hands(posture: Posture) -> list[str]:
    words = []
    for spec in dict.fromkeys((posture.arm or posture.arms, posture.other_arm or posture.arms)):
        if spec is not None and not isinstance(spec, Arm) and spec in _HANDS:
            words.append(_HANDS[spec])
    return words
