"""Muscles seen from the side: a patch that hugs its segment, and three fibres in it.

Places follow the regions of the leg map (see ``legmap``); shapes are schematic.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from generator.figures.body.stations import side_table, widths
from generator.figures.drawing import Part, fill, stroke
from generator.figures.geometry.shapes import Knot, smooth
from generator.figures.geometry.vec import Point
from generator.figures.people import Build

Marks = list[Part]


def _patch(bone: str, edge: Sequence[Knot], fibres: Sequence[Sequence[Point]]) -> Marks:
    return [
        fill("muscle", bone, smooth(edge)),
        *(stroke("fibre", bone, smooth(f, False)) for f in fibres),
    ]


def _hugging(
    bone: str,
    segment: str,
    build: Build,
    span: tuple[float, float],
    inner: float,
    front: bool,
    rows: Sequence[float] = (0.28, 0.54, 0.8),
) -> Marks:
    """A spindle along the front or back edge of a segment.

    ``inner`` is where its deep side lies, as a share of the half-width from the middle line.
    """
    table = side_table(segment, build)
    sign = 1 if front else -1
    top, end = span

    def edge(y: float) -> float:
        return widths(table, y)[0 if front else 1] - 0.9

    def deep(y: float, t: float, share: float) -> Point:
        swell = math.sin(math.pi * (0.04 + 0.92 * t)) ** 0.75
        depth = edge(y) * (1 - inner) * 0.95 + 1.0
        return sign * (edge(y) - depth * swell * share), y

    steps = [i / 5 for i in range(6)]
    heights = [top + (end - top) * t for t in steps]
    outer: list[Point] = [(sign * edge(y), y) for y in heights]
    back = [deep(y, t, 1.0) for y, t in zip(heights, steps, strict=True)][::-1][1:-1]
    fibres = [[deep(top + (end - top) * t, t, row) for t in (0.16, 0.5, 0.84)] for row in rows]
    return _patch(bone, [*outer, *back], fibres)


def _quadriceps(side: str, build: Build) -> Marks:
    return _hugging(f"thigh.{side}", "thigh", build, (5, 39), -0.12, True)


def _hamstrings(side: str, build: Build) -> Marks:
    return _hugging(f"thigh.{side}", "thigh", build, (7, 41), -0.12, False)


def _adductors(side: str, build: Build) -> Marks:
    k = build.limb
    edge = [(3.2, 1.0), (5.2, 6.0), (4.2, 14), (1.6, 23), (-1.6, 31), (-2.6, 29), (-1.8, 20)]
    edge += [(-1.0, 11), (0.2, 4)]
    fibres = [[(3.0, 5.0), (2.4, 13), (-0.2, 24)], [(1.2, 6.0), (0.6, 14), (-1.4, 25)]]
    return _patch(
        f"thigh.{side}",
        [(x * k, y) for x, y in edge],
        [[(x * k, y) for x, y in f] for f in fibres],
    )


def _gastrocnemius(side: str, build: Build) -> Marks:
    table = side_table("shank", build)
    heights = (2.0, 6, 10.5, 15, 19.5, 22.6)
    outer: list[Knot] = [(-(widths(table, y)[1] - 0.9), y) for y in heights]
    inner: list[Knot] = [(-2.2, 22.0), (-0.6, 17.5), (0.2, 12), (-0.6, 6), (-2.4, 2.0)]
    fibres = [
        [(-3.6, 4.8), (-5.4, 11), (-4.9, 18.5)],
        [(-2.2, 4.8), (-3.4, 11.5), (-3.2, 19)],
        [(-1.2, 7), (-1.5, 12), (-1.8, 17.5)],
    ]
    return _patch(f"shank.{side}", [*outer, *inner], fibres)


def _soleus(side: str, build: Build) -> Marks:
    return _hugging(f"shank.{side}", "shank", build, (20.5, 36.0), -0.5, False, (0.34, 0.68))


def _shin(side: str, build: Build) -> Marks:
    return _hugging(f"shank.{side}", "shank", build, (4, 32), -0.3, True, (0.34, 0.68))


def _fibularis(side: str, build: Build) -> Marks:
    edge = [(0.2, 4), (2.6, 8), (2.8, 16), (1.4, 26), (-0.8, 36), (-2.2, 34.5), (-1.8, 26)]
    edge += [(-1.6, 16), (-1.4, 8)]
    fibres = [[(0.8, 8), (1.2, 16), (0.0, 27)], [(-0.4, 9), (-0.2, 17), (-0.9, 28)]]
    return _patch(f"shank.{side}", edge, fibres)


def _foot_muscles(side: str, build: Build) -> Marks:
    edge = [(-3.4, 5.4), (1.5, 3.6), (7.5, 3.7), (12.2, 4.8), (11.6, 6.4), (7.5, 6.0), (2, 6.2)]
    return _patch(f"foot.{side}", [*edge, (-2.6, 6.5)], [[(-1, 5.2), (4, 4.7), (9.6, 5.2)]])


def _gluteus_maximus(side: str, build: Build) -> Marks:
    k = build.trunk
    edge = [(-5.2, -9.8), (-7.8, -5.8), (-9.2, 0), (-8.0, 6.0), (-4.2, 8.4), (-0.6, 4.2)]
    edge += [(-0.6, -3), (-2.4, -8.0)]
    fibres = [
        [(-4.4, -7.2), (-3.2, -2), (-2.2, 4.0)],
        [(-6.2, -5.6), (-5.6, -0.4), (-4.0, 5.6)],
        [(-7.6, -2.2), (-7.1, 2), (-5.8, 5.2)],
    ]
    return _patch(
        f"hip.{side}",
        [(x * k, y) for x, y in edge],
        [[(x * k, y) for x, y in f] for f in fibres],
    )


def _hip_abductors(side: str, build: Build) -> Marks:
    edge = [(-6.0, -8.8), (-1, -10.6), (4.0, -8.8), (3.8, -4.6), (1.8, 2.0), (-0.6, 3.8)]
    edge += [(-2.6, 1.6), (-4.8, -4.0)]
    fibres = [
        [(-3.4, -7.4), (-1.8, -3.4), (-0.6, 1.0)],
        [(0.2, -8.4), (0.4, -4.0), (0.2, 1.0)],
        [(2.6, -7.2), (2.1, -3.6), (0.9, 0.8)],
    ]
    return _patch(f"hip.{side}", edge, fibres)


def _deep_hip_rotators(side: str, build: Build) -> Marks:
    edge = [(-8.4, -6.4), (-4.6, -7.4), (0.4, -4.6), (2.4, -0.6), (0.6, 1.6), (-3.6, 1.2)]
    edge += [(-7.6, -1.2)]
    fibres = [[(-6.6, -4.8), (-2.6, -3.8), (0.8, -1.2)], [(-6.4, -2.4), (-3, -1.2), (0, 0.2)]]
    return _patch(f"hip.{side}", edge, fibres)


def _hip_flexors(side: str, build: Build) -> Marks:
    k = build.limb
    edge = [(2.8, -11.6), (6.8, -10.8), (8.9, -5), (9.0, 1), (7.6, 7), (5.2, 8.6), (4.6, 4)]
    edge += [(4.4, -2), (2.8, -7.4)]
    fibres = [[(4.4, -9.0), (6.0, -3), (5.8, 5.4)], [(6.4, -8.4), (7.5, -2.4), (7.0, 4)]]
    return _patch(
        f"groin.{side}",
        [(x * k, y) for x, y in edge],
        [[(x * k, y) for x, y in f] for f in fibres],
    )


_SIDE: Final[dict[str, Callable[[str, Build], Marks]]] = {
    "quadriceps": _quadriceps,
    "hamstrings": _hamstrings,
    "gluteus-maximus": _gluteus_maximus,
    "hip-abductors": _hip_abductors,
    "adductors": _adductors,
    "hip-flexors": _hip_flexors,
    "deep-hip-rotators": _deep_hip_rotators,
    "gastrocnemius": _gastrocnemius,
    "soleus": _soleus,
    "shin": _shin,
    "fibularis": _fibularis,
    "foot-muscles": _foot_muscles,
}


@cache
def muscles_side(names: tuple[str, ...], side: str, build: Build) -> tuple[Part, ...]:
    """The marks of the muscles on one leg."""
    return tuple(part for name in names if name in _SIDE for part in _SIDE[name](side, build))
