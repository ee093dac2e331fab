"""Forward kinematics and the centre of mass of a body seen from the side."""

from __future__ import annotations

from generator.figures import skeleton as sk
from generator.figures.geometry.vec import Point, add, along, lerp, rotate
from generator.figures.solve.state import SideState


def knee_of(hip: Point, thigh: float) -> Point:
    """The knee joint."""
    return along(hip, sk.THIGH, thigh)


def ankle_of(hip: Point, thigh: float, shank: float) -> Point:
    """The ankle joint."""
    return along(knee_of(hip, thigh), sk.SHANK, shank)


def lumbar_of(body: SideState) -> Point:
    """The bend of the lower back."""
    return along(body.hip, -sk.LUMBAR, body.pelvis)


def shoulder_of(body: SideState) -> Point:
    """The shoulder joint."""
    return add(lumbar_of(body), rotate(sk.SHOULDER, body.thorax))


def centre_of_mass(body: SideState) -> Point:
    """Weighted mean of the segments' centres (Winter's mass fractions, see ``skeleton``)."""
    masses = [*_trunk(body), *_legs(body), *_arms(body)]
    whole = sum(m for m, _ in masses)
    return (
        sum(m * p[0] for m, p in masses) / whole,
        sum(m * p[1] for m, p in masses) / whole,
    )


def _trunk(body: SideState) -> list[tuple[float, Point]]:
    lumbar = lumbar_of(body)
    return [
        (sk.MASS_TRUNK, add(lumbar, rotate((0, -14), body.thorax))),
        (sk.MASS_HEAD, add(lumbar, rotate((1, -50), body.thorax))),
    ]


def _legs(body: SideState) -> list[tuple[float, Point]]:
    out: list[tuple[float, Point]] = []
    for leg in body.legs.values():
        knee = knee_of(body.hip, leg.thigh)
        ankle = along(knee, sk.SHANK, leg.shank)
        out.append((sk.MASS_THIGH, lerp(body.hip, knee, sk.CENTRE_LEG)))
        out.append((sk.MASS_SHANK, lerp(knee, ankle, sk.CENTRE_LEG)))
        out.append((sk.MASS_FOOT, add(ankle, rotate((5, 4), leg.foot))))
    return out


def _arms(body: SideState) -> list[tuple[float, Point]]:
    shoulder = shoulder_of(body)
    out: list[tuple[float, Point]] = []
    for arm in body.arms.values():
        elbow = along(shoulder, sk.UPPER_ARM, arm.upper)
        wrist = along(elbow, sk.FOREARM, arm.fore)
        out.append((sk.MASS_UPPER_ARM, lerp(shoulder, elbow, sk.CENTRE_UPPER_ARM)))
        out.append((sk.MASS_FOREARM, lerp(elbow, wrist, sk.CENTRE_FOREARM)))
    return out
