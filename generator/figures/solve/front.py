"""Bodies seen from the front or from above: where they rest, and their bones on the page."""

from __future__ import annotations

import math
from typing import Final

from generator.figures import skeleton as sk
from generator.figures.drawing import Bone, Bones
from generator.figures.geometry.space import Point3, add3
from generator.figures.geometry.vec import Point, add, along, bone_angle, rotate, sub
from generator.figures.people import Build
from generator.figures.pose import Leg, Posture
from generator.figures.props.scene import Scene
from generator.figures.solve.front_arms import front_arm
from generator.figures.solve.front_legs import chain, crossed_leg, held_leg, needed_height
from generator.figures.solve.front_state import OUT, FrontLeg, FrontState

PITCH: Final[dict[str, Point]] = {
    "standing": (0.0, 0.26),
    "sitting": (0.0, 0.56),
    "lying-on-side": (0.0, 0.22),
    "lying-on-back": (0.0, -0.3),
}
_CROSSED_ON_BACK: Final[Point] = (0.5, -0.12)
BED: Final = 26.0
_FORWARDS: Final[Point3] = (0.0, 0.0, 1.0)


def solve_front(scene: Scene, build: Build, posture: Posture, back: bool = False) -> FrontState:
    """One frame of a front view or a view from above."""
    body = _start(build, scene, posture)
    if back:
        body.back, body.pitch = True, (-body.pitch[0], -body.pitch[1])
    if body.base == "standing":
        _stand(scene, body, posture)
    else:
        body.hip = _resting_place(scene, body)
        _pose_legs(body, posture)
    lumbar, shoulders = lumbar_of(body), {}
    for side in sk.SIDES:
        shoulders[side] = shoulder_of(body, side)
        body.arms[side] = front_arm(scene, body, posture, side, shoulders[side], lumbar)
    return body


def _start(build: Build, scene: Scene, posture: Posture) -> FrontState:
    base = posture.base or scene.base
    lies = base in ("lying-on-side", "lying-on-back")
    roll = (-90.0 if posture.lying_on == "leg" else 90.0) if lies else 0.0
    return FrontState(
        base,
        scene.feet,
        build,
        _pitch(base, posture),
        roll,
        posture.tilt or 0.0,
        posture.lean or 0.0,
        posture.head or 0.0,
    )


def _pitch(base: str, posture: Posture) -> Point:
    crossed = any(spec_of(posture, side).foot == "on-other-knee" for side in sk.SIDES)
    if base == "lying-on-back" and crossed:
        return _CROSSED_ON_BACK
    return PITCH.get(base, PITCH["standing"])


def _resting_place(scene: Scene, body: FrontState) -> Point3:
    if body.base == "lying-on-side":
        level = 0.0 if scene.has("mat") else -BED
        return 0.0, level - 16.4 * body.build.trunk, 0.0
    if body.base == "sitting":
        return 0.0, scene.level("seat", "sitting") - 9.6 * body.build.limb, 0.0
    return 0.0, 0.0, 0.0


def spec_of(posture: Posture, side: str) -> Leg:
    """What the posture says about one leg."""
    return (posture.leg if side == "near" else posture.other) or Leg()


def _pose_legs(body: FrontState, posture: Posture) -> None:
    crossed = [s for s in sk.SIDES if spec_of(posture, s).foot == "on-other-knee"][:1]
    for side in sk.SIDES:
        if side not in crossed:
            spec = spec_of(posture, side)
            if body.base == "sitting" and spec.hip is None:
                spec = spec.model_copy(update={"hip": 86.0})
            body.legs[side] = chain(body, side, spec)
            if body.base == "sitting" and (spec.knee or 0) > 60:
                body.legs[side].foot = 0.0
    for side in crossed:
        under = body.legs["far" if side == "near" else "near"]
        body.legs[side] = crossed_leg(body, side, under)


def _ground(scene: Scene, body: FrontState, spec: Leg) -> float:
    return scene.level(spec.onto, body.base) - sk.FEET[body.feet].ankle


def _stand(scene: Scene, body: FrontState, posture: Posture) -> None:
    """Hips over the feet that stand; feet that stand stay where the angles put them."""
    specs = {side: spec_of(posture, side) for side in sk.SIDES}
    free = {side: chain(body, side, specs[side]) for side in sk.SIDES}
    standing = {"leg": ["near"], "other": ["far"]}.get(posture.stance or "both", list(sk.SIDES))
    shift = posture.shift or 0.0
    feet = {s: _foothold(scene, body, specs[s], free[s]) for s in standing}
    shift += posture.moved or 0.0
    for side in standing:
        feet[side] = add3(feet[side], (posture.moved or 0.0, 0.0, 0.0))
    if len(standing) == 1:
        side = standing[0]
        under = OUT[side] * sk.HIP_HALF * 0.55 - free[side].ankle[0]
        shift += under
        feet[side] = add3(feet[side], (under + (posture.shift or 0.0), 0.0, 0.0))
    body.hip = (shift, max(needed_height(free[s], shift, feet[s]) for s in standing), 0.0)
    for side in sk.SIDES:
        leg = chain(body, side, specs[side])
        if side in standing and math.dist(leg.ankle, feet[side]) > 0.3:
            leg = held_leg(body, side, feet[side], add3(_FORWARDS, (OUT[side] * 0.12, 0.0, 0.0)))
        leg.foot = 0.0 if side in standing else None
        body.legs[side] = leg


def _foothold(scene: Scene, body: FrontState, spec: Leg, leg: FrontLeg) -> Point3:
    ahead = leg.ankle[2] if spec.at is None and spec.hip is not None else spec.at or 0.0
    return leg.ankle[0], _ground(scene, body, spec), ahead


def lumbar_of(body: FrontState) -> Point:
    """The bend of the lower back, on the page."""
    return add(body.page(body.hip), rotate((0, -sk.LUMBAR), body.roll))


def _up_the_trunk(body: FrontState, up: float) -> float:
    """A height above the lower back, shortened when the trunk leans to the viewer."""
    lean = math.radians(body.lean)
    return up * math.cos(lean) - body.pitch[1] * up * math.sin(lean)


def shoulder_of(body: FrontState, side: str) -> Point:
    """A shoulder joint, on the page."""
    x, y = OUT[side] * sk.SHOULDER_FRONT[0], sk.SHOULDER_FRONT[1]
    at = (x, _up_the_trunk(body, y))
    return add(lumbar_of(body), rotate(at, body.roll - body.tilt))


def front_bones(body: FrontState) -> Bones:
    """Bones on the page, foreshortened where they come towards the viewer."""
    bones = _trunk(body)
    for side in sk.SIDES:
        bones |= _leg(body, side)
        bones |= _arm(body, side)
    return bones


def _bone(at: Point, turn: float, stretch: float = 1.0, out: int = 1) -> Bone:
    return Bone(at[0], at[1], turn, stretch, out)


def _trunk(body: FrontState) -> Bones:
    hip, lumbar = body.page(body.hip), lumbar_of(body)
    turn = body.roll - body.tilt
    short = _up_the_trunk(body, 1.0)
    skull = add(lumbar, rotate((0, sk.SKULL_FRONT * short), turn))
    middle = add(lumbar, rotate((0, sk.SHOULDER_FRONT[1] * short), turn))
    return {
        "pelvis": _bone(hip, body.roll),
        "lumbar": _bone(lumbar, body.roll - body.tilt / 2),
        "thorax": _bone(lumbar, turn, short),
        "neck": _bone(skull, turn - body.head / 2),
        "head": _bone(skull, turn - body.head),
        "shoulders": _bone(middle, turn),
    }


def _between(a: Point, b: Point, length: float, fallback: float, out: int) -> Bone:
    along_bone = sub(b, a)
    stretch = math.hypot(*along_bone) / length
    return _bone(a, bone_angle(along_bone) if stretch > 0.02 else fallback, stretch, out)


def _leg(body: FrontState, side: str) -> Bones:
    leg, out = body.legs[side], OUT[side]
    hip, knee, ankle = (body.page(p) for p in (leg.hip, leg.knee, leg.ankle))
    thigh = _between(hip, knee, sk.THIGH, body.roll, out)
    shank = _between(knee, ankle, sk.SHANK, body.roll, out)
    foot = shank.turn if leg.foot is None else leg.foot
    half = (body.roll + thigh.turn) / 2 if thigh.stretch > 0.65 else body.roll
    return {
        f"thigh.{side}": thigh,
        f"shank.{side}": shank,
        f"knee.{side}": _bone(knee, (thigh.turn + shank.turn) / 2, out=out),
        f"hip.{side}": _bone(hip, half, out=out),
        f"foot.{side}": _bone(ankle, foot, out=out),
        f"toes.{side}": _bone(add(ankle, rotate((0, 6), foot)), foot, out=out),
    }


def _arm(body: FrontState, side: str) -> Bones:
    arm, out = body.arms[side], OUT[side]
    shoulder = shoulder_of(body, side)
    elbow = along(shoulder, sk.UPPER_ARM * arm.upper_stretch, arm.upper)
    wrist = along(elbow, sk.FOREARM * arm.fore_stretch, arm.fore)
    return {
        f"upper_arm.{side}": _bone(shoulder, arm.upper, arm.upper_stretch, out),
        f"forearm.{side}": _bone(elbow, arm.fore, arm.fore_stretch, out),
        f"hand.{side}": _bone(wrist, arm.hand, out=out),
    }


def depth_of(body: FrontState, side: str) -> float:
    """How near a leg comes to the viewer."""
    leg = body.legs[side]
    ahead = leg.knee[2] + leg.ankle[2]
    return -ahead if body.back else ahead
