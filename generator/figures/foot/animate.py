"""A looping animation of a foot close-up: there and back, or round and round."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from generator.figures.compose import at, open_svg, scope_of
from generator.figures.drawing import Bone
from generator.figures.foot.artist import FootArtist
from generator.figures.foot.front import length_factor
from generator.figures.foot.pose import RANGES, FootPose, FootPosition
from generator.figures.foot.props import towel_unrolled
from generator.figures.foot.side import FLOOR
from generator.figures.foot.words import description, gathers, title
from generator.figures.geometry.vec import blend
from generator.figures.look import Look
from generator.figures.people import person_for
from generator.figures.svg.frame import Layer, prop_layers, stacked
from generator.figures.svg.tracks import Step, Tracks

_STEPS: Final = 9
_CIRCLE_STEPS: Final = 17
_SWAY: Final = 12.0
"""How far a circling foot turns to either side, degrees."""


def animate_foot(
    pose: FootPose, *, key: str, muscles: Sequence[str], mirrored: bool = False
) -> str:
    """An SVG that moves between the frames of a close-up; see ``figures.animate``."""
    artist = FootArtist(pose, tuple(muscles), Look.COLOUR, person_for(key), mirrored)
    sheet, circles = artist.sheet(scope_of(key, "a")), pose.arrow == "circle"
    tracks = Tracks(sheet, circles)
    steps = list(_round(*pose.frames()) if circles else _there(*pose.frames()))
    layers = _limb(artist, tracks, steps) + _props(artist, tracks, steps)
    layers += [*prop_layers(sheet, artist.ground()), tracks.arrow(artist.arrows(sheet))]
    box, words = artist.box, (title(pose), description(pose, artist.muscles))
    picture = at(-box.left, -box.top, artist.facing(stacked(layers)))
    head = open_svg(sheet.prefix, box.width, box.height, *words, artist.person)
    return f"{head}{tracks.style(artist.person)}{sheet.defs()}{picture}</svg>"


def _there(first: FootPosition, last: FootPosition) -> Iterator[FootPosition]:
    """Positions from the first frame to the last."""
    for k in range(_STEPS):
        share = k / (_STEPS - 1)
        yield FootPosition.model_validate(
            {word: blend(first.angle(word), last.angle(word), share) for word in RANGES}
        )


def _round(first: FootPosition, last: FootPosition) -> Iterator[FootPosition]:
    """Positions on a circle that begins at the last frame and passes the first, inwards first."""
    middle, half = (last.pitch + first.pitch) / 2, (last.pitch - first.pitch) / 2
    for k in range(_CIRCLE_STEPS):
        turn = 2 * math.pi * k / (_CIRCLE_STEPS - 1)
        pitch, roll = middle + half * math.cos(turn), _SWAY * math.sin(turn)
        yield last.model_copy(
            update={
                "dorsiflexion": max(pitch, 0.0),
                "plantarflexion": max(-pitch, 0.0),
                "inversion": max(roll, 0.0),
                "eversion": max(-roll, 0.0),
            }
        )


def _limb(artist: FootArtist, tracks: Tracks, steps: Sequence[FootPosition]) -> list[Layer]:
    scene, last = artist.scenes[-1], artist.positions[-1]
    ways = [artist.scene(step, ()).bones for step in steps]
    longer = [length_factor(step.pitch) / length_factor(last.pitch) for step in steps]
    seen_along = artist.pose.view == "front"
    motion = {
        name: tracks.follow(
            [
                _step(way[name], size if seen_along and name == "foot" else 1.0)
                for way, size in zip(ways, longer, strict=True)
            ]
        )
        for name, bone in scene.bones.items()
        if any(way[name] != bone for way in ways)
    }
    return tracks.body(scene.groups, scene.bones, motion)


def _step(bone: Bone, size: float) -> Step:
    return Step(bone.x, bone.y, -bone.turn, 1.0, size)


def _props(artist: FootArtist, tracks: Tracks, steps: Sequence[FootPosition]) -> list[Layer]:
    """A band follows the foot; a towel that is gathered grows its folds."""
    folds = gathers(artist.pose)
    pieces = artist.props(artist.positions[-1], artist.scenes[-1], folds)
    if not folds:
        ways = [artist.props(step, artist.scene(step, ()), folds) for step in steps]
        return tracks.props(pieces, ways)
    layers = prop_layers(tracks.sheet, pieces)
    if artist.pose.view == "above":
        return layers
    last = artist.positions[-1].angle("toe_flexion")
    shares = [step.angle("toe_flexion") / last for step in steps]
    motion = tracks.follow([Step(*towel_unrolled(FLOOR, share)) for share in shares])
    return [(layer, f'<g class="{motion}">{text}</g>') for layer, text in layers]
