"""Rules on the pose of an exercise. What is wrong with a pose, the figures say themselves."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Catalog, Item
from generator.figures import Pose, faults
from generator.figures.faults import Fault
from generator.figures.legmap import REGIONS
from generator.problems import Problem
from generator.shape import did_you_mean


def missing_figure(catalog: Catalog) -> Iterator[Problem]:
    """An exercise has no figure, so its card cannot be printed.

    Give its pose below ``figure``. The page ``how-figures-are-made/`` of the site shows each word
    with a picture, and how to write a pose in five minutes. Until then keep it off the site with
    ``status: draft``.
    """
    for item in catalog.published("exercises"):
        if item.entry.figure is None:
            hint = "give its pose below figure, or set status: draft until it has one; "
            hint += "the page how-figures-are-made/ of the site shows each word"
            message = "there is no figure, so the card cannot be printed"
            yield item.source.problem((), "missing-figure", message, hint)


def figure_fault(catalog: Catalog) -> Iterator[Problem]:
    """A pose cannot be, or cannot be drawn.

    The message says which angle, and its range.
    """
    for item in catalog["exercises"].values():
        yield from pose_faults(item)


def pose_faults(exercise: Item) -> Iterator[Problem]:
    """What is wrong with the pose of one exercise, if it has one."""
    entry, source = exercise.entry, exercise.source
    if entry.figure is None:
        return
    # One that is not on the map is told of by its reference or its own file.
    muscles = [muscle for muscle in entry.muscles.main if muscle in REGIONS]
    for fault in _faults(entry.figure, muscles, entry.hold_on.support):
        path = ("figure", *fault.path)
        yield source.key_problem(path, "figure-fault", fault.message, fault.hint, fault.severity)


def _faults(pose: Pose, muscles: list[str], hold_on: str) -> tuple[Fault, ...]:
    """Kept for who checks again after an edit: to solve the bodies takes most of a check."""
    key = f"{pose.model_dump_json()} {muscles} {hold_on}"
    if key not in _FOUND:
        _FOUND[key] = faults(pose, muscles, hold_on)
    return _FOUND[key]


_FOUND: dict[str, tuple[Fault, ...]] = {}


def picture_count(catalog: Catalog) -> Iterator[Problem]:
    """``shows`` does not name one step for each picture.

    A pose has a picture for its start, one for ``middle`` and one for ``end``. Give the step that
    each of them shows; two pictures of one step name it twice: ``[2, 2]``.
    """
    for item in catalog["exercises"].values():
        pose, shows = item.entry.figure, item.entry.shows
        if pose is not None and len(shows) != pose.pictures:
            message = f"`shows` names {_counted(len(shows), 'step')}, but the pose draws "
            message += _counted(pose.pictures, "picture")
            hint = "name the step of each picture; two pictures of one step name it twice: [2, 2]"
            yield item.source.problem(("shows",), "picture-count", message, hint)


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def muscle_off_the_map(catalog: Catalog) -> Iterator[Problem]:
    """A muscle has no region on the leg map, so no figure can show it.

    Name the file as one of the regions that the message lists. A new region has to be drawn first:
    ask for it in an issue.
    """
    for id_, item in catalog["muscles"].items():
        if id_ not in REGIONS:
            known = list(REGIONS)
            hint = f"the regions are: {', '.join(known)}; a new one has to be drawn first"
            hint = did_you_mean(id_, known) or hint
            message = f'"{id_}" is not a region of the leg map'
            yield item.source.problem((), "muscle-off-the-map", message, hint)
