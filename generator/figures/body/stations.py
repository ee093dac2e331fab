"""The outline of the body as station tables: half-widths down each segment.

Centimetres, drawn by eye in the study for a slim adult 170 cm tall; a build scales them.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from generator.figures.geometry.shapes import Station
from generator.figures.people import Build

Table = tuple[Station, ...]

SIDE: Final[dict[str, Table]] = {
    "thigh": (
        (0, 9.4, 8.4),
        (9, 9.4, 8.5),
        (20, 8.6, 7.7),
        (32, 7.0, 6.0),
        (42.6, 5.9, 5.2),
    ),
    "shank": (
        (-1.0, 5.8, 5.1),
        (5, 5.3, 5.7),
        (12.5, 4.8, 7.5),
        (19, 4.4, 6.8),
        (28, 3.8, 4.5),
        (35, 3.4, 3.5),
        (41.8, 3.6, 3.8),
    ),
    "upper_arm": ((0, 5.2, 5.2), (8, 5.0, 5.1), (20, 4.1, 4.2), (31, 3.65, 3.65)),
    "forearm": ((-0.4, 3.65, 3.6), (6, 4.1, 3.8), (14, 3.3, 3.2), (24.8, 2.45, 2.45)),
    "pelvis": ((-21, 8.8, 7.8), (-13, 9.5, 8.8), (-5, 9.8, 11.6), (2, 9.2, 12.3), (8, 6.8, 9.8)),
    "thorax": (
        (-36.2, 1.6, 4.6),
        (-33.4, 5.0, 8.0),
        (-27.5, 9.2, 10.8),
        (-19, 11.7, 10.9),
        (-10, 11.2, 9.2),
        (-2, 10.0, 8.0),
        (5, 9.3, 7.9),
    ),
}
"""Side view: distance down the segment, half-width in front, half-width behind."""

FRONT: Final[dict[str, Table]] = {
    "thigh": (
        (0, 8.8, 7.4),
        (8, 8.6, 7.4),
        (18, 7.7, 6.9),
        (28, 6.5, 6.0),
        (36, 5.5, 5.3),
        (41.6, 5.1, 5.1),
    ),
    "shank": (
        (0, 4.9, 4.9),
        (5, 5.0, 4.9),
        (12, 5.8, 5.5),
        (18, 5.4, 5.0),
        (26, 4.3, 3.9),
        (34, 3.3, 3.1),
        (41.8, 3.4, 3.4),
    ),
    "upper_arm": (
        (0, 5.0, 5.0),
        (7, 4.8, 4.6),
        (15, 4.3, 4.2),
        (23, 3.8, 3.7),
        (30.6, 3.6, 3.6),
    ),
    "forearm": (
        (0, 3.6, 3.6),
        (6, 4.0, 3.7),
        (13, 3.3, 3.1),
        (20, 2.5, 2.4),
        (24.8, 2.3, 2.3),
    ),
    "pelvis": (
        (-20, 12.4, 12.4),
        (-14, 13.2, 13.2),
        (-7, 15.2, 15.2),
        (0, 16.6, 16.6),
        (6, 15.6, 15.6),
        (9, 12, 12),
    ),
    "thorax": (
        (-36.6, 4.6, 4.6),
        (-34.8, 7.6, 7.6),
        (-32.2, 13.0, 13.0),
        (-28, 16.6, 16.6),
        (-21, 16.0, 16.0),
        (-13, 14.6, 14.6),
        (-4, 12.9, 12.9),
        (3, 12.5, 12.5),
    ),
}
"""Front view: distance down the segment, half-width outside, half-width inside."""

_BELLY: Final = {
    "pelvis": {-21: 0.9, -13: 1.0, -5: 0.55},
    "thorax": {-19: 0.35, -10: 0.75, -2: 1.0, 5: 1.0},
}
_SMALL: Final = {"shank": {28: 0.5, 35: 0.25, 41.8: 0.1}, "forearm": {24.8: 0.2}}


@cache
def side_table(segment: str, build: Build) -> Table:
    """Stations of a segment seen from the side, for one build."""
    return tuple(_side_station(segment, s, build) for s in SIDE[segment])


def _side_station(segment: str, station: Station, build: Build) -> Station:
    y, front, back = station
    factor = _factor(segment, y, build)
    belly = build.belly * _BELLY.get(segment, {}).get(int(y), 0.0)
    return y, front * factor + belly, back * factor


def _factor(segment: str, y: float, build: Build) -> float:
    whole = build.trunk if segment in ("pelvis", "thorax") else build.limb
    if segment == "thorax" and y < -30:
        return 1.0
    return 1 + (whole - 1) * _SMALL.get(segment, {}).get(y, 1.0)


@cache
def front_table(segment: str, build: Build) -> Table:
    """Stations of a segment seen from the front, for one build."""
    return tuple(
        (y, out * _factor(segment, y, build), inner * _factor(segment, y, build))
        for y, out, inner in FRONT[segment]
    )


def widths(table: Table, y: float) -> tuple[float, float]:
    """Half-widths at a height between stations."""
    if y <= table[0][0]:
        return table[0][1], table[0][2]
    for (y0, a0, b0), (y1, a1, b1) in pairwise(table):
        if y <= y1:
            t = (y - y0) / (y1 - y0)
            t = t * t * (3 - 2 * t) * 0.35 + t * 0.65
            return a0 + (a1 - a0) * t, b0 + (b1 - b0) * t
    return table[-1][1], table[-1][2]


def cut(table: Table, top: float, end: float, grow: float = 0.0) -> Table:
    """The piece of a table between two heights; ``grow`` widens it, as cloth does."""
    heights = {top, end, *(s[0] for s in table if top + 1 < s[0] < end - 1)}
    return tuple((y, *(w + grow for w in widths(table, y))) for y in sorted(heights))  # type: ignore[misc]
