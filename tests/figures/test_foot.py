"""The foot close-up: poses in words, limits with their messages, and what is drawn."""

from __future__ import annotations

import math
import re
from typing import Any
from xml.etree import ElementTree

import pytest
from pydantic import ValidationError

from generator.figures.foot.above import above_scene
from generator.figures.foot.arrow import arrows
from generator.figures.foot.draw import draw_foot
from generator.figures.foot.faults import FootFault, foot_faults
from generator.figures.foot.front import front_scene
from generator.figures.foot.pose import RANGES, FootPose, FootPosition
from generator.figures.foot.scene import SCALE, Scene
from generator.figures.foot.side import FLOOR, side_scene
from generator.figures.geometry.path import points
from generator.figures.geometry.vec import Point, place
from generator.figures.look import Look

SVG = "{http://www.w3.org/2000/svg}"
EXERCISES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "ankle-circles": (
        {
            "view": "front",
            "start": {"dorsiflexion": 15},
            "end": {"plantarflexion": 20},
            "arrow": "circle",
        },
        ["shin", "fibularis", "gastrocnemius", "soleus"],
    ),
    "ankle-inversion-band": (
        {"view": "front", "prop": "band", "start": {"eversion": 8}, "end": {"inversion": 28}},
        ["shin"],
    ),
    "ankle-eversion-band": (
        {"view": "front", "prop": "band", "start": {"inversion": 12}, "end": {"eversion": 15}},
        ["fibularis"],
    ),
    "ankle-dorsiflexion-band": (
        {
            "view": "side",
            "prop": "band",
            "start": {"plantarflexion": 25},
            "end": {"dorsiflexion": 12},
        },
        ["shin"],
    ),
    "towel-scrunch": (
        {"view": "side", "prop": "towel", "end": {"toe_flexion": 40}},
        ["foot-muscles"],
    ),
    "toe-spreading": ({"view": "above", "end": {"toe_spread": 18}}, ["foot-muscles"]),
}


def pose(**words: Any) -> FootPose:
    return FootPose.model_validate(words)


def drawn(name: str, look: Look = Look.PRINT, mirrored: bool = False) -> Any:
    words, muscles = EXERCISES[name]
    return draw_foot(
        FootPose.model_validate(words), key=name, muscles=muscles, look=look, mirrored=mirrored
    )


def outline(scene: Scene, *bones: str) -> list[Point]:
    """Points of the limb's outline on the page."""
    out = []
    for group in scene.groups:
        for part in group.parts:
            if part.kind == "shape" and (not bones or part.bone in bones):
                bone = scene.bones[part.bone]
                out += [place(p, bone.origin, bone.turn) for p in points(part.path)]
    return out


def lowest(scene: Scene, *bones: str) -> float:
    return max(y for _, y in outline(scene, *bones))


# The words of a pose


def test_the_second_frame_goes_on_from_the_first() -> None:
    first, last = pose(view="side", toe_flexion=10, end={"dorsiflexion": 15}).frames()
    assert (first.angle("toe_flexion"), first.angle("dorsiflexion")) == (10, 0)
    assert (last.angle("toe_flexion"), last.angle("dorsiflexion")) == (10, 15)


def test_a_movement_ends_its_opposite() -> None:
    words = {"start": {"plantarflexion": 30}, "end": {"dorsiflexion": 10}}
    assert [f.pitch for f in pose(view="side", **words).frames()] == [-30, 10]


def test_without_an_end_there_is_one_frame() -> None:
    assert len(pose(view="front", arrow="circle").frames()) == 1


def test_an_unknown_word_is_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        pose(view="side", flexion=10)


def test_every_field_tells_an_editor_what_it_is_and_how_far_it_goes() -> None:
    fields = FootPose.model_json_schema()["properties"]
    assert fields["inversion"]["description"] == "Sole turned inwards. 0 to 35 degrees."
    assert all(fields[name].get("description") for name in fields)


# Faults


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (
            {"view": "side", "end": {"dorsiflexion": 40}},
            FootFault(
                ("end", "dorsiflexion"),
                "dorsiflexion is 40, but must be 0 to 20 degrees.",
                "Foot pulled up towards the shin.",
            ),
        ),
        (
            {"view": "front", "start": {"eversion": 30}, "end": {"inversion": 20}},
            FootFault(
                ("start", "eversion"),
                "eversion is 30, but must be 0 to 15 degrees.",
                "Sole turned outwards.",
            ),
        ),
        (
            {"view": "side", "toe_flexion": 60, "end": {"toe_flexion": 10}},
            FootFault(
                ("toe_flexion",),
                "toe_flexion is 60, but must be -70 to 45 degrees.",
                "Toes curled is plus, toes lifted is minus.",
            ),
        ),
        (
            {"view": "front", "end": {"inversion": 20, "eversion": 5}},
            FootFault(
                ("end", "eversion"),
                "inversion and eversion are opposite movements.",
                "Write one of them. To move from one to the other, write one in `start` and the "
                "other in `end`.",
            ),
        ),
        (
            {"view": "above", "toe_spread": 10, "end": {"toe_spread": 10}},
            FootFault(("end",), "Start and end are the same.", "Change an angle in `end`."),
        ),
        (
            {"view": "side", "end": {"inversion": 20}},
            FootFault(
                ("view",),
                "The side view does not show inversion.",
                "Use the view front or above.",
            ),
        ),
        (
            {"view": "above", "prop": "band", "end": {"inversion": 20}},
            FootFault(("prop",), "From above, a band is not drawn.", "Use front or side."),
        ),
        (
            {"view": "front", "prop": "towel", "end": {"inversion": 20}},
            FootFault(("prop",), "In the front view, a towel is not drawn.", "Use side or above."),
        ),
    ],
)
def test_a_fault_names_its_line_and_how_to_mend_it(words: dict[str, Any], fault: FootFault) -> None:
    assert foot_faults(FootPose.model_validate(words), ["shin", "foot-muscles"]) == (fault,)


def test_a_muscle_that_the_view_hides_is_a_fault() -> None:
    words: dict[str, Any] = {"view": "side", "end": {"toe_flexion": 20}}
    assert foot_faults(pose(**words), ["fibularis"]) == (
        FootFault(
            ("view",), "The side view shows none of: fibularis.", "Use the view front or above."
        ),
    )
    (fault,) = foot_faults(pose(**words), ["quadriceps"])
    assert fault.hint == "Draw the whole person."


def test_all_faults_come_at_once() -> None:
    bad = pose(view="side", start={"dorsiflexion": 30}, end={"plantarflexion": 90})
    assert [f.path for f in foot_faults(bad, ["shin"])] == [
        ("start", "dorsiflexion"),
        ("end", "plantarflexion"),
    ]


@pytest.mark.parametrize("name", EXERCISES)
def test_the_exercises_are_without_fault(name: str) -> None:
    words, muscles = EXERCISES[name]
    assert foot_faults(FootPose.model_validate(words), muscles) == ()


# What is drawn


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


# The arrow


def run_of(name: str) -> list[list[Point]]:
    words, _ = EXERCISES[name]
    made = FootPose.model_validate(words)
    return arrows(made, tuple(scene_of(made, p) for p in made.frames()))


def scene_of(made: FootPose, position: FootPosition) -> Scene:
    if made.view == "side":
        return side_scene(position, [], made.prop != "band")
    return front_scene(position, []) if made.view == "front" else above_scene(position, [])


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


# The picture


@pytest.mark.parametrize("name", EXERCISES)
@pytest.mark.parametrize("look", list(Look))
def test_pictures_are_well_formed_small_and_named(name: str, look: Look) -> None:
    drawing = drawn(name, look)
    for svg in (drawing.pair, *(f.svg for f in drawing.frames)):
        root = ElementTree.fromstring(svg)  # noqa: S314
        ids = [e.get("id") for e in root.iter() if e.get("id")]
        assert len(ids) == len(set(ids))
        assert root.get("role") == "img"
        named = " ".join(str(root.get("aria-labelledby")).split())
        texts = {e.get("id"): e.text for e in root if e.tag in (f"{SVG}title", f"{SVG}desc")}
        assert named == " ".join(map(str, texts))
        assert all(texts.values())
        assert len(svg) < 16_000


@pytest.mark.parametrize("name", EXERCISES)
def test_frames_carry_no_numbers_and_the_pair_does(name: str) -> None:
    drawing = drawn(name)
    assert [f.caption for f in drawing.frames] == ["Start", "End"]
    assert all("<text" not in f.svg for f in drawing.frames)
    assert re.findall(r"<text[^>]*>(\d)</text>", drawing.pair) == ["1", "2"]


@pytest.mark.parametrize("name", EXERCISES)
def test_muscles_are_marked_in_the_last_frame_only(name: str) -> None:
    first, last = drawn(name, Look.COLOUR).frames
    assert "--fig-muscle," not in first.svg
    assert "--fig-muscle," in last.svg


@pytest.mark.parametrize("name", EXERCISES)
def test_both_frames_are_equally_big(name: str) -> None:
    first, last = drawn(name).frames
    assert (first.width, first.height) == (last.width, last.height)


@pytest.mark.parametrize("name", EXERCISES)
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.PRINT])
def test_only_the_web_look_uses_variables(name: str, look: Look) -> None:
    assert "var(" not in drawn(name, look).pair
    assert "<style" not in drawn(name, look).pair


def test_mirrored_is_mirrored() -> None:
    plain, other = drawn("toe-spreading"), drawn("toe-spreading", mirrored=True)
    assert "scale(-1 1)" not in plain.pair
    assert other.pair.count("scale(-1 1)") == 2
    assert plain.frames[0].width == other.frames[0].width


def test_the_same_pose_gives_the_same_bytes() -> None:
    assert drawn("towel-scrunch") == drawn("towel-scrunch")


def test_words_are_enough_to_do_the_exercise_by() -> None:
    drawing = drawn("ankle-inversion-band")
    assert drawing.title == "Foot, seen from the front: sole turned inwards by about 30 degrees"
    assert drawing.description == (
        "A bare foot, ankle and lower shin, seen from the front. A band goes round the front of "
        "the foot. The band is tied to a table leg and pulls against the movement. "
        "Start: sole turned outwards by about 10 degrees. "
        "End: sole turned inwards by about 30 degrees. Marked: front of the shin."
    )


def test_a_scrunch_says_what_toes_and_towel_do() -> None:
    text = drawn("towel-scrunch").description
    assert "The foot stands on a towel. Start: foot flat, toes straight. End: toes curled" in text
    assert "The towel gathers in folds under the toes." in text


def test_every_range_is_a_field() -> None:
    assert set(RANGES) <= set(FootPosition.model_fields)
