"""Which exercises are held back for which cause: what exercises ask, and what causes say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.catalog import Catalog, Item


@dataclass(frozen=True)
class HoldBack:
    """A reason to leave an exercise out, or to take care with it.

    Attributes:
        level: ``avoid`` or ``care``.
        demand: id of what the exercise asks of the body.
        why: the cause's reason, an editor's prose.
    """

    cause: Item
    exercise: Item
    level: Literal["avoid", "care"]
    demand: str
    why: str


class HoldBacks:
    """All hold-backs, looked up from either side.

    Only causes and exercises that readers see count. The indexes are by demand, so that their
    size grows with the number of entries and not with its square.
    """

    def __init__(self, catalog: Catalog) -> None:
        self.exercises: Mapping[str, list[Item]] = _exercises_by_demand(catalog)
        self.causes: Mapping[str, list[tuple[Item, str, str]]] = _causes_by_demand(catalog)

    def of_exercise(self, exercise: Item) -> list[HoldBack]:
        """What holds this exercise back: all of ``avoid`` before ``care``, then by cause."""
        found = [
            HoldBack(cause, exercise, "avoid" if level == "avoid" else "care", demand, why)
            for demand in exercise.entry.demands
            for cause, level, why in self.causes.get(demand, [])
        ]
        return sorted(found, key=lambda back: (back.level, back.cause.title.casefold()))

    def of_cause(self, cause: Item, exercise: Item) -> list[HoldBack]:
        """What in this cause holds this exercise back, ``avoid`` before ``care``."""
        asked = set(exercise.entry.demands)
        found = [
            HoldBack(cause, exercise, part.level, part.demand, part.why)
            for part in cause.entry.demands
            if part.demand in asked
        ]
        return sorted(found, key=lambda back: back.level)


def _exercises_by_demand(catalog: Catalog) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = defaultdict(list)
    for item in catalog.published("exercises"):
        for demand in item.entry.demands:
            found[demand].append(item)
    return found


def _causes_by_demand(catalog: Catalog) -> dict[str, list[tuple[Item, str, str]]]:
    found: dict[str, list[tuple[Item, str, str]]] = defaultdict(list)
    for item in catalog.published("causes"):
        for part in item.entry.demands:
            found[part.demand].append((item, part.level, part.why))
    return found
