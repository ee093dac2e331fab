"""The picture of relations: which causes, impacts and exercises it shows, and what leads where.

It is a tree, so that its lines never cross: an exercise that helps with several impacts stands
where it is needed most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from generator.catalog import Catalog, Item
from generator.demands import HoldBack, HoldBacks

WITH_A_TEAM = ("care-team", "emergency")
"""Stances that lead to people who help, and never to exercises."""

EXERCISES_IN_ALL = 8
MOST_EXERCISES_EACH = 2
MOST_EXERCISES = 5
MOST_CAUSES = 6
MOST_LOOKED_AT = 80
"""Exercises of an impact that are looked at for each cause, so that the cost stays linear."""


class Fit(NamedTuple):
    """An exercise that fits a cause, and what to take care with."""

    exercise: Item
    cares: list[HoldBack]


class Branch(NamedTuple):
    """An impact of a cause, and the exercises that it leads to.

    Attributes:
        shown: some of those that fit, the gentlest first; none where a care team plans.
        fit: how many fit.
        held: how many help with the impact, and are held back for this cause.
    """

    impact: Item
    shown: list[Fit]
    fit: int = 0
    held: int = 0

    @property
    def rows(self) -> int:
        """How many boxes stand beside the impact."""
        return max(1, len(self.shown))


class Crossing(NamedTuple):
    """The causes that lead to an impact, and the exercises that lead on from it.

    Attributes:
        causes: some of them, of as many groups as there is room for; those that lead to a care
            team last.
        more_causes: how many there are besides.
        exercises: some that help, the gentlest first.
        more_exercises: how many there are besides.
        with_team: whether one of all its causes leads to a care team and not to exercises.
    """

    causes: list[Item]
    more_causes: int
    exercises: list[Item]
    more_exercises: int
    with_team: bool

    @property
    def rows_before(self) -> int:
        """How many boxes lead to the impact."""
        return len(self.causes) + bool(self.more_causes)

    @property
    def rows_after(self) -> int:
        """How many boxes it leads to."""
        return len(self.exercises) + bool(self.more_exercises) + self.with_team


class Relations:
    """What leads where, looked up for a cause or an impact that readers see."""

    def __init__(self, catalog: Catalog, holds: HoldBacks) -> None:
        self._catalog = catalog
        self._holds = holds
        self._levels = {id_: n for n, id_ in enumerate(catalog.terms("levels"))}
        self._helping = self._by_impact()

    def of(self, item: Item) -> list[Branch] | Crossing | None:
        """The picture for a page; None where the kind of entry has none."""
        if item.kind == "causes":
            return self.of_cause(item)
        return self.of_impact(item) if item.kind == "impacts" else None

    def of_cause(self, cause: Item) -> list[Branch]:
        """Each impact of a cause with exercises of its own, or none where a care team plans."""
        found = (self._catalog.find("impacts", part.impact) for part in cause.entry.leads_to)
        impacts = [impact for impact in found if impact and impact.published]
        if cause.entry.stance in WITH_A_TEAM:
            return [Branch(impact, []) for impact in impacts]
        room = EXERCISES_IN_ALL // max(1, len(impacts))
        each = max(1, min(MOST_EXERCISES_EACH, room))
        seen: set[str] = set()
        return [self._branch(cause, impact, each, seen) for impact in impacts]

    def _branch(self, cause: Item, impact: Item, each: int, seen: set[str]) -> Branch:
        """A branch of ``each`` exercises, rather those not ``seen``; what it shows is seen then."""
        helping = self._helping.get(impact.id, [])[:MOST_LOOKED_AT]
        fits = [Fit(exercise, self._holds.of_cause(cause, exercise)) for exercise in helping]
        fits = [fit for fit in fits if not any(back.level == "avoid" for back in fit.cares)]
        ask = cause.entry.stance != "self"
        shown = sorted(fits, key=lambda f: (f.exercise.id in seen, ask and bool(f.cares)))[:each]
        seen.update(fit.exercise.id for fit in shown)
        shown.sort(key=lambda fit: self._level(fit.exercise))
        return Branch(impact, shown, len(fits), len(helping) - len(fits))

    def of_impact(self, impact: Item) -> Crossing:
        """Some causes of an impact and some exercises that help with it."""
        refs = self._catalog.pointing_to("impacts", impact.id, "causes", "leads_to")
        causes = self._of_many_groups({ref.item.id: ref.item for ref in refs}, impact)
        helping = self._helping.get(impact.id, [])
        return Crossing(
            sorted(causes[:MOST_CAUSES], key=lambda cause: cause.entry.stance in WITH_A_TEAM),
            len(causes[MOST_CAUSES:]),
            sorted(helping[:MOST_EXERCISES], key=self._level),
            len(helping[MOST_EXERCISES:]),
            any(cause.entry.stance in WITH_A_TEAM for cause in causes),
        )

    def _of_many_groups(self, causes: Mapping[str, Item], impact: Item) -> list[Item]:
        """Causes of all groups first, in each group those that name the impact early."""
        groups = {id_: n for n, id_ in enumerate(self._catalog.terms("cause-groups"))}

        def early(cause: Item) -> int:
            return [part.impact for part in cause.entry.leads_to].index(impact.id)

        turns: Counter[str] = Counter()
        ranked = []
        for cause in sorted(causes.values(), key=lambda cause: (early(cause), cause.id)):
            group = cause.entry.group
            ranked.append((turns[group], groups[group], cause.id))
            turns[group] += 1
        return [causes[id_] for _, _, id_ in sorted(ranked)]

    def _by_impact(self) -> dict[str, list[Item]]:
        """Impact → the exercises that help with it, those that readers need most first.

        The hardest come last. Before them stand those that help with this impact most of all, and
        those that many programmes use.
        """
        used = _programmes_of(self._catalog)
        hardest = len(self._levels) - 1
        ranked: dict[str, list[tuple[bool, bool, int, int, str]]] = defaultdict(list)
        for item in self._catalog.published("exercises"):
            for place, part in enumerate(item.entry.helps):
                level = self._level(item)
                rank = (level == hardest, place > 0, -used[item.id], level, item.id)
                ranked[part.impact].append(rank)
        exercises = self._catalog["exercises"]
        return {id_: [exercises[rank[-1]] for rank in sorted(own)] for id_, own in ranked.items()}

    def _level(self, exercise: Item) -> int:
        return self._levels[exercise.entry.level]


def _programmes_of(catalog: Catalog) -> Counter[str]:
    """Exercise → how many programmes have it."""
    return Counter(
        id_
        for programme in catalog.published("programmes")
        for id_ in {part.exercise for phase in programme.entry.phases for part in phase.exercises}
    )
