"""What a prop needs to know to draw itself."""

from __future__ import annotations

from dataclasses import dataclass

from generator.figures.drawing import Bones
from generator.figures.props.scene import Scene


@dataclass(frozen=True)
class Stage:
    """A scene with the body of one frame and that of the first frame."""

    scene: Scene
    base: str
    first_base: str
    bones: Bones
    first: Bones
    feet: str
    pedals: dict[str, float]
    """Crank angle of each foot on a machine."""
