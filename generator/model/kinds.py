"""The one table of kinds: everything that differs between them, apart from their fields."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.articles import Cause, Impact, Muscle, SitePage, Treatment
from generator.model.base import Entry, Part
from generator.model.exercises import Exercise
from generator.model.programmes import Programme
from generator.model.reference import Source, Vocabulary
from generator.model.self_checks import SelfCheck


@dataclass(frozen=True)
class Kind:
    """A kind of entry.

    Attributes:
        name: the folder in ``content/`` and the first part of the address.
        singular: as in ``[text](exercise:heel-raise)`` and in messages.
        model: the class of its entries.
        heading: what readers see above the list.
        lead: what readers see below that heading.
    """

    name: str
    singular: str
    model: type[Part]
    heading: str
    lead: str


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "causes",
            "cause",
            Cause,
            "Why it happens",
            "Why leg muscles get thinner and weaker, and how far they come back.",
        ),
        Kind(
            "impacts",
            "impact",
            Impact,
            "What it does",
            "What weak legs do to daily life, and what helps.",
        ),
        Kind(
            "treatments",
            "treatment",
            Treatment,
            "What helps",
            "What helps against weak legs, and how sure we can be.",
        ),
        Kind(
            "exercises",
            "exercise",
            Exercise,
            "Exercises",
            "From exercises in bed to exercises on one leg, each with a card to print.",
        ),
        Kind(
            "muscles",
            "muscle",
            Muscle,
            "Muscles",
            "The muscles of the leg, what they do, and what works them.",
        ),
        Kind(
            "programmes",
            "programme",
            Programme,
            "Programmes",
            "Exercises put together in phases of weeks.",
        ),
        Kind(
            "self-checks",
            "self-check",
            SelfCheck,
            "Check yourself",
            "Simple tests to do at home, and what they cannot show.",
        ),
        Kind(
            "sources",
            "source",
            Source,
            "Sources",
            "What this site rests on, what each source says, and where we cite it.",
        ),
        Kind(
            "vocabulary",
            "vocabulary",
            Vocabulary,
            "Words we use",
            "The words that the pages use, and what we mean by them.",
        ),
        Kind("pages", "page", SitePage, "Pages", "About this site."),
    )
}

BY_SINGULAR = {kind.singular: kind for kind in KINDS.values()}
"""The kinds by the word that stands in a link."""

NAMED = tuple(name for name, kind in KINDS.items() if issubclass(kind.model, Entry))
"""Kinds that readers look for by name, in the order of the table; sources and words are not."""

ARTICLES = tuple(name for name in NAMED if KINDS[name].model is not SitePage)
"""Kinds that say something about legs, and so rest on sources: the site's own pages do not."""
