"""Solids that props are built from, in cabinet projection."""

from __future__ import annotations

from generator.figures.drawing import Piece
from generator.figures.geometry.shapes import line, polygon, rectangle, rounded
from generator.figures.geometry.vec import add
from generator.figures.props.scene import deep


def box(
    x0: float,
    x1: float,
    top: float,
    bottom: float,
    half: float,
    paints: tuple[str, str, str] = ("prop-b", "prop-c", "prop-a"),
    layer: float = 0,
    radius: float = 0,
) -> list[Piece]:
    """A box: top, right side and front. Page heights, y down; ``half`` is half its depth."""
    near, far = deep(half), deep(-half)
    lid = [add((x, top), s) for x, s in ((x0, near), (x1, near), (x1, far), (x0, far))]
    side = [add((x1, y), s) for y, s in ((top, near), (top, far), (bottom, far), (bottom, near))]
    front = [add(p, near) for p in ((x0, top), (x1, top), (x1, bottom), (x0, bottom))]
    return [
        Piece(layer, paints[0], rounded(lid, radius) if radius else polygon(*lid)),
        Piece(layer, paints[1], polygon(*side)),
        Piece(layer, paints[2], polygon(*front)),
    ]


def slab(x0: float, x1: float, top: float, thick: float, half: float) -> list[Piece]:
    """A mattress: rounded top and one soft edge."""
    near, far = deep(half), deep(-half)
    a, b = add((x0, top), near), add((x1, top), near)
    c, d = add((x1, top), far), add((x0, top), far)
    low_far, low_b, low_a = add(c, (0, thick)), add(b, (0, thick)), add(a, (0, thick))
    return [
        Piece(0, "mat-a", rounded([a, b, c, d], 3)),
        Piece(0, "mat-b", rounded([a, b, c, low_far, low_b, low_a], 2.2)),
        Piece(0, "prop-detail", line(add(b, (0, 1.5)), add(b, (0, thick - 1.5)))),
    ]


def post(x: float, top: float, bottom: float, width: float = 3.6) -> Piece:
    """An upright bar."""
    return Piece(0, "prop-d", rectangle(x, top, width, bottom - top, 1))
