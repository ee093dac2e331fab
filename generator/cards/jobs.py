"""All that is printed: each file with the entry that it is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.cards.card import Card
from generator.cards.files import PAPERS, Printable, card_files, log_files, pack_files, sheet_files
from generator.cards.programme import cover_of, exercises_of, position_cover, sheets_of
from generator.catalog import Catalog, Item
from generator.order import in_order

PACKS = "packs"
LOGS = "logs"
Cards = Mapping[str, Card]


@dataclass(frozen=True)
class Job:
    """A file to print.

    Attributes:
        item: the entry that it is made from; None for the blank log.
        shelf: the list in which it is offered: the id of an exercise or a programme, or one of
            ``PACKS`` and ``LOGS``.
        file: what is to be made.
        part: the part of the entry that it is made from; the whole of it if empty.
    """

    item: Item | None
    shelf: str
    file: Printable
    part: tuple[str | int, ...] = ()


def jobs(catalog: Catalog, site: str, cards: Cards) -> Iterator[Job]:
    """Every file, in the order in which they are offered.

    Args:
        catalog: a catalog without errors.
        site: the address of the site, with a slash at the end.
        cards: exercise → its card, of all published exercises.
    """
    for item in catalog.published("exercises"):
        yield from (Job(item, item.id, file) for file in card_files(cards[item.id]))
    for item in catalog.published("programmes"):
        yield from _of_programme(catalog, site, cards, item)
    for position in catalog.terms("positions"):
        yield from _of_position(catalog, site, cards, position)
    yield from (Job(None, LOGS, file) for file in log_files())


def unlike(every: Iterator[Job]) -> Iterator[Job]:
    """The files that can fail in ways of their own.

    Of those that have the same room on both papers, one; of a pack only the cover, since its other
    pages are files too.
    """
    for job in every:
        layout = job.file.content[0]["layout"]
        if layout == "large" or job.file.paper == next(iter(PAPERS)):
            pages = job.file.content[:1] if job.shelf == PACKS else job.file.content
            yield replace(job, file=replace(job.file, content=pages))


def _of_programme(catalog: Catalog, site: str, cards: Cards, item: Item) -> Iterator[Job]:
    sheets = sheets_of(catalog, item, site, lambda exercise: cards[exercise.id])
    own = [cards[exercise.id] for exercise in exercises_of(catalog, item)]
    for number, file in enumerate(sheet_files(item.id, sheets)):
        yield Job(item, item.id, file, ("phases", number // len(PAPERS)))
    pack = pack_files(item.id, cover_of(catalog, item, site), sheets, own)
    yield from (Job(item, PACKS, file) for file in pack)


def _of_position(catalog: Catalog, site: str, cards: Cards, position: str) -> Iterator[Job]:
    placed = [i for i in catalog.published("exercises") if i.entry.position == position]
    items = in_order(catalog, placed)
    if items:
        cover = position_cover(catalog, position, items, site)
        files = pack_files(position, cover, [], [cards[item.id] for item in items])
        terms = catalog.find("vocabulary", "positions")
        yield from (Job(terms, PACKS, file) for file in files)
