"""From what the editor wrote to whole postures: base, then the pose, then frame after frame."""

from __future__ import annotations

from typing import Final, NamedTuple

from generator.figures.pose import Leg, Pose, Posture, PropOptions
from generator.figures.vocabulary import Base, PropName

FRAMES: Final = ("start", "middle", "end")


class BaseDefault(NamedTuple):
    """What a base posture brings along."""

    posture: Posture
    props: tuple[PropName, ...] = ()
    feet: str = "shoe"
    trunk: float = 0.0
    """Angle of the upright trunk: 90 on the back, -90 on the front."""
    lies: bool = False
    flipped: bool = False
    """Solved facing right and shown mirrored, so that the head is on the left."""


def _legs(**words: float | str) -> dict[str, Leg]:
    leg = Leg.model_validate(words)
    return {"leg": leg, "other": leg}


BASES: Final[dict[Base, BaseDefault]] = {
    "standing": BaseDefault(Posture(**_legs(), arms="sides", stance="both")),
    "sitting": BaseDefault(Posture(**_legs(knee=88, foot="flat"), arms="thighs"), ("chair",)),
    "long-sitting": BaseDefault(
        Posture(**_legs(knee=0, ankle=-4, foot="heel"), arms="behind", lean=-8),
        ("bed",),
        "bare",
        lies=True,
    ),
    "lying-on-back": BaseDefault(
        Posture(**_legs(knee=0, ankle=-8, foot="heel"), arms="mattress"),
        ("bed", "pillow"),
        "bare",
        90,
        lies=True,
    ),
    "lying-on-front": BaseDefault(
        Posture(**_legs(knee=0, ankle=-38), arms="mattress"),
        ("bed", "pillow"),
        "bare",
        -90,
        lies=True,
        flipped=True,
    ),
    "lying-on-side": BaseDefault(
        Posture(leg=Leg(abduction=-5), other=Leg(), arms="mattress"),
        ("bed", "pillow"),
        "bare",
        lies=True,
    ),
    "half-kneeling": BaseDefault(
        Posture(leg=Leg(hip=0, knee=90), other=Leg(knee=88, foot="flat"), arms="hips"),
        ("pad",),
    ),
    "hands-and-knees": BaseDefault(
        Posture(**_legs(hip=76, knee=99, ankle=-50), arms="floor", head=-20),
        ("mat",),
        "bare",
        -76,
    ),
    "back-to-wall": BaseDefault(
        Posture(**_legs(knee=30), arms="sides"),
        ("wall-behind",),
    ),
    "cycling": BaseDefault(
        Posture(leg=Leg(pedal=90), other=Leg(pedal=270), arms="handles", lean=28),
        ("bike",),
    ),
    "elliptical": BaseDefault(
        Posture(leg=Leg(pedal=90), other=Leg(pedal=270), arms="handles", lean=4),
        ("elliptical",),
    ),
    "recumbent": BaseDefault(
        Posture(leg=Leg(pedal=90), other=Leg(pedal=270), arms="handles", lean=-24),
        ("stepper",),
    ),
}


def frame_names(pose: Pose) -> tuple[str, ...]:
    """The frames that the pose draws, in order."""
    if pose.end is None:
        return ("start",)
    return FRAMES if pose.middle is not None else ("start", "end")


def postures(pose: Pose) -> list[Posture]:
    """One whole posture per frame."""
    held = over(BASES[pose.root].posture, _common(pose))
    out: list[Posture] = []
    for name in frame_names(pose):
        written: Posture = getattr(pose, name) or Posture()
        if written.base is not None and written.base != held.base:
            held = _rebased(held, written.base)
        held = over(held, written)
        out.append(held)
    return out


def _common(pose: Pose) -> Posture:
    names = sorted(set(Posture.model_fields) & pose.model_fields_set)
    return Posture(**{name: getattr(pose, name) for name in names})


def _rebased(held: Posture, base: Base) -> Posture:
    """A new base posture keeps nothing but where the feet and the hands are."""
    fresh = BASES[base].posture
    keep = {"arms": held.arms, "arm": held.arm, "other_arm": held.other_arm}
    return fresh.model_copy(update={k: v for k, v in keep.items() if v is not None})


def over(first: Posture, second: Posture) -> Posture:
    """``second`` laid over ``first``; legs word by word, everything else whole."""
    update = {
        name: getattr(second, name)
        for name in Posture.model_fields
        if name not in ("leg", "other", "both") and getattr(second, name) is not None
    }
    if "arms" in update:
        update = {"arm": None, "other_arm": None} | update
    for name in ("leg", "other"):
        leg: Leg = getattr(first, name) or Leg()
        for written in (second.both, getattr(second, name)):
            leg = leg_over(leg, written) if written is not None else leg
        update[name] = leg
    return first.model_copy(update=update)


def leg_over(first: Leg, second: Leg) -> Leg:
    """A leg over a leg. Writing the hip releases the foot; lifting the heel frees the ankle."""
    written = {k: getattr(second, k) for k in second.model_fields_set}
    if "hip" in written and "foot" not in written:
        written = {"foot": "free", "onto": None, "at": None} | written
    if written.get("foot") == "free":
        written = {"at": None, "onto": None, "heel_lift": None, "toe_lift": None} | written
    if "at" in written and not {"foot", "hip"} & set(written):
        written |= {"foot": None, "hip": None}
    if {"heel_lift", "toe_lift"} & set(written):
        written = {"ankle": None, "heel_lift": None, "toe_lift": None} | written
    if "foot" in written and written["foot"] != "free" and "hip" not in written:
        written["hip"] = None
    return first.model_copy(update=written)


def feet(pose: Pose) -> str:
    """Bare feet in bed and on a mat; shoes all the way where a frame needs them."""
    worn = {BASES[posture.base or pose.root].feet for posture in postures(pose)}
    return "shoe" if "shoe" in worn else "bare"


def props(pose: Pose) -> dict[PropName, PropOptions]:
    """Props by name, with their options."""
    listed = BASES[pose.root].props if pose.props is None else pose.props
    out: dict[PropName, PropOptions] = {}
    for entry in listed:
        if isinstance(entry, str):
            out[entry] = PropOptions()
        else:
            out.update(entry)
    return out
