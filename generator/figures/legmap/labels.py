"""Everyday names beside a view, joined to their muscles by leader lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from generator.figures.geometry.vec import Point
from generator.figures.legmap.limbs import View
from generator.figures.legmap.paint import Pen, tone
from generator.figures.legmap.regions import REGIONS, shapes
from generator.figures.legmap.strips import Strip
from generator.figures.look import Look

COLUMN = 43.0
"""Width of a column of names, cm of the body."""
_SIZE = 4.2
_GAP = 6.6
_TOP, _BOTTOM = 4.0, 109.0


def anchor(name: str, view: View) -> Point:
    """A point in the thick of the muscle, where its leader line starts."""
    line = max(shapes(name, view), key=Strip.size).middle()
    return line[len(line) // 2]


def spread(wanted: Sequence[float]) -> list[float]:
    """Heights at least a line apart, as near to the wanted ones (ascending) as that allows."""
    placed: list[float] = []
    for height in wanted:
        placed.append(max(height, placed[-1] + _GAP if placed else _TOP))
    floor = _BOTTOM
    for i in reversed(range(len(placed))):
        placed[i] = min(placed[i], floor)
        floor = placed[i] - _GAP
    return placed


def labels(
    view: View, names: Sequence[str], edge: float, look: Look, pen: Pen
) -> Mapping[str, str]:
    """Leader line and name for each muscle; `edge` is where the limb ends on the right, cm."""
    starts = {name: anchor(name, view) for name in names}
    # Of two at the same height the outer one comes first, or leader lines would cross.
    ordered = sorted(names, key=lambda name: (starts[name][1] - starts[name][0] * 0.6, name))
    heights = spread([starts[name][1] for name in ordered])
    return {
        name: _label(name, starts[name], edge, height, look, pen)
        for name, height in zip(ordered, heights, strict=True)
    }


def _label(name: str, start: Point, edge: float, height: float, look: Look, pen: Pen) -> str:
    ink = tone("ink", look)
    x, y, knee, end, text, level = (
        pen.length(v)
        for v in (start[0], start[1], edge + 1.5, edge + 4, edge + 5, height + _SIZE * 0.35)
    )
    line = pen.length(height)
    return (
        f'<path d="M{x} {y}L{knee} {line}H{end}" fill="none" stroke="{ink}"'
        f' stroke-width="{pen.length(0.25)}"/>'
        f'<circle cx="{x}" cy="{y}" r="{pen.length(0.55)}" fill="{ink}"/>'
        f'<text x="{text}" y="{level}" font-size="{pen.length(_SIZE)}" fill="{ink}">'
        f"{escape(REGIONS[name].name)}</text>"
    )
