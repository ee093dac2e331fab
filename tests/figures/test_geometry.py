"""Points, curves and two-bone reaches."""

from __future__ import annotations

import math

import pytest

from generator.figures.geometry.box import hull
from generator.figures.geometry.ik import bisect, reach
from generator.figures.geometry.path import area, data, flipped, points, same_winding
from generator.figures.geometry.shapes import circle, ellipse, polygon, profile, rod, smooth
from generator.figures.geometry.space import about_x, about_z, reach3, swung, turned
from generator.figures.geometry.vec import bone_angle, distance, rotate


@pytest.mark.parametrize("target", [(30.0, 40.0), (-20.0, 10.0), (0.0, -55.0)])
@pytest.mark.parametrize("bend", [1, -1])
def test_two_bones_meet_their_target(target: tuple[float, float], bend: int) -> None:
    found = reach((0, 0), target, 40, 35, bend)
    assert distance((0, 0), found.joint) == pytest.approx(40)
    assert distance(found.joint, found.end) == pytest.approx(35)
    assert distance(found.end, target) < 0.01
    assert found.missing == 0


def test_what_is_out_of_reach_is_missed_by_what_is_missing() -> None:
    found = reach((0, 0), (0, 100), 40, 35, 1)
    assert found.missing == pytest.approx(25, abs=0.01)


def test_two_bones_in_space_bend_towards_the_pole() -> None:
    joint, end, missing = reach3((0, 0, 0), (0, 60, 0), 40, 35, (0, 0, 1))
    assert joint[2] > 0
    assert math.dist(joint, end) == pytest.approx(35)
    assert missing == 0


def test_angles_count_counter_clockwise_from_straight_down() -> None:
    assert bone_angle((0, 1)) == 0
    assert bone_angle((1, 0)) == pytest.approx(90)
    assert rotate((0, 1), 90) == pytest.approx((1, 0))


def test_rotations_in_space() -> None:
    assert turned(about_x(90), (0, 1, 0)) == pytest.approx((0, 0, 1))
    assert turned(about_z(90), (0, 1, 0)) == pytest.approx((1, 0, 0))
    assert swung((0, 1, 0), (0, 1, 0), 50) == pytest.approx((0, 1, 0))


def test_the_hull_keeps_the_corners_only() -> None:
    square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]
    assert sorted(hull([*square, (2.0, 2.0), (2.0, 0.0)])) == sorted(square)


def test_bisection_finds_the_edge() -> None:
    assert bisect(lambda x: x < 3.2, 0, 10, 40) == pytest.approx(3.2)


def test_path_data_is_compact_and_does_not_drift() -> None:
    assert data(polygon((0, 0), (10, 0), (10, 10.04))) == "M0 0h10v10z"
    assert data(polygon((0.04, 0), (0.08, 0), (0.12, 0))) == "M0 0h.1 0z"


def test_a_circle_is_two_arcs_and_an_ellipse_is_not() -> None:
    assert data(circle((2, 3), 5)) == "M7 3a5 5 0 1 1-10 0 5 5 0 1 1 10 0z"
    assert "c" in data(ellipse((0, 0), 3, 5))
    towel = smooth([(0, 0, "c"), (30, 0, "c"), (30, 2, "c"), (0, 2, "c")])
    assert "a" not in data(towel), "four sharp corners are no circle"


def test_shapes_that_are_joined_wind_the_same_way() -> None:
    square = polygon((0, 0), (0, 10), (10, 10), (10, 0))
    assert area(same_winding(square)) > 0
    assert area(same_winding(flipped(square))) > 0


def test_a_mirrored_path_has_the_same_points_on_the_other_side() -> None:
    path = smooth([(0, 0), (5, 8), (-3, 6)])
    assert [(-x, y) for x, y in points(flipped(path))] == points(path)


def test_a_limb_is_as_wide_as_its_stations() -> None:
    xs = [x for x, _ in points(profile([(0, 9, 8), (20, 7, 6), (40, 5, 5)]))]
    assert max(xs) == pytest.approx(9, abs=0.5)
    assert min(xs) == pytest.approx(-8, abs=0.5)


def test_a_rod_reaches_just_past_its_ends() -> None:
    ys = [y for _, y in points(rod((0, 0), (0, 30), 2))]
    assert -3 < min(ys) < 0
    assert 30 < max(ys) < 33
