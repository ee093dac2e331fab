"""The pose of an exercise: what an editor writes below ``figure:``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generator.figures.foot import FootPose
from generator.figures.limits import helptext
from generator.figures.vocabulary import (
    Base,
    Foot,
    Hands,
    Part,
    PropName,
    Stance,
    Surface,
    View,
)


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _angle(word: str) -> float | None:
    return Field(default=None, description=helptext(word))


class Leg(_Words):
    """One leg. What is left out stays as the base posture or the frame before has it."""

    hip: float | Literal["stays"] | None = Field(
        default=None,
        description=helptext("hip") + " Or `stays`: the thigh stays where it was.",
    )
    knee: float | None = _angle("knee")
    ankle: float | None = _angle("ankle")
    abduction: float | None = _angle("abduction")
    rotation: float | None = _angle("rotation")
    open: float | None = _angle("open")
    foot: Foot | None = Field(
        default=None,
        description="Where the foot is: `flat` on what carries it (the hip angle is worked out), "
        "`heel` resting, `stays` where it was, `free`, or `on-other-knee`.",
    )
    at: float | None = _angle("at")
    onto: Surface | None = Field(
        default=None,
        description="What the foot stands or rests on, if not the floor or the bed.",
    )
    heel_lift: float | None = _angle("heel_lift")
    toe_lift: float | None = _angle("toe_lift")
    pedal: float | None = _angle("pedal")


class Arm(_Words):
    """One arm by its angles, for arms that hold nothing."""

    shoulder: float | None = _angle("shoulder")
    elbow: float | None = _angle("elbow")
    wrist: float | None = _angle("wrist")
    arm_out: float | None = _angle("arm_out")


_ARMS = "A word for what the hands do, such as `worktop`, `sides` or `thighs`, or joint angles."


class Posture(_Words):
    """How the body is held in one frame."""

    base: Base | None = Field(default=None, description="The base posture, when it changes.")
    leg: Leg | None = Field(default=None, description="The exercising leg, nearer the viewer.")
    other: Leg | None = Field(default=None, description="The other leg.")
    both: Leg | None = Field(default=None, description="Both legs at once.")
    arms: Hands | Arm | None = Field(default=None, description=f"Both arms. {_ARMS}")
    arm: Hands | Arm | None = Field(
        default=None, description=f"The arm on the side of the exercising leg. {_ARMS}"
    )
    other_arm: Hands | Arm | None = Field(default=None, description=f"The other arm. {_ARMS}")
    lean: float | None = _angle("lean")
    tilt: float | None = _angle("tilt")
    curl: float | None = _angle("curl")
    head: float | None = _angle("head")
    shift: float | None = _angle("shift")
    moved: float | None = _angle("moved")
    stance: Stance | None = Field(
        default=None,
        description="Which foot carries the body when standing: `leg`, `other` or `both`.",
    )
    lying_on: Literal["leg", "other"] | None = Field(
        default=None,
        description="Which leg is underneath when lying on the side. Left out: `other`.",
    )
    bridge: float | bool | None = Field(
        default=None,
        description="Hips lifted from the bed: `true` brings shoulder, hip and knee into one "
        "line, or the slope of the trunk. " + helptext("bridge"),
    )
    caption: Annotated[str, Field(max_length=28)] | None = Field(
        default=None, description="Words under the frame, if not Start or End. Up to 28 letters."
    )


class PropOptions(_Words):
    """Size and place of a prop."""

    height: float | None = _angle("height")
    size: float | None = _angle("size")
    length: float | None = _angle("length")
    at: float | None = Field(default=None, description="Where the prop begins. " + helptext("at"))
    under: Annotated[str, Field(pattern="^(knee|ankle)$")] | None = Field(
        default=None, description="What a rolled towel lies under: `knee` or `ankle`."
    )
    around: Annotated[str, Field(pattern="^(thighs|ankles|ankle|foot)$")] | None = Field(
        default=None, description="What a band goes round: `thighs`, `ankles`, `ankle` or `foot`."
    )
    to: Annotated[str, Field(pattern="^(hands|ahead|behind)$")] | None = Field(
        default=None, description="Where a band is fixed: `hands`, `ahead` or `behind`."
    )


class Pose(Posture):
    """The figure of an exercise: a base posture, and what changes from frame to frame.

    Lines outside ``start``, ``middle`` and ``end`` hold for every frame. Each frame starts from
    the one before it. Without ``end`` the exercise is a hold, drawn as one frame.
    """

    base: Base | None = Field(default=None, description="The posture to start from.")
    foot: FootPose | None = Field(
        default=None, description="A close-up of the foot, instead of a whole body."
    )
    view: View | None = Field(
        default=None,
        description="`side` (as a rule), `front`, `back` or `above`.",
    )
    props: tuple[PropName | dict[PropName, PropOptions], ...] | None = Field(
        default=None,
        description="Furniture and equipment. Left out: what the base posture needs "
        "(a chair, or a bed and a pillow).",
    )
    start: Posture | None = Field(default=None, description="The first frame.")
    middle: Posture | None = Field(default=None, description="A frame between start and end.")
    end: Posture | None = Field(default=None, description="The last frame.")
    arrow: Part | None = Field(
        default=None,
        description="The moving part that the arrow follows, or `forwards`, `backwards` or "
        "`sideways` for a whole body that travels. Left out: the part that moves most. "
        "`none`: no arrow.",
    )
    both_ways: bool = Field(default=False, description="An arrow with a head at each end.")

    @model_validator(mode="after")
    def _one_subject(self) -> Pose:
        if self.foot is not None and self.model_fields_set != {"foot"}:
            raise ValueError("A close-up takes only `foot:`; leave the other words out.")
        if self.foot is None and self.base is None:
            raise ValueError("Say which posture to start from: `base:`, such as `standing`.")
        return self

    @property
    def pictures(self) -> int:
        """How many frames are drawn."""
        if self.foot is not None:
            return len(self.foot.frames())
        return 1 if self.end is None else 2 if self.middle is None else 3

    @property
    def root(self) -> Base:
        """The base posture of the first frame."""
        return self.base or "standing"
