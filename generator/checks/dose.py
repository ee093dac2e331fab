"""A rule on how much and how often: a dose that leaves one of them open cannot be followed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Problem

_OFTEN = re.compile(r"\b(?:days?|daily|weeks?|weekly|months?|often)\b", re.IGNORECASE)


def incomplete_dose(catalog: Catalog) -> Iterator[Problem]:
    """A dose does not say how much, or does not say how often.

    Give ``reps``, ``hold`` or ``minutes``, and ``days`` (a week) or ``times_a_day``. Where no
    source says how often, say that in ``note``.
    """
    for item in catalog["exercises"].values():
        dose, problem = item.entry.dose, item.source.key_problem
        if not (dose.reps or dose.hold or dose.minutes or dose.tempo):
            message, hint = "the dose does not say how much", "add reps, hold (seconds) or minutes"
            yield problem(("dose",), "incomplete-dose", message, hint)
        if not (dose.days or dose.times_a_day or _OFTEN.search(dose.note)):
            hint = "add days (a week), or say in note that no source says how often"
            message = "the dose does not say on how many days"
            yield problem(("dose",), "incomplete-dose", message, hint)
