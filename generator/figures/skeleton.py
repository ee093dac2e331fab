"""Lengths and masses of the body. Units: centimetres of an adult 170 cm tall.

Masses and centres of mass (thigh .100 at .433, shank .0465 at .433, foot .0145, trunk .497, head
and neck .081, upper arm .028 at .436, forearm and hand .022 at .682): table "Dempster, adapted by
Winter" of the Laboratory of Biomechanics and Motor Control,
https://raw.githubusercontent.com/BMClab/BMC/master/data/BSP_DempsterWinter.txt; the same numbers
stand in a course sheet of the University of Rhode Island (BME 207, 2016) after Winter,
"Biomechanics and Motor Control of Human Movement", 3rd edition, 2005.

Joint heights as fractions of body height (ankle .039, knee .285, hip .530; so thigh .245, shank
.246): Drillis and Contini (1966), "Body Segment Parameters", printed as figure 4.1 of Winter's
chapter 4. Read in programs that quote them, since the figure itself is a picture. Winter's upper
arm is .186; .180 keeps the hand at mid-thigh of these figures. The split of the trunk, the
outline of the foot, and the half-widths of hip and shoulder were drawn by eye.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.figures.geometry.vec import Point

HEIGHT: Final = 170.0
THIGH: Final = 0.245 * HEIGHT
SHANK: Final = 0.246 * HEIGHT
UPPER_ARM: Final = 0.180 * HEIGHT
FOREARM: Final = 0.146 * HEIGHT
ARM: Final = UPPER_ARM + FOREARM

LUMBAR: Final = 17.0
"""Hip joint to the bend of the lower back."""
SHOULDER: Final[Point] = (-0.6, -27.8)
"""Lower back to shoulder joint, seen from the side."""
SKULL: Final[Point] = (0.9, -42.0)
"""Lower back to the base of the skull, seen from the side."""
SHOULDER_FRONT: Final[Point] = (16.4, -27.2)
SKULL_FRONT: Final = -43.6
HIP_HALF: Final = 8.6
"""Midline to hip joint, seen from the front."""

MASS_TRUNK: Final = 0.497
MASS_HEAD: Final = 0.081
MASS_THIGH: Final = 0.100
MASS_SHANK: Final = 0.0465
MASS_FOOT: Final = 0.0145
MASS_UPPER_ARM: Final = 0.028
MASS_FOREARM: Final = 0.022
CENTRE_LEG: Final = 0.433
CENTRE_UPPER_ARM: Final = 0.436
CENTRE_FOREARM: Final = 0.68


@dataclass(frozen=True)
class FootSize:
    """Where the foot touches, relative to the ankle joint."""

    ankle: float
    """Height of the ankle joint above the sole."""
    heel: float
    ball: Point
    """The joint at the base of the toes, about which the heel rises."""


FEET: Final[dict[str, FootSize]] = {
    "shoe": FootSize(8.3, -6.4, (12.0, 4.4)),
    "bare": FootSize(7.0, -5.6, (11.6, 4.0)),
}

SEAT_TO_HIP: Final = 9.6
"""Hip joint above the seat, for a slim thigh pressed flat."""

NEAR: Final = "near"
FAR: Final = "far"
SIDES: Final = (NEAR, FAR)

HIP_SHIFT: Final[dict[str, Point]] = {NEAR: (-2.0, 1.4), FAR: (2.4, -1.6)}
"""Cabinet projection: how far the near and the far hip stand from the middle of the body."""
SHOULDER_SHIFT: Final[dict[str, Point]] = {NEAR: (-0.8, 0.5), FAR: (2.6, -0.9)}
