"""What can be seen in the rendered picture of every exercise: muscles, arrows, contrast."""

from __future__ import annotations

from functools import lru_cache

import pytest

from generator.figures import Look, draw
from generator.figures.foot.scene import SCALE as CLOSE_UP
from generator.figures.palette import DARK, LIGHT, PRINT, Colours
from tests.figures.pixels import Picture
from tests.figures.test_exercises import ENTRIES, pose_of

_SMALLEST = 12.0
"""Square centimetres of the person: in a figure 45 mm wide, about 1 by 1 mm."""
_MOST = 0.8
"""The rest is where an arm, a band or a machine lies over the muscle."""
COLOURS: dict[Look, Colours] = {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.PRINT: PRINT}
MARKS = [(key, muscle) for key in ENTRIES for muscle in pose_of(key)[1]]
ARROWS = [key for key in ENTRIES if pose_of(key)[0].arrow != "none"]


@lru_cache(maxsize=4)
def picture(key: str, muscles: tuple[str, ...], look: Look) -> Picture:
    """The last frame, where muscles and arrow are."""
    frame = draw(pose_of(key)[0], key=key, muscles=muscles, look=look).frames[-1]
    return Picture.of(frame.svg, frame.width, COLOURS[look]["paper"])


def whole(key: str, look: Look) -> Picture:
    return picture(key, tuple(pose_of(key)[1]), look)


@pytest.mark.parametrize(("key", "muscle"), MARKS)
def test_every_main_muscle_of_every_exercise_can_be_seen(key: str, muscle: str) -> None:
    area = picture(key, (muscle,), Look.LIGHT).area([LIGHT["muscle"], LIGHT["fibre"]])
    close = pose_of(key)[0].foot is not None
    assert area / (CLOSE_UP**2 if close else 1) > _SMALLEST


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK], ids=lambda look: look.value)
@pytest.mark.parametrize("key", ENTRIES)
def test_a_muscle_stands_out_three_to_one_from_what_lies_round_it(key: str, look: Look) -> None:
    colours = COLOURS[look]
    paints = [colours["muscle"], colours["fibre"]]
    assert whole(key, look).share_in_contrast(paints, 3, gap=2) >= _MOST


@pytest.mark.parametrize("key", ENTRIES)
def test_on_paper_a_muscle_stands_out_from_skin_and_clothes(key: str) -> None:
    """It is as dark as the outline, which it may touch."""
    shown = whole(key, Look.PRINT)
    assert shown.share_in_contrast([PRINT["muscle"]], 3, gap=1, but=PRINT["ink"]) >= _MOST


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK], ids=lambda look: look.value)
@pytest.mark.parametrize("key", ARROWS)
def test_an_arrow_stands_out_three_to_one_all_round(key: str, look: Look) -> None:
    assert whole(key, look).share_in_contrast([COLOURS[look]["arrow"]], 3, gap=2) > 0.97
