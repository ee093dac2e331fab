"""The arrow of a foot close-up follows what moves: the whole foot, the toes, or a circle."""

from __future__ import annotations

import math

from generator.figures.arrow.shape import arrow_paths
from generator.figures.foot.pose import FootPose, FootPosition
from generator.figures.foot.scene import SCALE, Scene, at
from generator.figures.geometry.path import Path
from generator.figures.geometry.shapes import smooth
from generator.figures.geometry.vec import Point, add, place

_LEAST = 42.0
"""Shortest arrow that is still read at a glance, drawing units."""
_BAND = 11.0
"""How far an arrow stops below a band that runs ahead from the toes, degrees."""
_HEEL = (-5.6, 4.6)
_CIRCLE = 40
"""Points along a circle."""


def arrows(pose: FootPose, scenes: tuple[Scene, ...]) -> list[list[Point]]:
    """Points along each arrow of the last frame, tail first."""
    if pose.arrow == "none":
        return []
    if pose.arrow == "circle":
        return [_circle(pose, scenes[-1])]
    frames = pose.frames()
    if len(frames) < 2:
        return []
    first, last = frames
    if abs(last.roll - first.roll) > 1:
        return [_round_ankle(scenes, clear=4.4)]
    if abs(last.pitch - first.pitch) > 1:
        if pose.view != "side":
            return [_beside(first, last)]
        if scenes[-1].floor is not None and last.pitch < first.pitch:
            return [_round_ball(scenes)]
        tied_ahead = pose.prop == "band" and last.pitch > first.pitch
        return [_round_ankle(scenes, clear=3.2, short=_BAND if tied_ahead else 0.0)]
    return _toes(pose, first, last, scenes)


def drawn(run: list[Point]) -> tuple[Path, list[Path]]:
    """Shaft and head of an arrow; a circle keeps more of its points than a short arrow does."""
    shaft, heads = arrow_paths(run, False)
    if len(run) < _CIRCLE:
        return shaft, heads
    end = len(run) - 2
    return smooth([*run[: end - 1 : 3], run[end]], False), heads


def _arc(centre: Point, radius: float, start: float, end: float, flat: float = 1.0) -> list[Point]:
    """Points on a circle; angles in degrees, clockwise from the right as seen."""
    steps = _CIRCLE if abs(end - start) > 180 else 24
    turns = [math.radians(start + (end - start) * k / steps) for k in range(steps + 1)]
    return [add(centre, (radius * math.cos(t), radius * flat * math.sin(t))) for t in turns]


def _round_ankle(scenes: tuple[Scene, ...], clear: float, short: float = 0.0) -> list[Point]:
    """Beyond the toes, round the ankle, from where they start to `short` degrees before the end."""
    bone = scenes[-1].bones["shank"]
    return _round((bone.x, bone.y), [scene.tip for scene in scenes], clear, short)


def _round_ball(scenes: tuple[Scene, ...]) -> list[Point]:
    """Behind the heel, round the ball of the foot, which stays on the floor."""
    ball = scenes[-1].bones["toe"].origin
    heels = [place(at(*_HEEL), s.bones["foot"].origin, s.bones["foot"].turn) for s in scenes]
    return _round(ball, heels, clear=3.4, short=0.0)


def _round(centre: Point, ends: list[Point], clear: float, short: float) -> list[Point]:
    polar = [_polar(point, centre) for point in ends]
    radius = max(r for r, _ in polar) + clear * SCALE
    start, end = polar[0][1], polar[-1][1]
    if end - start > 180:  # past the left, where angles jump from -180 to 180
        end -= 360
    if start - end > 180:
        end += 360
    least = math.degrees(_LEAST / radius)
    if abs(end - start) < least:
        # An arrow that is too short grows upwards: below may be the floor.
        longer = math.copysign(least, end - start)
        low_first = ends[0][1] > ends[-1][1]
        start, end = (start, start + longer) if low_first else (end - longer, end)
    return _arc(centre, radius, start, end - math.copysign(short, end - start))


def _polar(point: Point, centre: Point) -> tuple[float, float]:
    x, y = point[0] - centre[0], point[1] - centre[1]
    return math.hypot(x, y), math.degrees(math.atan2(y, x))


def _circle(pose: FootPose, scene: Scene) -> list[Point]:
    """Round the toes, open where the leg is."""
    x, y = scene.tip
    if pose.view == "above":
        return _arc((0, y * 0.62), 10.4 * SCALE, 130, 410, 0.9)
    if pose.view == "front":
        return _arc((0, max(y - 2.4 * SCALE, 5 * SCALE)), 9.4 * SCALE, -50, 230, 0.82)
    return _arc((x, y), 6.5 * SCALE, -140, 150)


def _beside(first: FootPosition, last: FootPosition) -> list[Point]:
    """Seen from the front, up and down run beside the foot."""
    high, low = at(9, -1), at(9, 9)
    return [low, high] if last.pitch > first.pitch else [high, low]


def _toes(
    pose: FootPose, first: FootPosition, last: FootPosition, scenes: tuple[Scene, ...]
) -> list[list[Point]]:
    if pose.view == "above" and last.angle("toe_spread") != first.angle("toe_spread"):
        return _spread(first, last, scenes[-1])
    curls = last.angle("toe_flexion") > first.angle("toe_flexion")
    if pose.view == "above":
        run = [at(0, -27), at(0, -21.5)]
    elif pose.prop == "towel":
        run = [at(29, 3.4), at(20.5, 3.4)]
    else:
        ball = scenes[-1].bones["toe"]
        return [_arc((ball.x, ball.y), 9 * SCALE, *((-50, 20) if curls else (20, -50)))]
    return [run if curls else run[::-1]]


def _spread(first: FootPosition, last: FootPosition, scene: Scene) -> list[list[Point]]:
    """The outer toes move apart: an arrow beside each."""
    wider = last.angle("toe_spread") > first.angle("toe_spread")
    big, little = scene.bones["toe1"], scene.bones["toe5"]
    inner = _arc((big.x, big.y), 8.8 * SCALE, -97, -138)
    outer = _arc((little.x, little.y), 7.2 * SCALE, -84, -36)
    return [line if wider else line[::-1] for line in (inner, outer)]
