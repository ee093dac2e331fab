"""Furniture, seen from the side."""

from __future__ import annotations

from typing import Final

from generator.figures.drawing import Piece
from generator.figures.geometry.path import Path, flipped, moved
from generator.figures.geometry.shapes import line, polygon, rectangle, rounded, smooth
from generator.figures.geometry.vec import Point, add
from generator.figures.props.scene import RAIL, WORKTOP, deep
from generator.figures.props.solids import box, post, slab
from generator.figures.props.stage import Stage

_CHAIR_HALF: Final = 19.0


def _chair_leg(top_x: float, foot_x: float, seat: float, by: Point) -> Piece:
    pts = [(top_x - 1.6, seat + 4), (top_x + 1.6, seat + 4), (foot_x + 1.3, 0), (foot_x - 1.3, 0)]
    return Piece(0, "prop-d", polygon(*(add(p, by) for p in pts)))


def _back_post(seat: float, by: Point) -> Piece:
    top = seat - 47
    pts = [(-18.8, seat + 1), (-15.4, seat + 1), (-18.8, top), (-21.6, top)]
    return Piece(0, "prop-d", polygon(*(add(p, by) for p in pts)))


def _slats(seat: float) -> list[Piece]:
    near, far = deep(_CHAIR_HALF), deep(-_CHAIR_HALF)
    top = seat - 47
    out: list[Piece] = []
    for y0, y1 in ((top + 1, top + 13), (top + 21, top + 29)):
        x0, x1 = (-17.1 - 3.1 * (seat - y) / (seat - top) for y in (y0, y1))
        pts = [add((x0, y0), near), add((x0, y0), far), add((x1, y1), far), add((x1, y1), near)]
        out.append(Piece(0, "prop-b", polygon(*pts)))
    return out


def chair_pieces(seat: float) -> list[Piece]:
    """A chair that faces right; the hips of a person who sits on it are at x = 0."""
    back, front = -19.0, 25.0
    near, far = deep(_CHAIR_HALF), deep(-_CHAIR_HALF)
    out = [_chair_leg(back + 3, back - 1, seat, far), _chair_leg(front - 3, front, seat, far)]
    out += [_back_post(seat, far), *_slats(seat)]
    out += box(back, front, seat, seat + 4.5, _CHAIR_HALF, radius=2.5)
    out += [_chair_leg(back + 3, back - 1, seat, near), _chair_leg(front - 3, front, seat, near)]
    return [*out, _back_post(seat, near)]


def _facing_left(pieces: list[Piece], x: float) -> list[Piece]:
    return [Piece(p.layer, p.paint, moved(flipped(p.path), (x, 0))) for p in pieces]


def chair(stage: Stage) -> list[Piece]:
    """A chair under the body, or in front of somebody who kneels or stands."""
    seat = stage.scene.level("seat", stage.base)
    if stage.first_base == "sitting":
        return chair_pieces(seat)
    return _facing_left(chair_pieces(seat), stage.scene.place("chair", 40) + 25)


def chair_beside(stage: Stage) -> list[Piece]:
    """A heavy chair on the far side, its seat towards the body."""
    seat = stage.scene.level("seat", stage.base)
    x, by = stage.scene.place("chair-beside", 20), deep(-44)
    pieces = _facing_left(chair_pieces(seat), x + 8)
    return [Piece(-0.1, p.paint, moved(p.path, by)) for p in pieces]


def armchair(stage: Stage) -> list[Piece]:
    """A chair with armrests; the near one is in front of the body."""
    seat = stage.scene.level("seat", stage.base)
    out = chair_pieces(seat)
    for half, layer in ((-_CHAIR_HALF, 0.0), (_CHAIR_HALF, 3.4)):
        by = deep(half)
        rest = rectangle(-19 + by[0], seat - 22 + by[1], 38, 3.6, 1.8)
        out.append(Piece(layer, "prop-d", rectangle(13 + by[0], seat - 20 + by[1], 3.2, 21, 1)))
        out.append(Piece(layer, "prop-d", rest))
    return out


def worktop(stage: Stage) -> list[Piece]:
    """A kitchen worktop in front."""
    x = stage.scene.place("worktop", 30)
    by = deep(22)
    out = box(x + 5, x + 42, -WORKTOP + 3, 0, 20)
    out.append(Piece(0, "prop-detail", rectangle(x + 9 + by[0], -84 + by[1], 32, 66, 1.5)))
    handle = line((x + 14 + by[0], -70 + by[1]), (x + 14 + by[0], -60 + by[1]))
    out.append(Piece(0, "prop-detail", handle))
    out.append(Piece(0, "prop-d", rectangle(x + 5 + by[0], -8 + by[1], 37, 8, 0.5)))
    return out + box(x, x + 43, -WORKTOP - 1, -WORKTOP + 2.8, 22)


def worktop_beside(stage: Stage) -> list[Piece]:
    """A worktop along the far side of the body."""
    middle = stage.first["pelvis"].x + stage.scene.option("worktop-beside", "at", 8)
    half = stage.scene.option("worktop-beside", "length", 116) / 2
    a, b = middle - half, middle + half
    front, back = deep(-24)[1], deep(-60)[1]
    top = -WORKTOP + 1
    doors = [line((a + half * k, -83 + front), (a + half * k, -3)) for k in (0.67, 1.33)]
    knobs = [line((a + half * k, -74 + front), (a + half * k, -66 + front)) for k in (0.6, 1.26)]
    lid = polygon((a, top + front), (b, top + front), (b + 5, top + back), (a + 5, top + back))
    return [
        Piece(0, "prop-a", rectangle(a + 3, -86 + front, 2 * half - 6, 87 - front, 1)),
        *(Piece(0, "prop-detail", p) for p in [*doors, *knobs]),
        Piece(0, "prop-b", lid),
        Piece(0, "prop-a", rectangle(a, top + front, 2 * half, 4.6, 1)),
    ]


def _wall_at(stage: Stage, x: float, width: float) -> list[Piece]:
    ceiling = min(-150.0, stage.first["head"].y - 26)
    left, right = sorted((x, x + width))
    ticks = [
        line((left + 0.8, -6 - k * 15), (right - 0.8, -13 - k * 15))
        for k in range(int(-ceiling / 15) - 1)
    ]
    fill: Path = polygon((left, 2.6), (right, 2.6), (right, ceiling), (left, ceiling))
    return [
        Piece(0, "wall-fill", fill),
        *(Piece(0, "prop-detail", t) for t in ticks),
        Piece(0, "wall-line", line((x, 2.6), (x, ceiling))),
    ]


def wall(stage: Stage) -> list[Piece]:
    """A wall in front."""
    return _wall_at(stage, stage.scene.place("wall", 60), 7)


def wall_behind(stage: Stage) -> list[Piece]:
    """A wall behind the back, or behind a chair."""
    default = -26.5 if stage.first_base == "sitting" else -20.0
    return _wall_at(stage, stage.scene.place("wall-behind", default), -7)


_BED: Final[dict[str, tuple[float, float]]] = {
    "long-sitting": (-38, 104),
    "lying-on-front": (-100, 96),
}


def bed(stage: Stage) -> list[Piece]:
    """A bed with legs."""
    top = stage.scene.level("bed", stage.base)
    a, b = _BED.get(stage.first_base, (-92, 100))
    a = stage.scene.option("bed", "at", a)
    b = a + stage.scene.option("bed", "length", b - a)
    near, far = deep(30), deep(-30)
    out: list[Piece] = []
    for x in (a + 7, b - 9):
        out.append(post(x + far[0], top + far[1] + 8, -3))
        out.append(post(x + near[0], top + near[1] + 8, 2.9))
    return out + slab(a, b, top, 9.5, 30)


def mat(stage: Stage) -> list[Piece]:
    """An exercise mat on the floor."""
    on_knees = "hands-and-knees" in (stage.base, stage.first_base)
    a, b = (-62, 84) if on_knees else _BED.get(stage.first_base, (-92, 100))
    top = stage.scene.level("mat" if on_knees else "bed", stage.first_base)
    return box(a, b, top, 0, 29, ("mat-a", "mat-b", "mat-b"))


def pillow(stage: Stage) -> list[Piece]:
    """A pillow below the head."""
    x = stage.first["head"].x
    top = stage.scene.level("bed", stage.base)
    if stage.first_base == "lying-on-front":
        x = stage.first["lumbar"].x
        knots = [(-17.0, 2.0), (-15, -4.5), (0, -7.0), (17, -4.5), (19, 2), (12, 4.4), (-12, 4.4)]
        return [Piece(1.5, "cloth", smooth([(x + px + 4, top + py) for px, py in knots]))]
    knots = [(-29.0, 1.0), (-27, -5.0), (-15, -7.2), (-1, -7.4), (8, -4.2), (9.5, 1.5), (4, 4.2)]
    knots += [(-12, 4.6), (-25, 4)]
    return [Piece(1.5, "cloth", smooth([(x + px, top + py) for px, py in knots]))]


def pad(stage: Stage) -> list[Piece]:
    """A cushion or folded mat below the kneeling leg."""
    return box(-48, 18, -3, 0, 14, ("mat-a", "mat-b", "mat-b"))


def step(stage: Stage) -> list[Piece]:
    """A step with a line along its edge."""
    top = stage.scene.level("step", stage.base)
    a = stage.scene.option("step", "at", 16.0)
    b = a + stage.scene.option("step", "length", 38)
    by = deep(22)
    edge = line((a + by[0], top + 3.4 + by[1]), (b + by[0], top + 3.4 + by[1]))
    return [*box(a, b, top, 0, 22), Piece(0, "prop-detail", edge)]


def stairs(stage: Stage) -> list[Piece]:
    """Three stairs."""
    rise = stage.scene.option("stairs", "height", 16.0)
    a, going = stage.scene.option("stairs", "at", 14.0), 29
    near, far = deep(26), deep(-26)
    front: list[Point] = [(a, 0)]
    out: list[Piece] = []
    for i in range(3):
        x, y = a + i * going, -rise * (i + 1)
        front += [(x, y), (x + going, y)]
        tread = [add(p, s) for p, s in (((x, y), near), ((x + going, y), near))]
        tread += [add(p, s) for p, s in (((x + going, y), far), ((x, y), far))]
        out.append(Piece(0, "prop-b", polygon(*tread)))
    front.append((a + 3 * going, 0))
    return [*out, Piece(0, "prop-a", polygon(*(add(p, near) for p in front)))]


def rail(stage: Stage) -> list[Piece]:
    """A handrail on the far side, level or along stairs."""
    x = stage.scene.place("rail", 26)
    top = -stage.scene.option("rail", "height", 92) - 2
    if not stage.scene.has("stairs"):
        length = stage.scene.option("rail", "length", RAIL)
        bar = rectangle(x + 4 - length / 2, top - 4.2, length, 4.4, 2.1)
        return [
            Piece(-0.2, "prop-d", rectangle(x + 2, top, 3.4, -top, 1.5)),
            Piece(-0.2, "prop-d", bar),
        ]
    slope = stage.scene.option("stairs", "height", 16.0) / 29
    a, b = x - 26, x + 62
    y0, y1 = top - slope * (a - x), top - slope * (b - x)
    bar = rounded([(a, y0 - 2), (b, y1 - 2), (b, y1 + 2.2), (a, y0 + 2.2)], 1.8)
    posts = [post(p, top - slope * (p - x) + 2, -3, 3.2) for p in (a + 6, b - 8)]
    return [Piece(-0.2, p.paint, p.path) for p in posts] + [Piece(-0.2, "prop-d", bar)]
