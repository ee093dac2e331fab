"""What is already painted where, on a coarse grid, so that an arrow can keep clear of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from generator.figures.drawing import SHAPE, Bones, Group, Piece
from generator.figures.geometry.path import Path
from generator.figures.geometry.vec import Point, lerp

CELL: Final = 3.0
_BODY, _HEAD, _MUSCLE, _FAR, _PROP, _SURFACE = 3.0, 6.0, 8.0, 1.2, 0.5, 0.1

Cells = dict[tuple[int, int], float]


def corners(path: Path) -> list[Point]:
    """A polygon close to a path: the ends and the middles of its curves."""
    out: list[Point] = []
    for command, ps in path:
        if command == "C" and out:
            p = out[-1]
            out.append(lerp(lerp(p, ps[0], 0.75), lerp(ps[1], ps[2], 0.25), 0.5))
        if ps:
            out.append(ps[-1])
    return out


_corner_cache: dict[int, tuple[Path, list[Point]]] = {}


def _corners(path: Path) -> list[Point]:
    found = _corner_cache.get(id(path))
    if found is None or found[0] is not path:
        found = (path, corners(path))
        if len(_corner_cache) > 4000:
            _corner_cache.clear()
        _corner_cache[id(path)] = found
    return found[1]


def fill_cells(cells: Cells, polygon: Sequence[Point], weight: float) -> None:
    """Mark the cells of a polygon, keeping the greater weight."""
    ys = [p[1] for p in polygon]
    edges = list(zip(polygon, [*polygon[1:], polygon[0]], strict=True))
    for row in range(int(min(ys) // CELL), int(max(ys) // CELL) + 1):
        y = (row + 0.5) * CELL
        xs = sorted(
            a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
            for a, b in edges
            if (a[1] <= y) != (b[1] <= y)
        )
        for left, right in zip(xs[::2], xs[1::2], strict=False):
            for column in range(int(left // CELL), int(right // CELL) + 1):
                at = (column, row)
                if cells.get(at, 0.0) < weight:
                    cells[at] = weight


def painted(groups: Iterable[Group], bones: Bones, pieces: Iterable[Piece]) -> Cells:
    """The cells that body and props cover, with the cost of drawing over them."""
    cells: Cells = {}
    for group in groups:
        for part in group.parts:
            if part.kind != SHAPE and part.paint != "muscle":
                continue
            bone = bones[part.bone]
            pts = bone.put_all(_corners(part.path))
            fill_cells(cells, pts, _weight(part.paint, part.bone, group.far))
    for piece in pieces:
        if piece.path[-1][0] == "Z" and piece.paint != "water":
            wide = piece.paint in ("mat-a", "mat-b", "prop-b")
            fill_cells(cells, corners(piece.path), _SURFACE if wide else _PROP)
    return cells


@cache
def _weight(paint: str, bone: str, far: bool) -> float:
    if paint == "muscle":
        return _MUSCLE
    if bone in ("head", "neck"):
        return _HEAD
    return _FAR if far else _BODY
