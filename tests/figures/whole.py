"""What the tests of whole figures share: poses as editors write them, and ways to measure."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.figures import Pose
from generator.figures.motion import Motion
from generator.figures.motion_side import SideMotion
from generator.figures.people import PEOPLE, SLIM, Person
from generator.figures.views import motion_of

FOLDER = Path(__file__).parent / "poses"
ALL = sorted(path.stem for path in FOLDER.glob("*.yml"))
NIKA = Person("nika", "bun", "#5a3d2b", "#e6b58f", "#e3a78f", "#4d5f7a", SLIM)


@cache
def written(name: str) -> Pose:
    """The pose in a file."""
    text = (FOLDER / f"{name}.yml").read_text(encoding="utf-8")
    return Pose.model_validate(yaml.safe_load(text))


@cache
def muscles_of(name: str) -> tuple[str, ...]:
    """The muscles that the comment of a file names."""
    first, *_ = (FOLDER / f"{name}.yml").read_text(encoding="utf-8").splitlines()
    prefix = "# muscles: "
    return tuple(first.removeprefix(prefix).split(", ")) if first.startswith(prefix) else ()


BODIES = [name for name in ALL if written(name).foot is None]
SIDE = [name for name in BODIES if isinstance(motion_of(written(name), NIKA, ()), SideMotion)]


def pose(**words: Any) -> Pose:
    """A pose from words."""
    return Pose.model_validate(words)


def motion(found: Pose, person: Person = NIKA) -> Motion:
    """A solved exercise."""
    return motion_of(found, person, ())


def side_motion(found: Pose, person: Person = NIKA) -> SideMotion:
    """A solved exercise seen from the side."""
    solved = motion(found, person)
    assert isinstance(solved, SideMotion)
    return solved


__all__ = [
    "ALL",
    "BODIES",
    "NIKA",
    "PEOPLE",
    "SIDE",
    "motion",
    "muscles_of",
    "pose",
    "side_motion",
    "written",
]
