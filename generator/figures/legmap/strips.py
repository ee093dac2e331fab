"""A muscle belly as a strip between two edges that run from its origin to its insertion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.figures.geometry.path import Path
from generator.figures.geometry.shapes import Knot, smooth
from generator.figures.geometry.vec import Point, distance, lerp

Place = Callable[[float, float], Point]


@dataclass(frozen=True)
class Strip:
    """Two edges with the same number of points (cm on the page); fibres run between them.

    Where both edges share an end, the belly tapers to a tendon there.
    """

    one: tuple[Point, ...]
    other: tuple[Point, ...]

    def outline(self) -> Path:
        """The closed outline of the belly."""
        knots: list[Knot] = [*self.one, *reversed(self.other)]
        if self.one[-1] == self.other[-1]:
            knots[len(self.one) - 1 : len(self.one) + 1] = [(*self.one[-1], "c")]
        if self.one[0] == self.other[0]:
            knots[0:1] = [(*self.one[0], "c")]
            knots.pop()
        return smooth(knots)

    def fibre_lines(self, pitch: float, inset: float = 0.5, least: int = 0) -> list[Path]:
        """Curves about `pitch` apart, at `least` so many, in the direction of the muscle's pull.

        `inset` is how much of the first and last stretch they leave free, 0 to 1; where the belly
        ends bluntly, a little less.
        """
        count = max(int(self.width() / pitch), least)
        shares = [(i + 1) / (count + 1) for i in range(count)]
        return [smooth(self._fibre(share, inset), closed=False) for share in shares]

    def _fibre(self, share: float, inset: float) -> list[Point]:
        line = [lerp(a, b, share) for a, b in zip(self.one, self.other, strict=True)]
        # Outer fibres are shorter, so that they never crowd where the belly tapers.
        tapered = min(inset + 0.8 * abs(share - 0.5), 1.0)
        start = tapered if self.one[0] == self.other[0] else inset * 0.7
        end = tapered if self.one[-1] == self.other[-1] else inset * 0.7
        first, last = lerp(line[0], line[1], start), lerp(line[-1], line[-2], end)
        return [first, *line[2:-2], last] if len(line) > 5 else [first, *line[1:-1], last]

    def middle(self) -> list[Point]:
        """The line down the middle of the belly."""
        return [lerp(a, b, 0.5) for a, b in zip(self.one, self.other, strict=True)]

    def width(self) -> float:
        """Greatest width in cm."""
        return max(distance(a, b) for a, b in zip(self.one, self.other, strict=True))

    def size(self) -> float:
        """Length times width, square cm: to tell the main belly of a muscle."""
        line = self.middle()
        return self.width() * distance(line[0], line[-1])


def strip(one: Sequence[Point], other: Sequence[Point], on: Place | None = None) -> Strip:
    """Build a strip; with `on`, points are (share across the limb, cm down) instead of cm."""
    if on is None:
        return Strip(tuple(one), tuple(other))
    return Strip(tuple(on(*p) for p in one), tuple(on(*p) for p in other))
