"""The guide for editors: a picture for each word, and none of them wrong."""

from __future__ import annotations

from typing import get_args

import pytest

from generator.figures import Look, draw, faults
from generator.figures.guide import Example, examples
from generator.figures.merge import BASES
from generator.figures.vocabulary import Hands, PropName, View

ALL = list(examples())


@pytest.mark.parametrize("example", ALL, ids=lambda example: f"{example.group}-{example.word}")
def test_an_example_is_well(example: Example) -> None:
    assert faults(example.pose, ()) == ()
    assert len(draw(example.pose, key=example.word, muscles=(), look=Look.LIGHT).frames) == 1
    assert example.meaning.endswith(".")


def test_every_word_has_an_example() -> None:
    shown = {(example.group, example.word) for example in ALL}
    assert {("base", base) for base in BASES} <= shown
    assert {("view", view) for view in get_args(View)} <= shown
    assert {("hands", hold) for hold in get_args(Hands)} <= shown
    assert {("props", prop) for prop in get_args(PropName)} <= shown
