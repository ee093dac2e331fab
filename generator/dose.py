"""A dose in words, the same on the page and on the card."""

from __future__ import annotations

from generator.model.base import Range
from generator.model.exercises import Dose
from generator.model.programmes import DoseChange

SIDES = {
    "both-together": "Both legs together",
    "each-leg": "One leg, then the other",
    "in-turn": "Left and right in turn",
    "weak-leg": "The weaker leg",
}


def dose_lines(dose: Dose) -> list[tuple[str, str]]:
    """(label, words) of all that a dose says, in the order in which a person needs it."""
    amounts = [
        ("Sets", _amount(dose.sets, "set")),
        ("Repetitions", _times(dose.reps)),
        ("Hold", _amount(dose.hold, "second")),
        ("Time", _amount(dose.minutes, "minute")),
        ("Rest between sets", _amount(dose.rest, "second")),
        ("How often", _how_often(dose)),
    ]
    return [(label, text) for label, text in amounts if text] + dose_words(dose)


def dose_words(dose: Dose) -> list[tuple[str, str]]:
    """(label, words) of what a dose says besides its amounts."""
    words = [
        ("Which leg", SIDES[dose.side]),
        ("Speed", dose.tempo),
        ("How hard", dose.effort),
        ("Weight or band", dose.resistance),
    ]
    return [(label, text) for label, text in words if text]


def dose_amounts(dose: Dose) -> list[str]:
    """The amounts as short phrases: ``2 sets of 8 to 12 times``, ``Hold 5 seconds``."""
    of_sets = [_amount(dose.sets, "set"), _times(dose.reps)]
    phrases = [
        " of ".join(part for part in of_sets if part),
        _opened("Hold", _amount(dose.hold, "second")),
        _amount(dose.minutes, "minute"),
        _opened("Rest", _amount(dose.rest, "second")),
        _how_often(dose),
    ]
    return [phrase for phrase in phrases if phrase]


def changed(dose: Dose, change: DoseChange) -> Dose:
    """The dose with what a programme changes in it."""
    updates = {
        name: value
        for name in DoseChange.model_fields
        if name != "note" and (value := getattr(change, name)) is not None
    }
    return dose.model_copy(update=updates)


def short_dose(dose: Dose) -> str:
    """The dose in one line: ``2 sets of 8 to 12, hold 5 seconds``."""
    parts = []
    if dose.reps:
        sets = f"{_amount(dose.sets, 'set')} of " if dose.sets else ""
        parts.append(f"{sets}{dose.reps}" if sets else _times(dose.reps))
    elif dose.sets:
        parts.append(_amount(dose.sets, "set"))
    if dose.hold:
        parts.append(f"hold {_amount(dose.hold, 'second')}")
    if dose.minutes:
        parts.append(_amount(dose.minutes, "minute"))
    return ", ".join(part for part in parts if part)


def session_dose(dose: Dose) -> str:
    """The dose and the side: ``2 sets of 8 to 12. One leg, then the other.``"""
    return f"{short_dose(dose)}. {SIDES[dose.side]}."


def _opened(word: str, amount: str) -> str:
    return f"{word} {amount}" if amount else ""


def _how_often(dose: Dose) -> str:
    days = _amount(dose.days, "day") + " a week" if dose.days else ""
    if dose.days and dose.days.low == dose.days.high == 7:
        days = "every day"
    times = _times(dose.times_a_day) + " a day" if dose.times_a_day else ""
    both = ", ".join(part for part in (times, days) if part)
    return both[:1].upper() + both[1:]


def _times(amount: Range | None) -> str:
    return _amount(amount, "time")


def _amount(amount: Range | None, unit: str) -> str:
    """``1 set``, ``2 to 3 sets``; empty without an amount."""
    if amount is None:
        return ""
    return f"{amount} {unit}{'' if amount.high == 1 else 's'}"
