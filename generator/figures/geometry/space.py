"""Points in space for the front view: x to the right of the page, y down, z to the viewer."""

from __future__ import annotations

import math

Point3 = tuple[float, float, float]
Turn3 = tuple[Point3, Point3, Point3]
"""A rotation as three rows."""


def about_x(degrees: float) -> Turn3:
    """Rotation that swings what points down towards the viewer."""
    c, s = _cos_sin(degrees)
    return (1.0, 0.0, 0.0), (0.0, c, -s), (0.0, s, c)


def about_y(degrees: float) -> Turn3:
    """Rotation about the long axis of an upright body."""
    c, s = _cos_sin(degrees)
    return (c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c)


def about_z(degrees: float) -> Turn3:
    """Rotation on the page, counter-clockwise as seen."""
    c, s = _cos_sin(degrees)
    return (c, s, 0.0), (-s, c, 0.0), (0.0, 0.0, 1.0)


def _cos_sin(degrees: float) -> tuple[float, float]:
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))


def turned(turn: Turn3, p: Point3) -> Point3:
    """A point, rotated."""
    a, b, c = turn
    return dot(a, p), dot(b, p), dot(c, p)


def after(first: Turn3, second: Turn3) -> Turn3:
    """The rotation that does ``second`` and then ``first``."""
    x, y, z = ((row[0], row[1], row[2]) for row in zip(*second, strict=True))
    a, b, c = ((dot(row, x), dot(row, y), dot(row, z)) for row in first)
    return a, b, c


def dot(a: Point3, b: Point3) -> float:
    """Scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def add3(a: Point3, b: Point3) -> Point3:
    """Sum."""
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def sub3(a: Point3, b: Point3) -> Point3:
    """Difference."""
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def scale3(a: Point3, k: float) -> Point3:
    """A vector, lengthened."""
    return a[0] * k, a[1] * k, a[2] * k


def unit3(a: Point3) -> Point3:
    """The vector with length 1."""
    return scale3(a, 1 / (math.sqrt(dot(a, a)) or 1.0))


def blend3(a: Point3, b: Point3, t: float) -> Point3:
    """The point a share ``t`` of the way from ``a`` to ``b``."""
    return add3(a, scale3(sub3(b, a), t))


def swung(p: Point3, axis: Point3, degrees: float) -> Point3:
    """A vector turned about an axis (Rodrigues' formula)."""
    u = unit3(axis)
    c, s = _cos_sin(degrees)
    cross = (
        u[1] * p[2] - u[2] * p[1],
        u[2] * p[0] - u[0] * p[2],
        u[0] * p[1] - u[1] * p[0],
    )
    along = scale3(u, dot(u, p) * (1 - c))
    return add3(add3(scale3(p, c), scale3(cross, s)), along)


def reach3(
    origin: Point3, target: Point3, first: float, second: float, pole: Point3
) -> tuple[Point3, Point3, float]:
    """Two bones in space: middle joint, end, and how far the target stays out of reach.

    The middle joint bends towards ``pole``.
    """
    wanted = sub3(target, origin)
    span = math.sqrt(dot(wanted, wanted))
    held = max(abs(first - second) + 1e-3, min(first + second - 1e-3, span))
    u = unit3(wanted)
    x = (first * first - second * second + held * held) / (2 * held)
    height = math.sqrt(max(0.0, first * first - x * x))
    side = unit3(sub3(pole, scale3(u, dot(pole, u))))
    joint = add3(origin, add3(scale3(u, x), scale3(side, height)))
    return joint, add3(origin, scale3(u, held)), max(0.0, span - first - second)
