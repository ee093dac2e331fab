"""What moves in an animation: CSS keyframes, no script, still until the page asks for motion."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from generator.figures.drawing import Bones, Group, Piece
from generator.figures.geometry.path import Path, number, points
from generator.figures.geometry.vec import distance, rotate, scale, sub
from generator.figures.people import Person
from generator.figures.svg.frame import Layer, bundles, prop_layers
from generator.figures.svg.paint import css
from generator.figures.svg.sheet import Sheet, base36

_REST: Final = 12
"""Percent of the time for which the body rests at either end."""
_SECONDS: Final = 2.4


class Step(NamedTuple):
    """Where something is in one step: origin, turn in degrees, and its size."""

    x: float
    y: float
    turn: float = 0.0
    across: float = 1.0
    down: float = 1.0


_UNMOVED: Final = Step(0.0, 0.0)


@dataclass
class Tracks:
    """The keyframes of one animation; alike ones are written once."""

    sheet: Sheet
    closed: bool
    """The last step leads back to the first; else the loop runs there and back."""
    names: dict[str, str] = field(default_factory=dict)

    def follow(self, steps: Sequence[Step]) -> str:
        """The classes that move something through all steps, never the long way round."""
        turns = unwound([step.turn for step in steps])
        times = _times(len(steps), self.closed)
        stops = "".join(
            f"{when}{{transform:{_transform(step, turn)}}}"
            for when, step, turn in zip(times, steps, turns, strict=True)
        )
        if stops not in self.names:
            self.names[stops] = f"{self.sheet.prefix}-k{base36(len(self.names))}"
        return f"{self.names[stops]} {self.sheet.prefix}-move"

    def body(self, groups: Sequence[Group], bones: Bones, motion: Mapping[str, str]) -> list[Layer]:
        """Each group as outline and fills; ``motion`` has the classes of the bones that move."""
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

    def props(self, pieces: Sequence[Piece], steps: Sequence[Sequence[Piece]]) -> list[Layer]:
        """Props that follow a limb move with it: turned, and stretched like a band."""
        out: list[Layer] = []
        for index, piece in enumerate(pieces):
            frames = [fitted(piece.path, step[index].path) for step in steps]
            (layer, text), *_ = prop_layers(self.sheet, [piece])
            if not all(_still(frame) for frame in frames):
                text = f'<g class="{self.follow(frames)}">{text}</g>'
            out.append((layer, text))
        return out

    def arrow(self, text: str) -> Layer:
        """The arrow, which hides while its movement is shown."""
        return 9, f'<g class="{self.sheet.prefix}-arrow">{text}</g>'

    def style(self, person: Person) -> str:
        """The style element: paints, and keyframes that run while ``data-play`` is set."""
        scope = self.sheet.prefix
        playing = f":is([data-play],.data-play) .{scope}", f".{scope}:is([data-play],.data-play)"
        named = "".join(
            f"@keyframes {name}{{{stops}}}.{name}{{animation-name:{name}}}"
            for stops, name in self.names.items()
        )
        moving = ",".join(f"{p} .{scope}-move" for p in playing)
        hidden = ",".join(f"{p} .{scope}-arrow" for p in playing)
        way = "normal" if self.closed else "alternate"
        run = f"animation-duration:{_SECONDS}s;animation-timing-function:linear;"
        run += f"animation-iteration-count:infinite;animation-direction:{way}"
        wish = "@media screen and (prefers-reduced-motion:no-preference)"
        rules = f"{wish}{{{moving}{{{run}}}{hidden}{{visibility:hidden}}}}"
        return f"<style>{css(self.sheet.paints, scope, person)}{named}{rules}</style>"


def _still(step: Step) -> bool:
    return _transform(step, step.turn) == _transform(_UNMOVED, 0.0)


def unwound(turns: Sequence[float]) -> list[float]:
    """The same turns, each the short way from the one before; degrees."""
    out = list(turns[:1])
    for turn in turns[1:]:
        out.append(out[-1] + (turn - out[-1] + 180) % 360 - 180)
    return out


def _transform(step: Step, turn: float) -> str:
    scaled = max(abs(step.across - 1), abs(step.down - 1)) > 0.01
    size = f"scale({step.across:.3g},{step.down:.3g})" if scaled else ""
    return f"translate({number(step.x)}px,{number(step.y)}px)rotate({number(turn)}deg){size}"


def _times(count: int, closed: bool) -> list[str]:
    """When each step is reached: even round a crank, else slow at both ends, with a rest."""
    if closed:
        return [f"{number(100 * k / (count - 1))}%" for k in range(count)]
    shares = [math.acos(1 - 2 * k / (count - 1)) / math.pi for k in range(count)]
    times = [f"{number(_REST + (100 - 2 * _REST) * share)}%" for share in shares]
    return [f"0%,{times[0]}", *times[1:-1], f"{times[-1]},to"]


def fitted(piece: Path, step: Path) -> Step:
    """The turn, size and shift that bring two points of a path to where they are in a step."""
    path, way = points(piece), points(step)
    if len(path) != len(way):
        return _UNMOVED
    first = 0
    second = max(range(len(path)), key=lambda i: round(distance(path[0], path[i]), 2))
    before, after = sub(path[second], path[first]), sub(way[second], way[first])
    size = math.hypot(*after) / (math.hypot(*before) or 1.0)
    turn = math.degrees(math.atan2(before[1], before[0]) - math.atan2(after[1], after[0]))
    x, y = sub(way[first], scale(rotate(path[first], turn), size))
    return Step(x, y, -turn, size, size)
