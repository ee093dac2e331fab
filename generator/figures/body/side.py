"""The body seen from the side: which parts are painted in which order."""

from __future__ import annotations

import math
from functools import cache

from generator.figures.body.feet import foot_side
from generator.figures.body.hands import hand
from generator.figures.body.head_side import head_side
from generator.figures.body.stations import Table, cut, side_table, widths
from generator.figures.drawing import Group, Part, fill, shape, stroke
from generator.figures.geometry.path import Path
from generator.figures.geometry.shapes import Station, hem_line, line, profile, smooth
from generator.figures.people import Build, Person
from generator.figures.skeleton import FAR, NEAR, SEAT_TO_HIP

_SHORTS = 20.0
_SLEEVE = 15.5


def _sized(knots: list[tuple[float, float]], factor: float) -> list[tuple[float, float]]:
    return [(x * factor, y * factor) for x, y in knots]


@cache
def _thigh(build: Build, pressed: int | None) -> Table:
    """The thigh; where it lies on a seat, its back is the seat.

    ``pressed`` is how far the knee lies lower than the hip, in degrees.
    """
    table = side_table("thigh", build)
    if pressed is None:
        return table
    slope = math.radians(pressed)
    rest = [
        (y, (SEAT_TO_HIP * build.limb - 0.5 - y * math.sin(slope)) / math.cos(slope))
        for y in (0.0, 9.0, 20.0, 24.0)
    ]
    seated = tuple((y, widths(table, y)[0], back) for y, back in rest)
    return (*seated, *(station for station in table if station[0] > 30))


def _knee(side: str, build: Build) -> Part:
    cap = [(6.2, 0), (3.6, 4.8), (-2.6, 4.4), (-5, 0), (-2.6, -4.4), (3.6, -4.8)]
    return shape("skin", f"knee.{side}", smooth(_sized(cap, build.limb)))


def _thigh_and_shorts(side: str, build: Build, near: bool, pressed: int | None) -> list[Part]:
    bone, table = f"thigh.{side}", _thigh(build, pressed)
    cloth = cut(table, 0, _SHORTS, 0.6)
    y, front, back = cloth[-1]
    parts = [
        shape("skin", bone, profile(cut(table, 17, 42.6), 0, 4.3 * build.limb)),
        shape("shorts", bone, profile(cloth, hem=1.3)),
    ]
    return [*parts, stroke("detail", bone, hem_line(front, back, y, 1.3))] if near else parts


@cache
def leg(side: str, feet: str, build: Build, pressed: int | None, bent: bool) -> tuple[Part, ...]:
    """Shank and sock, foot, knee, thigh and shorts: bone by bone, so that each is placed once.

    ``pressed``: the slope of a thigh that lies on a seat. ``bent``: the toes bend.
    """
    near, shank = side == NEAR, f"shank.{side}"
    parts = [shape("skin", shank, profile(side_table("shank", build), 4.4 * build.limb, 3))]
    if feet == "shoe":
        sock: list[Station] = [(35.6, 3.75, 3.85), (42.6, 3.8, 4.1)]
        parts.append(shape("sock", shank, profile(sock, 0, 1.5)))
    parts += foot_side(side, feet, near, bent)
    parts.append(_knee(side, build))
    return (*parts, *_thigh_and_shorts(side, build, near, pressed))


def _sleeve_path(build: Build) -> Path:
    return profile(cut(side_table("upper_arm", build), 0, _SLEEVE, 0.8), 5.4 * build.limb, hem=1.0)


@cache
def arm(side: str, hand_pose: str, build: Build) -> tuple[Part, ...]:
    """Hand, forearm, upper arm and sleeve. The near sleeve has side lines only, no circle."""
    upper, fore = f"upper_arm.{side}", f"forearm.{side}"
    table = side_table("upper_arm", build)
    parts = hand(side, hand_pose, "side")
    parts.append(shape("skin", fore, profile(side_table("forearm", build), 3.4, 1.2)))
    parts.append(shape("skin", upper, profile(cut(table, 10, 31), 0, 3.4)))
    if side == FAR:
        return (*parts, shape("shirt", upper, _sleeve_path(build)))
    y, front, back = cut(table, 0, _SLEEVE, 0.8)[-1]
    (y0, a0, b0), *_, (y1, a1, b1) = cut(table, 7.4, _SLEEVE, 1.65)
    return (
        *parts,
        fill("shirt", upper, _sleeve_path(build), over=True),
        stroke("edge", upper, line((a0, y0), (a1, y1)), over=True),
        stroke("edge", upper, line((-b0, y0), (-b1, y1)), over=True),
        stroke("detail", upper, hem_line(front, back, y, 1.0), over=True),
    )


@cache
def trunk(build: Build) -> tuple[Part, ...]:
    """Neck, hips and shirt, without the collar."""
    pelvis = side_table("pelvis", build)
    shirt = cut(pelvis, -21, -11.5, 0.5)
    y, front, back = shirt[-1]
    neck: list[Station] = [(-5, 5.0, 5.6), (3, 4.7, 6.2), (9, 3.0, 7.4)]
    return (
        shape("skin", "neck", profile(neck, 2, 1)),
        shape("shorts", "pelvis", profile(pelvis, cap_end=3.2)),
        shape("shirt", "thorax", profile(side_table("thorax", build), 1.2, 2)),
        shape("shirt", "pelvis", profile(shirt, 4, hem=1.2)),
        stroke("detail", "pelvis", hem_line(front, back, y, 1.2)),
    )


def _collar() -> list[Part]:
    edge = [(5.0, -34.4), (3.2, -33.3), (0.2, -33.7), (-3.2, -35.6), (-5.2, -37.6)]
    return [
        fill("skin", "thorax", smooth([*edge, (-3, -39), (4.4, -38.4)])),
        stroke("detail", "thorax", smooth(edge, False)),
    ]


@cache
def _body(feet: str, person: Person, pressed: int | None, bent: bool) -> tuple[Part, ...]:
    sleeve = shape("shirt", f"upper_arm.{NEAR}", _sleeve_path(person.build))
    return (
        *trunk(person.build),
        *_collar(),
        *head_side(person),
        sleeve,
        *leg(NEAR, feet, person.build, pressed, bent),
    )


def groups(
    person: Person,
    feet: str,
    hands: dict[str, str],
    muscles: tuple[Part, ...],
    pressed: dict[str, int | None],
    bent: dict[str, bool],
    prone: bool,
) -> list[Group]:
    """Far arm, far leg, body with near leg and muscles, near arm: painted in this order."""
    build = person.build
    return [
        Group(1.0, True, arm(FAR, hands[FAR], build)),
        Group(1.2, True, leg(FAR, feet, build, pressed[FAR], bent[FAR])),
        Group(3.0, False, (*_body(feet, person, pressed[NEAR], bent[NEAR]), *muscles)),
        Group(2.5 if prone else 4.0, False, arm(NEAR, hands[NEAR], build)),
    ]
