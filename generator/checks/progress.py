"""Rules on the way from easier to harder, and on programmes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Problem

MOST_EXERCISES = 5
"""In a session: fewer exercises get done more often (see the design of the printed sheets)."""


def progression_loop(catalog: Catalog) -> Iterator[Problem]:
    """The chain of ``progresses_to`` comes back to where it started.

    Let the hardest exercise of the chain say ``last_step`` instead.
    """
    next_of = {id_: item.entry.progresses_to for id_, item in catalog["exercises"].items()}
    for start in sorted(next_of):
        chain = _chain(next_of, start)
        if chain[-1] == start and len(chain) > 1 and start == min(chain):
            item = catalog["exercises"][start]
            message = f"this chain comes back to its start: {' → '.join(chain)}"
            hint = "let the hardest of them say last_step instead of progresses_to"
            yield item.source.problem(("progresses_to",), "progression-loop", message, hint)


def _chain(next_of: dict[str, str | None], start: str) -> list[str]:
    chain = [start]
    while (following := next_of.get(chain[-1])) is not None:
        chain.append(following)
        if following in chain[:-1]:
            break
    return chain


def no_easier_or_harder(catalog: Catalog) -> Iterator[Problem]:
    """An exercise does not say what comes before or after it.

    Give ``progresses_to`` (or ``last_step``: why there is no harder one); let an easier exercise
    point here (or give ``first_step``: why there is no easier one).
    """
    easier = {item.entry.progresses_to for item in catalog["exercises"].values()}
    known = {None, *catalog["exercises"]}  # an unknown one may be meant for any, and says so
    for id_, item in catalog["exercises"].items() if catalog.complete else ():
        entry, problem = item.entry, item.source.problem
        if (entry.progresses_to is None) == (entry.last_step is None):
            hint = "give either progresses_to, or last_step with the reason why there is none"
            yield problem((), "no-harder", "the next harder exercise is not clear", hint)
        if id_ not in easier and entry.first_step is None and easier <= known:
            hint = "let an easier one say progresses_to, or give first_step: why there is none"
            yield problem((), "no-easier", "no easier exercise leads to this one", hint)
        if id_ in easier and entry.first_step is not None:
            hint = "delete it"
            message = "an easier exercise leads here, so first_step is not true"
            yield problem(("first_step",), "no-easier", message, hint)


def too_many_exercises(catalog: Catalog) -> Iterator[Problem]:
    """A session has more than five exercises.

    Fewer exercises get done more often: move some to another phase.
    """
    for item in catalog["programmes"].values():
        for index, phase in enumerate(item.entry.phases):
            if len(phase.exercises) > MOST_EXERCISES:
                message = f"{len(phase.exercises)} exercises in a session are many"
                hint = f"keep to {MOST_EXERCISES}, since fewer exercises get done more often"
                path = ("phases", index, "exercises")
                yield item.source.problem(path, "too-many-exercises", message, hint, "warning")


def wrong_picture_step(catalog: Catalog) -> Iterator[Problem]:
    """``shows`` names a step that is not there, or not in order.

    Give the number of the step that each picture shows, such as ``[1, 3]``.
    """
    for item in catalog["exercises"].values():
        shows, steps = item.entry.shows, len(item.entry.steps)
        if list(shows) != sorted(shows) or not all(1 <= step <= steps for step in shows):
            message = f"the pictures cannot show steps {list(shows)}"
            hint = f"name steps from 1 to {steps}, in order"
            yield item.source.problem(("shows",), "wrong-picture-step", message, hint)
