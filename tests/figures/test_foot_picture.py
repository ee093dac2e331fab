"""The foot close-up as SVG: well-formed, small, named, in every look."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from generator.figures.look import Look
from tests.figures.feet import EXERCISES, drawn

SVG = "{http://www.w3.org/2000/svg}"


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
        "the foot. The band is tied to the leg of a chair or table and pulls against the movement. "
        "Start: sole turned outwards by about 10 degrees. "
        "End: sole turned inwards by about 30 degrees. Marked: front of the shin."
    )


def test_a_scrunch_says_what_toes_and_towel_do() -> None:
    text = drawn("towel-scrunch").description
    assert "The foot stands on a towel. Start: foot flat, toes straight. End: toes curled" in text
    assert "The towel gathers in folds under the toes." in text
