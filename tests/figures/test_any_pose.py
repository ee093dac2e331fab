"""Whatever an editor writes: a message or a picture, never a crash."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET
from typing import Any, get_args

import pytest

from generator.figures import MUSCLES, animate, draw, faults
from generator.figures.limits import LIMITS
from generator.figures.merge import BASES
from generator.figures.vocabulary import Hands, PropName, View
from tests.figures.whole import pose

LEG = ("hip", "knee", "ankle", "abduction", "rotation", "open", "at", "heel_lift", "pedal")
TRUNK = ("lean", "tilt", "curl", "head", "shift", "moved")


def numbers(dice: random.Random, words: tuple[str, ...]) -> dict[str, float]:
    chosen = [word for word in words if dice.random() < 0.3]
    return {word: dice.uniform(LIMITS[word].low, LIMITS[word].high) for word in chosen}


def posture(dice: random.Random) -> dict[str, Any]:
    words: dict[str, Any] = numbers(dice, TRUNK)
    for leg in ("leg", "other", "both"):
        if dice.random() < 0.4:
            words[leg] = numbers(dice, LEG)
    for arm in ("arms", "arm", "other_arm"):
        if dice.random() < 0.3:
            words[arm] = dice.choice(get_args(Hands))
    return words


@pytest.mark.parametrize("seed", range(120))
def test_any_pose_of_known_words_is_checked_drawn_and_animated(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311
    words = posture(dice) | {"base": dice.choice(sorted(BASES))}
    words["props"] = dice.sample(get_args(PropName), 3)
    words |= {"view": dice.choice(get_args(View))} if dice.random() < 0.4 else {}
    words |= {"end": posture(dice)} if dice.random() < 0.7 else {}
    found = pose(**words)
    assert all(fault.message and fault.hint for fault in faults(found, MUSCLES))
    for svg in (
        draw(found, key="any", muscles=MUSCLES).pair,
        animate(found, key="any", muscles=()),
    ):
        ET.fromstring(svg)  # noqa: S314
        assert "nan" not in svg
