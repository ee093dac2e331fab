"""The body seen from the front: which parts are painted in which order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from generator.figures.body.feet import foot_back, foot_front
from generator.figures.body.hands import hand
from generator.figures.body.head_front import head_back, head_front
from generator.figures.body.stations import Table, cut, front_table
from generator.figures.drawing import Bones, Group, Part, fill, shape, stroke
from generator.figures.geometry.path import Path
from generator.figures.geometry.shapes import (
    Station,
    ellipse,
    hem_line,
    profile,
    smooth,
)
from generator.figures.people import Build, Person
from generator.figures.skeleton import SHANK
from generator.figures.solve.front_state import OUT, FrontState

_SHORTS = 20.0
_SLEEVE = 15.5


def _shortened(table: Sequence[Station], stretch: float) -> list[Station]:
    return [(y * stretch, a, b) for y, a, b in table]


def _limb(
    table: Table,
    span: tuple[float, float],
    stretch: float,
    grow: float = 0.0,
    caps: tuple[float | None, float | None] = (None, None),
    hem: float | None = None,
) -> Path:
    stations = _shortened(cut(table, *span, grow), stretch)
    return profile(stations, caps[0], caps[1], hem)


def _hem(table: Table, at: float, grow: float, stretch: float, sag: float) -> Path:
    (y, a, b) = _shortened(cut(table, at, at + 0.1, grow)[:1], stretch)[0]
    return hem_line(a, b, y, sag)


@cache
def _nearer(build: Build, stretch: float) -> Table:
    """A thigh that comes towards the viewer widens at the knee, as things near do."""
    swell = 0.34 * (1 - stretch) if stretch < 0.8 else 0.0
    return tuple(
        (y, a * (1 + swell * y / 41.6), b * (1 + swell * y / 41.6))
        for y, a, b in front_table("thigh", build)
    )


@cache
def leg(
    side: str, feet: str, build: Build, thigh: float, shank: float, back: bool
) -> tuple[Part, ...]:
    """Shank, shoe, thigh, knee and shorts; ``thigh`` and ``shank`` are foreshortenings."""
    table, upper = front_table("shank", build), _nearer(build, thigh)
    upper_bone, lower, knee = f"thigh.{side}", f"shank.{side}", f"knee.{side}"
    wide = upper[-1][1] / 5.1
    end = SHANK * shank
    parts = [shape("skin", lower, _limb(table, (0, 41.8), shank, caps=(4.6, 3)))]
    if feet == "shoe":
        sock: list[Station] = [(end - 6.6, 3.5, 3.5), (end - 2, 3.6, 3.6), (end + 1, 3.8, 3.8)]
        parts.append(shape("sock", lower, profile(sock, 0, 2)))
    parts += foot_back(side, feet) if back else foot_front(side, feet)
    cloth = _limb(upper, (0, _SHORTS), thigh, 0.6, (6, None), 1.3)
    return (
        *parts,
        shape("skin", upper_bone, _limb(upper, (12, 41.6), thigh, 0, (4, 4.6))),
        shape("shorts", upper_bone, cloth),
        stroke("detail", upper_bone, _hem(upper, _SHORTS, 0.6, thigh, 1.3)),
        shape("skin", knee, ellipse((0, 0), 5.15 * wide, 4.9 * wide)),
        *_knee_lines(knee, back),
    )


def _knee_lines(knee: str, back: bool) -> list[Part]:
    """The lower edge of the kneecap, or the two cords at the back of the knee."""
    cap = [[(-2.6, 1.8), (-0.4, 3.2), (2.2, 2.2)]]
    cords = [[(-2.8, -3.4), (-2.4, 0), (-2.7, 2.8)], [(2.8, -3.4), (2.4, 0), (2.7, 2.8)]]
    return [stroke("detail", knee, smooth(pts, False)) for pts in (cords if back else cap)]


@cache
def _sleeve(build: Build, stretch: float) -> Path:
    table = front_table("upper_arm", build)
    return _limb(table, (0, _SLEEVE), stretch, 0.8, (5.0, None), 1.0)


@cache
def arm(
    side: str, pose: str, build: Build, upper: float, fore: float, far: bool
) -> tuple[Part, ...]:
    """Hand, forearm, upper arm and sleeve."""
    table, lower = front_table("upper_arm", build), front_table("forearm", build)
    bone = f"upper_arm.{side}"
    parts = hand(side, pose, "front", -1)
    parts.append(shape("skin", f"forearm.{side}", _limb(lower, (0, 24.8), fore, 0, (3, 1.5))))
    parts.append(shape("skin", bone, _limb(table, (9, 30.6), upper, 0, (2, 3))))
    if far:
        return (*parts, shape("shirt", bone, _sleeve(build, upper)))
    edge = _shortened(cut(table, 6.5, _SLEEVE, 1.6), upper)
    return (
        *parts,
        fill("shirt", bone, _sleeve(build, upper), over=True),
        stroke("edge", bone, smooth([(a, y) for y, a, _ in edge], False), over=True),
        stroke("edge", bone, smooth([(-b, y) for y, _, b in edge], False), over=True),
        stroke("detail", bone, _hem(table, _SLEEVE, 0.8, upper, 1.0), over=True),
    )


@cache
def trunk(build: Build, thorax: float, back: bool) -> tuple[Part, ...]:
    """Neck, hips and shirt; ``thorax`` is its foreshortening."""
    pelvis = front_table("pelvis", build)
    neck: list[Station] = [(-5, 4.7, 4.7), (0, 4.7, 4.7), (6, 5.4, 5.4), (10, 7.6, 7.6)]
    chest = _shortened(front_table("thorax", build), thorax)
    shirt = cut(pelvis, -20, -9, 0.5)
    y, wide, _ = shirt[-1]
    return (
        shape("skin", "neck", profile(neck, 2, 1)),
        shape("shorts", "pelvis", profile(pelvis, cap_end=2)),
        shape("shirt", "thorax", profile(chest, 1, 1)),
        shape("shirt", "pelvis", profile(shirt, hem=1.6)),
        stroke("detail", "pelvis", hem_line(wide, wide, y, 1.6)),
        *(_nape(thorax) if back else _collar(thorax)),
    )


def _collar(thorax: float) -> list[Part]:
    k = thorax
    skin = [(-5.2, -36.6), (5.2, -36.6), (3.4, -33.2), (0, -31.6), (-3.4, -33.2)]
    edge = [(-5.4, -36.2), (-3.4, -33.0), (0, -31.4), (3.4, -33.0), (5.4, -36.2)]
    return [
        fill("skin", "thorax", smooth([(x, y * k) for x, y in skin])),
        stroke("detail", "thorax", smooth([(x, y * k) for x, y in edge], False)),
    ]


def _nape(thorax: float) -> list[Part]:
    edge = [(-6.4, -36.0), (-3.2, -35.0), (0, -34.7), (3.2, -35.0), (6.4, -36.0)]
    return [stroke("detail", "thorax", smooth([(x, y * thorax) for x, y in edge], False))]


def groups(
    person: Person, body: FrontState, bones: Bones, muscles: tuple[Part, ...], nearer: str
) -> list[Group]:
    """The painted body; ``nearer`` is the leg that is painted last."""
    build = person.build
    further = "far" if nearer == "near" else "near"
    chest = trunk(build, bones["thorax"].built, body.back)
    head = head_back(person) if body.back else head_front(person)
    legs = {side: _leg_of(body, bones, side) for side in OUT}
    sleeves = tuple(_sleeve_of(bones, build, side) for side in OUT)
    if body.base == "lying-on-side":
        return _lying(body, bones, (chest, head, legs, sleeves, muscles))
    if body.base == "sitting":
        inner = (*chest, *sleeves, *head, *_seat(body), *legs[further], *legs[nearer])
    else:
        inner = (chest[0], *legs[further], *legs[nearer], *chest[1:], *sleeves, *head)
    inner, lower = _lower_leg_apart(body, (*inner, *muscles), nearer)
    if body.back:
        behind = [Group(2.0, False, _arm_of(body, bones, side, True)) for side in OUT]
        return [*behind, Group(3.0, False, inner), *lower]
    arms = [Group(4.0, False, _arm_of(body, bones, side, False)) for side in OUT]
    return [Group(3.0, False, inner), *lower, *arms]


def _seat(body: FrontState) -> tuple[Part, ...]:
    """Below a crossed leg its buttock shows, resting on the chair."""
    wide = body.build.trunk
    return tuple(
        shape("shorts", f"hip.{side}", ellipse((1.5, 12.0), 11.0 * wide, 9.0))
        for side in OUT
        if body.legs[side].crossed
    )


def _lower_leg_apart(
    body: FrontState, inner: tuple[Part, ...], nearer: str
) -> tuple[tuple[Part, ...], list[Group]]:
    """A lower leg that lies over the other leg gets an outline of its own."""
    crossed = [side for side in OUT if body.legs[side].crossed]
    if not crossed and not _in_line(body):
        return inner, []
    side = crossed[0] if crossed else nearer
    bones = {f"shank.{side}", f"foot.{side}", f"toes.{side}"}
    if crossed:
        bones.add(f"knee.{side}")
    lower = tuple(part for part in inner if part.bone in bones)
    rest = tuple(part for part in inner if part.bone not in bones)
    patch = () if crossed else _knee_patch(side, body.back)
    return rest, [Group(3.2, False, (*lower, *patch))]


def _knee_patch(side: str, back: bool) -> tuple[Part, ...]:
    """Skin over the top edge of a lower leg of its own, so that the knee has no seam."""
    bone = f"knee.{side}"
    skin = smooth([(-3.7, -8.5), (3.7, -8.5), (4.1, 0), (3.4, 4), (-3.4, 4), (-4.1, 0)])
    lines = (stroke(p.paint, bone, p.path, over=True) for p in _knee_lines(bone, back))
    return (fill("skin", bone, skin, over=True), *lines)


def _in_line(body: FrontState) -> bool:
    """One foot in front of the other, as seen by the viewer."""
    (x0, _, z0), (x1, _, z1) = (body.legs[side].ankle for side in OUT)
    return body.base == "standing" and abs(x0 - x1) < 10 and abs(z0 - z1) > 10


_Layers = tuple[
    tuple[Part, ...], tuple[Part, ...], dict[str, tuple[Part, ...]], tuple[Part, ...],
    tuple[Part, ...],
]  # fmt: skip


def _lying(body: FrontState, bones: Bones, layers: _Layers) -> list[Group]:
    """On the side: the leg that rests is lighter, behind or (crossed over) in front."""
    chest, head, legs, sleeves, muscles = layers
    below = body.roll < 0
    top, under = ("far", "near") if below else ("near", "far")
    own = sleeves[0] if top == "near" else sleeves[1]
    return [
        Group(1.0, True, _arm_of(body, bones, under, True)),
        Group(3.5 if below else 1.2, True, legs["far"]),
        Group(3.0, False, (*chest, own, *head, *legs["near"], *muscles)),
        Group(4.0, False, _arm_of(body, bones, top, False)),
    ]


def _leg_of(body: FrontState, bones: Bones, side: str) -> tuple[Part, ...]:
    thigh, shank = bones[f"thigh.{side}"].built, bones[f"shank.{side}"].built
    return leg(side, body.feet, body.build, thigh, shank, body.back)


def _arm_of(body: FrontState, bones: Bones, side: str, far: bool) -> tuple[Part, ...]:
    upper, fore = bones[f"upper_arm.{side}"].built, bones[f"forearm.{side}"].built
    return arm(side, body.arms[side].shape, body.build, upper, fore, far)


def _sleeve_of(bones: Bones, build: Build, side: str) -> Part:
    bone = f"upper_arm.{side}"
    return shape("shirt", bone, _sleeve(build, bones[bone].built))
