"""One exercise in one look: what its frames cover and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, reduce

from generator.figures.arrow.painted import painted
from generator.figures.arrow.path import length, moving_part, path_of
from generator.figures.arrow.placing import place_arrow
from generator.figures.arrow.shape import arrow_paths
from generator.figures.drawing import Piece
from generator.figures.geometry.box import Box, box_of
from generator.figures.geometry.path import Path, flipped, moved, points
from generator.figures.geometry.shapes import line
from generator.figures.geometry.vec import Point
from generator.figures.layout import boldness
from generator.figures.look import Look
from generator.figures.motion import Motion
from generator.figures.people import Person
from generator.figures.svg.frame import (
    Layer,
    announce,
    arrow_svg,
    body_layers,
    outline_parts,
    prop_layers,
    stacked,
)
from generator.figures.svg.paint import PAINTS, attributes, css
from generator.figures.svg.sheet import Sheet

MARGIN = 5.0
_STILL = 0.1


@dataclass(frozen=True)
class Arrow:
    """The arrow of the last frame."""

    shafts: tuple[Path, ...]
    heads: tuple[Path, ...]

    def paths(self) -> list[Path]:
        """Everything that is drawn of it."""
        return [*self.shafts, *self.heads]


def _doubled(arrow: Arrow, motion: Motion) -> Arrow:
    """The same arrow for the other leg, mirrored about the middle of the body."""
    middle = motion.frames[-1]["pelvis"].x

    def both(paths: tuple[Path, ...]) -> tuple[Path, ...]:
        return (*paths, *(moved(flipped(p), (2 * middle, 0)) for p in paths))

    return Arrow(both(arrow.shafts), both(arrow.heads))


@dataclass(frozen=True)
class Artist:
    """Draws one exercise in one look."""

    motion: Motion
    look: Look
    mirrored: bool

    @property
    def person(self) -> Person:
        """Who is drawn."""
        return self.motion.person

    @property
    def turned(self) -> bool:
        """Whether the picture is shown mirrored."""
        return self.motion.flipped != self.mirrored

    @cached_property
    def arrow(self) -> Arrow | None:
        """The arrow, placed where it is clearest."""
        motion = self.motion
        part = moving_part(motion)
        if part is None:
            return None
        last = len(motion.frames) - 1
        cells = painted(motion.groups(last, True), motion.frames[last], motion.props(last))
        path = path_of(motion, part)
        if length(path) < _STILL:
            return None
        twin = motion.two_sided and part in ("foot", "knee")
        middle = motion.frames[last]["pelvis"].x if twin else None
        found = place_arrow(
            path, cells, self._bodies(), motion.floor, middle, motion.pose.both_ways
        )
        shaft, heads = arrow_paths(found.points, motion.pose.both_ways)
        arrow = Arrow((shaft,), tuple(heads))
        return _doubled(arrow, motion) if twin else arrow

    @cached_property
    def _body_boxes(self) -> list[Box]:
        return [self._body_box(index) for index in range(len(self.motion.frames))]

    def _body_box(self, index: int) -> Box:
        bones = self.motion.frames[index]
        pts: list[Point] = []
        for part, _ in outline_parts(self.motion.groups(index, False)):
            bone = bones[part.bone]
            pts += bone.put_all(points(part.path))
        return box_of(pts).grown(2)

    def _bodies(self) -> Box:
        first, *others = self._body_boxes
        return reduce(Box.join, others, first)

    def frame_box(self, index: int) -> Box:
        """What one frame covers, in the coordinates of the solved body."""
        box = self._body_boxes[index]
        pieces = self.motion.props(index)
        if pieces:
            box = box.join(box_of(p for piece in pieces for p in points(piece.path)).grown(1))
        if self.arrow and index == len(self.motion.frames) - 1:
            pts = [p for path in self.arrow.paths() for p in points(path)]
            box = box.join(box_of(pts).grown(3.5))
        if self.motion.floor is not None:
            low = max(box.bottom, self.motion.floor)
            box = Box(box.left, box.top, box.right, low)
        return box

    @cached_property
    def box(self) -> Box:
        """What all frames cover, with a margin."""
        box = self.frame_box(0)
        for index in range(1, len(self.motion.frames)):
            box = box.join(self.frame_box(index))
        box = box.grown(MARGIN)
        return box.flipped() if self.turned else box

    def sheet(self, prefix: str) -> Sheet:
        """An empty document with the paints of this look and person."""
        bold = boldness(self.box, len(self.motion.frames)) if self.look is Look.PRINT else 1.0
        table = {name: attributes(name, self.look, self.person, bold) for name in PAINTS}
        return Sheet(prefix, table, pales=self.look is Look.COLOUR)

    def announce(self, sheet: Sheet, index: int) -> None:
        """Tell the sheet what a frame will draw."""
        announce(sheet, self.motion.groups(index, self._marked(index)), self.motion.frames[index])
        for _, text in prop_layers(sheet, self.motion.props(index)):
            sheet.count_text(text)

    def _marked(self, index: int) -> bool:
        """Muscles are marked in the last frame; the first shows where to start."""
        return index == len(self.motion.frames) - 1

    def content(self, sheet: Sheet, index: int) -> str:
        """A frame, still in the coordinates of the solved body."""
        motion = self.motion
        groups = motion.groups(index, self._marked(index))
        layers = body_layers(sheet, groups, motion.frames[index])
        for layer, text in prop_layers(sheet, motion.props(index)):
            layers.append((layer, sheet.shared(text)))
        layers += self.ground(sheet)
        if self._marked(index):
            layers.append((9, self.arrows(sheet)))
        return self.facing(stacked(layers))

    def facing(self, inner: str) -> str:
        """A picture, mirrored if it is to be."""
        return f'<g transform="scale(-1 1)">{inner}</g>' if self.turned else inner

    def ground(self, sheet: Sheet) -> list[Layer]:
        """The floor line, as wide as the picture."""
        floor = self.motion.floor
        if floor is None:
            return []
        box = self.box.flipped() if self.turned else self.box
        ground = line((box.left + 2, floor), (box.right - 2, floor))
        return prop_layers(sheet, [Piece(-1, "floor", ground)])

    def arrows(self, sheet: Sheet) -> str:
        """The movement arrow, or nothing."""
        arrow = self.arrow
        if arrow is None:
            return ""
        return arrow_svg(sheet, arrow.shafts, arrow.heads)

    def style(self, sheet: Sheet) -> str:
        """The style element: only on the web, where CSS variables are wanted."""
        if self.look is not Look.COLOUR:
            return ""
        return f"<style>{css(sheet.paints, sheet.prefix, self.person)}</style>"
