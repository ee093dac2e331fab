"""The leg map: every muscle in its anatomical place."""

from __future__ import annotations

import pytest

from generator.figures.geometry.vec import Point
from generator.figures.legmap import REGIONS, View
from generator.figures.legmap.limbs import KNEE, LIMBS
from generator.figures.legmap.regions import BELLIES, DEEP, shapes
from generator.figures.vocabulary import MUSCLES

SHOWN = [(name, view) for name, region in REGIONS.items() for view in region.views]


def curve_points(path: list[tuple[str, tuple[Point, ...]]]) -> list[Point]:
    """Points on the curve: ends and middles of its pieces."""
    out: list[Point] = []
    for command, ps in path:
        if command == "C":
            (x0, y0), (a, b, c) = out[-1], ps
            out.append(
                ((x0 + 3 * a[0] + 3 * b[0] + c[0]) / 8, (y0 + 3 * a[1] + 3 * b[1] + c[1]) / 8)
            )
        out += ps[-1:]
    return out


def outline_points(name: str, view: View) -> list[Point]:
    return [p for strip in shapes(name, view) for p in curve_points(strip.outline())]


def inside(point: Point, polygon: list[Point]) -> bool:
    crossings = 0
    for (x0, y0), (x1, y1) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        if (y0 > point[1]) != (y1 > point[1]):
            crossings += point[0] < x0 + (point[1] - y0) * (x1 - x0) / (y1 - y0)
    return crossings % 2 == 1


def middle(points: list[Point]) -> Point:
    return (sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points))


def across(name: str, view: View) -> float:
    """Mean place between the inner or back edge (0) and the outer or front edge (1)."""
    limb = LIMBS[view]
    shares = []
    for x, y in outline_points(name, view):
        (left, _), (right, _) = limb.at(0, y), limb.at(1, y)
        shares.append((x - left) / (right - left))
    return sum(shares) / len(shares)


def test_every_muscle_of_the_vocabulary_is_a_region() -> None:
    assert set(REGIONS) == set(MUSCLES)


@pytest.mark.parametrize(("name", "view"), SHOWN)
def test_a_muscle_is_drawn_where_its_region_says_it_is_seen(name: str, view: View) -> None:
    assert shapes(name, view)


def test_no_view_draws_a_muscle_that_its_region_does_not_name() -> None:
    drawn = {(n, view) for table in (BELLIES, DEEP) for view in View for n in table[view]}
    assert drawn == set(SHOWN)


@pytest.mark.parametrize(("name", "view"), SHOWN)
def test_a_muscle_lies_inside_the_outline_of_the_body(name: str, view: View) -> None:
    body = curve_points(LIMBS[view].outline())
    outside = [p for p in outline_points(name, view) if not inside(p, body)]
    assert outside == []


@pytest.mark.parametrize("view", [View.FRONT, View.BACK])
def test_hip_abductors_lie_to_the_outside_and_adductors_to_the_inside(view: View) -> None:
    assert across("hip-abductors", view) > 0.65
    assert across("adductors", view) < 0.35


def test_adductors_lie_above_the_knee_and_below_the_groin() -> None:
    heights = [y for _, y in outline_points("adductors", View.FRONT)]
    assert min(heights) > 18
    assert max(heights) < KNEE


@pytest.mark.parametrize("view", [View.BACK, View.SIDE, View.FRONT])
def test_soleus_lies_lower_than_gastrocnemius_and_reaches_the_heel_tendon(view: View) -> None:
    soleus, upper = outline_points("soleus", view), outline_points("gastrocnemius", view)
    assert middle(soleus)[1] > middle(upper)[1] + 4
    assert max(y for _, y in soleus) > max(y for _, y in upper) + 6


@pytest.mark.parametrize("view", [View.BACK, View.SIDE])
def test_soleus_is_painted_beneath_gastrocnemius(view: View) -> None:
    order = list(BELLIES[view])
    assert order.index("soleus") < order.index("gastrocnemius")


def test_only_gastrocnemius_of_the_calf_crosses_the_knee() -> None:
    assert min(y for _, y in outline_points("gastrocnemius", View.BACK)) < KNEE
    assert min(y for _, y in outline_points("soleus", View.SIDE)) > KNEE


def test_from_front_to_back_the_lower_leg_has_shin_fibularis_soleus_gastrocnemius() -> None:
    order = ["gastrocnemius", "soleus", "fibularis", "shin"]
    assert sorted(order, key=lambda name: across(name, View.SIDE)) == order


def test_seen_from_the_front_fibularis_lies_outside_the_shin_muscles() -> None:
    assert across("fibularis", View.FRONT) > across("shin", View.FRONT) + 0.2


def test_thigh_has_quadriceps_in_front_and_hamstrings_behind() -> None:
    assert across("quadriceps", View.SIDE) > 0.6
    assert across("hamstrings", View.SIDE) < 0.4
    assert View.BACK not in REGIONS["quadriceps"].views
    assert View.FRONT not in REGIONS["hamstrings"].views


def test_deep_hip_rotators_lie_beneath_the_buttock_muscle() -> None:
    buttock = curve_points(shapes("gluteus-maximus", View.BACK)[0].outline())
    assert inside(middle(outline_points("deep-hip-rotators", View.BACK)), buttock)
    assert "deep-hip-rotators" in DEEP[View.BACK]


def test_hip_flexors_pass_the_groin_to_the_inner_side_of_the_thigh() -> None:
    ends = [strip.one[-1] for strip in shapes("hip-flexors", View.FRONT)]
    for end in ends:
        left, right = LIMBS[View.FRONT].at(0, end[1])[0], LIMBS[View.FRONT].at(1, end[1])[0]
        assert 20 < end[1] < 27
        assert left < end[0] < (left + right) / 2
