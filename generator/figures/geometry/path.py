"""Paths as plain data, and the few operations that drawings need."""

from __future__ import annotations

import math
from collections.abc import Iterable

from generator.figures.geometry.vec import Point, add, place

Segment = tuple[str, tuple[Point, ...]]
"""``("M", (p,))``, ``("L", (p,))``, ``("C", (control, control, p))`` or ``("Z", ())``."""
Path = list[Segment]

CLOSE: Segment = ("Z", ())


def move(p: Point) -> Segment:
    """Start a path at ``p``."""
    return "M", (p,)


def line_to(p: Point) -> Segment:
    """A straight line to ``p``."""
    return "L", (p,)


def curve_to(a: Point, b: Point, p: Point) -> Segment:
    """A cubic curve to ``p`` with two control points."""
    return "C", (a, b, p)


def points(path: Path) -> list[Point]:
    """All points of a path, control points too: its hull lies round the drawing."""
    return [p for _, ps in path for p in ps]


def on_curve(path: Path, steps: int = 4) -> list[Point]:
    """Points that lie on the path itself, ``steps`` for each curve."""
    out: list[Point] = []
    for command, ps in path:
        if command == "C":
            start = out[-1]
            out += [_bezier((start, *ps), k / steps) for k in range(1, steps + 1)]
        elif ps:
            out.append(ps[-1])
    return out


def _bezier(ps: tuple[Point, ...], t: float) -> Point:
    a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = ps
    return a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3


def placed(path: Path, origin: Point, degrees: float) -> Path:
    """A local path, put on the page."""
    return [(c, tuple(place(p, origin, degrees) for p in ps)) for c, ps in path]


def moved(path: Path, by: Point) -> Path:
    """A path, shifted."""
    return [(c, tuple(add(p, by) for p in ps)) for c, ps in path]


def flipped(path: Path) -> Path:
    """A path, mirrored left to right."""
    return [(c, tuple((-x, y) for x, y in ps)) for c, ps in path]


def area(path: Path) -> float:
    """Signed area of the polygon through the path's points."""
    corners = [ps[-1] for _, ps in path if ps]
    turned = corners[1:] + corners[:1]
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(corners, turned, strict=True)) / 2


def same_winding(path: Path) -> Path:
    """The path, reversed if need be, so that sub-paths of one shape unite when filled."""
    if not path or path[-1][0] != "Z" or area(path) >= 0:
        return path
    ends = [ps[-1] for _, ps in path[:-1]]
    out = [move(ends[-1])]
    for (command, ps), start in zip(reversed(path[1:-1]), reversed(ends[:-1]), strict=True):
        out.append(line_to(start) if command == "L" else curve_to(ps[1], ps[0], start))
    return [*out, CLOSE]


def number(value: float) -> str:
    """One decimal at most, no trailing zero, never ``-0``."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _numbers(values: Iterable[float]) -> str:
    out = ""
    for value in values:
        text = number(value).replace("0.", ".", 1) if abs(value) < 0.95 else number(value)
        out += text if not out or text[0] == "-" else " " + text
    return out


def _as_circle(path: Path) -> str | None:
    """Four curves that make a circle, as two arcs: half as long."""
    if [command for command, _ in path] != ["M", "C", "C", "C", "C", "Z"]:
        return None
    (x0, y0), (x1, y1) = path[0][1][0], path[2][1][-1]
    (x2, y2), (x3, y3) = path[1][1][-1], path[3][1][-1]
    wide, high = math.hypot(x1 - x0, y1 - y0), math.hypot(x3 - x2, y3 - y2)
    if abs(wide - high) > 1e-6 or math.hypot(x0 + x1 - x2 - x3, y0 + y1 - y2 - y3) > 1e-6:
        return None
    (ax, ay), *_ = path[1][1]
    if abs((ax - x0) * (x1 - x0) + (ay - y0) * (y1 - y0)) > 1e-6 or (ax, ay) == (x0, y0):
        return None
    ends = _numbers((x0, y0))
    way, back = _numbers((x1 - x0, y1 - y0)), _numbers((x0 - x1, y0 - y1))
    arc = f"{_numbers((wide / 2, wide / 2))} 0 1 1"
    first, second = (f"{arc}{'' if end[0] == '-' else ' '}{end}" for end in (way, back))
    return f"M{ends}a{first} {second}z"


def _relative(command: str, rounded: list[Point], here: Point) -> tuple[str, str]:
    """A segment seen from where it starts; level and upright lines need one number only."""
    steps = [(p[0] - here[0], p[1] - here[1]) for p in rounded]
    if command == "L":
        (x, y), *_ = steps
        if number(y) == "0":
            return "h", _numbers([x])
        if number(x) == "0":
            return "v", _numbers([y])
    return command.lower(), _numbers(v for step in steps for v in step)


def data(path: Path) -> str:
    """Compact relative path data with one decimal. Rounding is carried, so nothing drifts."""
    circle = _as_circle(path)
    if circle is not None:
        return circle
    out: list[str] = []
    here = start = (0.0, 0.0)
    last = ""
    for command, ps in path:
        if command == "Z":
            out.append("z")
            here, last = start, "z"
            continue
        rounded = [(round(x, 1), round(y, 1)) for x, y in ps]
        if command == "M":
            out.append("M" + _numbers(rounded[0]))
            start = rounded[0]
            last = "M"
        else:
            command, text = _relative(command, rounded, here)
            glue = "" if text[0] == "-" else " "
            out.append(glue + text if command == last else command + text)
            last = command
        here = rounded[-1]
    return "".join(out)
