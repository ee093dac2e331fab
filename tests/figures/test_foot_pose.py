"""The foot close-up in an editor's words, and what they are told when it goes wrong."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from generator.figures.foot.faults import FootFault, foot_faults
from generator.figures.foot.pose import RANGES, FootPose, FootPosition
from tests.figures.feet import EXERCISES, pose


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


def test_every_range_is_a_field() -> None:
    assert set(RANGES) <= set(FootPosition.model_fields)
