"""Rules that keep a reader from harm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.base import Written
from generator.problems import Problem

LOCAL = re.compile(r"\b(?:call|dial|phone|ring|text) (?:NHS )?\d{2,3}\b", re.IGNORECASE)
CHAIRS = ("chair-seat", "chair-arms")
ON_FEET = ("standing", "moving")
FIRST = ("very-gentle", "gentle")
SHARED_RULES = ("stop", "pain", "breathing", "support", "ask_first", "activity")
MOST_CARD_LINES = 2


def chair_as_support(catalog: Catalog) -> Iterator[Problem]:
    """A standing exercise uses a chair to hold on to.

    A chair can move or tip. Use a worktop, a wall or a rail.
    """
    for item in catalog["exercises"].values():
        entry = item.entry
        if entry.position in ON_FEET and entry.hold_on.support in CHAIRS:
            message = "a chair is no support for standing: it can tip"
            hint = "use worktop, worktop-beside, wall or rail"
            yield item.source.problem(("hold_on", "support"), "chair-as-support", message, hint)


def missing_emergency_sign(catalog: Catalog) -> Iterator[Problem]:
    """A cause that is an emergency has no sign of one.

    Give the sign with ``level: emergency`` first, and say what to do.
    """
    for item in catalog["causes"].values():
        levels = [sign.level for sign in item.entry.warning_signs]
        if item.entry.stance == "emergency" and "emergency" not in levels:
            hint = "add a warning sign with level: emergency, and say what to do"
            message = "the stance is emergency, but no warning sign is"
            yield item.source.problem(("warning_signs",), "missing-emergency-sign", message, hint)


def local_number(catalog: Catalog) -> Iterator[Problem]:
    """A text says which number to call, and that number holds in one country only.

    Write "call your emergency number" or "get medical advice today": people read this everywhere.
    """
    for item, path, text, mark in catalog.written:
        found = LOCAL.search(text) if isinstance(mark, Written) else None
        if found and item.kind != "sources":
            place = item.source.spot(path, found.group())
            message = f'"{found.group()}" holds in one country only'
            hint = 'write "call your emergency number", or "get medical advice today"'
            yield item.source.problem_at(place, "local-number", message, hint)


def too_hard_to_begin(catalog: Catalog) -> Iterator[Problem]:
    """A page offers an exercise to everyone that is not gentle.

    Choose one whose level is ``very-gentle`` or ``gentle``.
    """
    too_hard = set(catalog.terms("levels")) - set(FIRST)
    for item in catalog["pages"].values():
        for number, first in enumerate(item.entry.first_exercises):
            exercise = catalog.find("exercises", first.exercise)
            if exercise and exercise.entry.level in too_hard:
                message = f'"{exercise.title}" is too hard for someone who has just come'
                hint = f"its level is {exercise.entry.level}; choose a gentle one"
                path = ("first_exercises", number, "exercise")
                yield item.source.problem(path, "too-hard-to-begin", message, hint)


def muscle_named_twice(catalog: Catalog) -> Iterator[Problem]:
    """A muscle stands twice in an exercise.

    Name it once: under ``main`` if it does most of the work, else under ``also``.
    """
    for item in catalog["exercises"].values():
        muscles = item.entry.muscles
        seen: set[str] = set()
        for part, names in (("main", muscles.main), ("also", muscles.also)):
            for index, muscle in enumerate(names):
                if muscle in seen:
                    path = ("muscles", part, index)
                    message = f'the muscle "{muscle}" is named twice'
                    yield item.source.problem(path, "muscle-named-twice", message, "name it once")
                seen.add(muscle)


def too_many_card_lines(catalog: Catalog) -> Iterator[Problem]:
    """A shared rule has more lines than a card can hold.

    Keep its ``card`` in ``content/rules.yml`` to 2 lines.
    """
    rules, source = catalog.rules, catalog.rules_source
    if rules is None or source is None:
        return  # the file's own problems say it already
    for name in SHARED_RULES:
        if len(getattr(rules, name).card) > MOST_CARD_LINES:
            message = f'the rule "{name}" has more lines than a card can hold'
            hint = f"keep it to {MOST_CARD_LINES} lines"
            yield source.problem((name, "card"), "too-many-card-lines", message, hint)
