"""The guide for editors: a picture for each word, and none of them wrong."""

from __future__ import annotations

from typing import get_args

import pytest
import yaml

from generator.figures import Look, Pose, draw, faults
from generator.figures.foot.pose import RANGES, FootView
from generator.figures.guide import GROUPS, Example, examples, recipe
from generator.figures.limits import LIMITS
from generator.figures.merge import BASES
from generator.figures.vocabulary import Foot, Hands, Part, PropName, Stance, Surface, View

ALL = list(examples())
STEPS = list(recipe())


@pytest.mark.parametrize("example", [*ALL, *STEPS], ids=lambda example: example.key)
def test_an_example_is_well(example: Example) -> None:
    assert faults(example.pose, ()) == ()
    assert draw(example.pose, key=example.key, muscles=(), look=Look.LIGHT).pair
    assert example.meaning.endswith(".")


@pytest.mark.parametrize("example", [*ALL, *STEPS], ids=lambda example: example.key)
def test_the_lines_of_an_example_are_its_pose(example: Example) -> None:
    assert Pose.model_validate(yaml.safe_load("\n".join(example.lines))) == example.pose
    assert len(example.lines) <= 12


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ("base", set(BASES)),
        ("view", set(get_args(View))),
        ("foot", set(get_args(Foot))),
        ("onto", set(get_args(Surface))),
        ("stance", set(get_args(Stance))),
        ("lying_on", {"leg", "other"}),
        ("hands", set(get_args(Hands))),
        ("props", set(get_args(PropName))),
        ("arrow", set(get_args(Part))),
        ("close-up", {*RANGES, *get_args(FootView), "towel", "band", "circle"}),
    ],
)
def test_every_word_of_a_group_has_an_example(group: str, words: set[str]) -> None:
    assert {example.word for example in ALL if example.group == group} == words


def test_every_angle_has_an_example() -> None:
    sizes = {"height", "size", "length"}
    shown = {e.word for e in ALL if e.group in ("leg", "trunk", "arm")}
    assert shown == set(LIMITS) - sizes


def test_no_example_is_outside_a_group() -> None:
    assert list(dict.fromkeys(example.group for example in ALL)) == list(GROUPS)
