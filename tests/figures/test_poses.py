"""Poses: words of a physiotherapist, help for each, and frames that build on each other."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, ValidationError

from generator.figures import Pose
from generator.figures.limits import LIMITS
from generator.figures.merge import BASES, frame_names, postures
from generator.figures.pose import Arm, Leg, Posture, PropOptions
from generator.figures.vocabulary import BASE_WORDS, MUSCLE_WORDS, MUSCLES, PROP_WORDS
from tests.figures.whole import ALL, FOLDER, motion, pose


@pytest.mark.parametrize("model", [Pose, Posture, Leg, Arm, PropOptions])
def test_every_word_has_help(model: type[BaseModel]) -> None:
    missing = [name for name, field in model.model_fields.items() if not field.description]
    assert missing == []


@pytest.mark.parametrize("word", sorted(LIMITS))
def test_the_help_of_a_number_names_its_range(word: str) -> None:
    models: list[type[BaseModel]] = [Leg, Arm, Posture, PropOptions]
    help_texts = [m.model_fields[word].description or "" for m in models if word in m.model_fields]
    assert help_texts
    assert any(LIMITS[word].text() in text for text in help_texts)


@pytest.mark.parametrize("name", ALL)
def test_a_pose_takes_at_most_twelve_lines(name: str) -> None:
    lines = (FOLDER / f"{name}.yml").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.strip() and not line.startswith("#")]) <= 12


def test_unknown_words_are_refused() -> None:
    with pytest.raises(ValidationError, match="kneee"):
        pose(base="standing", leg={"kneee": 20})


@pytest.mark.parametrize("words", [{}, {"foot": {"view": "side"}, "base": "standing"}])
def test_a_pose_has_one_subject(words: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        pose(**words)


def test_each_frame_starts_from_the_one_before() -> None:
    found = pose(base="standing", lean=5, start={"leg": {"knee": 20}}, end={"head": 10})
    last = postures(found)[-1]
    assert last.lean == 5
    assert last.head == 10
    assert last.leg is not None
    assert last.leg.knee == 20


def test_writing_the_hip_releases_the_foot() -> None:
    found = pose(base="sitting", end={"leg": {"hip": 86, "knee": 8}})
    before, after = (p.leg.foot if p.leg else None for p in postures(found))
    assert (before, after) == ("flat", "free")


def test_lifting_the_toes_puts_the_heel_down() -> None:
    found = pose(base="standing", start={"leg": {"heel_lift": 30}}, end={"leg": {"toe_lift": 10}})
    last = postures(found)[-1].leg
    assert last is not None
    assert (last.heel_lift, last.toe_lift) == (None, 10)


def test_frames_are_start_middle_and_end() -> None:
    assert frame_names(pose(base="standing")) == ("start",)
    assert frame_names(pose(base="standing", end={})) == ("start", "end")
    assert frame_names(pose(base="standing", middle={}, end={})) == ("start", "middle", "end")


@pytest.mark.parametrize("base", sorted(BASES))
def test_every_base_posture_stands_lies_or_sits_by_itself(base: str) -> None:
    bones = motion(pose(base=base)).frames[0]
    assert all(abs(b.x) < 300 and abs(b.y) < 300 for b in bones.values())


def test_words_for_screen_readers_cover_the_vocabulary() -> None:
    assert set(BASE_WORDS) == set(BASES)
    assert set(MUSCLE_WORDS) == set(MUSCLES)
    assert all(PROP_WORDS.values())
