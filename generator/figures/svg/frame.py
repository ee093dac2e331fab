"""One frame as layered SVG: groups of the body, pieces of the props, the arrow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from generator.figures.drawing import SHAPE, Bones, Group, Part, Piece
from generator.figures.geometry.path import Path, data, same_winding
from generator.figures.svg.paint import far_paint
from generator.figures.svg.sheet import Bundle, Mark, Sheet, transform

_LINES = {"detail", "edge", "fibre", "prop-detail", "wall-line", "band", "water-line"}
Layer = tuple[float, str]


def path_data(path: Path) -> str:
    """Path data of a closed shape with settled winding, or of an open line."""
    return data(same_winding(path))


class _Key:
    """A part by identity: bodies are cached, so the same part comes again and again."""

    __slots__ = ("part",)

    def __init__(self, part: Part) -> None:
        self.part = part

    def __hash__(self) -> int:
        return id(self.part.path)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self.part.path is other.part.path


@lru_cache(maxsize=4096)
def _part_data(key: _Key) -> str:
    return path_data(key.part.path)


def bundles(
    sheet: Sheet,
    group: Group,
    bones: Bones,
    over: bool = False,
    motion: Mapping[str, str] | None = None,
) -> tuple[Bundle, ...]:
    """The parts of a group, joined where neighbours share bone and paint."""
    paler = group.far and not sheet.pales
    parts = [p for p in group.parts if p.over == over]
    out: list[Bundle] = []
    for bone, run in groupby(parts, key=lambda p: p.bone):
        place = bones[bone]
        moved = (motion or {}).get(bone, "")
        out.append(Bundle(_marks(list(run), paler), transform(place), moved))
    return tuple(out)


def _marks(parts: list[Part], far: bool) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    for paint, run in groupby(parts, key=lambda p: p.paint):
        name = far_paint(paint) if far else paint
        if paint == "muscle":
            marks += [Mark(_part_data(_Key(p)), name) for p in run]
        else:
            marks.append(Mark("".join(_part_data(_Key(p)) for p in run), name))
    return tuple(marks)


def body_layers(sheet: Sheet, groups: Sequence[Group], bones: Bones) -> list[Layer]:
    """Each group painted twice: its outline, then its fills."""
    out: list[Layer] = []
    for group in groups:
        outline = "outline-far" if group.far else "outline"
        text = sheet.twice(bundles(sheet, group, bones), outline)
        top = bundles(sheet, group, bones, over=True)
        out.append((group.layer, sheet.paled(group.far, text + sheet.plain(top))))
    return out


def announce(sheet: Sheet, groups: Sequence[Group], bones: Bones) -> None:
    """Tell the sheet what will be drawn, so that it knows what comes twice."""
    for group in groups:
        sheet.count(bundles(sheet, group, bones))
        top = bundles(sheet, group, bones, over=True)
        if top:
            sheet.count(top)


def prop_layers(sheet: Sheet, pieces: Sequence[Piece]) -> list[Layer]:
    """Props by layer; neighbours of one paint are joined."""
    ordered = sorted(pieces, key=lambda p: p.layer)
    return [
        (layer, "".join(_painted(sheet, paint, list(same)) for paint, same in _by_paint(run)))
        for layer, run in groupby(ordered, key=lambda p: p.layer)
    ]


def _by_paint(run: Iterable[Piece]) -> Iterable[tuple[str, Iterable[Piece]]]:
    return groupby(run, key=lambda p: p.paint)


def _painted(sheet: Sheet, paint: str, pieces: list[Piece]) -> str:
    paths = [path_data(p.path) for p in pieces]
    joined = "".join(paths)
    if paint == "band":
        edge = f'<path{sheet.style("band-edge")} d="{joined}"/>'
        return edge + f'<path{sheet.style("band")} d="{joined}"/>'
    style = sheet.style(paint)
    texts = [joined] if paint in _LINES else paths
    return "".join(f'<path{style} d="{text}"/>' for text in texts)


def arrow_svg(sheet: Sheet, shafts: Iterable[Path], heads: Iterable[Path]) -> str:
    """An arrow on a halo that keeps it clear of what it crosses."""
    shaft, head = "".join(map(path_data, shafts)), "".join(map(path_data, heads))
    return (
        f'<path{sheet.style("arrow-halo")} d="{shaft}{head}"/>'
        f'<path{sheet.style("arrow")} d="{shaft}"/>'
        f'<path{sheet.style("arrow-head")} d="{head}"/>'
    )


def stacked(layers: Sequence[Layer]) -> str:
    """Layers from back to front, in the order given where equal."""
    return "".join(text for _, text in sorted(layers, key=lambda layer: layer[0]))


def outline_parts(groups: Sequence[Group]) -> list[tuple[Part, bool]]:
    """The parts that make the outline of the body, and whether they belong to a far limb."""
    return [(p, g.far) for g in groups for p in g.parts if p.kind == SHAPE]
