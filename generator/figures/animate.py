"""A looping animation: SVG and CSS, no script, still until the page asks for motion."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.figures.artist import Artist
from generator.figures.compose import at, muscle_ids, open_svg, scope_of
from generator.figures.drawing import Bone, Bones, Group, Piece
from generator.figures.geometry.path import number, points
from generator.figures.geometry.vec import Point, add, distance, rotate, scale, sub
from generator.figures.look import Look
from generator.figures.motion import Loop
from generator.figures.people import person_for
from generator.figures.pose import Pose
from generator.figures.svg.frame import Layer, bundles, prop_layers, stacked
from generator.figures.svg.paint import css
from generator.figures.svg.sheet import Sheet, base36
from generator.figures.views import motion_of
from generator.figures.words import describe, title

_STEPS: Final = 9
_CLOSED_STEPS: Final = 13
_STILL_SHIFT, _STILL_TURN, _STILL_STRETCH = 0.25, 0.25, 0.01
_REST: Final = 12
"""Percent of the time for which the body rests at either end."""
_SECONDS: Final = 2.4


def animate(pose: Pose, *, key: str, muscles: Sequence[str], mirrored: bool = False) -> str:
    """An SVG that moves between the frames of an exercise.

    It shows the last frame with its arrow. It moves while it, or an element around it, has the
    attribute or class ``data-play``; never where reduced motion is asked for, nor in print.
    A hold, and a close-up of the foot, stay still.
    """
    if pose.foot is not None or len(_frames(pose)) < 2:
        from generator.figures.drawn import draw

        return draw(pose, key=key, muscles=muscles, mirrored=mirrored).frames[-1].svg
    artist = Artist(motion_of(pose, person_for(key), muscle_ids(muscles)), Look.COLOUR, mirrored)
    return _Animation(artist, artist.sheet(scope_of(key, "a"))).svg(key)


def _frames(pose: Pose) -> list[str]:
    return [name for name in ("start", "end") if name == "start" or pose.end is not None]


@dataclass
class _Animation:
    """Builds the layers and the keyframes of one animation."""

    artist: Artist
    sheet: Sheet
    tracks: dict[str, str] = field(default_factory=dict)
    """Keyframes of each moving class."""

    def svg(self, key: str) -> str:
        """The whole document."""
        motion, box = self.artist.motion, self.artist.box
        last = len(motion.frames) - 1
        closed = motion.loop(2).closed
        loop = motion.loop(_CLOSED_STEPS if closed else _STEPS)
        layers = self._body(motion.groups(last, True), motion.frames[last], loop)
        layers += self._props(motion.props(last), loop)
        layers += self.artist.ground(self.sheet)
        layers.append(
            (9, f'<g class="{self.sheet.prefix}-arrow">{self.artist.arrows(self.sheet)}</g>')
        )
        inner = self.artist.facing(stacked(layers))
        head = open_svg(
            self.sheet.prefix, box.width, box.height, title(key, motion), describe(motion),
            self.artist.person,
        )  # fmt: skip
        picture = at(-box.left, -box.top, inner)
        return f"{head}{self._style(loop.closed)}{self.sheet.defs()}{picture}</svg>"

    def _body(self, groups: Sequence[Group], bones: Bones, loop: Loop) -> list[Layer]:
        motion = {name: self._track(name, bone, loop) for name, bone in bones.items()}
        out: list[Layer] = []
        for group in groups:
            main, top = (bundles(self.sheet, group, bones, over, motion) for over in (False, True))
            self.sheet.count(main)
            self.sheet.count(top)
            outline = self.sheet.style("outline-far" if group.far else "outline")
            edge = f"<g{outline}>{self.sheet.plain(main)}</g>"
            text = edge + self.sheet.plain(main) + self.sheet.plain(top)
            out.append((group.layer, self.sheet.paled(group.far, text)))
        return out

    def _track(self, name: str, end: Bone, loop: Loop) -> str:
        """The class that moves a bone, or nothing if it stays where it is."""
        way = [bones[name] for bones, _ in loop.steps]
        if all(_same(bone, end) for bone in way):
            return ""
        frames = [
            f"translate({number(b.x)}px,{number(b.y)}px)rotate({number(-b.turn)}deg)"
            + _scaled(b.out, b.stretch / end.built)
            for b in way
        ]
        return self._class(frames, loop.closed)

    def _class(self, transforms: Sequence[str], closed: bool) -> str:
        stops = "".join(
            f"{when}{{transform:{what}}}"
            for when, what in zip(_times(len(transforms), closed), transforms, strict=True)
        )
        if stops not in self.tracks:
            self.tracks[stops] = f"{self.sheet.prefix}-k{base36(len(self.tracks))}"
        return f"{self.tracks[stops]} {self.sheet.prefix}-move"

    def _props(self, pieces: Sequence[Piece], loop: Loop) -> list[Layer]:
        """Props that follow a limb move with it: turned, and stretched like a band."""
        out: list[Layer] = []
        for index, piece in enumerate(pieces):
            ways = [props[index].path for _, props in loop.steps]
            (layer, text), *_ = prop_layers(self.sheet, [piece])
            frames = [_fitted(points(piece.path), points(way)) for way in ways]
            if any(frame != frames[0] for frame in frames) or frames[0] != _UNMOVED:
                text = f'<g class="{self._class(frames, loop.closed)}">{text}</g>'
            out.append((layer, text))
        return out

    def _style(self, closed: bool) -> str:
        scope = self.sheet.prefix
        playing = f":is([data-play],.data-play) .{scope}", f".{scope}:is([data-play],.data-play)"
        named = "".join(
            f"@keyframes {name}{{{stops}}}.{name}{{animation-name:{name}}}"
            for stops, name in self.tracks.items()
        )
        moving = ",".join(f"{p} .{scope}-move" for p in playing)
        hidden = ",".join(f"{p} .{scope}-arrow" for p in playing)
        way = "normal" if closed else "alternate"
        run = f"animation-duration:{_SECONDS}s;animation-timing-function:linear;"
        run += f"animation-iteration-count:infinite;animation-direction:{way}"
        wish = "@media screen and (prefers-reduced-motion:no-preference)"
        rules = f"{wish}{{{moving}{{{run}}}{hidden}{{visibility:hidden}}}}"
        return f"<style>{css(self.sheet.paints, scope, self.artist.person)}{named}{rules}</style>"


def _same(a: Bone, b: Bone) -> bool:
    return (
        distance(a.origin, b.origin) < _STILL_SHIFT
        and abs(a.turn - b.turn) < _STILL_TURN
        and abs(a.stretch - b.stretch) < _STILL_STRETCH
    )


def _scaled(out: int, stretch: float) -> str:
    return f"scale({out},{stretch:.3g})" if out < 0 or abs(stretch - 1) > 0.01 else ""


def _times(count: int, closed: bool) -> list[str]:
    """When each step is reached: even round a crank, else slow at both ends, with a rest."""
    if closed:
        return [f"{number(100 * k / (count - 1))}%" for k in range(count)]
    shares = [math.acos(1 - 2 * k / (count - 1)) / math.pi for k in range(count)]
    times = [f"{number(_REST + (100 - 2 * _REST) * share)}%" for share in shares]
    return [f"0%,{times[0]}", *times[1:-1], f"{times[-1]},to"]


_UNMOVED: Final = "translate(0px,0px)rotate(0deg)"


def _fitted(path: Sequence[Point], way: Sequence[Point]) -> str:
    """The turn, size and shift that bring two points of a path to where they are in a step."""
    if len(path) != len(way):
        return _UNMOVED
    first = 0
    second = max(range(len(path)), key=lambda i: round(distance(path[0], path[i]), 2))
    before, after = sub(path[second], path[first]), sub(way[second], way[first])
    size = math.hypot(*after) / (math.hypot(*before) or 1.0)
    turn = math.degrees(math.atan2(before[1], before[0]) - math.atan2(after[1], after[0]))
    shift = sub(way[first], scale(rotate(path[first], turn), size))
    shift = add(shift, (0.0, 0.0))
    text = f"translate({number(shift[0])}px,{number(shift[1])}px)rotate({number(-turn)}deg)"
    return text + (f"scale({size:.3g})" if abs(size - 1) > 0.01 else "")
