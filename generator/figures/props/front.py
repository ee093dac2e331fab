"""Props of the front view and of the view from above."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from generator.figures.drawing import Bones, Piece
from generator.figures.geometry.shapes import (
    ellipse,
    line,
    polygon,
    rectangle,
    rounded,
    smooth,
)
from generator.figures.geometry.vec import Point, add, distance, lerp
from generator.figures.props.kit import water
from generator.figures.props.scene import WORKTOP, WORKTOP_AHEAD, Scene


@dataclass(frozen=True)
class FrontStage:
    """A scene seen from the front."""

    scene: Scene
    base: str
    view: str
    bones: Bones
    first: Bones
    pitch: float
    bed_top: float

    def deep(self, z: float) -> float:
        """Page shift of something ``z`` cm towards the viewer."""
        return self.pitch * z


def _quad(
    x0: float, x1: float, y: float, stage: FrontStage, zs: tuple[float, float]
) -> list[Point]:
    far, near = y + stage.deep(zs[0]), y + stage.deep(zs[1])
    return [(x0 + 4, far), (x1 - 4, far), (x1, near), (x0, near)]


def bed(stage: FrontStage) -> list[Piece]:
    """A bed: from above its whole top, else a top and an edge on legs."""
    if stage.view == "above":
        return [Piece(0, "mat-a", rectangle(-102, -44, 208, 88, 6))]
    y, a, b = stage.bed_top, -98.0, 108.0
    near = y + stage.deep(34)
    legs = [Piece(0, "prop-d", rectangle(x, near + 6, 4, -near - 3, 1)) for x in (a + 10, b - 14)]
    return [
        *legs,
        Piece(0, "mat-a", rounded(_quad(a, b, y, stage, (-26, 34)), 3)),
        Piece(0, "mat-b", rectangle(a, near, b - a, 9, 2.2)),
    ]


def mat(stage: FrontStage) -> list[Piece]:
    """An exercise mat on the floor."""
    if stage.view == "above":
        return bed(stage)
    y = stage.bed_top
    near = y + stage.deep(34)
    return [
        Piece(0, "mat-a", rounded(_quad(-98, 108, y, stage, (-26, 34)), 3)),
        Piece(0, "mat-b", rectangle(-98, near, 206, 3, 1.2)),
    ]


def pillow(stage: FrontStage) -> list[Piece]:
    """A pillow below the head."""
    x, y = stage.first["head"].origin
    if stage.view == "above":
        return [Piece(0.5, "cloth", rectangle(x - 26, y - 22, 34, 44, 9))]
    out = 1 if stage.bones["pelvis"].turn > 0 else -1
    top = stage.bed_top + 1
    knots = [(-27, top + 3), (-26, y + 8.6), (-12, y + 6.6), (3, y + 8.0), (6, top - 1)]
    knots += [(4, top + 6), (-12, top + 7.4), (-24, top + 6.4)]
    return [Piece(1.1, "cloth", smooth([(x + out * px, py) for px, py in knots]))]


def chair(stage: FrontStage) -> list[Piece]:
    """A chair, its back behind the body."""
    seat, half = stage.scene.level("seat", "sitting"), 22.0
    back, front = seat + stage.deep(-19), seat + stage.deep(25)
    out = [Piece(-1, "wall-fill", ellipse((0, stage.deep(18)), 38, stage.deep(36)))]
    out += [
        Piece(0, "prop-d", rectangle(x, back - 46, 3.4, 48, 1)) for x in (-half + 1, half - 4.4)
    ]
    out.append(Piece(0, "prop-b", rectangle(-half + 1, back - 46, 2 * half - 2, 12, 2)))
    for x in (-half + 3, half - 6):
        out.append(Piece(0, "prop-d", rectangle(x, back, 3, -seat, 0.8)))
    out.append(Piece(0, "prop-b", rounded(_quad(-half - 1, half + 1, seat, stage, (-19, 25)), 3)))
    out.append(Piece(0, "prop-a", rectangle(-half - 1, front, 2 * half + 2, 4.6, 1.6)))
    for x in (-half, half - 3.4):
        out.append(Piece(0, "prop-d", rectangle(x, front + 4.6, 3.4, -seat - 3.6, 0.8)))
    return out


def worktop_beside(stage: FrontStage) -> list[Piece]:
    """The end of a worktop at the side, under the hand."""
    edge = stage.scene.place("worktop", -38.0)
    out = 1 if edge > 0 else -1
    a, b = sorted((edge - out * 6, edge + out * 44))
    top, back = -WORKTOP, stage.deep(-30)
    front = [Piece(0.1, "prop-a", rectangle(a + 3, top + 3, b - a - 6, WORKTOP - 1, 0.5))]
    panel = rectangle(a + 8, top + 10, b - a - 16, WORKTOP - 22, 1.5)
    lid = polygon((a, top - 1), (b, top - 1), (b - 3, top + back), (a + 3, top + back))
    return [
        *front,
        Piece(0.1, "prop-detail", panel),
        Piece(0.1, "prop-b", lid),
        Piece(0.1, "prop-a", rectangle(a, top - 1, b - a, 4.4, 1)),
    ]


def worktop(stage: FrontStage) -> list[Piece]:
    """A worktop in front of somebody who is seen from behind."""
    x, half = stage.first["pelvis"].x, stage.scene.option("worktop", "length", 84) / 2
    near, far = stage.deep(WORKTOP_AHEAD), stage.deep(WORKTOP_AHEAD + 44)
    top = -WORKTOP + near
    lid = polygon(
        (x - half, top),
        (x + half, top),
        (x + half - 5, far - WORKTOP),
        (x - half + 5, far - WORKTOP),
    )
    doors = [line((x + half * k, top + 8), (x + half * k, near - 4)) for k in (-0.5, 0, 0.5)]
    return [
        Piece(0, "prop-a", rectangle(x - half + 3, top + 3, 2 * half - 6, WORKTOP - 3, 0.5)),
        *(Piece(0, "prop-detail", door) for door in doors),
        Piece(0, "prop-b", lid),
        Piece(0, "prop-a", rectangle(x - half, top, 2 * half, 4.4, 1)),
    ]


def rail(stage: FrontStage) -> list[Piece]:
    """A handrail at the side, seen end on."""
    x = stage.scene.place("rail", -40.0)
    return [
        Piece(0.1, "prop-d", rectangle(x - 1.8, -WORKTOP, 3.6, WORKTOP, 1.5)),
        Piece(0.1, "prop-d", rectangle(x - 8, -WORKTOP - 3, 16, 4.4, 2.2)),
    ]


def step(stage: FrontStage) -> list[Piece]:
    """A step below the exercising leg, or as wide as both."""
    height = stage.scene.option("step", "height", 15.0)
    a = stage.scene.option("step", "at", -4.0)
    b = a + stage.scene.option("step", "length", 42)
    front = -height + stage.deep(20)
    return [
        Piece(0, "prop-b", rounded(_quad(a - 2, b + 2, -height, stage, (-18, 20)), 1)),
        Piece(0, "prop-a", rectangle(a - 2, front, b - a + 4, height, 1.2)),
        Piece(0, "prop-detail", line((a - 2, front + 3.4), (b + 2, front + 3.4))),
    ]


def band(stage: FrontStage) -> list[Piece]:
    """A loop of band round thighs or ankles."""
    bones = stage.bones
    ends: list[Point] = []
    thighs = stage.scene.word("band", "around", "thighs") == "thighs"
    for side in ("far", "near"):
        bone = bones[f"thigh.{side}" if thighs else f"shank.{side}"]
        down = 35.0 * bone.built if thighs else 33.0
        ends.append(bone.put((7.0 if thighs else 3.6, down)))
    middle = add(lerp(ends[0], ends[1], 0.5), (0, 1.2))
    return [Piece(3.5, "band", smooth([ends[0], middle, ends[1]], False))]


def ball(stage: FrontStage) -> list[Piece]:
    """A soft ball between the knees, pressed a little flat."""
    a, b = (stage.bones[f"shank.{side}"].origin for side in ("far", "near"))
    centre = add(lerp(a, b, 0.5), (0, 1.0))
    across = max(7.4, (distance(a, b) - 12.4) / 2 + 1.6)
    seam = [(-across * 0.9, -1.5), (0.0, across * 0.3), (across * 0.9, -1.5)]
    return [
        Piece(3.6, "band-fill", ellipse(centre, across, max(9.6, across * 1.04))),
        Piece(3.6, "prop-detail", smooth([add(centre, p) for p in seam], False)),
    ]


def floor_line(stage: FrontStage) -> list[Piece]:
    """A line on the floor to stand or walk on."""
    back, front = stage.deep(-46), stage.deep(62)
    strip = [(-3.4, back), (3.4, back), (6.4, front), (-6.4, front)]
    return [Piece(-0.5, "mat-b", polygon(*[(x, y + 2.0) for x, y in strip]))]


def pool(stage: FrontStage) -> list[Piece]:
    """Water up to the chest, in front of the body."""
    middle = stage.first["pelvis"].x
    chest = stage.first["shoulders"].y + 17
    return water(stage.scene, chest, middle - 66, middle + 66, 2.9)


_DRAWERS: Final[dict[str, Callable[[FrontStage], list[Piece]]]] = {
    "line": floor_line,
    "worktop": worktop,
    "worktop-beside": worktop_beside,
    "rail": rail,
    "bed": bed,
    "mat": mat,
    "chair": chair,
    "step": step,
    "pillow": pillow,
    "band": band,
    "ball": ball,
    "pool": pool,
}
FRONT_PROPS: Final = tuple(_DRAWERS)
"""The props that can be seen from the front, from behind or from above."""


def front_props(stage: FrontStage) -> list[Piece]:
    """The pieces of every prop in the scene."""
    return [
        piece
        for name, draw in _DRAWERS.items()
        if stage.scene.has(name)  # type: ignore[arg-type]
        for piece in draw(stage)
    ]
