"""The head from the front and from behind. Origin at the base of the skull."""

from __future__ import annotations

from functools import cache
from typing import Final

from generator.figures.body.head_side import hair_edge
from generator.figures.drawing import Part, fill, shape, stroke
from generator.figures.geometry.shapes import Knot, circle, ellipse, smooth
from generator.figures.people import Person

_CAP: Final[dict[str, tuple[Knot, ...]]] = {
    "short": (
        (-8.3, -6.6, "s"),
        (-8.9, -11.5),
        (-6.6, -17),
        (0, -19.4),
        (6.6, -17),
        (8.9, -11.5),
        (8.3, -6.6, "s"),
        (6.9, -10.4),
        (5.0, -13.2, "s"),
        (0, -12.2),
        (-4.2, -13.6, "s"),
        (-6.9, -10.4),
    ),
    "bob": (
        (-9.6, -2, "s"),
        (-9.6, -11.5),
        (-6.8, -17),
        (0, -19.5),
        (6.8, -17),
        (9.6, -11.5),
        (9.6, -2, "s"),
        (7.6, -6),
        (6.2, -11),
        (2, -14.2),
        (-3.4, -11.6),
        (-7.2, -7.6),
    ),
    "bun": (
        (-8.3, -6.6, "s"),
        (-8.8, -11.5),
        (-6.6, -16.8),
        (0, -19),
        (6.6, -16.8),
        (8.8, -11.5),
        (8.3, -6.6, "s"),
        (7.2, -10.6),
        (4.6, -14.2),
        (0, -15.2),
        (-4.6, -14.2),
        (-7.2, -10.6),
    ),
}
_BOB_BACK: Final[tuple[Knot, ...]] = (
    (0, -19.4),
    (7.6, -16.2),
    (10.2, -8),
    (10.4, 1),
    (7.8, 4.2),
    (0, 2.6),
    (-7.8, 4.2),
    (-10.4, 1),
    (-10.2, -8),
    (-7.6, -16.2),
)
_FACE_FRONT: Final[tuple[Knot, ...]] = (
    (0, -17.6),
    (6.4, -14.8),
    (8.0, -8),
    (7.2, -1),
    (4.2, 4.0),
    (0, 5.6),
    (-4.2, 4.0),
    (-7.2, -1),
    (-8.0, -8),
    (-6.4, -14.8),
)


_NAPE: Final[tuple[Knot, ...]] = (
    (-8.6, -3.4), (-8.9, -11.5), (-6.6, -17), (0, -19.4), (6.6, -17), (8.9, -11.5), (8.6, -3.4),
    (6.0, 0.6), (0, 1.8), (-6.0, 0.6),
)  # fmt: skip


_STRANDS: Final[tuple[tuple[Knot, ...], ...]] = (
    ((-1.0, -15.6), (-4.4, -11.5), (-5.4, -5.6)),
    ((1.4, -15.8), (4.6, -11.5), (5.2, -6.0)),
    ((0.2, -12.0), (-0.4, -7.0), (0.2, -2.6)),
)
"""Strands that make light hair read as hair."""


@cache
def head_back(person: Person) -> tuple[Part, ...]:
    """The head from behind: hair, ears, and a bun if there is one."""
    parts = [shape("skin", "head", smooth(_FACE_FRONT))]
    strands = [stroke("detail", "head", smooth(s, False)) for s in _STRANDS if person.light_hair]
    if person.hair_style == "bob":
        return (*parts, shape("hair", "head", smooth(_BOB_BACK)), *strands)
    for side in (1, -1):
        parts.append(shape("skin", "head", ellipse((side * 8.1, -5.4), 1.5, 2.6, -side * 8)))
    hair = smooth(_NAPE)
    parts += [shape("hair", "head", hair), stroke("detail", "head", hair_edge(hair, 6)), *strands]
    if person.hair_style == "bun":
        parts.append(shape("hair", "head", circle((0, -15.4), 4.6)))
        parts.append(stroke("detail", "head", circle((0, -15.4), 4.6)))
    return tuple(parts)


@cache
def head_front(person: Person) -> tuple[Part, ...]:
    """The head facing the viewer."""
    parts: list[Part] = []
    if person.hair_style == "bun":
        parts.append(shape("hair", "head", circle((0, -19.6), 4.6)))
    if person.hair_style == "bob":
        parts.append(shape("hair", "head", smooth(_BOB_BACK)))
    parts.append(shape("skin", "head", smooth(_FACE_FRONT)))
    if person.hair_style != "bob":
        for side in (1, -1):
            parts.append(shape("skin", "head", ellipse((side * 8.1, -5.4), 1.5, 2.6, -side * 8)))
    if person.hair_style == "bob" and person.light_hair:
        for side in (1, -1):
            strand = smooth([(side * 8.6, -9.5), (side * 9.0, -4), (side * 8.4, 1.5)], False)
            parts.append(stroke("detail", "head", strand, over=False))
    cap = smooth(_CAP[person.hair_style])
    parts += [shape("hair", "head", cap), stroke("detail", "head", hair_edge(cap, 6))]
    return (*parts, *_face_front(person))


def _face_front(person: Person) -> list[Part]:
    parts: list[Part] = []
    for side in (1, -1):
        parts.append(fill("eye", "head", ellipse((side * 3.2, -5.6), 0.85, 1.15)))
        brow = smooth([(side * 1.9, -8.3), (side * 3.4, -8.9), (side * 4.8, -8.3)], False)
        parts.append(stroke("detail", "head", brow))
        if person.glasses:
            parts.append(stroke("detail", "head", ellipse((side * 3.5, -5.4), 3.0, 2.6)))
    nose = smooth([(0.2, -4.4), (-0.9, -1.9), (0.4, -1.6)], False)
    mouth = smooth([(-2.6, 1.2), (0, 2.4), (2.6, 1.2)], False)
    return [*parts, stroke("detail", "head", nose), stroke("detail", "head", mouth)]
