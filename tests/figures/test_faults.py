"""Messages on poses: in plain words, at the right line, all at once."""

from __future__ import annotations

from typing import Any

import pytest

from generator.figures import MUSCLES, Fault, faults
from generator.figures.faults.movement import JOINTS
from tests.figures.whole import ALL, muscles_of, pose, written


@pytest.mark.parametrize("name", ALL)
def test_poses_that_are_well_give_no_message(name: str) -> None:
    assert faults(written(name), muscles_of(name)) == ()


GOLDEN: list[tuple[str, dict[str, Any], tuple[str, ...], tuple[str | int, ...], str]] = [
    (
        "a joint out of range",
        {"base": "lying-on-back", "end": {"leg": {"knee": 170}}},
        (),
        ("end", "leg", "knee"),
        "`knee` is 170, but must be -5 to 150 degrees.",
    ),
    (
        "a prop out of range",
        {"base": "standing", "props": ["rail", {"step": {"height": 140}}]},
        (),
        ("props", 1, "step", "height"),
        "`height` is 140, but must be 0 to 100 cm.",
    ),
    (
        "a foot through the floor",
        {"base": "sitting", "arms": "seat", "end": {"leg": {"hip": 40, "knee": 5}}},
        (),
        ("end", "leg"),
        "The exercising leg goes 20 cm through the floor in `end`.",
    ),
    (
        "a foot that reaches nothing",
        {"base": "standing", "end": {"leg": {"at": 50}, "other": {"at": -60}}},
        (),
        ("end", "other"),
        "The other leg is 7 cm too short to reach where its foot should be in `end`.",
    ),
    (
        "a hand that reaches nothing",
        {
            "base": "standing",
            "props": ["wall"],
            "arms": "wall",
            "end": {"lean": -25, "leg": {"ankle": 0}},
        },
        (),
        ("arms",),
        "The hand stays 20 cm short of `wall` in `end`.",
    ),
    (
        "a hand on what is not there",
        {"base": "standing", "arms": "worktop"},
        (),
        ("arms",),
        "The hand holds `worktop`, but there is none in the picture.",
    ),
    (
        "a limb through a prop",
        {
            "base": "standing",
            "props": ["worktop"],
            "arms": "worktop",
            "stance": "other",
            "end": {"leg": {"hip": 85, "knee": 60}},
        },
        (),
        ("end", "leg"),
        "The shin goes 11 cm into the worktop in `end`.",
    ),
    (
        "an end like the start",
        {"base": "sitting", "start": {"lean": 4}, "end": {"lean": 4.8}},
        (),
        ("end",),
        "The end looks like the start.",
    ),
    (
        "an arrow on a part that does not move",
        {"base": "sitting", "end": {"leg": {"hip": 86, "knee": 8}}, "arrow": "other-foot"},
        (),
        ("arrow",),
        "The arrow follows `other-foot`, which does not move.",
    ),
    (
        "a view that cannot be",
        {"base": "lying-on-side", "view": "side"},
        (),
        ("view",),
        "`lying-on-side` cannot be seen with `view: side`.",
    ),
    (
        "a later posture that cannot be seen",
        {"base": "sitting", "view": "front", "end": {"base": "half-kneeling"}},
        (),
        ("end", "base"),
        "`half-kneeling` cannot be seen with `view: front`.",
    ),
    (
        "both legs crossed",
        {"base": "sitting", "view": "front", "both": {"foot": "on-other-knee"}},
        (),
        (),
        "Both feet cannot lie on the other knee.",
    ),
    (
        "a muscle without work",
        {"base": "lying-on-front", "end": {"leg": {"knee": 90}}},
        ("soleus",),
        (),
        "soleus (lower calf) works at the ankle, but nothing moves there.",
    ),
    (
        "a muscle that nobody knows",
        {"base": "lying-on-front", "end": {"leg": {"knee": 90}}},
        ("biceps",),
        (),
        "Figures cannot mark a muscle `biceps`.",
    ),
    (
        "a word that does not show",
        {"base": "standing", "end": {"leg": {"hip": 30, "abduction": 20}}},
        (),
        ("end", "leg", "abduction"),
        "`abduction` does not show from the side.",
    ),
    (
        "a prop that does not show",
        {"base": "standing", "view": "front", "props": ["stairs"]},
        (),
        ("props",),
        "`stairs` does not show from the front.",
    ),
    (
        "heel and toes lifted at once",
        {"base": "standing", "end": {"leg": {"heel_lift": 20, "toe_lift": 10}}},
        (),
        ("end", "leg", "toe_lift"),
        "A foot cannot lift its heel and its toes at once.",
    ),
    (
        "standing at a chair",
        {"base": "standing", "props": ["chair"], "arms": "chair", "end": {"leg": {"knee": 30}}},
        (),
        (),
        "Somebody who stands holds on to a chair, and a chair can move.",
    ),
    (
        "falling over",
        {"base": "standing", "end": {"lean": 85, "leg": {"ankle": 4}}},
        (),
        ("end", "lean"),
        "The person would fall forwards in `end`: the weight is 5 cm beside the feet.",
    ),
    (
        "a picture that is too large",
        {
            "base": "standing",
            "props": [{"step": {"at": 110, "length": 120}}, {"bed": {"at": -120}}],
            "end": {"leg": {"knee": 40}},
        },
        (),
        (),
        "The picture would be 374 by 187 cm, but at most 330 by 245 cm fit.",
    ),
]


@pytest.mark.parametrize(
    ("words", "muscles", "path", "message"),
    [case[1:] for case in GOLDEN],
    ids=[case[0] for case in GOLDEN],
)
def test_messages(
    words: dict[str, Any], muscles: tuple[str, ...], path: tuple[str | int, ...], message: str
) -> None:
    found = faults(pose(**words), muscles)
    assert (path, message) in [(fault.path, fault.message) for fault in found]
    assert all(fault.hint.endswith(".") for fault in found)


def test_a_slip_gives_one_message_not_its_consequences_too() -> None:
    words = {"base": "lying-on-back", "end": {"leg": {"hip": 200}}}
    assert [fault.path for fault in faults(pose(**words), ())] == [("end", "leg", "hip")]


@pytest.mark.parametrize(
    ("support", "words", "count"),
    [
        ("worktop", {"props": ["worktop"], "arms": "worktop"}, 0),
        ("worktop-beside", {"props": ["worktop-beside"], "other_arm": "worktop"}, 0),
        ("worktop", {"arms": "hips"}, 1),
        ("rail", {"arms": "hips"}, 1),
        ("none-free", {"arms": "hips"}, 0),
        (None, {"arms": "hips"}, 0),
    ],
)
def test_hands_hold_what_the_exercise_says(
    support: str | None, words: dict[str, Any], count: int
) -> None:
    found = pose(base="standing", end={"leg": {"knee": 30}}, **words)
    messages = [f for f in faults(found, (), support) if "says to hold" in f.message]
    assert len(messages) == count


def test_a_close_up_is_checked_too() -> None:
    found = faults(pose(foot={"view": "side", "end": {"toe_flexion": 90}}), ["foot-muscles"])
    assert [fault.path for fault in found] == [("foot", "end", "toe_flexion")]


def test_every_muscle_that_can_be_marked_has_the_joints_it_crosses() -> None:
    assert tuple(JOINTS) == MUSCLES


def test_a_fault_is_a_value() -> None:
    assert Fault(("end",), "a", "b", "error") == Fault(("end",), "a", "b", "error")
