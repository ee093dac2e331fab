"""Solved bodies: absolute angles and the contacts they came from."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.figures.geometry.vec import Point
from generator.figures.people import Build
from generator.figures.pose import Posture
from generator.figures.props.scene import Scene

FREE = "free"
PLANTED = "planted"
HEEL = "heel"
PEDAL = "pedal"


@dataclass
class LegState:
    """One leg, seen from the side. Angles are absolute, in degrees."""

    thigh: float
    shank: float
    foot: float
    toes: float = 0.0
    contact: str = FREE
    surface: str | None = None
    pedal: float = 0.0
    ankle: Point = (0.0, 0.0)
    missing: float = 0.0
    """How far the foot stays short of where it should be, cm."""

    @property
    def knee_angle(self) -> float:
        """Knee flexion, degrees."""
        return self.thigh - self.shank

    @property
    def ankle_angle(self) -> float:
        """Dorsiflexion, degrees."""
        return self.foot - self.shank


@dataclass
class ArmState:
    """One arm, seen from the side."""

    upper: float
    fore: float
    hand: float
    shape: str
    target: Point | None = None
    missing: float = 0.0


@dataclass
class SideState:
    """A body seen from the side, in the plane between near and far limbs."""

    base: str
    feet: str
    build: Build
    pelvis: float
    thorax: float
    head: float
    hip: Point = (0.0, 0.0)
    legs: dict[str, LegState] = field(default_factory=dict)
    arms: dict[str, ArmState] = field(default_factory=dict)

    def hip_angle(self, side: str) -> float:
        """Hip flexion, degrees."""
        return self.legs[side].thigh - self.pelvis

    def thigh_rests(self, side: str) -> int | None:
        """How far a thigh slopes down on its seat, degrees; ``None`` where it does not lie."""
        slope = 90 - self.legs[side].thigh
        resting = self.base in ("sitting", "recumbent") and -3 < slope < 14
        return round(slope) if resting else None


@dataclass(frozen=True)
class Context:
    """What solving one frame needs."""

    scene: Scene
    build: Build
    posture: Posture
    before: SideState | None
