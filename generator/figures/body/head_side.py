"""The head in profile: three hair styles, glasses. Origin at the base of the skull."""

from __future__ import annotations

from typing import Final

from generator.figures.drawing import Part, fill, shape, stroke
from generator.figures.geometry.path import Path, move
from generator.figures.geometry.shapes import Knot, circle, ellipse, line, smooth
from generator.figures.people import Person

_HAIR_SIDE: Final[dict[str, tuple[tuple[Knot, ...], int]]] = {
    "short": (
        (
            (8.3, -13.0, "s"),
            (6.4, -17.0),
            (1.2, -19.4),
            (-5.0, -18.2),
            (-9.6, -12.6),
            (-9.9, -5.6),
            (-7.8, 0.4),
            (-5.4, 1.4, "s"),
            (-3.4, -2.0),
            (-2.4, -6.4, "s"),
            (-0.2, -8.4),
            (1.9, -5.2, "s"),
            (3.0, -8.8),
            (3.6, -12.2, "s"),
        ),
        7,
    ),
    "bob": (
        (
            (8.4, -12.4, "s"),
            (6.6, -17.0),
            (1.2, -19.6),
            (-5.2, -18.6),
            (-10.4, -12.6),
            (-11.2, -4.6),
            (-10.4, 3.0),
            (-7.0, 5.0),
            (-2.6, 3.8, "s"),
            (-1.6, -1.0),
            (0.2, -5.4),
            (3.2, -9.6),
            (5.4, -12.4),
        ),
        8,
    ),
    "bun": (
        (
            (8.2, -12.6, "s"),
            (6.4, -16.9),
            (1.2, -19.2),
            (-5.0, -18.0),
            (-9.3, -12.6),
            (-9.4, -6.6),
            (-7.2, -1.2),
            (-4.8, 0.2),
            (-2.8, -3.4),
            (-2.0, -6.6),
            (-0.2, -8.4),
            (2.0, -6.2, "s"),
            (3.6, -10.6),
        ),
        7,
    ),
}
"""Hair, and the point from which its edge runs over the face (drawn as a line)."""
_FACE_SIDE: Final[tuple[Knot, ...]] = (
    (-7.4, 1.0),
    (-8.6, -9),
    (-2, -17.2),
    (6.6, -15.2),
    (8.9, -10.2),
    (8.8, -6.8, "s"),
    (11.2, -3.2, "s"),
    (9.4, -1.8, "s"),
    (9.5, -0.2),
    (9.1, 1.4, "s"),
    (9.2, 3.4),
    (7.0, 5.5),
    (3.0, 4.9),
    (-2.2, 3.8),
)
_STRANDS: Final[tuple[tuple[Knot, ...], ...]] = (
    ((-3.6, -16.6), (-6.6, -12.4), (-7.6, -6.4)),
    ((-7.4, -3.6), (-7.2, -0.4), (-6.0, 2.6)),
    ((2.2, -16.6), (-1.4, -13.4), (-3.2, -9.0)),
)
"""Strands that make light hair read as hair."""
_EAR: Final[tuple[Knot, ...]] = (
    (-2.6, -5.6),
    (-1.2, -7.1),
    (0.5, -5.6),
    (-0.3, -3.2),
    (-1.6, -2.2),
)


def hair_edge(path: Path, first: int) -> Path:
    """The last part of a closed outline, as an open line."""
    return [move(path[first][1][-1]), *path[first + 1 : -1]]


def head_side(person: Person) -> list[Part]:
    """The head in profile, facing right."""
    knots, first = _HAIR_SIDE[person.hair_style]
    hair = smooth(knots)
    parts = [shape("skin", "head", smooth(_FACE_SIDE))]
    if person.hair_style == "bun":
        parts.append(shape("hair", "head", circle((-10.6, -13.4), 4.3)))
    parts += [shape("hair", "head", hair), stroke("detail", "head", hair_edge(hair, first))]
    if person.hair_style == "bob" and person.light_hair:
        parts += [stroke("detail", "head", smooth(strand, False)) for strand in _STRANDS]
    if person.hair_style != "bob":
        parts.append(fill("skin", "head", ellipse((-1.2, -4.6), 1.9, 2.7, 12)))
        parts.append(stroke("detail", "head", smooth(_EAR, False)))
    parts.append(fill("eye", "head", ellipse((6.2, -6.4), 0.85, 1.15)))
    return [*parts, *_face_lines_side(person)]


def _face_lines_side(person: Person) -> list[Part]:
    lines = [
        smooth([(4.8, -9.2), (6.4, -9.9), (7.8, -9.3)], False),
        smooth([(9.2, 0.5), (7.8, 1.3), (6.4, 0.5)], False),
    ]
    if person.glasses:
        lines += [circle((6.7, -6.2), 2.5), line((4.2, -6.6), (-1.0, -7.0))]
    if person.build.stoop:
        lines.append(smooth([(5.0, -1.8), (4.4, 0.2), (4.7, 1.6)], False))
    return [stroke("detail", "head", path) for path in lines]
