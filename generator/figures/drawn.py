"""The way in: a pose becomes a drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.figures.artist import Artist
from generator.figures.compose import frame_svg, muscle_ids, pair_svg
from generator.figures.foot import FootPose
from generator.figures.foot.draw import draw_foot
from generator.figures.look import Look
from generator.figures.people import person_for
from generator.figures.pose import Pose
from generator.figures.views import motion_of
from generator.figures.words import caption, describe, describe_frame, title


@dataclass(frozen=True)
class Frame:
    """One picture of an exercise. All frames have the same scale and the same ground."""

    svg: str
    caption: str
    width: float
    """In drawing units: 1 unit is 1 cm of the person."""
    height: float


@dataclass(frozen=True)
class Drawing:
    """All pictures of an exercise, and their text alternative."""

    title: str
    description: str
    frames: tuple[Frame, ...]
    pair: str
    """One SVG with all frames, numbered."""


def draw(
    pose: Pose,
    *,
    key: str,
    muscles: Sequence[str],
    look: Look = Look.COLOUR,
    mirrored: bool = False,
) -> Drawing:
    """Draw an exercise.

    ``key`` is the exercise's id: it chooses the person and keeps SVG ids apart. ``muscles`` are
    marked in the last frame. ``mirrored`` swaps left and right.
    """
    if pose.foot is not None:
        return _close_up(pose.foot, key, muscles, look, mirrored)
    motion = motion_of(pose, person_for(key), muscle_ids(muscles))
    artist = Artist(motion, look, mirrored)
    name, text = title(key, motion), describe(motion)
    frames = tuple(
        Frame(
            frame_svg(artist, key, i, f"{name}: {caption(motion, i)}", describe_frame(motion, i)),
            caption(motion, i),
            artist.box.width,
            artist.box.height,
        )
        for i in range(len(motion.frames))
    )
    return Drawing(name, text, frames, pair_svg(artist, key, name, text)[0])


def _close_up(
    pose: FootPose, key: str, muscles: Sequence[str], look: Look, mirrored: bool
) -> Drawing:
    found = draw_foot(pose, key=key, muscles=muscles, look=look, mirrored=mirrored)
    frames = tuple(Frame(f.svg, f.caption, f.width, f.height) for f in found.frames)
    return Drawing(found.title, found.description, frames, found.pair)
