"""The towel and the band of the foot close-ups, in centimetres from the ankle joint."""

from __future__ import annotations

from collections.abc import Sequence

from generator.figures.drawing import Bone, Piece
from generator.figures.foot.scene import at, cm
from generator.figures.geometry.path import Path, line_to, move
from generator.figures.geometry.shapes import Knot, rectangle, smooth
from generator.figures.geometry.vec import Point, place

TOWEL = 0.9
"""Thickness of the towel, cm."""
POST = 16.0
"""How far from the ankle the band is tied to a table leg, cm."""
_AHEAD = 12.0
"""How much farther when it is tied ahead of the toes, cm."""


def towel_side(floor: float, gathered: bool) -> list[Piece]:
    """A towel on the floor under the foot: flat, or gathered under the toes in folds."""
    low = floor + TOWEL
    far = 22.0 if gathered else 26.0
    stripes = [] if gathered else [far - 1.6, far - 2.6]
    top: list[Knot] = [(-9, floor, "c"), (far, floor, "c")]
    if gathered:
        top = [
            (-9, floor, "c"), (1.6, floor, "s"), (3.8, floor - 1.5), (5.2, floor - 0.4),
            (7.4, floor - 2.1), (9.2, floor - 0.5), (11.2, floor - 1.7), (12.8, floor - 0.2),
            (14.2, floor - 0.4), (16.4, floor - 3.4), (17.8, floor - 0.6), (19.3, floor - 2.2),
            (20.6, floor - 0.2), (far, floor, "c"),
        ]  # fmt: skip
    outline: list[Knot] = [*top, (far, low, "c"), (-9, low, "c")]
    pieces = [Piece(0, "mat-a", smooth(cm(outline)))]
    pieces += [Piece(0, "prop-detail", _line((x, floor), (x, low))) for x in stripes]
    fringe = [(floor + share * TOWEL) for share in (0.1, 0.5, 0.9)]
    return pieces + [Piece(0, "prop-detail", _line((far, y), (far + 1.2, y))) for y in fringe]


def towel_unrolled(floor: float, share: float) -> tuple[float, float, float, float, float]:
    """Shift, turn and size that lay the gathered towel flat: no fold at 0, all of them at 1."""
    long, high = 35 / 31 + (1 - 35 / 31) * share, 0.3 + 0.7 * share
    left, low = at(-9, floor + TOWEL)
    return left * (1 - long), low * (1 - high), 0.0, long, high


def towel_above(gathered: bool) -> list[Piece]:
    """A towel seen from above, the toes near its far end."""
    top = -20.0 if gathered else -25.0
    pieces = [Piece(0, "mat-a", rectangle(*at(-9, top), *at(18, 12 - top), 4))]
    stripes = () if gathered else (top + 1.6, top + 2.6)
    pieces += [Piece(0, "prop-detail", _line((-9, y), (9, y))) for y in stripes]
    if gathered:
        for y in (-18.6, -16.6, -14.4, -11.8):
            fold = [(x, y + 0.35 * (-1) ** i) for i, x in enumerate((-9, -6, -3, 0, 3, 6, 9))]
            pieces.append(Piece(0, "prop-detail", smooth(cm(fold), False)))
    return pieces


def band_front(foot: Bone, long: float, side: int) -> list[Piece]:
    """A loop round the forefoot, tied to a table leg; `side` +1 outwards, -1 inwards."""
    y = 5.4 * long
    across = ((-5.0, 1.3), (-2.6, -0.2), (1.2, -0.6), (4.9, 0.3))
    over = [(x * side, y + lift) for x, lift in across]
    tied = (POST * side, 5.0)
    behind = _placed([(-4.6 * side, y + 1.6), (4.6 * side, y + 2.2)], foot)
    return [
        *_post(side),
        Piece(0.2, "band", [move(behind[0]), line_to(behind[1]), line_to(at(tied[0], 5.8))]),
        Piece(2, "band", [*smooth(_placed(over, foot), False), line_to(at(*tied))]),
    ]


def band_side(foot: Bone, up: bool) -> list[Piece]:
    """A loop round the ball of the foot: tied ahead, or with `up` held in the hands above."""
    over = _placed([(10.2, 6.6), (9.6, 4.6), (10.4, 2.4)], foot)
    if up:
        away = at(17, -24)
        return [Piece(2, "band", [*smooth(over, False), line_to(away)])]
    tied, below = at(POST + _AHEAD, 3.6), at(POST + _AHEAD, 4.6)
    return [
        *_post(1, _AHEAD),
        Piece(0.2, "band", [move(over[0]), line_to(below)]),
        Piece(2, "band", [*smooth(over, False), line_to(tied)]),
    ]


def _post(side: int, shift: float = 0.0) -> list[Piece]:
    x = (POST + shift) * side
    left = x if side > 0 else x - 2.2
    leg = rectangle(*at(left, -40), *at(2.2, 70))
    return [Piece(0.1, "prop-c", leg)]


def _placed(points: Sequence[Point], bone: Bone) -> list[Point]:
    return [place(at(*p), bone.origin, bone.turn) for p in points]


def _line(a: Point, b: Point) -> Path:
    return smooth(cm([a, b]), False)
