"""Smooth outlines, limb profiles and the simple figures that props are made of."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generator.figures.geometry.path import CLOSE, Path, Segment, curve_to, line_to, move
from generator.figures.geometry.vec import (
    Point,
    add,
    distance,
    lerp,
    rotate,
    scale,
    sub,
    unit,
)

KAPPA = 0.5523
"""Control length that makes four cubic curves a circle."""

Knot = tuple[float, float] | tuple[float, float, str]
"""A point to pass through; ``"c"`` makes a sharp corner, ``"s"`` a tight one."""
Station = tuple[float, float, float]
"""Distance down a limb and the half-widths in front and behind (or outside and inside)."""


def smooth(knots: Sequence[Knot], closed: bool = True, tension: float = 0.36) -> Path:
    """A smooth path through ``knots``."""
    pts = [(k[0], k[1]) for k in knots]
    pull = [_pull(k, tension) for k in knots]
    tangents = [_tangent(pts, i, closed) for i in range(len(pts))]
    path = [move(pts[0])]
    for i in range(len(pts) if closed else len(pts) - 1):
        j = (i + 1) % len(pts)
        p, q = pts[i], pts[j]
        span = distance(p, q)
        a = add(p, scale(tangents[i], span * pull[i])) if pull[i] else lerp(p, q, 0.15)
        b = sub(q, scale(tangents[j], span * pull[j])) if pull[j] else lerp(q, p, 0.15)
        path.append(curve_to(a, b, q))
    return [*path, CLOSE] if closed else path


def _pull(knot: Knot, tension: float) -> float:
    mark = knot[2] if len(knot) > 2 else ""
    return {"c": 0.0, "s": tension * 0.45}.get(str(mark), tension)


def _tangent(pts: list[Point], i: int, closed: bool) -> Point:
    n = len(pts)
    if not closed and i == 0:
        return unit(sub(pts[1], pts[0]))
    if not closed and i == n - 1:
        return unit(sub(pts[-1], pts[-2]))
    a, b, c = pts[(i - 1) % n], pts[i], pts[(i + 1) % n]
    back, ahead = distance(a, b) or 1e-6, distance(b, c) or 1e-6
    return unit(add(scale(unit(sub(b, a)), ahead), scale(unit(sub(c, b)), back)))


def profile(
    stations: Sequence[Station],
    cap_top: float | None = None,
    cap_end: float | None = None,
    hem: float | None = None,
) -> Path:
    """A limb from its stations: two smooth sides, rounded ends or a curved cloth edge.

    ``cap_top`` and ``cap_end`` say how far the round ends reach beyond the stations; ``hem``
    replaces the lower end by the edge of a sleeve or a trouser leg.
    """
    front: list[Point] = [(a, y) for y, a, _ in stations]
    back: list[Point] = [(-b, y) for y, _, b in reversed(stations)]
    (y0, a0, b0), (y1, a1, b1) = stations[0], stations[-1]
    top = (a0 + b0) / 2 if cap_top is None else cap_top
    end = (a1 + b1) / 2 if cap_end is None else cap_end
    path = smooth(front, False)
    if hem is not None:
        path.append(_hem_curve(front[-1], back[0], hem))
    else:
        path += _cap(front[-2:], back[:2], y1 + end, end)
    path += smooth(back, False)[1:]
    return [*path, *_cap(back[-2:], front[:2], y0 - top, top), CLOSE]


def _cap(arriving: list[Point], leaving: list[Point], apex_y: float, size: float) -> list[Segment]:
    p, q = arriving[-1], leaving[0]
    if not size:
        return [line_to(q)]
    apex = ((p[0] + q[0]) / 2, apex_y)
    across = scale(unit(sub(q, p)), abs(p[0] - q[0]) / 2 * KAPPA)
    before = scale(unit(sub(arriving[-1], arriving[0])), size * KAPPA)
    after = scale(unit(sub(leaving[1], leaving[0])), size * KAPPA)
    return [
        curve_to(add(p, before), sub(apex, across), apex),
        curve_to(add(apex, across), sub(q, after), q),
    ]


def _hem_curve(a: Point, b: Point, sag: float) -> Segment:
    drop = (0.0, sag * 1.33)
    return curve_to(lerp(add(a, drop), add(b, drop), 0.3), lerp(add(a, drop), add(b, drop), 0.7), b)


def hem_line(front: float, back: float, y: float, sag: float) -> Path:
    """The cloth edge of ``profile(hem=...)`` as a line of its own."""
    return [move((front, y)), _hem_curve((front, y), (-back, y), sag)]


def ellipse(centre: Point, rx: float, ry: float, degrees: float = 0.0) -> Path:
    """An ellipse, turned counter-clockwise."""
    corners = [((rx, 0.0), (0.0, ry)), ((0.0, ry), (-rx, 0.0))]
    corners += [((-rx, 0.0), (0.0, -ry)), ((0.0, -ry), (rx, 0.0))]
    path: Path = [move(add(centre, rotate((rx, 0.0), degrees)))]
    for p, q in corners:
        a, b = add(p, scale(q, KAPPA)), add(q, scale(p, KAPPA))
        path.append(curve_to(*(add(centre, rotate(v, degrees)) for v in (a, b, q))))
    return [*path, CLOSE]


def circle(centre: Point, radius: float) -> Path:
    """A circle."""
    return ellipse(centre, radius, radius)


def line(*pts: Point) -> Path:
    """Straight lines through the points."""
    return [move(pts[0]), *(line_to(p) for p in pts[1:])]


def polygon(*pts: Point) -> Path:
    """A closed shape with sharp corners."""
    return [*line(*pts), CLOSE]


def rounded(pts: Sequence[Point], radius: float) -> Path:
    """A polygon with rounded corners."""
    out: Path = []
    for i, b in enumerate(pts):
        a, c = pts[i - 1], pts[(i + 1) % len(pts)]
        p = lerp(b, a, min(radius, distance(a, b) / 2) / (distance(a, b) or 1))
        q = lerp(b, c, min(radius, distance(b, c) / 2) / (distance(b, c) or 1))
        out.append(line_to(p) if out else move(p))
        out.append(curve_to(lerp(p, b, 0.6), lerp(q, b, 0.6), q))
    return [*out, CLOSE]


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0.0) -> Path:
    """An upright rectangle from its top left corner."""
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return rounded(corners, radius) if radius else polygon(*corners)


def rod(a: Point, b: Point, start: float, end: float | None = None) -> Path:
    """A bar with round ends; its half-width runs from ``start`` to ``end``."""
    last = start if end is None else end
    across = (-unit(sub(b, a))[1], unit(sub(b, a))[0])
    ahead = unit(sub(b, a))
    p, q = add(a, scale(across, start)), add(a, scale(across, -start))
    r, s = add(b, scale(across, -last)), add(b, scale(across, last))
    k0, k1 = scale(ahead, start * 1.33), scale(ahead, last * 1.33)
    return [
        move(p),
        curve_to(sub(p, k0), sub(q, k0), q),
        line_to(r),
        curve_to(add(r, k1), add(s, k1), s),
        CLOSE,
    ]


def spiral(centre: Point, radius: float) -> Path:
    """The end of a rolled towel."""
    turns = [(i * 0.75, radius * (0.82 - 0.052 * i)) for i in range(14)]
    return smooth(
        [(centre[0] + r * math.cos(a), centre[1] + r * math.sin(a)) for a, r in turns if r > 0.4],
        False,
    )
