"""Which muscles are marked, in which views they are best seen, and how to say so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from generator.figures.legmap.limbs import View
from generator.figures.legmap.regions import REGIONS


class Mark(StrEnum):
    """How a muscle is marked; told apart by fill and lines, never by colour alone."""

    MAIN = "main"
    ALSO = "also"
    REST = "rest"


@dataclass(frozen=True)
class Marks:
    """Muscles by id: `main` are filled, `also` are striped. Raises `ValueError` if unknown."""

    main: tuple[str, ...]
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        unknown = sorted(set(self.main + self.also) - set(REGIONS))
        if unknown:
            raise ValueError(f"no such muscle: {', '.join(unknown)}. Known: {', '.join(REGIONS)}.")

    def of(self, name: str) -> Mark:
        """How a muscle is marked."""
        if name in self.main:
            return Mark.MAIN
        return Mark.ALSO if name in self.also else Mark.REST

    def best_views(self) -> tuple[View, ...]:
        """The two views that show the marked muscles best, in the order of the map."""
        return max(combinations(View, 2), key=self._score)

    def _score(self, pair: tuple[View, ...]) -> int:
        """A muscle counts most in its best view, less in its next; a main one ten times."""
        total = 0
        for names, weight in ((self.main, 10), (self.also, 1)):
            for name in names:
                seen = REGIONS[name].views
                total += weight * sum(9 // (1 + 2 * seen.index(v)) for v in pair if v in seen)
        return total

    def title(self) -> str:
        """A short name of the picture."""
        names = self._names(Mark.MAIN)
        return f"Leg muscles: {names}" if names else "Map of the leg muscles"

    def words(self) -> str:
        """Where the marked muscles lie."""
        said = [REGIONS[name].where for name in REGIONS if self.of(name) is Mark.MAIN]
        helpers = self._names(Mark.ALSO)
        return " ".join([*said, f"Also working: {helpers}."] if helpers else said)

    def _names(self, mark: Mark) -> str:
        return ", ".join(REGIONS[n].name.lower() for n in REGIONS if self.of(n) is mark)
