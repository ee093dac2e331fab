"""All props of a side view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from generator.figures.drawing import Piece
from generator.figures.props import furniture, kit, machine_drawings
from generator.figures.props.stage import Stage

_DRAWERS: Final[dict[str, Callable[[Stage], list[Piece]]]] = {
    "chair-beside": furniture.chair_beside,
    "wall": furniture.wall,
    "wall-behind": furniture.wall_behind,
    "worktop-beside": furniture.worktop_beside,
    "rail": furniture.rail,
    "stairs": furniture.stairs,
    "step": furniture.step,
    "bed": furniture.bed,
    "mat": furniture.mat,
    "pad": furniture.pad,
    "chair": furniture.chair,
    "armchair": furniture.armchair,
    "worktop": furniture.worktop,
    "pillow": furniture.pillow,
    "roll": kit.roll,
    "band": kit.band,
    "strap": kit.strap,
    "ankle-weight": kit.ankle_weight,
    "dumbbells": kit.dumbbells,
    "weight": kit.weight,
    "bike": machine_drawings.bike,
    "elliptical": machine_drawings.elliptical,
    "stepper": machine_drawings.stepper,
    "pool": kit.pool,
}
SIDE_PROPS: Final = tuple(_DRAWERS)
"""The props that can be seen from the side."""


def side_props(stage: Stage) -> list[Piece]:
    """The pieces of every prop in the scene, furthest first."""
    return [
        piece
        for name, draw in _DRAWERS.items()
        if stage.scene.has(name)  # type: ignore[arg-type]
        for piece in draw(stage)
    ]
