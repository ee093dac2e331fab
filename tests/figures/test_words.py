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
        "95 degrees, hip bent to about 45 degrees, foot flat. End: Lying on the back; one leg: "
        "straight, lifted to about 20 degrees; other leg: knee bent to about 95 degrees, hip bent "
        "to about 45 degrees, foot flat. The foot moves up. You need a bed and a pillow. Muscles "
        "at work: quadriceps (front of the thigh) and hip flexors (front of the hip)."
    )


def test_a_heel_raise_in_words() -> None:
    assert words("heel-raise") == (
        "Start: Standing; both legs: knee straight, foot flat; holding the worktop. "
        "End: Standing; both legs: knee straight, heel lifted; holding the worktop. "
        "The heel moves up. You need a worktop in front. "
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
        ({"base": "lying-on-side", "end": {"leg": {"abduction": 30}}}, "out to the side about 30"),
        ({"base": "sitting", "end": {"lean": 32}}, "leaning forwards about 30 degrees"),
        ({"base": "standing", "end": {"both": {"toe_lift": 16}}}, "toes lifted"),
        ({"base": "lying-on-back", "end": {"both": {"ankle": -40}}}, "toes pointed"),
        (
            {"base": "standing", "arm": "hips", "other_arm": "rail", "props": ["rail"]},
            "one hand: hands on the hips; other hand: holding the rail",
        ),
    ],
)
def test_words_for_what_a_pose_does(found: dict[str, object], phrase: str) -> None:
    assert phrase in draw(pose(**found), key="k", muscles=()).description
