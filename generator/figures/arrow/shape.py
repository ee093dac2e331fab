"""The arrow as three paths: a halo of paper, a shaft and a head."""

from __future__ import annotations

from collections.abc import Sequence

from generator.figures.arrow.placing import resample
from generator.figures.geometry.path import Path
from generator.figures.geometry.shapes import line, rounded, smooth
from generator.figures.geometry.vec import Point, add, distance, normal, scale, sub, unit

_HEAD = 10.0
_STRAIGHT = 0.4


def arrow_paths(points: Sequence[Point], both_ways: bool) -> tuple[Path, list[Path]]:
    """Shaft and heads of an arrow along some points."""
    fine = resample(points, 33)
    whole = distance(fine[0], fine[1]) * 32
    head = min(_HEAD, whole * (0.42 if both_ways else 0.55))
    per_step = whole / 32
    back = max(1, round(head * 0.75 / per_step))
    shaft = fine[back if both_ways else 0 : 33 - back]
    behind = max(1, round(head / per_step))
    heads = [_head(fine[-1], fine[-1 - behind], head)]
    if both_ways:
        heads.append(_head(fine[0], fine[behind], head))
    return _shaft(shaft), heads


def _shaft(points: Sequence[Point]) -> Path:
    """A straight line where the way is straight, else a curve."""
    first, last = points[0], points[-1]
    x, y = normal(sub(last, first))
    bend = max(abs((px - first[0]) * x + (py - first[1]) * y) for px, py in points)
    return line(first, last) if bend < _STRAIGHT else smooth(resample(points, 4), False)


def _head(tip: Point, base: Point, size: float) -> Path:
    ahead = unit(sub(tip, base))
    across = scale(normal(ahead), size * 0.58)
    back = sub(tip, scale(ahead, size))
    notch = add(back, scale(ahead, size * 0.16))
    return rounded([tip, add(back, across), notch, sub(back, across)], 0.8)
