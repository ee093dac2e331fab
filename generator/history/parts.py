"""What a card and a sheet consist of: what readers can be told has changed.

Content only: no date, no id, no source, and neither how a picture is drawn nor how the generator
words a number. So a card gets another version when an editor changes what it says, and only then.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from generator.catalog import Catalog, Item
from generator.dose import changed
from generator.model.exercises import Dose, Exercise
from generator.model.programmes import ProgrammeExercise
from generator.prose import plain_text

ON_PAGE_ONLY = ("cautions", "page")
"""Parts that do not stand on paper: they leave its version as it is."""


def card_parts(catalog: Catalog, item: Item) -> dict[str, Any]:
    """What an exercise says, part by part, those of its card first."""
    entry, rules = item.entry, catalog.rules
    common = [rule.card for rule in (rules.stop, rules.pain, rules.ask_first)] if rules else []
    return {
        "name": [entry.title, entry.clinical_name],
        "why": entry.why,
        "pictures": [entry.figure and plain(entry.figure), entry.shows],
        "need": _titles(catalog, "equipment", entry.equipment),
        "support": [entry.hold_on.text],
        "steps": [entry.setup, entry.steps, entry.breathing],
        "dose": _dose(entry.dose),
        "feel": [entry.feel, entry.muscles.main],
        "mistakes": [plain(mistake) for mistake in entry.mistakes],
        "progress": [entry.easier, plain(entry.progress), *_neighbours(catalog, item)],
        "demands": sorted(entry.demands),
        "safety": [entry.check_first, *common],
        "cautions": [plain_text(caution) for caution in entry.cautions],
        "page": _on_page_only(entry),
    }


def sheet_parts(catalog: Catalog, item: Item) -> dict[str, Any]:
    """What a programme says, part by part, those of its sheets and their cover first."""
    entry, rules = item.entry, catalog.rules
    chosen = [(part, catalog["exercises"].get(part.exercise)) for part in _chosen(item)]
    return {
        "name": entry.title,
        "who": [plain_text(text) for text in (*entry.who_for, *entry.not_for, *entry.before)],
        "weeks": [
            [phase.title, phase.weeks, phase.days, phase.minutes, plain_text(phase.aim)]
            for phase in entry.phases
        ],
        "exercises": [
            _names(catalog, "exercises", tuple(part.exercise for part in phase.exercises))
            for phase in entry.phases
        ],
        "dose": [
            [_dose(changed(found.entry.dose, part.dose)), part.dose.note]
            for part, found in chosen
            if found
        ],
        "moving": [[phase.move_on, phase.step_back] for phase in entry.phases],
        "safety": [rules.stop.card, rules.pain.card] if rules else [],
        "page": [plain_text(text) for text in (entry.summary, entry.week, entry.after)],
    }


def plain(part: BaseModel) -> dict[str, Any]:
    """A group of fields as data; what is left out in the file is left out here."""
    return part.model_dump(mode="json", exclude_defaults=True)


def _dose(dose: Dose) -> dict[str, Any]:
    return dose.model_dump(mode="json", exclude_defaults=True, exclude={"note"})


def _chosen(item: Item) -> Iterator[ProgrammeExercise]:
    for phase in item.entry.phases:
        yield from phase.exercises


def _titles(catalog: Catalog, vocabulary: str, ids: tuple[str, ...]) -> list[str]:
    terms = catalog.terms(vocabulary)
    return [terms[id_].title for id_ in ids if id_ in terms]


def _names(catalog: Catalog, kind: str, ids: tuple[str, ...]) -> list[str]:
    return [item.title for id_ in ids if (item := catalog.find(kind, id_))]


def _neighbours(catalog: Catalog, item: Item) -> list[str]:
    """The names of the easier exercises and of the harder one, as the card gives them."""
    easier = catalog.pointing_to("exercises", item.id, "exercises", "progresses_to")
    harder = catalog.find("exercises", item.entry.progresses_to or "")
    shown = [harder.title] if harder and harder.published else []
    return [ref.item.title for ref in easier[:2]] + shown


def _on_page_only(entry: Exercise) -> list[str]:
    texts = [entry.summary, entry.dose.note, *(help_.why for help_ in entry.helps)]
    return [entry.level, entry.position, *map(plain_text, texts)]
