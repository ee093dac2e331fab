"""All that can be printed: cards, sheets and packs as PDF, and what the pages say about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from generator.cards import (
    PAPERS,
    Card,
    CardError,
    Picture,
    Printable,
    card_files,
    card_of,
    cover_of,
    exercises_of,
    log_files,
    make,
    pack_files,
    page_count,
    position_cover,
    sheet_files,
    sheets_of,
)
from generator.catalog import Catalog, Item
from generator.commands.report import Report
from generator.drawings import Drawings
from generator.figures import Look
from generator.order import in_order
from generator.pages.site import CardLink
from generator.problems import Problem
from generator.source import Path
from generator.store import Store

Job = tuple[Item | None, str, Printable]
"""The entry that a file is made from, the list in which it is offered, and the file."""
PACKS = "packs"


@dataclass
class Prints:
    """What was made.

    Attributes:
        files: path → PDF.
        links: list → its files: the id of an exercise or a programme, ``packs`` or ``logs``.
        versions: exercise → the version of its card.
        problems: files that could not be made.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    links: dict[str, list[CardLink]] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def make_prints(
    catalog: Catalog, site: str, drawings: Drawings, store: Store, report: Report
) -> Prints:
    """Make every file to print, or take it from the store.

    Args:
        catalog: a catalog without errors.
        site: the address of the site, with a slash at the end.
        drawings: draws the figures.
        store: what was made before.
        report: where progress is shown.
    """
    draw = partial(pictures, drawings)
    exercises = catalog.published("exercises")
    cards = {item.id: card_of(catalog, item, site, draw) for item in exercises}
    prints = Prints(versions={id_: card.version for id_, card in cards.items()})
    jobs = list(_jobs(catalog, site, cards))
    made = make((printable for _, _, printable in jobs), store)
    for done, ((item, shelf, printable), (_, pdf)) in enumerate(zip(jobs, made, strict=True), 1):
        if isinstance(pdf, CardError):
            prints.problems += _problems(catalog, item, printable, pdf)
        else:
            prints.files[printable.path] = pdf
            _offer(prints, shelf, item, _link(printable, pdf))
        report.progress("Cards", done, len(jobs))
    store.prune()
    return prints


def _jobs(catalog: Catalog, site: str, cards: Mapping[str, Card]) -> Iterator[Job]:
    for item in catalog.published("exercises"):
        yield from ((item, item.id, file) for file in card_files(cards[item.id]))
    for item in catalog.published("programmes"):
        sheets = sheets_of(catalog, item, site, lambda exercise: cards[exercise.id])
        own = [cards[exercise.id] for exercise in exercises_of(catalog, item)]
        yield from ((item, item.id, file) for file in sheet_files(item.id, sheets))
        pack = pack_files(item.id, cover_of(catalog, item, site), sheets, own)
        yield from ((item, PACKS, file) for file in pack)
    for position in catalog.terms("positions"):
        yield from _position_pack(catalog, site, cards, position)
    yield from ((None, "logs", file) for file in log_files())


def _position_pack(
    catalog: Catalog, site: str, cards: Mapping[str, Card], position: str
) -> Iterator[Job]:
    placed = [i for i in catalog.published("exercises") if i.entry.position == position]
    items = in_order(catalog, placed)
    if items:
        cover = position_cover(catalog, position, items, site)
        files = pack_files(position, cover, [], [cards[item.id] for item in items])
        yield from ((None, PACKS, file) for file in files)


def pictures(drawings: Drawings, item: Item) -> tuple[tuple[Picture, ...], Picture | None]:
    """The frames and the small muscle map of an exercise, in black and white."""
    figure = drawings.figure(item, Look.PRINT)
    frames = tuple(
        Picture(part.svg, part.alt, part.caption, part.step, part.width, part.height)
        for part in (figure.frames if figure else ())
    )
    return frames, Picture(drawings.feel_map(item, Look.PRINT), f"Muscles: {item.entry.feel}")


def _offer(prints: Prints, shelf: str, item: Item | None, link: CardLink) -> None:
    """Put a file in its list, and a programme's pack in the programme's own as well."""
    shelves = {
        shelf: link.label,
        **({item.id: "The whole pack"} if item and shelf == PACKS else {}),
    }
    for name, label in shelves.items():
        links = prints.links.setdefault(name, [])
        links.append(replace(link, label=label, place=len(links)))


def _link(printable: Printable, pdf: bytes) -> CardLink:
    paper = printable.paper
    pages = page_count(pdf)
    return CardLink(printable.path, printable.label, PAPERS[paper], paper, pages, len(pdf))


def _problems(
    catalog: Catalog, item: Item | None, printable: Printable, fault: CardError
) -> Iterator[Problem]:
    """The fault at the entry that the file is made from; of one paper, since both are alike."""
    if item is None or printable.paper != next(iter(PAPERS)) or printable.path.startswith(_PACKS):
        return
    if fault.sign:
        hint = "write it in words or with another sign"
        yield item.source.problem(
            _place_of(catalog, item, fault.sign), "unprintable", str(fault), hint
        )
    else:
        message = f'"{printable.label}" cannot be printed: {fault}'
        hint = "say it in fewer words; the longest part of the entry is the best place to start"
        yield item.source.key_problem(_longest(item), "unprintable", message, hint)


def _place_of(catalog: Catalog, item: Item, sign: str) -> Path:
    """Where in an entry a sign stands; the whole entry if it comes from elsewhere."""
    return next((path for path, text, _ in catalog.written_by(item) if sign in text), ())


_PACKS = "cards/pack-"
_ON_CARD = ("steps", "setup", "check_first", "mistakes", "dose", "progress", "easier")


def _longest(item: Item) -> tuple[str, ...]:
    """The field with most text of those on the card: where to cut first."""
    if item.kind != "exercises":
        return ()
    texts = {name: str(getattr(item.entry, name)) for name in _ON_CARD}
    return (max(_ON_CARD, key=lambda name: len(texts[name])),)
