"""Machines: where their seats, pedals and handles are. Centimetres, y down, floor at 0."""

from __future__ import annotations

import math
from typing import Final

from generator.figures.geometry.vec import Point

BIKE_CRANK: Final[Point] = (33.0, -33.0)
BIKE_REACH: Final = 16.5
BIKE_SEAT: Final[Point] = (0.0, -104.0)
BIKE_BAR: Final[Point] = (54.0, -118.0)

ELLIPTICAL_CENTRE: Final[Point] = (0.0, -26.0)
ELLIPTICAL_REACH: Final[Point] = (18.0, 11.0)
ELLIPTICAL_HIP: Final[Point] = (1.0, -111.0)
ELLIPTICAL_PIVOT: Final[Point] = (56.0, -76.0)
ELLIPTICAL_BAR: Final[Point] = (40.0, -116.0)

STEPPER_SEAT: Final[Point] = (0.0, -62.0)
STEPPER_PEDAL: Final[Point] = (78.0, -48.0)
STEPPER_REACH: Final = 13.0
STEPPER_PIVOT: Final[Point] = (58.0, -40.0)


def pedal_of(base: str, angle: float) -> tuple[Point, float]:
    """Where the ball of the foot is at a crank angle, and the turn of the foot."""
    turn = math.radians(angle)
    if base == "elliptical":
        x = ELLIPTICAL_CENTRE[0] + ELLIPTICAL_REACH[0] * math.sin(turn)
        y = ELLIPTICAL_CENTRE[1] - ELLIPTICAL_REACH[1] * math.cos(turn)
        return (x + 11.0, y), -7 + 8 * math.sin(turn)
    if base == "recumbent":
        push = STEPPER_REACH * math.sin(turn)
        return (STEPPER_PEDAL[0] + push, STEPPER_PEDAL[1] + 0.25 * push), 52 - 8 * math.sin(turn)
    x = BIKE_CRANK[0] + BIKE_REACH * math.sin(turn)
    y = BIKE_CRANK[1] - BIKE_REACH * math.cos(turn)
    return (x, y), -8 - 10 * math.sin(turn + 0.3)


def lever_of(pedal: float) -> tuple[Point, Point]:
    """Upper end and pivot of the moving lever of an elliptical trainer."""
    lean = math.radians(4 - 12 * math.sin(math.radians(pedal)))
    x, y = ELLIPTICAL_PIVOT
    return (x + 62.0 * math.sin(lean), y - 62.0 * math.cos(lean)), ELLIPTICAL_PIVOT


def handle_of(base: str, pedal: float, near: bool) -> tuple[Point, Point]:
    """Handle of a machine that the hand holds, and the pivot of its lever.

    ``pedal`` is the crank angle of the foot on the same side: the arm goes the other way.
    """
    swing = -math.sin(math.radians(pedal))
    if base == "elliptical":
        return ELLIPTICAL_BAR, ELLIPTICAL_BAR
    if base == "recumbent":
        lean = math.radians(-33 + 10 * swing)
        length = 66.0
        pivot = STEPPER_PIVOT
    else:
        return BIKE_BAR, BIKE_BAR
    return (pivot[0] + length * math.sin(lean), pivot[1] - length * math.cos(lean)), pivot
