"""Muscles seen from the front and from behind: patches on hip, thigh and lower leg."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from generator.figures.drawing import Bones, Part, fill, stroke
from generator.figures.geometry.shapes import smooth
from generator.figures.geometry.vec import Point
from generator.figures.people import Build

Patch = tuple[str, Sequence[Point], Sequence[Sequence[Point]]]

_PATCHES: dict[str, Patch] = {
    "quadriceps": (
        "thigh",
        [(0, 5), (4.2, 11), (5.4, 20), (4.6, 30), (2.6, 37.5), (0, 38.5), (-2.4, 37.5),
         (-4.4, 31), (-4.2, 20), (-2.8, 11)],
        [[(0.6, 9), (1.0, 22), (0.4, 35)], [(2.6, 12), (3.4, 22), (2.4, 33)],
         [(-1.4, 13), (-1.8, 22), (-1.8, 33)]],
    ),
    "adductors": (
        "thigh",
        [(-2.6, 4), (-0.8, 9), (-1.4, 18), (-3.2, 28), (-4.6, 33), (-5.4, 26), (-5.9, 16),
         (-6.2, 8), (-5.4, 4.4)],
        [[(-2.6, 8), (-2.8, 15), (-4.0, 26)], [(-4.4, 7.6), (-4.6, 15), (-5.0, 24)]],
    ),
    "hip-flexors": (
        "hip",
        [(-1.6, -10.4), (2.8, -9.4), (3.6, -3), (2.6, 4), (0.6, 8.6), (-1.4, 6), (-2.2, -2)],
        [[(0.2, -7.6), (0.8, -1.6), (0.2, 5.2)], [(2.0, -7.0), (2.2, -1.6), (1.2, 4.4)]],
    ),
    "hip-abductors": (
        "hip",
        [(-1.4, -8.4), (2.6, -9.4), (6.0, -7.6), (7.9, -2.8), (8.6, 2.2), (7.4, 6.4),
         (5.0, 5.6), (2.0, 1.6), (-0.6, -3.6)],
        [[(0.8, -6.6), (2.8, -2.4), (5.4, 3.4)], [(3.6, -7.2), (5.6, -2.8), (6.8, 2.8)]],
    ),
    "deep-hip-rotators": (
        "hip",
        [(2.4, 5.6), (4.8, 4.6), (7.6, 6.0), (8.6, 9.6), (7.6, 13.4), (5.0, 14.2), (2.6, 11.6),
         (1.4, 8.4)],
        [[(3.0, 7.4), (4.4, 9.6), (4.8, 12.4)], [(5.0, 6.6), (6.8, 9.0), (7.0, 11.8)]],
    ),
    "gluteus-maximus": (
        "hip",
        [(3.4, -6.6), (6.4, -5.0), (8.6, -0.6), (8.6, 5.4), (6.6, 8.6), (4.6, 6.4), (4.2, 0.8)],
        [[(5.0, -4.2), (6.4, 0.4), (6.4, 5.6)]],
    ),
    "shin": (
        "shank",
        [(0.8, 4), (3.4, 9), (3.6, 17), (2.0, 27), (0.6, 31), (0.2, 22), (0.2, 10)],
        [[(1.6, 8), (1.9, 16), (1.1, 26)]],
    ),
    "fibularis": (
        "shank",
        [(2.4, 5), (4.4, 8), (4.9, 13), (4.5, 20), (3.2, 30), (1.9, 29), (1.7, 20), (1.8, 12)],
        [[(3.2, 9), (3.4, 16), (2.8, 25)]],
    ),
    "gastrocnemius": (
        "shank",
        [(-1.6, 3.4), (-3.6, 3.6), (-5.3, 8), (-5.5, 13), (-4.8, 19), (-3.4, 21.5),
         (-1.8, 17), (-1.2, 9)],
        [[(-2.6, 6), (-2.8, 17)], [(-4.2, 7), (-4.0, 17.5)]],
    ),
    "soleus": (
        "shank",
        [(-1.4, 21), (-3.0, 23), (-4.4, 21.5), (-3.9, 27), (-3.0, 34), (-1.8, 33), (-1.2, 27)],
        [[(-2.4, 25), (-2.2, 31)]],
    ),
    "foot-muscles": (
        "foot",
        [(-3.6, 4.2), (0, 3.4), (3.6, 4.2), (3.8, 6.4), (0, 7.4), (-3.8, 6.4)],
        [[(-2.0, 5.4), (0, 5.0), (2.0, 5.4)]],
    ),
}  # fmt: skip
"""Patches of the right half of the page: plus is outwards."""

_CROSSED: dict[str, Patch] = {
    "deep-hip-rotators": (
        "hip",
        [(-6.0, 15.6), (1.0, 14.4), (8.4, 14.4), (9.4, 16.4), (6.0, 19.2), (0.0, 19.8),
         (-4.6, 18.8)],
        [[(-4.2, 16.8), (1.0, 16.0), (7.4, 16.0)], [(-2.6, 18.2), (1.4, 17.8), (5.4, 17.4)]],
    ),
}  # fmt: skip
"""The same, of a leg that is crossed over the other by somebody who sits: the buttock below it."""

_BACK: dict[str, Patch] = {
    "foot-muscles": _PATCHES["foot-muscles"],
    "gluteus-maximus": (
        "hip",
        [(-7.0, -8.4), (-2.0, -8.8), (3.4, -5.4), (6.8, 0.4), (6.6, 6.6), (3.0, 9.4), (-3.4, 8.6),
         (-7.2, 4.0)],
        [[(-5.4, -5.8), (0.4, -1.4), (4.6, 5.4)], [(-1.8, -6.6), (3.2, -2.4), (5.6, 2.8)],
         [(-6.0, -1.0), (-2.0, 3.0), (1.6, 7.2)]],
    ),
    "hip-abductors": (
        "hip",
        [(-4.6, -7.6), (-0.6, -9.2), (4.0, -8.6), (6.8, -4.4), (8.3, 1.4), (7.8, 6.2), (5.2, 6.0),
         (1.8, 2.2), (-1.6, -1.4), (-4.2, -4.4)],
        [[(-2.6, -5.6), (1.6, -1.6), (5.6, 4.2)], [(0.0, -7.2), (3.6, -3.2), (6.4, 3.2)],
         [(3.2, -7.0), (5.6, -3.0), (7.0, 1.4)]],
    ),
    "deep-hip-rotators": (
        "hip",
        [(-4.6, -5.4), (0.8, -5.0), (5.8, -2.2), (7.4, 1.2), (4.6, 2.8), (-0.6, 2.2), (-4.6, -0.4)],
        [[(-3.0, -3.2), (1.6, -2.0), (5.6, 0.8)], [(-2.8, -1.0), (1.4, 0.4), (4.8, 1.8)]],
    ),
    "hamstrings": (
        "thigh",
        [(-1.0, 9.4), (3.4, 10.6), (5.4, 18), (4.6, 29), (3.2, 38), (1.4, 38.5), (0.0, 33),
         (-1.8, 38.5), (-3.4, 37), (-4.4, 28), (-4.4, 17), (-3.4, 10.4)],
        [[(1.8, 13), (2.6, 23), (2.0, 35)], [(-1.6, 13), (-2.2, 23), (-2.2, 34)],
         [(0.2, 13), (0.2, 22), (0.1, 30)]],
    ),
    "adductors": (
        "thigh",
        [(-3.4, 8.6), (-2.4, 14), (-3.4, 23), (-4.8, 30), (-5.6, 24), (-6.0, 14), (-5.4, 9)],
        [[(-4.2, 11), (-4.4, 17), (-4.8, 25)]],
    ),
    "gastrocnemius": (
        "shank",
        [(-2.8, 2.4), (-5.0, 7), (-5.2, 13), (-4.2, 19), (-2.0, 21.6), (0, 20), (2.2, 22),
         (4.6, 18.6), (5.5, 12), (5.0, 6), (2.8, 2.2), (0, 5)],
        [[(-2.8, 6), (-3.2, 12), (-2.4, 18)], [(2.8, 6), (3.4, 12), (2.6, 18)],
         [(0, 8), (0, 17)]],
    ),
    "soleus": (
        "shank",
        [(-4.4, 19.4), (-2.2, 22.6), (0, 21.4), (2.4, 23), (5.0, 19), (4.2, 26), (2.2, 34.5),
         (0, 36), (-2.0, 34.5), (-3.8, 26)],
        [[(-1.8, 25), (-0.9, 32)], [(1.9, 25), (0.9, 32)]],
    ),
    "fibularis": (
        "shank",
        [(2.6, 4), (4.2, 6), (4.9, 12), (4.5, 20), (3.1, 30), (1.9, 29), (1.9, 20), (2.2, 12)],
        [[(3.4, 8), (3.5, 15), (2.8, 25)]],
    ),
}  # fmt: skip
"""The same, from behind."""


TABLES: dict[str, dict[str, Patch]] = {
    "front": _PATCHES,
    "back": _BACK,
    "crossed": _PATCHES | _CROSSED,
}


def muscles_front(
    names: tuple[str, ...], sides: Sequence[str], bones: Bones, build: Build, seen: str
) -> tuple[Part, ...]:
    """The marks of the muscles on one or both legs; ``seen`` is a key of ``TABLES``."""
    out: list[Part] = []
    for side in sides:
        for name in names:
            if name in TABLES[seen]:
                bone = f"{TABLES[seen][name][0]}.{side}"
                out += _marks(name, side, bones[bone].built, build, seen)
    return tuple(out)


@cache
def _marks(name: str, side: str, stretch: float, build: Build, seen: str) -> tuple[Part, ...]:
    segment, edge, fibres = TABLES[seen][name]
    wide = build.trunk if segment == "hip" else build.limb
    bone = f"{segment}.{side}"

    def sized(pts: Sequence[Point]) -> list[Point]:
        return [(px * wide, py * stretch) for px, py in pts]

    return (
        fill("muscle", bone, smooth(sized(edge))),
        *(stroke("fibre", bone, smooth(sized(f), False)) for f in fibres),
    )
