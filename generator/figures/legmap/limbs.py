"""The outline of the drawn person from the waist to the toes, seen from the front, side and back.

Centimetres of an adult 170 cm tall, x from the middle of the body (front and back) or from the hip
joint (side, facing right), y down from the waist at 106 cm. Heights of the joints are the shares of
body height in D. A. Winter, "Biomechanics and Motor Control of Human Movement", 4th ed. 2009,
figure 4.1, after Drillis and Contini 1966: hip .530, knee .285, ankle .039.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from generator.figures.geometry.path import Path
from generator.figures.geometry.shapes import Knot, smooth
from generator.figures.geometry.vec import Point, lerp

BODY_HEIGHT = 170.0
WAIST = 106.0
HIP, KNEE, ANKLE = (WAIST - share * BODY_HEIGHT for share in (0.530, 0.285, 0.039))


class View(StrEnum):
    """From where the person is seen; the side view faces right."""

    FRONT = "front"
    SIDE = "side"
    BACK = "back"


@dataclass(frozen=True)
class Limb:
    """One leg: `inner` and `outer` run down from the waist to the ankle, `foot` joins them.

    Paired limbs are drawn a second time, mirrored. `details` are the lines that help to find
    one's way: kneecap, groin, ankle bones, toes.
    """

    inner: tuple[Point, ...]
    outer: tuple[Point, ...]
    foot: tuple[Point, ...]
    details: tuple[tuple[Point, ...], ...]
    paired: bool

    def outline(self) -> Path:
        """The silhouette, open at the waist, where the body goes on."""
        half: list[Knot] = [*self.outer, *self.foot, *reversed(self.inner)]
        if not self.paired:
            return smooth(half, closed=False)
        mirrored: list[Knot] = [(-p[0], p[1]) for p in reversed(half)]
        fork = half[-1]
        return smooth([*half[:-1], (fork[0], fork[1], "c"), *mirrored[1:]], closed=False)

    def detail_lines(self, least: float = 0.0) -> list[Path]:
        """The details of both legs that are at `least` so high, cm."""
        lines = [line for line in self.details if _height(line) >= least]
        if self.paired:
            lines += [tuple((-x, y) for x, y in line) for line in lines if line[0][0]]
        return [smooth(line, closed=False) for line in lines]

    @cached_property
    def edges(self) -> tuple[list[Point], list[Point]]:
        """Both edges as dense points, from the top down."""
        return _sampled(smooth(self.inner, False)), _sampled(smooth(self.outer, False))

    def at(self, across: float, down: float) -> Point:
        """The point at `across` (0 inner or back edge, 1 outer or front edge) and `down` cm."""
        left, right = (_crossing(edge, down) for edge in self.edges)
        return (left + (right - left) * across, down)


def _height(line: tuple[Point, ...]) -> float:
    return max(p[1] for p in line) - min(p[1] for p in line)


def _sampled(path: Path, steps: int = 6) -> list[Point]:
    out = [path[0][1][0]]
    for _, (a, b, end) in path[1:]:
        start = out[-1]
        for k in range(1, steps + 1):
            t = k / steps
            first, second, third = lerp(start, a, t), lerp(a, b, t), lerp(b, end, t)
            out.append(lerp(lerp(first, second, t), lerp(second, third, t), t))
    return out


def _crossing(edge: list[Point], down: float) -> float:
    i = min(max(bisect_left([p[1] for p in edge], down), 1), len(edge) - 1)
    (x0, y0), (x1, y1) = edge[i - 1], edge[i]
    return x0 + (x1 - x0) * (min(max(down, y0), y1) - y0) / ((y1 - y0) or 1)


_FRONT_OUTER = (
    (13.2, 0), (13.8, 4), (15.4, 9), (16.8, 14), (17.5, 19), (17.8, 25), (17.5, 33), (16.4, 41.5),
    (15.0, 49), (14.4, 53.5), (14.4, 57), (14.2, 60.5), (14.5, 64.5), (15.2, 70), (15.1, 75),
    (14.2, 81.5), (12.9, 88.5), (12.1, 93.5), (12.7, 97.2), (12.6, 99.4),
)  # fmt: skip
_FRONT_INNER = (
    (0.0, 27.2), (0.6, 30), (1.2, 35), (2.4, 42), (3.9, 48.5), (4.3, 53), (4.2, 57.5), (4.9, 62),
    (4.2, 66.5), (3.7, 71), (4.1, 76), (5.3, 82), (6.5, 88.5), (6.9, 92.5), (6.2, 96.2), (6.6, 99),
)  # fmt: skip
_FRONT_FOOT = (
    (13.4, 101.4), (14.9, 104), (16.3, 106.6), (16.6, 108.2), (15.9, 109.1), (15.1, 108.9),
    (14.8, 109.7), (14.0, 110.2), (13.1, 109.8), (12.7, 110.6), (11.9, 110.9), (11.1, 110.4),
    (10.8, 111.2), (10.1, 111.5), (9.3, 110.8), (9.0, 111.6), (7.9, 112.1), (6.6, 111.6),
    (6.2, 109.6), (6.4, 106.5), (6.8, 103),
)  # fmt: skip
_SIDE_FRONT = (
    (9.6, 0), (10.4, 5), (10.3, 11), (9.5, 16.5), (9.9, 22), (10.4, 29), (9.9, 37), (8.6, 45),
    (7.2, 51), (7.0, 54.5), (7.2, 57.5), (6.3, 60.6), (6.2, 63), (5.7, 68), (4.9, 75), (3.9, 83),
    (3.1, 90), (3.0, 94.5), (4.2, 97.4),
)  # fmt: skip
_SIDE_BACK = (
    (-7.4, 0), (-7.9, 3), (-10.0, 8), (-12.3, 13.5), (-12.7, 19), (-11.4, 24), (-9.3, 27.4),
    (-8.7, 31), (-8.3, 38), (-6.9, 46), (-5.5, 53), (-5.0, 57), (-5.5, 61), (-7.0, 66), (-7.6, 71),
    (-6.9, 77), (-5.2, 84), (-4.3, 90), (-4.3, 94), (-5.2, 98),
)  # fmt: skip
_SIDE_FOOT = (
    (7.3, 99.5), (11.4, 101.4), (15.2, 102.6), (18.0, 103.2), (19.2, 104.4), (18.3, 105.8),
    (15.6, 106), (8, 105.9), (2, 106), (-3.6, 106), (-6.2, 105.4), (-6.9, 103), (-6.3, 100.5),
)  # fmt: skip
_BACK_FOOT = (
    (13.1, 100.8), (14.6, 103.2), (15.6, 105.4), (14.6, 106.3), (12.2, 106.5), (9.4, 107),
    (7.2, 106.2), (6.4, 104), (6.8, 101.6),
)  # fmt: skip

_FRONT_DETAILS = (
    ((12.6, 8.4), (8.8, 13.4), (4.6, 17.2), (1.6, 19.4)),  # groin
    ((9.5, 54.6), (7.6, 55.8), (7.3, 58), (8.3, 60.2), (9.5, 60.9), (10.7, 60.2), (11.6, 58),
     (11.3, 55.8), (9.5, 54.6)),  # kneecap
    ((8.9, 61.4), (9.0, 63.6), (9.5, 64.9), (10.0, 63.6), (10.1, 61.4)),  # kneecap's tendon
    ((7.7, 96), (7.0, 97.2), (7.4, 98.6)),  # inner ankle bone
    ((11.9, 96.8), (12.2, 98), (11.8, 99.4)),  # outer ankle bone
    ((15.1, 108.9), (14.6, 107.9)),
    ((13.1, 109.8), (12.5, 108.5)),
    ((11.1, 110.4), (10.6, 109)),
    ((9.3, 110.8), (9.0, 109)),
)  # fmt: skip
_SIDE_DETAILS = (
    ((6.4, 55.2), (5.2, 56), (4.7, 57.8), (5.3, 59.6), (6.3, 60.4)),  # kneecap
    ((-9.2, 27.7), (-7.2, 28.9), (-4.6, 29.2)),  # fold below the buttock
    ((-0.6, 97.4), (-1.6, 98.6), (-1.2, 100.2), (0.1, 100.6)),  # outer ankle bone
    ((17.0, 103.5), (17.7, 104.2), (18.6, 104.1)),
)  # fmt: skip
_BACK_DETAILS = (
    ((0.0, 11.5), (0.0, 27.2)),
    ((2.6, 5.6), (1.2, 8.8), (0.0, 11.5)),  # rim of the sacrum
    ((0.9, 28.2), (4.6, 30.1), (8.4, 30.4)),  # fold below the buttock
    ((8.9, 94), (8.7, 98), (8.2, 102)),  # heel tendon
    ((10.2, 94), (10.4, 98), (11.0, 102)),
    ((7.5, 96), (6.9, 97.2), (7.3, 98.4)),
    ((12.0, 97), (12.4, 98), (12.0, 99.2)),
)  # fmt: skip

LIMBS: dict[View, Limb] = {
    View.FRONT: Limb(_FRONT_INNER, _FRONT_OUTER, _FRONT_FOOT, _FRONT_DETAILS, True),
    View.SIDE: Limb(_SIDE_BACK, _SIDE_FRONT, _SIDE_FOOT, _SIDE_DETAILS, False),
    View.BACK: Limb(_FRONT_INNER, _FRONT_OUTER, _BACK_FOOT, _BACK_DETAILS, True),
}
