"""What a reader sees when a figure moves: no limb jumps, spins round or dips into the floor."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from generator.figures import animate
from generator.figures.body.feet import depth
from generator.figures.motion_side import SideMotion
from generator.figures.people import person_for
from generator.figures.skeleton import SIDES
from generator.figures.solve.loops import loop_states
from generator.figures.views import motion_of
from tests.figures.test_exercises import ENTRIES, WHOLE, pose_of

FEET = [key for key in ENTRIES if key not in WHOLE]
MOVING = [key for key in ENTRIES if pose_of(key)[0].end or pose_of(key)[0].foot]
ENDS = ("head", "hand.near", "hand.far", "foot.near", "foot.far")


def animated(key: str) -> str:
    pose, muscles = pose_of(key)
    return animate(pose, key=key, muscles=muscles)


@pytest.mark.parametrize("key", FEET)
def test_a_close_up_of_the_foot_moves_by_itself(key: str) -> None:
    svg = animated(key)
    ET.fromstring(svg)  # noqa: S314
    way = "normal" if pose_of(key)[0].foot.arrow == "circle" else "alternate"  # type: ignore[union-attr]
    assert f"animation-direction:{way}" in svg


@pytest.mark.parametrize("key", MOVING)
def test_nothing_turns_the_long_way_round(key: str) -> None:
    """A limb whose angle passes 180 degrees would spin through a whole circle."""
    for stops in re.findall(r"@keyframes [^{]+\{(.*?)\}\}", animated(key)):
        turns = [float(turn) for turn in re.findall(r"rotate\((-?[\d.]+)deg\)", stops)]
        assert all(abs(b - a) < 100 for a, b in pairwise(turns))


@pytest.mark.parametrize("key", WHOLE)
def test_hands_feet_and_head_move_evenly(key: str) -> None:
    pose, _ = pose_of(key)
    steps = [bones for bones, _ in motion_of(pose, person_for(key), ()).loop(17).steps]
    for end in ENDS:
        ways = [math.dist(a[end].origin, b[end].origin) for a, b in pairwise(steps)]
        assert max(ways, default=0) < max(5, 3.5 * sum(ways) / len(ways))


@pytest.mark.parametrize("key", WHOLE)
def test_feet_do_not_dip_into_the_floor_on_their_way(key: str) -> None:
    pose, _ = pose_of(key)
    motion = motion_of(pose, person_for(key), ())
    if not isinstance(motion, SideMotion):
        return
    bodies, _ = loop_states(motion.scene, motion.states, motion.postures, motion.travels, 17)
    for body in bodies:
        for leg in (body.legs[side] for side in SIDES):
            assert leg.ankle[1] + depth(body.feet, leg.foot, leg.foot + leg.toes) < 4
