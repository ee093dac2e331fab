"""Descriptions: position, how each leg is held, what moves where, and which muscles work."""

from __future__ import annotations

import pytest

from generator.figures import draw
from tests.figures.whole import BODIES, muscles_of, pose, written


def words(name: str) -> str:
    return draw(written(name), key=name, muscles=muscles_of(name)).description


def test_a_straight_leg_raise_in_words() -> None:
    assert words("straight-leg-raise") == (
        "Start: Lying on the back; one leg: knee straight; other leg: knee bent to about "
        "95 degrees, hip bent to about 45 degrees, foot flat. End: One leg: straight, lifted to "
        "about 20 degrees. The foot moves up. You need a bed and a pillow. Muscles at work: "
        "quadriceps (front of the thigh) and hip flexors (front of the hip)."
    )


def test_a_heel_raise_in_words() -> None:
    assert words("heel-raise") == (
        "Start: Standing; hands on the worktop; both legs: knees straight, feet flat. "
        "End: Both legs: knees straight, heels lifted. The heels move up. "
        "You need a worktop in front. "
        "Muscles at work: gastrocnemius (upper calf)."
    )


@pytest.mark.parametrize("name", BODIES)
def test_every_description_names_position_movement_and_muscles(name: str) -> None:
    text = words(name)
    assert text.count("knee") + text.count("straight") >= 1
    assert ("moves" in text or "move " in text) == (written(name).arrow != "none")
    assert ("Muscles at work" in text) == bool(muscles_of(name))
    assert "  " not in text
    assert text.endswith(".")


@pytest.mark.parametrize(
    ("found", "phrase"),
    [
        (
            {"base": "lying-on-side", "end": {"leg": {"abduction": 30}}},
            "Top leg: knee straight, lifted",
        ),
        ({"base": "sitting", "end": {"lean": 32}}, "leaning forwards about 30 degrees"),
        ({"base": "standing", "end": {"both": {"toe_lift": 16}}}, "toes lifted"),
        ({"base": "lying-on-back", "end": {"both": {"ankle": -40}}}, "toes pointed"),
        (
            {"base": "standing", "arm": "hips", "other_arm": "rail", "props": ["rail"]},
            "one hand on the hip, the other hand on the rail",
        ),
        (
            {"base": "standing", "end": {"stance": "other", "leg": {"hip": 60, "knee": 80}}},
            "off the floor",
        ),
        (
            {"base": "lying-on-front", "end": {"leg": {"knee": 90}}},
            "foot moves up and towards the head",
        ),
        (
            {"base": "sitting", "props": ["chair", {"band": {"around": "foot", "to": "hands"}}]},
            "an elastic band round the foot, its ends in the hands",
        ),
        (
            {"base": "standing", "end": {"lean": 30}, "start": {"lean": 0}},
            "End: Trunk leaning forwards about 30 degrees",
        ),
        ({"base": "standing", "start": {"lean": 40}, "end": {"lean": 0}}, "End: Trunk upright"),
    ],
)
def test_words_for_what_a_pose_does(found: dict[str, object], phrase: str) -> None:
    assert phrase in draw(pose(**found), key="k", muscles=()).description
