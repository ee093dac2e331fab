"""The one table of kinds: everything that differs between them, apart from their fields."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.articles import Cause, Impact, Muscle, SitePage, Treatment
from generator.model.base import Part
from generator.model.exercises import Exercise, Programme, SelfCheck
from generator.model.reference import Source, Vocabulary


@dataclass(frozen=True)
class Kind:
    """A kind of entry.

    Attributes:
        name: the folder in ``content/`` and the first part of the address.
        singular: as in ``[text](exercise:heel-raise)`` and in messages.
        model: the class of its entries.
        heading: what readers see above the list.
    """

    name: str
    singular: str
    model: type[Part]
    heading: str


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("causes", "cause", Cause, "Why it happens"),
        Kind("impacts", "impact", Impact, "What it does"),
        Kind("treatments", "treatment", Treatment, "What helps"),
        Kind("exercises", "exercise", Exercise, "Exercises"),
        Kind("muscles", "muscle", Muscle, "Muscles"),
        Kind("programmes", "programme", Programme, "Programmes"),
        Kind("self-checks", "self-check", SelfCheck, "Check yourself"),
        Kind("sources", "source", Source, "Sources"),
        Kind("vocabulary", "vocabulary", Vocabulary, "Words we use"),
        Kind("pages", "page", SitePage, "Pages"),
    )
}

BY_SINGULAR = {kind.singular: kind for kind in KINDS.values()}
"""The kinds by the word that stands in a link."""
