"""Where the body is: one way of placing the hip for each base posture."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from generator.figures import skeleton as sk
from generator.figures.geometry.ik import bisect
from generator.figures.geometry.vec import Point, add, along, rotate, sub
from generator.figures.merge import BASES
from generator.figures.pose import Leg
from generator.figures.props import machines
from generator.figures.solve.arms import solve_arm
from generator.figures.solve.balance import centre_of_mass, knee_of
from generator.figures.solve.legs import ankle_at, leg_spec, solve_leg
from generator.figures.solve.state import PLANTED, Context, LegState, SideState

BACK_TO_HIP: Final = 11.6
FRONT_TO_HIP: Final = 10.2
KNEE_CAP: Final = 5.6
_BACK_POINT: Final[Point] = (sk.SHOULDER[0] - 9, sk.SHOULDER[1] + 3)
"""Where the shoulder blades rest, from the lower back."""


def start(ctx: Context) -> SideState:
    """A body with its trunk angles, not yet placed."""
    posture = ctx.posture
    base = posture.base or ctx.scene.base
    default = BASES[base]  # type: ignore[index]
    lean = posture.lean or 0.0
    pelvis = default.trunk - lean
    upright = not default.lies and base != "hands-and-knees"
    stoop = ctx.build.stoop if upright else 0.0
    thorax = pelvis - (posture.curl or 0.0) - stoop
    gaze = -0.4 * max(0.0, lean) - 0.8 * stoop if upright else 0.0
    head = thorax - (gaze if posture.head is None else posture.head)
    return SideState(base, ctx.scene.feet, ctx.build, pelvis, thorax, head - _pillow(ctx, base))


def _pillow(ctx: Context, base: str) -> float:
    if base == "lying-on-front":
        return -6.0
    return 14.0 if base == "lying-on-back" and ctx.scene.has("pillow") else 0.0


def finish(ctx: Context, body: SideState, hip: Point) -> SideState:
    """Place the hip; solve the legs that are not yet solved, then the arms."""
    body.hip = hip
    for side in sk.SIDES:
        if side not in body.legs:
            body.legs[side] = solve_leg(ctx, body, side)
    for side in sk.SIDES:
        body.arms[side] = solve_arm(ctx, body, side)
        leg = body.legs[side]
        leg.ankle = along(knee_of(hip, leg.thigh), sk.SHANK, leg.shank)
    return body


def standing(ctx: Context) -> SideState:
    """Built up from the foot that carries the body; balance finds the ankle if none is written."""
    carrier = sk.FAR if ctx.posture.stance == "other" else sk.NEAR
    spec = leg_spec(ctx, carrier)
    if spec.ankle is not None:
        return _stand(ctx, carrier, spec, spec.ankle)
    goal = _balance_point(ctx, carrier, spec)

    def behind(ankle: float) -> bool:
        return centre_of_mass(_stand(ctx, carrier, spec, ankle))[0] < goal

    return _stand(ctx, carrier, spec, bisect(behind, -40.0, 45.0, 18))


def _foot_place(ctx: Context, side: str, spec: Leg) -> float:
    if spec.foot == "stays" and ctx.before is not None:
        return ctx.before.legs[side].ankle[0]
    return spec.at or 0.0


def _balance_point(ctx: Context, carrier: str, spec: Leg) -> float:
    at = _foot_place(ctx, carrier, spec)
    second = leg_spec(ctx, sk.FAR if carrier == sk.NEAR else sk.NEAR)
    if ctx.posture.stance == "both" and second.at is not None:
        return (at + second.at) / 2 + 6.0
    return at + (10.5 if spec.heel_lift else 5.0)


def _stand(ctx: Context, carrier: str, spec: Leg, ankle_angle: float) -> SideState:
    body = start(ctx)
    lift, toes_up = spec.heel_lift or 0.0, spec.toe_lift or 0.0
    level = ctx.scene.level(spec.onto, body.base)
    ankle = ankle_at(_foot_place(ctx, carrier, spec), level, body.feet, lift, toes_up)
    foot = toes_up - lift
    shank = foot - ankle_angle
    thigh = shank + (3.0 if spec.knee is None else spec.knee)
    hip = along(along(ankle, -sk.SHANK, shank), -sk.THIGH, thigh)
    state = LegState(thigh, shank, foot, lift, PLANTED, spec.onto, ankle=ankle)
    body.legs[carrier] = state
    second = sk.FAR if carrier == sk.NEAR else sk.NEAR
    if ctx.posture.stance == "both" and _stands_alike(leg_spec(ctx, second)):
        body.legs[second] = LegState(thigh, shank, foot, lift, PLANTED, spec.onto, ankle=ankle)
    return finish(ctx, body, hip)


def _stands_alike(spec: Leg) -> bool:
    placed = (spec.at, spec.hip, spec.onto, spec.pedal)
    return all(v is None for v in placed) and spec.foot in (None, "stays", "flat")


def back_to_wall(ctx: Context) -> SideState:
    """Back on the wall, feet in place; the knee angle sets the height."""
    knee = leg_spec(ctx, sk.NEAR).knee or 0.0
    out = ctx.scene.put("feet-from-wall", leg_spec(ctx, sk.NEAR).at or 40.0)

    def short(shank: float) -> bool:
        a, b = math.radians(shank), math.radians(shank + knee)
        return sk.SHANK * math.sin(a) + sk.THIGH * math.sin(b) < out

    shank = bisect(short, -70.0, 60.0, 30)
    body = start(ctx)
    ankle = (0.0, -sk.FEET[body.feet].ankle)
    hip = along(along(ankle, -sk.SHANK, shank), -sk.THIGH, shank + knee)
    for side in sk.SIDES:
        body.legs[side] = LegState(shank + knee, shank, 0.0, contact=PLANTED, ankle=ankle)
    ctx.scene.put("wall-behind", hip[0] - 14.4 * ctx.build.trunk)
    return finish(ctx, body, hip)


def sitting(ctx: Context) -> SideState:
    """The thighs on the seat."""
    body = start(ctx)
    level = ctx.scene.level("seat", body.base)
    return finish(ctx, body, (0.0, level - sk.SEAT_TO_HIP * ctx.build.limb))


def long_sitting(ctx: Context) -> SideState:
    """Sitting on the bed."""
    body = start(ctx)
    level = ctx.scene.level("bed", body.base)
    return finish(ctx, body, (0.0, level - (sk.SEAT_TO_HIP - 0.2) * ctx.build.limb))


def on_back(ctx: Context) -> SideState:
    """On the back; with ``bridge`` the hips rise over shoulders and feet that stay."""
    level = ctx.scene.level("bed", "lying-on-back")
    hip = (0.0, level - BACK_TO_HIP * ctx.build.trunk)
    lift = ctx.posture.bridge
    if not lift:
        return finish(ctx, start(ctx), hip)
    blades = add(along(hip, -sk.LUMBAR, 90), rotate(_BACK_POINT, 90))
    if lift is not True:
        return _bridged(ctx, blades, float(lift))
    held = sk.NEAR if leg_spec(ctx, sk.NEAR).foot == "stays" else sk.FAR

    def sagging(angle: float) -> bool:
        return _bridged(ctx, blades, angle).hip_angle(held) > 2

    return _bridged(ctx, blades, bisect(sagging, 0.0, 60.0, 18))


def _bridged(ctx: Context, blades: Point, angle: float) -> SideState:
    body = start(ctx)
    neck = body.head - body.thorax
    body.pelvis = body.thorax = 90 + angle
    body.head = 90 + neck * 0.9
    return finish(ctx, body, bridge_hip(blades, body.thorax, body.pelvis))


def bridge_hip(blades: Point, thorax: float, pelvis: float) -> Point:
    """The hip over shoulder blades that stay on the bed."""
    return sub(sub(blades, rotate(_BACK_POINT, thorax)), rotate((0, -sk.LUMBAR), pelvis))


def blades_of(body: SideState) -> Point:
    """Where the shoulder blades of a solved body rest."""
    return add(along(body.hip, -sk.LUMBAR, body.pelvis), rotate(_BACK_POINT, body.thorax))


def on_front(ctx: Context) -> SideState:
    """Face down."""
    level = ctx.scene.level("bed", "lying-on-front")
    return finish(ctx, start(ctx), (0.0, level - FRONT_TO_HIP * ctx.build.trunk))


def half_kneeling(ctx: Context) -> SideState:
    """On the near knee; the far foot in front."""
    body = start(ctx)
    spec = leg_spec(ctx, sk.NEAR)
    lean_of_thigh = float(spec.hip) if isinstance(spec.hip, (int, float)) else 0.0
    thigh = body.pelvis + lean_of_thigh
    knee = (ctx.scene.put("knee", 0.0), ctx.scene.level("pad", body.base) - KNEE_CAP)
    toes = spec.ankle if spec.ankle is not None else -48.0
    shank = -97.0
    body.legs[sk.NEAR] = LegState(thigh, shank, shank + toes, contact=PLANTED)
    return finish(ctx, body, along(knee, -sk.THIGH, thigh))


def hands_and_knees(ctx: Context) -> SideState:
    """On the knee of the other leg, or of both."""
    body = start(ctx)
    spec = leg_spec(ctx, sk.FAR)
    bend = float(spec.hip) if isinstance(spec.hip, (int, float)) else 76.0
    thigh = body.pelvis + bend
    knee = (0.0, ctx.scene.level("mat", body.base) - KNEE_CAP)
    return finish(ctx, body, along(knee, -sk.THIGH, thigh))


def on_machine(hip: Point) -> Callable[[Context], SideState]:
    """A body that a machine carries at a fixed place."""
    return lambda ctx: finish(ctx, start(ctx), hip)


ROOTS: Final[dict[str, Callable[[Context], SideState]]] = {
    "standing": standing,
    "back-to-wall": back_to_wall,
    "sitting": sitting,
    "long-sitting": long_sitting,
    "lying-on-back": on_back,
    "lying-on-front": on_front,
    "half-kneeling": half_kneeling,
    "hands-and-knees": hands_and_knees,
    "cycling": on_machine(machines.BIKE_SEAT),
    "elliptical": on_machine(machines.ELLIPTICAL_HIP),
    "recumbent": on_machine((machines.STEPPER_SEAT[0], machines.STEPPER_SEAT[1] - 9.0)),
}


def solve_frame(ctx: Context) -> SideState:
    """One frame of a side view."""
    base = ctx.posture.base or ctx.scene.base
    return ROOTS.get(base, on_back)(ctx)
