"""Every exercise of the knowledge base: a figure without faults, inside its frame, in words."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.figures import Look, Pose, animate, draw, faults
from generator.figures.geometry.path import points
from generator.figures.legmap import thumbnail
from generator.figures.motion import Motion
from generator.figures.people import person_for
from generator.figures.views import motion_of

FOLDER = Path(__file__).resolve().parents[2] / "content" / "exercises"


def entries() -> dict[str, dict[str, Any]]:
    """The exercises that have a figure, by id."""
    read = {p.stem: yaml.safe_load(p.read_text("utf-8")) for p in sorted(FOLDER.glob("*.yml"))}
    return {key: entry for key, entry in read.items() if entry.get("figure")}


ENTRIES = entries()
WHOLE = [key for key, entry in ENTRIES.items() if "foot" not in entry["figure"]]


def pose_of(key: str) -> tuple[Pose, list[str]]:
    entry = ENTRIES[key]
    return Pose.model_validate(entry["figure"]), entry["muscles"]["main"]


@pytest.mark.parametrize("key", ENTRIES)
def test_a_figure_has_no_fault(key: str) -> None:
    pose, muscles = pose_of(key)
    support = (ENTRIES[key].get("hold_on") or {}).get("support")
    assert [fault.message for fault in faults(pose, muscles, support)] == []


@pytest.mark.parametrize("key", ENTRIES)
def test_a_figure_has_words_for_position_movement_and_muscles(key: str) -> None:
    pose, muscles = pose_of(key)
    drawing = draw(pose, key=key, muscles=muscles)
    assert len(drawing.description.split()) > 12
    assert all(frame.caption for frame in drawing.frames)
    if pose.foot is None:
        assert "Muscles at work" in drawing.description


def test_all_figures_share_a_page_without_sharing_an_id() -> None:
    svgs = []
    for key in ENTRIES:
        pose, muscles = pose_of(key)
        drawing = draw(pose, key=key, muscles=muscles)
        svgs += [drawing.pair, *(frame.svg for frame in drawing.frames)]
        svgs.append(thumbnail(muscles, look=Look.COLOUR, key=f"{key}-feel"))
        if pose.foot is None and pose.pictures > 1:
            svgs.append(animate(pose, key=key, muscles=muscles))
    ids = Counter(i for svg in svgs for i in re.findall(r' id="([^"]+)"', svg))
    assert [i for i, count in ids.items() if count > 1] == []


@pytest.mark.parametrize("key", [key for key in ENTRIES if pose_of(key)[0].pictures == 2])
def test_two_pictures_weigh_less_than_16_kilobytes_and_5_when_packed(key: str) -> None:
    pose, muscles = pose_of(key)
    svg = draw(pose, key=key, muscles=muscles).pair.encode()
    assert len(svg) < 16_000
    assert len(gzip.compress(svg, 9)) < 5_000


@pytest.mark.parametrize("key", WHOLE)
def test_nobody_sinks_into_the_floor(key: str) -> None:
    pose, muscles = pose_of(key)
    solved = motion_of(pose, person_for(key), tuple(muscles))
    if solved.floor is None or pose.view in ("front", "back") or pose.root == "lying-on-side":
        pytest.skip("seen from above or with depth: the floor is not a line")
    for index in range(len(solved.frames)):
        assert lowest(solved, index) < solved.floor + 2.5


def lowest(solved: Motion, index: int) -> float:
    """Page height of the lowest painted point of the body."""
    bones = solved.frames[index]
    return max(
        bones[part.bone].put(p)[1]
        for group in solved.groups(index, False)
        for part in group.parts
        for p in points(part.path)
    )
