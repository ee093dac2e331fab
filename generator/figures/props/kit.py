"""Small equipment, seen from the side: towel, band, strap, weights, ball, water."""

from __future__ import annotations

from generator.figures.drawing import Piece
from generator.figures.geometry.path import placed
from generator.figures.geometry.shapes import (
    circle,
    line,
    polygon,
    rectangle,
    rod,
    smooth,
    spiral,
)
from generator.figures.geometry.vec import Point, add, lerp, scale, sub, unit
from generator.figures.props.scene import Scene, deep
from generator.figures.props.stage import Stage
from generator.figures.skeleton import FAR, NEAR


def roll(stage: Stage) -> list[Piece]:
    """A rolled towel that fills the gap under the knee or the ankle, as the first frame has it."""
    level = stage.scene.level("bed", stage.base)
    under_knee = stage.scene.word("roll", "under", "knee") == "knee"
    bone = stage.first[f"shank.{NEAR}" if under_knee else f"foot.{NEAR}"]
    radius = max(3.0, (level - bone.y - (5.0 if under_knee else 4.2)) / 2)
    centre = (bone.x - (1 if under_knee else 7), level - radius + 1.2)
    near = add(centre, deep(20))
    return [
        Piece(0.5, "cloth", rod(near, add(centre, deep(-20)), radius)),
        Piece(4.5, "cloth", circle(near, radius)),
        Piece(4.5, "prop-detail", spiral(near, radius)),
    ]


def band(stage: Stage) -> list[Piece]:
    """An elastic band from the ankle or the foot to the hands or to something heavy."""
    around = stage.scene.word("band", "around", "ankle")
    to = stage.scene.word("band", "to", "ahead")
    shank, ball = stage.bones[f"shank.{NEAR}"], stage.bones[f"toes.{NEAR}"]
    if around == "ankle":
        at = shank.put((0, 37.5))
        loop = line(shank.put((-4, 37.5)), shank.put((4, 37.5)))
    else:
        at = ball.put((0.6, 3.6))
        loop = smooth([ball.put((-3.0, -3.4)), ball.put((1.6, 0.4)), at], False)
    if to == "hands":
        hand = stage.bones[f"hand.{NEAR}"]
        end = hand.put((0.2, 6.6))
        tail = line(end, hand.put((-4.5, 11.5)))
        return [
            Piece(3.9, "band", line(at, end)),
            Piece(4.4, "band", loop),
            Piece(3.9, "band", tail),
        ]
    return [
        Piece(4.4, "band", line(at, anchor(stage, to))),
        Piece(4.4, "band", loop),
        *_anchor_post(anchor(stage, to)),
    ]


def anchor(stage: Stage, to: str) -> Point:
    """Where a band is tied: to the leg of heavy furniture, ahead or behind."""
    foot = stage.first[f"foot.{NEAR}"]
    away = 46.0 if to == "ahead" else -46.0
    return foot.x + away, foot.y - 3.0


def _anchor_post(at: Point) -> list[Piece]:
    return [
        Piece(0.2, "prop-d", rectangle(at[0] - 2, at[1] - 10, 4, 2.9 - at[1] + 10, 1.4)),
        Piece(4.5, "prop-d", circle(at, 2.8)),
    ]


def strap(stage: Stage) -> list[Piece]:
    """A strap round the ball of the foot, held in the hands."""
    ball, hand = stage.bones[f"toes.{NEAR}"], stage.bones[f"hand.{NEAR}"]
    grip = hand.put((0.4, 6.4))
    sole, top = ball.put((1.0, 3.6)), ball.put((1.5, -3.0))
    away = unit(sub(grip, sole))
    return [
        Piece(3.5, "band", line(sole, grip)),
        Piece(3.5, "band", line(grip, add(grip, add(scale(away, 5), (0, 7))))),
        Piece(3.6, "band", smooth([sole, ball.put((3.8, 0.4)), top], False)),
    ]


def ankle_weight(stage: Stage) -> list[Piece]:
    """A cuff above the ankle."""
    shank = stage.bones[f"shank.{NEAR}"]
    cuff = placed(rectangle(-5.4, 29.5, 10.8, 8.4, 2.2), shank.origin, shank.turn)
    seam = placed(line((-5.4, 33.7), (5.4, 33.7)), shank.origin, shank.turn)
    return [Piece(4.4, "prop-d", cuff), Piece(4.4, "prop-detail", seam)]


def dumbbells(stage: Stage) -> list[Piece]:
    """A dumbbell in each hand."""
    out: list[Piece] = []
    for side, layer in ((FAR, 0.95), (NEAR, 4.6)):
        hand = stage.bones[f"hand.{side}"]
        for x in (-5.6, 5.6):
            plate = rectangle(x - 2.4, 2.6, 4.8, 8, 1.4)
            out.append(Piece(layer, "prop-d", placed(plate, hand.origin, hand.turn)))
    return out


def weight(stage: Stage) -> list[Piece]:
    """One dumbbell held upright at the chest with both hands."""
    near, far = stage.bones[f"hand.{NEAR}"], stage.bones[f"hand.{FAR}"]
    x, y = lerp(near.put((0.5, 6)), far.put((0.5, 6)), 0.5)
    turn = stage.bones["thorax"].turn
    pieces = [
        rectangle(-5.6, -8, 11.2, 6.4, 1.6),
        rectangle(-1.6, -2, 3.2, 12, 1),
        rectangle(-5.6, 10, 11.2, 6.4, 1.6),
    ]
    return [Piece(3.7, "prop-d", placed(p, (x + 1.5, y), turn)) for p in pieces]


def pool(stage: Stage) -> list[Piece]:
    """Water up to the chest, in front of the body."""
    middle = stage.first["pelvis"].x
    return water(stage.scene, stage.first["shoulders"].y + 17, middle - 62, middle + 66, 2.9)


def water(scene: Scene, chest: float, a: float, b: float, floor: float) -> list[Piece]:
    """Water behind the body, so that nothing pales, and its surface across the chest."""
    depth = scene.option("pool", "height", 0.0)
    top = -depth if depth else chest
    waves = [(a + (b - a) * i / 14, top + (1.2 if i % 2 else -1.2)) for i in range(15)]
    ripples = [
        line((a + 12, top + 9), (a + 28, top + 9)),
        line((a + 8, top + 15), (a + 20, top + 15)),
    ]
    return [
        Piece(-2, "water", polygon(*waves, (b, floor), (a, floor))),
        Piece(-1.9, "water-line", [segment for ripple in ripples for segment in ripple]),
        Piece(5.1, "water-line", smooth(waves, False)),
    ]
