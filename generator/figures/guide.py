"""An example for every word of a pose: what a page for editors shows beside the word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, get_args

from generator.figures.limits import helptext
from generator.figures.merge import BASES
from generator.figures.pose import Pose
from generator.figures.vocabulary import BASE_WORDS, PROP_WORDS, Hands, PropName, View
from generator.figures.words import HAND_WORDS

_Words = dict[str, Any]
STANDING: Final[_Words] = {"base": "standing"}
SITTING: Final[_Words] = {"base": "sitting"}
ON_BACK: Final[_Words] = {"base": "lying-on-back"}
FRONT: Final[_Words] = {"base": "standing", "view": "front"}


@dataclass(frozen=True)
class Example:
    """One word with a picture."""

    group: str
    word: str
    meaning: str
    pose: Pose


_LEG: Final[dict[str, _Words]] = {
    "hip": ON_BACK | {"leg": {"hip": 45}},
    "knee": {"base": "lying-on-front", "leg": {"knee": 80}},
    "ankle": ON_BACK | {"both": {"ankle": -35}},
    "abduction": FRONT | {"stance": "other", "leg": {"abduction": 25}},
    "rotation": SITTING | {"view": "front", "leg": {"rotation": 25}},
    "open": {
        "base": "lying-on-side",
        "leg": {"hip": 45, "knee": 90, "open": 45},
        "other": {"hip": 45, "knee": 90},
    },
    "at": STANDING | {"leg": {"at": 18, "knee": 10}, "other": {"at": -18, "heel_lift": 25}},
    "heel_lift": STANDING | {"leg": {"heel_lift": 35}},
    "toe_lift": SITTING | {"both": {"at": 42, "toe_lift": 20}},
    "pedal": {"base": "cycling", "leg": {"pedal": 45}, "other": {"pedal": 225}},
}
_TRUNK: Final[dict[str, _Words]] = {
    "lean": STANDING | {"leg": {"knee": 20}, "lean": 45},
    "tilt": FRONT | {"tilt": 15},
    "curl": SITTING | {"curl": 30},
    "head": SITTING | {"head": 25},
    "shift": FRONT | {"both": {"abduction": 8}, "shift": 10},
    "moved": FRONT | {"moved": 20, "props": ["line"]},
    "bridge": ON_BACK | {"both": {"knee": 105, "foot": "flat"}, "bridge": 18},
}
_VIEWS: Final[dict[View, tuple[str, _Words]]] = {
    "side": ("From the side, facing right. The usual view.", STANDING | {"leg": {"knee": 40}}),
    "front": ("Facing you.", FRONT | {"stance": "other", "leg": {"abduction": 25}}),
    "back": (
        "From behind, for somebody who faces a worktop.",
        {"base": "standing", "view": "back", "props": ["worktop"], "arms": "worktop"},
    ),
    "above": ("From above, on a bed.", ON_BACK | {"view": "above", "leg": {"abduction": 25}}),
}
_HANDS: Final[dict[Hands, _Words]] = {
    "sides": STANDING,
    "thighs": SITTING,
    "hips": STANDING,
    "crossed": SITTING,
    "chest": STANDING | {"props": ["weight"]},
    "forwards": STANDING,
    "seat": SITTING,
    "armrests": SITTING | {"props": ["armchair"], "lean": 25},
    "chair": {"base": "half-kneeling", "props": ["pad", "chair"], "other": {"at": 42}, "lean": 20},
    "worktop": STANDING | {"props": ["worktop"]},
    "wall": STANDING | {"props": ["wall"]},
    "rail": STANDING | {"props": ["rail"]},
    "handles": {"base": "cycling"},
    "floor": {"base": "hands-and-knees"},
    "mattress": ON_BACK,
    "behind": {"base": "long-sitting"},
    "strap": ON_BACK | {"props": ["bed", "strap"], "leg": {"hip": 60}},
    "band": SITTING
    | {"props": ["chair", {"band": {"around": "foot", "to": "hands"}}], "leg": {"hip": 95}},
    "foot": STANDING | {"stance": "other", "leg": {"hip": -8, "knee": 140, "ankle": -25}},
    "knee": ON_BACK | {"leg": {"hip": 112, "knee": 118}},
    "behind-thigh": ON_BACK | {"leg": {"hip": 100, "knee": 90}},
    "other-thigh": SITTING | {"leg": {"knee": 5, "foot": "heel"}, "lean": 15},
}
_PROPS: Final[dict[PropName, _Words]] = {
    "chair": SITTING,
    "armchair": SITTING | {"props": ["armchair"]},
    "chair-beside": {
        "base": "half-kneeling",
        "props": ["pad", "chair-beside"],
        "other_arm": "chair",
    },
    "worktop": STANDING | {"props": ["worktop"], "arms": "worktop"},
    "worktop-beside": STANDING | {"props": ["worktop-beside"], "other_arm": "worktop"},
    "wall": STANDING | {"props": ["wall"], "arms": "wall"},
    "wall-behind": {"base": "back-to-wall"},
    "bed": ON_BACK | {"props": ["bed"]},
    "mat": ON_BACK | {"props": ["mat"]},
    "pillow": ON_BACK,
    "pad": {"base": "half-kneeling"},
    "roll": ON_BACK | {"props": ["bed", "pillow", {"roll": {"size": 16}}], "leg": {"knee": 30}},
    "step": STANDING | {"props": ["step"], "stance": "other", "leg": {"at": 24, "onto": "step"}},
    "stairs": STANDING
    | {
        "props": ["stairs"],
        "stance": "other",
        "leg": {"at": 24, "onto": "stair"},
        "other": {"at": -8},
    },
    "rail": STANDING | {"props": ["rail"], "other_arm": "rail"},
    "band": SITTING | {"props": ["chair", "band"], "leg": {"hip": 85, "knee": 40}},
    "strap": ON_BACK | {"props": ["bed", "strap"], "arms": "strap", "leg": {"hip": 60}},
    "ball": SITTING | {"view": "front", "props": ["chair", "ball"], "both": {"open": 14}},
    "ankle-weight": SITTING | {"props": ["chair", "ankle-weight"], "leg": {"hip": 86, "knee": 6}},
    "dumbbells": STANDING | {"props": ["dumbbells"]},
    "weight": STANDING | {"props": ["weight"], "arms": "chest"},
    "bike": {"base": "cycling"},
    "elliptical": {"base": "elliptical"},
    "stepper": {"base": "recumbent"},
    "pool": STANDING | {"props": ["pool"]},
    "line": FRONT | {"props": ["line"]},
}


def examples() -> Iterator[Example]:
    """Every word with its meaning and a pose that shows it, in the order of a page."""
    for base in BASES:
        yield _example("base", base, BASE_WORDS[base], {"base": base})
    for view, (meaning, words) in _VIEWS.items():
        yield _example("view", view, meaning, words)
    for group, table in (("leg", _LEG), ("trunk", _TRUNK)):
        for word, words in table.items():
            yield _example(group, word, helptext(word), words)
    for hold in get_args(Hands):
        words = _HANDS[hold] | {"arm" if hold == "foot" else "arms": hold}
        yield _example("hands", hold, HAND_WORDS[hold], words)
    for prop in get_args(PropName):
        yield _example("props", prop, PROP_WORDS[prop], _PROPS[prop])


def _example(group: str, word: str, meaning: str, words: _Words) -> Example:
    text = f"{meaning[0].upper()}{meaning[1:]}".rstrip(".") + "."
    return Example(group, word, text, Pose.model_validate(words))
