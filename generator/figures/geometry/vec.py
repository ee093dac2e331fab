"""Points and angles on the page.

The page is y-down. Angles are degrees, counter-clockwise as seen; a bone with angle 0 points
straight down, which is the anatomical position of a person facing right.
"""

from __future__ import annotations

import math

Point = tuple[float, float]


def rotate(point: Point, degrees: float) -> Point:
    """Turn a point about the origin, counter-clockwise as seen on the page."""
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    return point[0] * cos + point[1] * sin, -point[0] * sin + point[1] * cos


def add(a: Point, b: Point) -> Point:
    """Sum of two vectors."""
    return a[0] + b[0], a[1] + b[1]


def sub(a: Point, b: Point) -> Point:
    """Vector from ``b`` to ``a``."""
    return a[0] - b[0], a[1] - b[1]


def scale(a: Point, factor: float) -> Point:
    """A vector, lengthened by a factor."""
    return a[0] * factor, a[1] * factor


def lerp(a: Point, b: Point, t: float) -> Point:
    """The point a share ``t`` of the way from ``a`` to ``b``."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def blend(a: float, b: float, t: float) -> float:
    """The number a share ``t`` of the way from ``a`` to ``b``."""
    return a + (b - a) * t


def distance(a: Point, b: Point) -> float:
    """Length of the line from ``a`` to ``b``."""
    return math.hypot(a[0] - b[0], a[1] - b[1])


def unit(a: Point) -> Point:
    """The vector with length 1, or the zero vector."""
    length = math.hypot(a[0], a[1]) or 1.0
    return a[0] / length, a[1] / length


def normal(a: Point) -> Point:
    """The unit vector a quarter turn clockwise as seen on the page."""
    u = unit(a)
    return -u[1], u[0]


def place(point: Point, origin: Point, degrees: float) -> Point:
    """A local point of a body part, put on the page."""
    return add(origin, rotate(point, degrees))


def along(origin: Point, length: float, degrees: float) -> Point:
    """The far end of a bone that starts at ``origin``."""
    return add(origin, rotate((0.0, length), degrees))


def bone_angle(vector: Point) -> float:
    """Angle of a bone that runs along ``vector``."""
    return math.degrees(math.atan2(vector[0], vector[1]))
