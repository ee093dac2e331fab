"""A rule on how much and how often: a dose that leaves one of them open cannot be followed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Problem

_NO_DAYS = re.compile(r"\bno days?\b|\bdays that suit\b|\bhow often\b|\ba month\b", re.IGNORECASE)


def incomplete_dose(catalog: Catalog) -> Iterator[Problem]:
    """A dose does not say how much, or does not say how often.

    Give ``reps``, ``hold`` or ``minutes``, and ``days`` (a week) or ``times_a_day``. Where no
    source names days, say so in ``note``: The page names no days, so choose days that suit you.
    """
    for item in catalog["exercises"].values():
        dose, problem = item.entry.dose, item.source.key_problem
        if not (dose.reps or dose.hold or dose.minutes or dose.tempo):
            message, hint = "the dose does not say how much", "add reps, hold (seconds) or minutes"
            yield problem(("dose",), "incomplete-dose", message, hint)
        if not (dose.days or dose.times_a_day or _NO_DAYS.search(dose.note)):
            hint = "add days (a week), or say in note that the source names no days"
            message = "the dose does not say on how many days"
            yield problem(("dose",), "incomplete-dose", message, hint)
