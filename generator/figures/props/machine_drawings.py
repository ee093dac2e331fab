"""Machines, seen from the side."""

from __future__ import annotations

from generator.figures.drawing import Piece
from generator.figures.geometry.path import placed
from generator.figures.geometry.shapes import circle, rectangle, rod, rounded, smooth
from generator.figures.geometry.vec import Point, add, place
from generator.figures.props import machines as at
from generator.figures.props.stage import Stage
from generator.figures.skeleton import FAR, FEET, NEAR


def _tube(a: Point, b: Point, width: float, layer: float = 0) -> Piece:
    return Piece(layer, "prop-d", rod(a, b, width))


def _ball_of_foot(stage: Stage, side: str) -> Point:
    foot, size = stage.bones[f"foot.{side}"], FEET[stage.feet]
    return place((size.ball[0] - 1.0, size.ankle + 1.6), foot.origin, foot.turn)


def _pedal(stage: Stage, side: str, layer: float, half: float = 5.5) -> Piece:
    foot = stage.bones[f"foot.{side}"]
    plate = rectangle(-half, -0.9, 2 * half, 2.8, 1.2)
    return Piece(layer, "prop-d", placed(plate, _ball_of_foot(stage, side), foot.turn))


def bike(stage: Stage) -> list[Piece]:
    """An upright exercise bike."""
    cx, cy = at.BIKE_CRANK
    feet = [(-20, 32), (62, 30)]
    out = [Piece(0, "prop-d", rectangle(x, -3, w, 5.4, 2)) for x, w in feet]
    out += [_tube((-4, -2), (cx, cy), 2.4), _tube((cx, cy), (77, -2), 2.4)]
    out += [_tube((cx - 1, cy), (1.5, -90), 2.6), _tube((cx, cy), (54, -98), 2.4)]
    out += [_tube((54, -98), (51, -114), 2.0), _tube((48, -117), (58, -120), 2.2)]
    screen = rounded([(55, -134), (63, -131), (59, -121), (51, -124)], 2)
    out.append(Piece(0, "prop-a", screen))
    out += [
        Piece(0, "prop-a", circle((62, -32), 24)),
        Piece(0, "prop-detail", circle((62, -32), 18.5)),
    ]
    out.append(Piece(0, "prop-a", circle((cx, cy), 8)))
    saddle = [(-17, -94.5), (-12, -96.4), (0, -95), (13, -94.4), (14, -91.6), (2, -90.6)]
    saddle += [(-6, -87.6), (-14, -88.6)]
    out.append(Piece(0, "prop-d", smooth(saddle)))
    for side, layer, by in ((FAR, 1.25, (2.0, -1.3)), (NEAR, 2.9, (-2.0, 1.3))):
        ball = _ball_of_foot(stage, side)
        out.append(Piece(layer, "prop-d", rod(add((cx, cy), by), ball, 2.0, 1.5)))
        out.append(_pedal(stage, side, layer + 0.02))
    return out


def _lever(ends: tuple[Point, Point], low: float, layer: float, by: Point) -> Piece:
    """A lever from above its grip to below its pivot."""
    grip, pivot = ends
    ux, uy = grip[0] - pivot[0], grip[1] - pivot[1]
    foot = (pivot[0] - ux * low, pivot[1] - uy * low)
    tip = (grip[0] + ux * 0.1, grip[1] + uy * 0.1)
    return _tube(add(foot, by), add(tip, by), 1.9, layer)


def elliptical(stage: Stage) -> list[Piece]:
    """A cross trainer: two foot plates on long arms, two moving handles, a flywheel behind."""
    hub = (-46.0, -30.0)
    out = [Piece(0, "prop-d", rectangle(-66, -3, 144, 5.4, 2))]
    out += [_tube((56, -2), (56, -104), 2.8), _tube((hub[0], -2), hub, 2.6)]
    out += [Piece(0, "prop-a", circle(hub, 22)), Piece(0, "prop-detail", circle(hub, 16.5))]
    screen = rounded([(53, -132), (62, -128), (59, -110), (51, -113)], 2)
    out += [Piece(0, "prop-a", screen), _tube((56, -104), (56, -116), 2.0)]
    bar = at.ELLIPTICAL_BAR
    out += [
        _tube((56, -102), (bar[0] - 2, bar[1] + 1), 1.8),
        _tube(bar, (bar[0] - 5, bar[1] - 6), 1.9),
    ]
    for side, layer, by in ((FAR, 0.6, (3.0, -2.0)), (NEAR, 3.6, (-2.0, 1.3))):
        ends = at.lever_of(stage.pedals[side])
        out.append(_lever(ends, 0.75, layer, by))
        foot = stage.bones[f"foot.{side}"]
        heel = place((-7, FEET["shoe"].ankle + 1.8), foot.origin, foot.turn)
        toe = place((22, FEET["shoe"].ankle + 1.4), foot.origin, foot.turn)
        grip, pivot = ends
        low = (pivot[0] - (grip[0] - pivot[0]) * 0.75, pivot[1] - (grip[1] - pivot[1]) * 0.75)
        rear = (hub[0] + 9 * (1 if side == NEAR else -1), hub[1])
        layer_bar = 1.1 if side == FAR else 2.8
        out += [_tube(rear, heel, 1.6, layer_bar), _tube(toe, add(low, by), 1.6, layer_bar)]
        out.append(Piece(layer_bar + 0.02, "prop-d", rod(heel, toe, 1.9)))
    return out


def stepper(stage: Stage) -> list[Piece]:
    """A recumbent stepper: a seat with a back, two pedals and two long handles."""
    sx, sy = at.STEPPER_SEAT
    out = [Piece(0, "prop-d", rectangle(-30, -3, 128, 5.4, 2))]
    out += [_tube((-6, -2), (sx - 2, sy + 6), 4.0), _tube((62, -2), (58, -46), 4.0)]
    back = rounded([(-17, sy + 2), (-10, sy + 1), (-32, sy - 62), (-39, sy - 60)], 3)
    out += [Piece(0, "prop-a", back)]
    out.append(
        Piece(0, "prop-a", rounded([(-17, sy), (24, sy - 1), (25, sy + 6), (-16, sy + 7)], 3))
    )
    body = rounded([(44, -2), (72, -2), (70, -56), (50, -54)], 6)
    screen = rounded([(60, -104), (68, -101), (65, -84), (57, -87)], 2)
    out += [Piece(0, "prop-a", body), _tube((61, -54), (63, -90), 1.8), Piece(0, "prop-a", screen)]
    for side, layer, by in ((FAR, 0.6, (3.0, -2.0)), (NEAR, 2.8, (-2.0, 1.3))):
        ends = at.handle_of("recumbent", stage.pedals[side], side == NEAR)
        out.append(_lever(ends, 0.05, 3.6 if side == NEAR else layer, by))
        ball = _ball_of_foot(stage, side)
        out.append(_tube(add((62, -30), by), ball, 2.0, 1.1 if side == FAR else 2.7))
        out.append(_pedal(stage, side, 1.15 if side == FAR else 2.75, 10))
    return out
