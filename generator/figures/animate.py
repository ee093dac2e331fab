"""A looping animation: SVG and CSS, no script, still until the page asks for motion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.figures.artist import Artist
from generator.figures.compose import at, muscle_ids, open_svg, scope_of
from generator.figures.drawing import Bone
from generator.figures.drawn import draw
from generator.figures.foot.animate import animate_foot
from generator.figures.geometry.vec import distance
from generator.figures.look import Look
from generator.figures.motion import Loop
from generator.figures.people import person_for
from generator.figures.pose import Pose
from generator.figures.svg.frame import stacked
from generator.figures.svg.tracks import Step, Tracks
from generator.figures.views import motion_of
from generator.figures.words import describe, title

_STEPS: Final = 9
_CLOSED_STEPS: Final = 13
_STILL_SHIFT, _STILL_TURN, _STILL_STRETCH = 0.25, 0.25, 0.01


def animate(pose: Pose, *, key: str, muscles: Sequence[str], mirrored: bool = False) -> str:
    """An SVG that moves between the frames of an exercise.

    It shows the last frame with its arrow. It moves while it, or an element around it, has the
    attribute or class ``data-play``; never where reduced motion is asked for, nor in print.
    A hold stays still.
    """
    if pose.foot is None and pose.end is not None:
        motion = motion_of(pose, person_for(key), muscle_ids(muscles))
        return _moving(Artist(motion, Look.COLOUR, mirrored), key)
    if pose.foot is not None and pose.foot.end is not None:
        return animate_foot(pose.foot, key=key, muscles=muscles, mirrored=mirrored)
    return draw(pose, key=key, muscles=muscles, mirrored=mirrored).frames[-1].svg


def _moving(artist: Artist, key: str) -> str:
    """The whole document."""
    motion, box, sheet = artist.motion, artist.box, artist.sheet(scope_of(key, "a"))
    closed = motion.loop(2).closed
    loop = motion.loop(_CLOSED_STEPS if closed else _STEPS)
    tracks = Tracks(sheet, loop.closed)
    last = len(motion.frames) - 1
    bones = motion.frames[last]
    moved = {name: _track(tracks, name, bone, loop) for name, bone in bones.items()}
    layers = tracks.body(motion.groups(last, True), bones, moved)
    layers += tracks.props(motion.props(last), [props for _, props in loop.steps])
    layers += [*artist.ground(sheet), tracks.arrow(artist.arrows(sheet))]
    picture = at(-box.left, -box.top, artist.facing(stacked(layers)))
    words = title(key, motion), describe(motion)
    head = open_svg(sheet.prefix, box.width, box.height, *words, artist.person)
    return f"{head}{tracks.style(artist.person)}{sheet.defs()}{picture}</svg>"


def _track(tracks: Tracks, name: str, end: Bone, loop: Loop) -> str:
    """The class that moves a bone, or nothing if it stays where it is."""
    way = [bones[name] for bones, _ in loop.steps]
    if all(_same(bone, end) for bone in way):
        return ""
    return tracks.follow([Step(b.x, b.y, -b.turn, b.out, b.stretch / end.built) for b in way])


def _same(a: Bone, b: Bone) -> bool:
    return (
        distance(a.origin, b.origin) < _STILL_SHIFT
        and abs(a.turn - b.turn) < _STILL_TURN
        and abs(a.stretch - b.stretch) < _STILL_STRETCH
    )
