"""The foot close-up: joints, muscles and arrows where they belong."""

from __future__ import annotations

import math

import pytest

from generator.figures.foot.above import above_scene
from generator.figures.foot.arrow import arrows
from generator.figures.foot.draw import draw_foot
from generator.figures.foot.front import front_scene
from generator.figures.foot.pose import FootPose, FootPosition
from generator.figures.foot.scene import SCALE, Scene
from generator.figures.foot.side import FLOOR, side_scene
from generator.figures.geometry.path import points
from generator.figures.geometry.vec import Point
from generator.figures.look import Look
from tests.figures.feet import EXERCISES, lowest, outline, pose, scene_of


@pytest.mark.parametrize("toes", [0, 20, 40, -30])
@pytest.mark.parametrize("ankle", [{}, {"dorsiflexion": 18}, {"plantarflexion": 30}])
def test_a_resting_foot_touches_the_floor_and_never_goes_through(
    toes: float, ankle: dict[str, float]
) -> None:
    scene = side_scene(FootPosition.model_validate({"toe_flexion": toes, **ankle}), [], True)
    assert lowest(scene, "foot", "toe", "tip") == pytest.approx(FLOOR * SCALE, abs=0.5)


def test_pulling_the_foot_up_on_the_floor_leaves_the_heel_down() -> None:
    scene = side_scene(FootPosition(dorsiflexion=18), [], True)
    heel = [p for p in outline(scene, "foot") if p[0] < 0]
    assert max(y for _, y in heel) == pytest.approx(FLOOR * SCALE, abs=0.5)
    assert lowest(scene, "tip") < (FLOOR - 2) * SCALE


def test_raising_the_heel_on_the_floor_leaves_the_toes_flat() -> None:
    scene = side_scene(FootPosition(plantarflexion=30), [], True)
    assert scene.bones["toe"].turn == 0
    assert lowest(scene, "tip") == pytest.approx(FLOOR * SCALE, abs=1.5)


def test_toes_curled_on_the_floor_keep_heel_and_toes_down() -> None:
    scene = side_scene(FootPosition(toe_flexion=40), [], True)
    assert lowest(scene, "foot") == pytest.approx(lowest(scene, "tip"), abs=0.5)


@pytest.mark.parametrize("angle", [15.0, 35.0])
def test_ankle_angles_come_back_as_written(angle: float) -> None:
    side = side_scene(FootPosition(plantarflexion=angle), [], False)
    assert side.bones["shank"].turn - side.bones["foot"].turn == pytest.approx(angle)
    front = front_scene(FootPosition(inversion=angle), [])
    assert abs(front.bones["foot"].turn) == pytest.approx(angle)


def test_inversion_turns_the_sole_towards_the_inner_side() -> None:
    """From the front the outer side is on the right: the toes swing to the left."""
    rest, turned = (front_scene(FootPosition(inversion=a), []) for a in (0, 30))
    assert turned.tip[0] < rest.tip[0] - 2 * SCALE
    assert front_scene(FootPosition(eversion=15), []).tip[0] > rest.tip[0]


def test_from_above_the_big_toe_lies_on_the_inner_side_and_inversion_turns_inwards() -> None:
    scene = above_scene(FootPosition(), [])
    assert scene.bones["toe1"].x < scene.bones["toe5"].x
    assert above_scene(FootPosition(inversion=30), []).tip[0] < scene.tip[0]


def test_spread_toes_move_apart_and_keep_their_order() -> None:
    rest, wide = (above_scene(FootPosition(toe_spread=a), []) for a in (0, 18))
    turns = [wide.bones[f"toe{i}"].turn - rest.bones[f"toe{i}"].turn for i in range(1, 6)]
    assert turns == sorted(turns, reverse=True)
    assert turns[0] > 15
    assert turns[-1] < -15


@pytest.mark.parametrize(
    ("view", "scene"),
    [
        ("side", side_scene(FootPosition(), ["shin", "gastrocnemius", "soleus"], True)),
        ("front", front_scene(FootPosition(), ["shin", "fibularis", "gastrocnemius", "soleus"])),
        ("above", above_scene(FootPosition(), ["shin", "fibularis"])),
    ],
)
def test_muscles_lie_inside_the_shin(view: str, scene: Scene) -> None:
    """At every height a muscle stays between the two edges of the leg."""
    limb = next(p for p in scene.groups[0].parts if p.paint == "skin" and p.bone == "shank")
    edge = [ps[-1] for _, ps in limb.path if ps]
    for part in scene.groups[0].parts:
        if part.paint != "muscle":
            continue
        for x, y in (ps[-1] for _, ps in part.path if ps):
            near = [p for p in edge if abs(p[1] - y) < 7 * SCALE]
            assert min(p[0] for p in near) - 1 <= x <= max(p[0] for p in near) + 1, (view, x, y)


def test_the_calf_lies_behind_and_the_shin_muscle_in_front() -> None:
    scene = side_scene(FootPosition(), ["shin", "soleus"], True)
    bellies = [p for p in scene.groups[0].parts if p.paint == "muscle"]
    shin, soleus = (sum(p[0] for p in points(b.path)) / len(points(b.path)) for b in bellies)
    assert shin > 2 * SCALE
    assert soleus < 0


def test_fibularis_lies_on_the_outer_side() -> None:
    (belly,) = (
        p for p in front_scene(FootPosition(), ["fibularis"]).groups[0].parts if p.paint == "muscle"
    )
    assert min(x for x, _ in points(belly.path)) > SCALE


def run_of(name: str) -> list[list[Point]]:
    words, _ = EXERCISES[name]
    made = FootPose.model_validate(words)
    return arrows(made, tuple(scene_of(made, p) for p in made.frames()))


def test_the_arrow_of_inversion_runs_inwards_and_that_of_eversion_outwards() -> None:
    (inwards,), (outwards,) = run_of("ankle-inversion-band"), run_of("ankle-eversion-band")
    assert inwards[0][0] > inwards[-1][0]
    assert outwards[0][0] < outwards[-1][0]


def test_the_arrow_of_dorsiflexion_runs_upwards() -> None:
    ((start, *_, end),) = run_of("ankle-dorsiflexion-band")
    assert end[1] < start[1] - 5 * SCALE


def test_the_arrow_of_a_scrunch_pulls_towards_the_heel() -> None:
    ((start, *_, end),) = run_of("towel-scrunch")
    assert end[0] < start[0] - 5 * SCALE


def test_an_arrow_of_a_resting_foot_stays_above_the_floor() -> None:
    """Toes lifted: in front of them. Heel lifted: behind the heel, for the toes stay down."""
    for words, ahead in (({"dorsiflexion": 15}, True), ({"plantarflexion": 30}, False)):
        made = pose(view="side", end=words)
        scenes = tuple(scene_of(made, p) for p in made.frames())
        (run,) = arrows(made, scenes)
        assert max(y for _, y in run) <= FLOOR * SCALE
        assert run[-1][1] < run[0][1]
        assert (run[0][0] > 0) is ahead


def test_spreading_has_an_arrow_on_either_side() -> None:
    inner, outer = run_of("toe-spreading")
    assert inner[-1][0] < inner[0][0] < outer[0][0] < outer[-1][0]


def test_a_circle_goes_most_of_the_way_round() -> None:
    (circle,) = run_of("ankle-circles")
    centre = (sum(p[0] for p in circle) / len(circle), sum(p[1] for p in circle) / len(circle))
    turns = {round(math.atan2(y - centre[1], x - centre[0])) for x, y in circle}
    assert turns == {-3, -2, -1, 0, 1, 2, 3} or len(turns) >= 6


def test_no_arrow_is_drawn_where_none_is_wanted() -> None:
    words = EXERCISES["toe-spreading"][0] | {"arrow": "none"}
    svg = draw_foot(pose(**words), key="k", muscles=[], look=Look.COLOUR).pair
    assert "--fig-arrow" not in svg
