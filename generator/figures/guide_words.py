"""A pose for every word, for the page on how figures are made."""

from __future__ import annotations

from typing import Any, Final

from generator.figures.vocabulary import Foot, Hands, Part, PropName, Stance, Surface, View

Words = dict[str, Any]
STANDING: Final[Words] = {"base": "standing"}
SITTING: Final[Words] = {"base": "sitting"}
ON_BACK: Final[Words] = {"base": "lying-on-back"}
FRONT: Final[Words] = {"base": "standing", "view": "front"}
STEP_UP: Final[Words] = STANDING | {"props": ["step"], "stance": "other"}

LEG: Final[dict[str, Words]] = {
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
FOOT: Final[dict[Foot, tuple[str, Words]]] = {
    "flat": (
        "The sole lies flat on what carries it; the hip angle follows from the knee.",
        ON_BACK | {"both": {"knee": 95, "foot": "flat"}},
    ),
    "heel": (
        "Only the heel rests; the hip angle follows from the knee.",
        SITTING | {"leg": {"knee": 10, "ankle": 5, "foot": "heel"}},
    ),
    "stays": (
        "The foot is where it was in the frame before, whatever the body does.",
        ON_BACK
        | {
            "start": {"both": {"knee": 105, "foot": "flat"}},
            "end": {"bridge": True, "both": {"foot": "stays"}},
        },
    ),
    "free": (
        "The foot rests on nothing. Writing a hip angle makes it free as well.",
        SITTING | {"leg": {"hip": 88, "knee": 40, "foot": "free"}},
    ),
    "on-other-knee": (
        "The ankle lies on the other thigh, just above the knee.",
        SITTING | {"view": "front", "leg": {"foot": "on-other-knee"}},
    ),
}
ONTO: Final[dict[Surface, tuple[str, Words]]] = {
    "floor": (
        "On the floor, when the leg stood on something before.",
        {
            "base": "standing",
            "props": [{"step": {"at": -22, "height": 10}}],
            "stance": "leg",
            "leg": {"at": -4, "onto": "step", "knee": 62},
            "other": {"at": 16, "onto": "floor", "toe_lift": 16},
            "lean": 8,
        },
    ),
    "step": ("On the step.", STEP_UP | {"leg": {"at": 24, "onto": "step"}}),
    "stair": (
        "On the first stair.",
        STANDING
        | {
            "props": ["stairs"],
            "stance": "other",
            "leg": {"at": 24, "onto": "stair"},
            "other": {"at": -8},
        },
    ),
    "second-stair": (
        "On the second stair.",
        STANDING
        | {
            "props": ["stairs"],
            "stance": "leg",
            "leg": {"at": 22, "onto": "stair", "knee": 14, "ankle": 10},
            "other": {"at": 52, "onto": "second-stair"},
        },
    ),
    "roll": (
        "On a rolled towel.",
        ON_BACK
        | {
            "props": ["bed", "pillow", {"roll": {"under": "ankle", "size": 11}}],
            "leg": {"onto": "roll", "foot": "heel"},
        },
    ),
    "bed": ("On the bed, as lying down has it without a word.", ON_BACK | {"leg": {"onto": "bed"}}),
}
STANCE: Final[dict[Stance, tuple[str, Words]]] = {
    "leg": (
        "The exercising leg carries the body.",
        STANDING | {"stance": "leg", "other": {"hip": 10, "knee": 60}},
    ),
    "other": (
        "The other leg carries it, and the exercising leg is free.",
        STANDING | {"stance": "other", "leg": {"hip": 40, "knee": 60}},
    ),
    "both": ("Both do, side by side or where `at` puts them.", STANDING | {"leg": {"knee": 25}}),
}
LYING_ON: Final[dict[str, tuple[str, Words]]] = {
    "other": (
        "The exercising leg is on top. This is so without a word.",
        {"base": "lying-on-side", "leg": {"abduction": 25}},
    ),
    "leg": (
        "The exercising leg is underneath.",
        {
            "base": "lying-on-side",
            "lying_on": "leg",
            "leg": {"abduction": -14},
            "other": {"hip": 56, "knee": 92, "abduction": -24, "open": 60},
        },
    ),
}
TRUNK: Final[dict[str, Words]] = {
    "lean": STANDING | {"leg": {"knee": 20}, "lean": 45},
    "tilt": FRONT | {"tilt": 15},
    "curl": SITTING | {"curl": 30},
    "head": SITTING | {"head": 25},
    "shift": FRONT | {"both": {"abduction": 8}, "shift": 10},
    "moved": FRONT | {"moved": 20, "props": ["line"]},
    "bridge": ON_BACK | {"both": {"knee": 105, "foot": "flat"}, "bridge": 18},
}
ARMS: Final[dict[str, Words]] = {
    "shoulder": STANDING | {"arms": {"shoulder": 70}},
    "elbow": STANDING | {"arms": {"shoulder": 30, "elbow": 90}},
    "wrist": STANDING | {"arms": {"shoulder": 60, "elbow": 10, "wrist": 60}},
    "arm_out": FRONT | {"arms": {"arm_out": 60}},
}
VIEWS: Final[dict[View, tuple[str, Words]]] = {
    "side": ("From the side, facing right. The usual view.", STANDING | {"leg": {"knee": 40}}),
    "front": ("Facing you.", FRONT | {"stance": "other", "leg": {"abduction": 25}}),
    "back": (
        "From behind, for somebody who faces a worktop.",
        {"base": "standing", "view": "back", "props": ["worktop"], "arms": "worktop"},
    ),
    "above": ("From above, on a bed.", ON_BACK | {"view": "above", "leg": {"abduction": 25}}),
}
HANDS: Final[dict[Hands, Words]] = {
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
PROPS: Final[dict[PropName, Words]] = {
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
    "step": STEP_UP | {"leg": {"at": 24, "onto": "step"}},
    "stairs": ONTO["stair"][1],
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
ARROWS: Final[dict[Part, Words]] = {
    "foot": ON_BACK | {"end": {"leg": {"hip": 30}}},
    "toes": SITTING | {"start": {"both": {"at": 42}}, "end": {"both": {"toe_lift": 22}}},
    "heel": STANDING | {"end": {"leg": {"heel_lift": 35}}},
    "knee": SITTING | {"arms": "seat", "end": {"leg": {"hip": 112, "knee": 95}}},
    "thigh": SITTING | {"arms": "seat", "end": {"leg": {"hip": 112, "knee": 95}}},
    "hips": STANDING | {"end": {"leg": {"knee": 60}, "lean": 28}},
    "body": SITTING | {"start": {"lean": 0}, "end": {"lean": 30}},
    "head": SITTING | {"start": {"head": 0}, "end": {"head": 40}},
    "other-foot": STANDING | {"stance": "leg", "end": {"other": {"hip": 10, "knee": 70}}},
    "other-knee": STANDING | {"stance": "leg", "end": {"other": {"hip": 70, "knee": 80}}},
    "forwards": STANDING
    | {"end": {"stance": "leg", "leg": {"at": 20}, "other": {"at": -6, "heel_lift": 26}}},
    "backwards": STANDING | {"end": {"stance": "other", "leg": {"at": -24, "heel_lift": 25}}},
    "sideways": FRONT | {"end": {"stance": "other", "leg": {"abduction": 20}}},
    "none": ON_BACK | {"end": {"leg": {"hip": 30}}},
}
