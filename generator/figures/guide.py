"""A picture for every word of a pose, and a pose written step by step: for the page of editors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, get_args

from generator.figures import guide_words as words
from generator.figures.foot.pose import RANGES
from generator.figures.guide_words import ON_BACK, STANDING, Words
from generator.figures.limits import helptext
from generator.figures.merge import BASES
from generator.figures.pose import Pose
from generator.figures.vocabulary import BASE_WORDS, PROP_WORDS, Hands, PropName
from generator.figures.words import HAND_WORDS


@dataclass(frozen=True)
class Example:
    """One word with a picture.

    Attributes:
        group: a key of ``GROUPS``.
        word: as it stands in a pose.
        meaning: a sentence.
        lines: the pose, as an editor writes it below ``figure:``.
        pose: the same, read.
    """

    group: str
    word: str
    meaning: str
    lines: tuple[str, ...]
    pose: Pose

    @property
    def key(self) -> str:
        """Its name among all examples."""
        return f"{self.group}-{self.word}"


GROUPS: Final[dict[str, str]] = {
    "base": "Base postures",
    "view": "Views",
    "leg": "Legs: leg, other, both",
    "foot": "Feet: foot",
    "onto": "What a foot stands on: onto",
    "stance": "Which foot carries the body: stance",
    "lying_on": "Which leg is underneath: lying_on",
    "trunk": "Trunk and head",
    "hands": "Hands: arms, arm, other_arm",
    "arm": "Arms by their angles: arms, arm, other_arm",
    "props": "Furniture and equipment: props",
    "frames": "Frames",
    "arrow": "Arrows: arrow",
    "close-up": "Close-up of the foot: foot",
}
"""The groups of words, in the order of the page, with their headings."""

_FRAMES: Final[dict[str, tuple[str, Words]]] = {
    "end": (
        "Two frames: the start, which needs no word, and what `end` changes",
        ON_BACK | {"end": {"leg": {"hip": 45}}},
    ),
    "middle": (
        "A third frame between them",
        words.STEP_UP
        | {
            "start": {"both": {"at": -12}, "stance": "both"},
            "middle": {"stance": "other", "leg": {"at": 24, "onto": "step"}, "lean": 8},
            "end": {
                "stance": "leg",
                "leg": {"knee": 4, "at": 24, "onto": "step"},
                "other": {"at": 24, "onto": "step"},
                "lean": 0,
            },
        },
    ),
    "hold": ("One frame, for a hold: leave `end` out", {"base": "back-to-wall"}),
    "both_ways": (
        "An arrow with a head at each end, for a movement there and back",
        ON_BACK
        | {"start": {"both": {"ankle": -40}}, "end": {"both": {"ankle": 15}}}
        | {"arrow": "toes", "both_ways": True},
    ),
}
_MOVES: Final[dict[str, Words]] = {
    "dorsiflexion": {"view": "side", "end": {"dorsiflexion": 20}},
    "plantarflexion": {"view": "side", "end": {"plantarflexion": 40}},
    "inversion": {"view": "front", "end": {"inversion": 28}},
    "eversion": {"view": "front", "end": {"eversion": 15}},
    "toe_flexion": {"view": "side", "end": {"toe_flexion": 40}},
    "toe_spread": {"view": "above", "end": {"toe_spread": 18}},
}
_CLOSE_UPS: Final[dict[str, tuple[str, Words]]] = {
    "side": ("The foot from its inner side", {"view": "side"}),
    "front": ("The foot from the front", {"view": "front"}),
    "above": ("The foot from above", {"view": "above"}),
    "towel": (
        "A towel under the foot, pulled in by the toes",
        {"view": "side", "prop": "towel", "end": {"toe_flexion": 40}},
    ),
    "band": (
        "A band round the foot, which pulls against the movement",
        {"view": "front", "prop": "band", "end": {"eversion": 15}},
    ),
    "circle": (
        "An arrow round the toes",
        {"view": "front", "start": {"dorsiflexion": 15}, "end": {"plantarflexion": 20}}
        | {"arrow": "circle"},
    ),
}

RECIPE: Final[tuple[Words, ...]] = (
    STANDING,
    STANDING | {"props": ["worktop"], "arms": "worktop"},
    STANDING
    | {"props": ["worktop"], "arms": "worktop", "stance": "other", "end": {"leg": {"hip": -20}}},
    STANDING
    | {
        "props": ["worktop"],
        "arms": "worktop",
        "stance": "other",
        "other": {"ankle": 2, "knee": 3},
        "end": {"leg": {"hip": -22, "knee": 3}, "lean": 6},
    },
)
"""A pose from its first line to its last: a straight leg moved backwards, at a worktop."""


def examples() -> Iterator[Example]:
    """Every word with its meaning and a pose that shows it, in the order of a page."""
    for base in BASES:
        yield _example("base", base, BASE_WORDS[base], {"base": base})
    yield from _told("view", words.VIEWS)
    yield from _measured("leg", words.LEG)
    yield from _told("foot", words.FOOT)
    yield from _told("onto", words.ONTO)
    yield from _told("stance", words.STANCE)
    yield from _told("lying_on", words.LYING_ON)
    yield from _measured("trunk", words.TRUNK)
    for hold in get_args(Hands):
        posed = words.HANDS[hold] | {"arm" if hold == "foot" else "arms": hold}
        yield _example("hands", hold, HAND_WORDS[hold], posed)
    yield from _measured("arm", words.ARMS)
    for prop in get_args(PropName):
        yield _example("props", prop, PROP_WORDS[prop], words.PROPS[prop])
    yield from _told("frames", _FRAMES)
    for part, posed in words.ARROWS.items():
        yield _example("arrow", part, _arrow_words(part), posed | {"arrow": part})
    yield from _close_ups()


def recipe() -> Iterator[Example]:
    """The steps of a pose that grows line by line."""
    for number, posed in enumerate(RECIPE, 1):
        yield _example("recipe", str(number), "A step", posed)


def _told(group: str, table: Mapping[Any, tuple[str, Words]]) -> Iterator[Example]:
    for word, (meaning, posed) in table.items():
        yield _example(group, word, meaning, posed)


def _measured(group: str, table: Mapping[str, Words]) -> Iterator[Example]:
    for word, posed in table.items():
        yield _example(group, word, helptext(word), posed)


def _close_ups() -> Iterator[Example]:
    for word, posed in _MOVES.items():
        yield _example("close-up", word, RANGES[word].help, {"foot": posed})
    for word, (meaning, posed) in _CLOSE_UPS.items():
        yield _example("close-up", word, meaning, {"foot": posed})


def _arrow_words(part: str) -> str:
    if part == "none":
        return "No arrow"
    if part in ("forwards", "backwards", "sideways"):
        return f"The whole body travels {part}"
    return f"The arrow follows the {part.replace('-', ' ')}"


def _example(group: str, word: str, meaning: str, posed: Words) -> Example:
    text = f"{meaning[0].upper()}{meaning[1:]}".rstrip(".") + "."
    return Example(group, word, text, tuple(as_lines(posed)), Pose.model_validate(posed))


def as_lines(posed: Words) -> Iterator[str]:
    """A pose as an editor writes it, one line for each word."""
    for word, value in posed.items():
        yield f"{word}: {_inline(value)}"


def _inline(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_inline(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_inline(part) for part in value) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)
