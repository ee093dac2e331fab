"""What is on a card: the one place that decides it, whatever the layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.catalog import Catalog, Item
from generator.dose import dose_amounts, dose_words
from generator.history import card_version


@dataclass(frozen=True)
class Picture:
    """One frame of a figure, or the small muscle map.

    Attributes:
        svg: standalone SVG with baked colours.
        alt: what it shows, in words.
        caption: the words below it.
        step: the number of the step that it shows; 0 for the muscle map.
        width, height: its size in units of its own; all frames of a figure have one scale.
    """

    svg: str
    alt: str
    caption: str = ""
    step: int = 0
    width: float = 1.0
    height: float = 1.0


@dataclass(frozen=True)
class Card:
    """The words and pictures of one card, as plain text in reading order."""

    id: str
    title: str
    clinical_name: str
    why: str
    pictures: tuple[Picture, ...]
    need: str
    hold_on: str
    setup: tuple[str, ...]
    steps: tuple[str, ...]
    breathing: str
    amounts: tuple[str, ...]
    dose_words: tuple[tuple[str, str], ...]
    feel: str
    muscle_map: Picture | None
    do: tuple[str, ...]
    do_not: tuple[str, ...]
    stop_title: str
    stop: tuple[str, ...]
    pain: tuple[str, ...]
    check_first: tuple[str, ...]
    ask_first: tuple[str, ...]
    too_hard: str
    too_easy: str
    level: str
    position: str
    checked: str
    due: str
    reviewed: str
    sources: int
    address: str
    version: str


Pictures = Callable[[Item], tuple[tuple[Picture, ...], Picture | None]]
"""Makes the figures and the muscle map of an exercise, in the look for print."""


def card_of(catalog: Catalog, item: Item, site: str, pictures: Pictures | None = None) -> Card:
    """The card of an exercise.

    Args:
        catalog: where its terms, neighbours and the shared rules are looked up.
        item: the exercise.
        site: the address of the site, with a slash at the end.
        pictures: how its figures are drawn; a card without pictures if there is none.
    """
    entry, rules = item.entry, catalog.rules
    if rules is None:
        raise ValueError("a card needs the project's rules; check the content first")
    frames, muscle_map = pictures(item) if pictures else ((), None)
    return Card(
        id=item.id,
        title=entry.title,
        clinical_name=entry.clinical_name or "",
        why=entry.why,
        pictures=frames,
        need=_listed(_titles(catalog, "equipment", entry.equipment)) or "Nothing",
        hold_on=entry.hold_on.text,
        setup=entry.setup,
        steps=entry.steps,
        breathing=entry.breathing,
        amounts=tuple(dose_amounts(entry.dose)),
        dose_words=tuple(dose_words(entry.dose)),
        feel=entry.feel,
        muscle_map=muscle_map,
        do=tuple(mistake.instead for mistake in entry.mistakes),
        do_not=tuple(mistake.avoid for mistake in entry.mistakes),
        stop_title=rules.stop.title,
        stop=rules.stop.card,
        pain=rules.pain.card,
        check_first=entry.check_first,
        ask_first=rules.ask_first.card,
        too_hard=_too_hard(catalog, item),
        too_easy=_too_easy(catalog, item),
        level=catalog.terms("levels")[entry.level].title,
        position=catalog.terms("positions")[entry.position].title,
        checked=entry.review.checked,
        due=entry.review.due,
        reviewed=reviewed(item, rules.not_reviewed),
        sources=_number_of_sources(catalog, item),
        address=f"{site}c/{item.id}/",
        version=card_version(catalog, item),
    )


def _titles(catalog: Catalog, vocabulary: str, ids: tuple[str, ...]) -> list[str]:
    terms = catalog.terms(vocabulary)
    return [terms[id_].title for id_ in ids]


def _listed(words: list[str]) -> str:
    """``A firm chair, firm shoes``."""
    return ", ".join(
        word if n == 0 else word[:1].lower() + word[1:] for n, word in enumerate(words)
    )


def _too_hard(catalog: Catalog, item: Item) -> str:
    refs = catalog.pointing_to("exercises", item.id, "exercises", "progresses_to")
    easier = " or ".join(ref.item.title for ref in refs[:2])
    return f"{item.entry.easier} Or try: {easier}." if easier else str(item.entry.easier)


def _too_easy(catalog: Catalog, item: Item) -> str:
    progress = item.entry.progress
    harder = catalog.find("exercises", item.entry.progresses_to or "")
    following = f" Then try: {harder.title}." if harder and harder.published else ""
    return f"{progress.when} {progress.how}{following}"


def reviewed(item: Item, not_reviewed: str) -> str:
    """Which clinician reviewed an entry, or that none did."""
    clinician = item.entry.review.clinician
    return f"Reviewed by {clinician.name}, {clinician.role}." if clinician else not_reviewed


def _number_of_sources(catalog: Catalog, item: Item) -> int:
    """How many sources the exercise's page cites, those of the shared rules apart."""
    own = (ref for ref in catalog.references_of(item) if ref.kind == "sources")
    return len({ref.target for ref in own})
