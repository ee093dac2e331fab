"""Arrows place themselves: along the true way, clear of the body, inside the picture."""

from __future__ import annotations

import math

import pytest

from generator.figures.arrow.painted import CELL, painted
from generator.figures.arrow.path import moving_part, path_of
from generator.figures.arrow.placing import SHORTEST, Placed, place_arrow
from generator.figures.artist import Artist
from generator.figures.geometry.box import Box
from generator.figures.geometry.path import points
from generator.figures.geometry.vec import Point, distance, sub
from generator.figures.look import Look
from generator.figures.motion import Motion
from tests.figures.whole import BODIES, motion, pose, written

POINTING = [name for name in BODIES if moving_part(motion(written(name)))]


def placed(solved: Motion) -> tuple[list[Point], Placed]:
    part = moving_part(solved)
    assert part is not None
    last = len(solved.frames) - 1
    cells = painted(solved.groups(last, True), solved.frames[last], solved.props(last))
    way = path_of(solved, part)
    return way, place_arrow(way, cells, Box(-300, -300, 300, 300), solved.floor)


@pytest.mark.parametrize("name", POINTING)
def test_an_arrow_points_where_the_part_goes(name: str) -> None:
    way, arrow = placed(motion(written(name)))
    heading, drawn = sub(way[-1], way[0]), sub(arrow.points[-1], arrow.points[0])
    cosine = (heading[0] * drawn[0] + heading[1] * drawn[1]) / (
        math.hypot(*heading) * math.hypot(*drawn)
    )
    assert cosine > 0.6
    assert math.hypot(*drawn) > SHORTEST * 0.7


@pytest.mark.parametrize("name", POINTING)
def test_an_arrow_keeps_clear_of_head_and_muscles(name: str) -> None:
    solved = motion(written(name))
    last = len(solved.frames) - 1
    cells = painted(solved.groups(last, True), solved.frames[last], [])
    _, arrow = placed(solved)
    for x, y in arrow.points:
        assert cells.get((int(x // CELL), int(y // CELL)), 0.0) < 6.0


@pytest.mark.parametrize("name", POINTING)
def test_an_arrow_is_inside_the_picture(name: str) -> None:
    artist = Artist(motion(written(name)), Look.LIGHT, False)
    box = artist.box.flipped() if artist.turned else artist.box
    assert artist.arrow is not None
    for x, y in (p for path in artist.arrow.paths() for p in points(path)):
        assert box.left < x < box.right
        assert box.top < y < box.bottom


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ({"base": "lying-on-back", "end": {"leg": {"hip": 40}}}, "foot"),
        ({"base": "sitting", "end": {"lean": 30}}, "body"),
        ({"base": "standing", "end": {"leg": {"knee": 60}, "lean": 28}}, "hips"),
        ({"base": "lying-on-back", "end": {"both": {"ankle": 14}}}, "toes"),
        ({"base": "standing", "end": {"leg": {"knee": 60}}, "arrow": "none"}, None),
        ({"base": "standing"}, None),
    ],
)
def test_without_a_word_the_part_that_moves_most_gets_the_arrow(
    words: dict[str, object], part: str | None
) -> None:
    assert moving_part(motion(pose(**words))) == part


def test_a_press_is_shown_by_an_arrow_onto_the_knee() -> None:
    leg = {"knee": 12, "ankle": 0}
    solved = motion(pose(base="lying-on-back", leg=leg, end={"leg": {"knee": 2}}, arrow="knee"))
    way, arrow = placed(solved)
    assert distance(arrow.points[-1], way[0]) < 30


def test_both_knees_get_an_arrow_when_both_legs_move_alike() -> None:
    artist = Artist(motion(written("seated-ball-squeeze")), Look.LIGHT, False)
    assert artist.arrow is not None
    left, right = artist.arrow.heads
    middle = artist.motion.frames[-1]["pelvis"].x
    mirrored = sorted((2 * middle - x, y) for x, y in points(left))
    for (xa, ya), (xb, yb) in zip(mirrored, sorted(points(right)), strict=True):
        assert xa == pytest.approx(xb)
        assert ya == pytest.approx(yb)
