"""Arrows place themselves: candidates along the true path, scored against what is painted."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

from generator.figures.arrow.painted import CELL, Cells
from generator.figures.arrow.path import length
from generator.figures.geometry.box import Box
from generator.figures.geometry.vec import (
    Point,
    add,
    distance,
    lerp,
    normal,
    scale,
    sub,
    unit,
)

SHORTEST: Final = 21.0
LONGEST: Final = 62.0
_OFFSETS: Final = (0, 7, -7, 11, -11, 15, -15, 19, -19, 24, -24, 30, -30, 37, -37, 45, -45)
_AHEAD: Final = (9, 13, 17, 22, 28, 36, 44)
_PRESS: Final = 10.0
"""A way shorter than this is a press: the arrow points at the part that is pressed."""


Candidate = tuple[Callable[[], list[Point]], float]
"""How to draw an arrow, and what it costs before it is seen what it covers."""


@dataclass(frozen=True)
class Placed:
    """An arrow where it is clearest."""

    points: tuple[Point, ...]
    cost: float


def resample(path: Sequence[Point], count: int) -> list[Point]:
    """``count`` points at even distances along a path."""
    steps = [0.0]
    for a, b in pairwise(path):
        steps.append(steps[-1] + distance(a, b))
    whole = steps[-1] or 1.0
    out: list[Point] = []
    index = 0
    for k in range(count):
        want = whole * k / (count - 1)
        while index < len(path) - 2 and steps[index + 1] < want:
            index += 1
        span = (steps[index + 1] - steps[index]) or 1.0
        out.append(lerp(path[index], path[index + 1], (want - steps[index]) / span))
    return out


def place_arrow(
    path: list[Point],
    cells: Cells,
    box: Box,
    floor: float | None,
    middle: float | None = None,
    both_ways: bool = False,
) -> Placed:
    """The clearest arrow for a path.

    ``middle`` is the line that an arrow of one leg keeps clear of, when both legs get one.
    An arrow that points ``both_ways`` stays beside the path.
    """
    best = Placed((), math.inf)
    for drawn, penalty in _candidates(path, both_ways):
        if penalty < best.cost:  # what it covers only adds to that
            points = drawn()
            covered = _crowding(points, cells) + _outside(points, box, floor)
            cost = round(penalty + covered + _across(points, middle), 6)
            best = Placed(tuple(points), cost) if cost < best.cost else best
    return best


def _candidates(path: list[Point], both_ways: bool) -> Iterator[Candidate]:
    """Parallel curves of the path, and short straight arrows ahead of where it ends."""
    whole = length(path)
    for body in _sections(path, whole):
        lost = max(0.0, min(whole, LONGEST) - length(body)) * 0.2
        for offset in _OFFSETS:
            far = abs(offset) * 0.24 + max(0, abs(offset) - 24) * 0.3
            yield partial(_parallel, body, offset), far + lost
    if both_ways:
        return
    end, heading = path[-1], _heading(path)
    for gap in _AHEAD:
        lost = max(0.0, min(whole, LONGEST) - SHORTEST) * 0.15
        tip = add(end, scale(heading, gap + SHORTEST))
        yield partial(_line_to, tip, heading), 1.6 + gap * 0.12 + lost
        if whole < _PRESS:
            tip = sub(path[0], scale(heading, gap))
            yield partial(_line_to, tip, heading), gap * 0.12 - 2.5


def _line_to(tip: Point, heading: Point) -> list[Point]:
    """A short straight arrow that ends at ``tip``."""
    return [sub(tip, scale(heading, SHORTEST * (1 - k / 8))) for k in range(9)]


def _heading(path: list[Point]) -> Point:
    middle = path[len(path) // 2]
    return unit(sub(path[-1], middle if distance(path[-1], middle) > 0.5 else path[0]))


def _sections(path: list[Point], whole: float) -> Iterator[list[Point]]:
    """The whole path, stretched if it is tiny; of long ones also parts."""
    if whole < SHORTEST:
        heading = unit(sub(path[-1], path[0]))
        yield [add(path[0], scale(heading, SHORTEST * k / 8)) for k in range(9)]
        return
    pts = resample(path, 25)
    shares = ((0.06, 0.94), (0.06, 0.78), (0.22, 0.94), (0.06, 0.62), (0.36, 0.94), (0.2, 0.7))
    for low, high in shares:
        cut = pts[round(low * 24) : round(high * 24) + 1]
        if SHORTEST * 0.9 <= length(cut) <= LONGEST * 1.35:
            yield resample(cut, 9)
    if whole > LONGEST * 1.35:
        share = LONGEST / whole
        for start in (0.1, (1 - share) / 2, 0.9 - share):
            low = round(start * 24)
            yield resample(pts[low : max(low + 3, round((start + share) * 24) + 1)], 9)


def _parallel(path: list[Point], offset: float) -> list[Point]:
    if not offset:
        return path
    out: list[Point] = []
    for i, p in enumerate(path):
        ahead = sub(path[min(i + 1, len(path) - 1)], path[max(i - 1, 0)])
        out.append(add(p, scale(normal(ahead), offset)))
    chord, ahead = sub(path[-1], path[0]), sub(out[-1], out[0])
    turned_round = chord[0] * ahead[0] + chord[1] * ahead[1] <= 0
    return path if turned_round or length(out) < length(path) * 0.6 else out


def _crowding(points: list[Point], cells: Cells) -> float:
    """How much of what matters the arrow and its halo would cover."""
    cost = 0.0
    last = len(points) - 1
    for i, p in enumerate(points):
        ahead = sub(points[min(i + 1, last)], points[max(i - 1, 0)])
        side = scale(normal(ahead), 4.2)
        head = 2.0 if i >= last - 1 else 1.0
        for q in (p, add(p, side), sub(p, side)):
            cost += head * cells.get((int(q[0] // CELL), int(q[1] // CELL)), 0.0)
    tip = add(points[-1], scale(unit(sub(points[-1], points[-2])), 4.0))
    return cost + 2 * cells.get((int(tip[0] // CELL), int(tip[1] // CELL)), 0.0)


def _across(points: list[Point], middle: float | None) -> float:
    """The far side of the body belongs to the other arrow."""
    return 0.0 if middle is None else sum(8.0 for x, _ in points if x < middle + 6)


def _outside(points: list[Point], box: Box, floor: float | None) -> float:
    """A picture that must grow for the arrow costs a little; an arrow in the floor is out."""
    cost = 0.0
    for x, y in points:
        over = max(box.left + 3 - x, x - box.right + 3, box.top + 3 - y, 0.0)
        cost += 0.035 * over
        if floor is not None and y > floor - 3.5:
            cost += 6.0
    return cost
