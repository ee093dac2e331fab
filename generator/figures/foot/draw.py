"""The way in: a foot pose becomes a drawing."""

from __future__ import annotations

from collections.abc import Sequence

from generator.figures.foot.artist import FootArtist, FootDrawing
from generator.figures.foot.pose import FootPose
from generator.figures.foot.words import description, title
from generator.figures.look import Look
from generator.figures.people import person_for


def draw_foot(
    pose: FootPose, *, key: str, muscles: Sequence[str], look: Look, mirrored: bool = False
) -> FootDrawing:
    """Draw the one or two frames of a foot exercise.

    `key` is the exercise's id: it chooses the person and starts every id in the picture. `muscles`
    are ids of `generator.figures.vocabulary.MUSCLES`; those that lie above the picture are named in
    the description only. `mirrored` shows the other foot. Frames carry no numbers and no captions
    inside; `pair` has numbered discs. Lengths are drawing units.
    """
    artist = FootArtist(pose, tuple(dict.fromkeys(muscles)), look, person_for(key), mirrored)
    return artist.drawing(key, title(pose), description(pose, artist.muscles))
