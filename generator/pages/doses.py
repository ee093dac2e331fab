"""How pages show a dose: large where it is counted, and with numbers that scripts can read."""

from __future__ import annotations

from typing import NamedTuple

from generator.catalog import Catalog, Item
from generator.dose import changed, dose_lines, session_dose
from generator.model.base import Range
from generator.model.exercises import Dose
from generator.model.programmes import Phase
from generator.order import in_order

AMOUNTS = ("Sets", "Repetitions", "Hold", "Time", "Rest between sets", "How often")
"""Lines of a dose that are counted, and so are shown large."""


class DoseView(NamedTuple):
    """A dose as (label, words): what is counted, and the rest; and the numbers for a script."""

    amounts: list[tuple[str, str]]
    words: list[tuple[str, str]]
    data: str


class PhaseLine(NamedTuple):
    """An exercise of a phase with its dose in words."""

    item: Item
    dose: str
    note: str | None


class PhaseView(NamedTuple):
    """A phase and its exercises, sorted by body position."""

    part: Phase
    exercises: list[PhaseLine]


def dose_view(dose: Dose) -> DoseView:
    """The dose of an exercise page."""
    lines = dose_lines(dose)
    counted = {name: value for name, value in dose if isinstance(value, Range)}
    data = [f'data-{name.replace("_", "-")}="{_span(value)}"' for name, value in counted.items()]
    return DoseView(
        [line for line in lines if line[0] in AMOUNTS],
        [line for line in lines if line[0] not in AMOUNTS],
        " ".join(data),
    )


def _span(value: Range) -> str:
    return str(value.low) if value.low == value.high else f"{value.low}-{value.high}"


def phase_view(catalog: Catalog, phase: Phase) -> PhaseView:
    """A phase of a programme, each exercise with the dose that it has there."""
    return PhaseView(phase, _phase_lines(catalog, phase))


def _phase_lines(catalog: Catalog, phase: Phase) -> list[PhaseLine]:
    parts = {part.exercise: part.dose for part in phase.exercises}
    items = in_order(catalog, [catalog["exercises"][id_] for id_ in parts])
    return [
        PhaseLine(item, session_dose(changed(item.entry.dose, parts[item.id])), parts[item.id].note)
        for item in items
    ]
