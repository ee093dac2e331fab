"""From a foot pose to frames and a numbered pair, painted like the whole figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.figures.compose import disc, open_svg, scope_of
from generator.figures.drawing import Piece
from generator.figures.foot.above import above_scene
from generator.figures.foot.arrow import arrows, drawn
from generator.figures.foot.front import front_scene, length_factor
from generator.figures.foot.pose import FootPose, FootPosition
from generator.figures.foot.props import TOWEL, band_front, band_side, towel_above, towel_side
from generator.figures.foot.scene import SCALE, Scene
from generator.figures.foot.side import FLOOR, side_scene
from generator.figures.foot.words import gathers
from generator.figures.geometry.box import Box, box_of
from generator.figures.geometry.path import Path, number, points
from generator.figures.geometry.shapes import line
from generator.figures.geometry.vec import Point, place
from generator.figures.look import Look
from generator.figures.people import Person
from generator.figures.svg.frame import announce, arrow_svg, body_layers, prop_layers, stacked
from generator.figures.svg.paint import PAINTS, attributes, css
from generator.figures.svg.sheet import Sheet

_MARGIN = 5.0
_GAP = 6.0
_LEAD = 14.0
"""Room for the number beside a frame."""
_WIDE = 1.12
"""Wider than that times its height, a frame goes below the other."""
_LEG_TOP = {"side": -22.0, "front": -26.0}
_LEG_END = 19.0
"""Where the leg runs out of the picture, cm from the ankle."""


@dataclass(frozen=True)
class FootFrame:
    """One frame as a standalone SVG."""

    svg: str
    caption: str
    width: float
    height: float


@dataclass(frozen=True)
class FootDrawing:
    """A drawn foot exercise."""

    title: str
    description: str
    frames: tuple[FootFrame, ...]
    pair: str
    """One SVG with all frames, numbered."""


@dataclass(frozen=True)
class FootArtist:
    """Draws one foot exercise in one look."""

    pose: FootPose
    muscles: tuple[str, ...]
    look: Look
    person: Person
    mirrored: bool

    @cached_property
    def positions(self) -> tuple[FootPosition, ...]:
        """What each frame shows."""
        return self.pose.frames()

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """The limb in each frame; muscles are marked in the last."""
        last = len(self.positions) - 1
        return tuple(
            self.scene(position, self.muscles if i == last else ())
            for i, position in enumerate(self.positions)
        )

    def scene(self, position: FootPosition, muscles: Sequence[str]) -> Scene:
        """The limb in any position."""
        if self.pose.view == "side":
            return side_scene(position, muscles, resting=self.pose.prop != "band")
        if self.pose.view == "front":
            return front_scene(position, muscles)
        return above_scene(position, muscles)

    def _pieces(self, index: int) -> list[Piece]:
        """Towel, band and floor of a frame."""
        gathered = index > 0 and gathers(self.pose)
        return self.props(self.positions[index], self.scenes[index], gathered)

    def props(self, position: FootPosition, scene: Scene, gathered: bool) -> list[Piece]:
        """The towel, or the band as it follows the foot."""
        first, last = self.positions[0], self.positions[-1]
        if self.pose.prop == "band" and self.pose.view == "front":
            outwards = 1 if last.roll >= first.roll else -1
            return band_front(scene.bones["foot"], length_factor(position.pitch), outwards)
        if self.pose.prop == "band":
            return band_side(scene.bones["foot"], up=last.pitch < first.pitch)
        if self.pose.prop == "towel":
            above = self.pose.view == "above"
            return towel_above(gathered) if above else towel_side(FLOOR, gathered)
        return []

    @cached_property
    def _arrows(self) -> list[tuple[Path, list[Path]]]:
        return [drawn(run) for run in arrows(self.pose, self.scenes)]

    @cached_property
    def box(self) -> Box:
        """What all frames cover; the leg and the table leg run out of it."""
        box = box_of(p for i in range(len(self.scenes)) for p in self._covered(i)).grown(2)
        for shaft, heads in self._arrows:
            box = box.join(box_of(points(shaft) + [p for h in heads for p in points(h)]).grown(5))
        box = box.grown(_MARGIN)
        if self.pose.view == "above":
            box = box._replace(bottom=min(box.bottom, _LEG_END * SCALE))
        else:
            box = box._replace(top=max(box.top, _LEG_TOP[self.pose.view] * SCALE))
        if self._floor is not None:
            box = box._replace(bottom=self._floor + _MARGIN + 1)
        return box.flipped() if self.mirrored else box

    def _covered(self, index: int) -> list[Point]:
        scene = self.scenes[index]
        pts = [p for piece in self._pieces(index) for p in _seen(points(piece.path))]
        for group in scene.groups:
            for part in group.parts:
                bone = scene.bones[part.bone]
                pts += [place(p, bone.origin, bone.turn) for p in points(part.path)]
        return pts

    @property
    def _floor(self) -> float | None:
        floor = self.scenes[0].floor
        if floor is None:
            return None
        return floor + (TOWEL * SCALE if self.pose.prop == "towel" else 0) + 1.7

    def content(self, sheet: Sheet, index: int) -> str:
        """A frame, in the coordinates of the foot."""
        scene = self.scenes[index]
        layers = body_layers(sheet, scene.groups, scene.bones)
        layers += prop_layers(sheet, [*self._pieces(index), *self.ground()])
        if index == len(self.scenes) - 1:
            layers.append((9, self.arrows(sheet)))
        return self.facing(stacked(layers))

    def ground(self) -> list[Piece]:
        """The floor line, as wide as the picture, if the foot rests on it."""
        if self._floor is None:
            return []
        box = self.box.flipped() if self.mirrored else self.box
        return [Piece(-1, "floor", line((box.left + 2, self._floor), (box.right - 2, self._floor)))]

    def arrows(self, sheet: Sheet) -> str:
        """The arrows of the last frame."""
        return "".join(arrow_svg(sheet, [shaft], heads) for shaft, heads in self._arrows)

    def facing(self, inner: str) -> str:
        """A picture, mirrored if it is to be."""
        return f'<g transform="scale(-1 1)">{inner}</g>' if self.mirrored else inner

    def drawing(self, key: str, title: str, description: str) -> FootDrawing:
        """All that the pages and cards need."""
        captions = ("Start", "End") if len(self.scenes) > 1 else ("Hold",)
        if self.pose.arrow == "circle" and len(self.scenes) == 1:
            captions = ("Circle",)
        frames = tuple(
            FootFrame(
                self._svg(scope_of(key, f"f{i + 1}"), [i], title, description),
                caption,
                self.box.width,
                self.box.height,
            )
            for i, caption in enumerate(captions)
        )
        every = list(range(len(self.scenes)))
        pair = self._svg(scope_of(key, "fp"), every, title, description, numbered=True)
        return FootDrawing(title, description, frames, pair)

    def sheet(self, prefix: str) -> Sheet:
        """An empty document with the paints of this look and person."""
        table = {n: attributes(n, self.look, self.person) for n in PAINTS}
        return Sheet(prefix, table, pales=self.look is Look.COLOUR)

    def _svg(
        self, prefix: str, indexes: list[int], title: str, description: str, numbered: bool = False
    ) -> str:
        sheet = self.sheet(prefix)
        for index in indexes:
            announce(sheet, self.scenes[index].groups, self.scenes[index].bones)
        width, height, body = self._arranged(sheet, indexes, numbered and len(indexes) > 1)
        head = open_svg(prefix, width, height, title, description, self.person)
        style = ""
        if self.look is Look.COLOUR:
            style = f"<style>{css(sheet.paints, prefix, self.person)}</style>"
        return f"{head}{style}{sheet.defs()}{body}</svg>"

    def _arranged(
        self, sheet: Sheet, indexes: list[int], numbered: bool
    ) -> tuple[float, float, str]:
        """Tall frames side by side, wide frames one below the other."""
        lead = _LEAD if numbered else 0.0
        wide, high = self.box.width + lead, self.box.height
        stack = wide > _WIDE * high and len(indexes) > 1
        step = (0.0, high + _GAP) if stack else (wide + _GAP, 0.0)
        body = ""
        for turn, index in enumerate(indexes):
            x, y = step[0] * turn, step[1] * turn
            body += self.window(x + lead, y, self.content(sheet, index))
            if numbered:
                body += disc(sheet, x + 9, y + 9, index + 1)
        more = len(indexes) - 1
        return wide + step[0] * more, high + step[1] * more, body

    def window(self, x: float, y: float, inner: str) -> str:
        """A frame at its place, cut off where the leg runs out of it."""
        box = self.box
        size = f'width="{number(box.width)}" height="{number(box.height)}"'
        view = " ".join(number(v) for v in (box.left, box.top, box.width, box.height))
        return f'<svg x="{number(x)}" y="{number(y)}" {size} viewBox="{view}">{inner}</svg>'


def _seen(pts: list[Point]) -> list[Point]:
    """A table leg counts for its width only: it runs out of the picture above and below."""
    return [(x, max(min(y, 8 * SCALE), -26 * SCALE)) for x, y in pts]
