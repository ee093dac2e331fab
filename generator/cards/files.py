"""Which files there are: every layout of every card, on every paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from generator.cards.card import Card
from generator.cards.programme import Cover, Sheet
from generator.cards.qr import code_of, qr_svg

PAPERS = {"a4": "A4", "letter": "US Letter"}
Page = dict[str, Any]


@dataclass(frozen=True)
class Layout:
    """One way to print a card.

    Attributes:
        name: as readers see it.
        copies: how often the card stands on the page; 0 where it has the page to itself.
    """

    name: str
    copies: int = 0


LAYOUTS = {
    "full": Layout("Card"),
    "large": Layout("Large print"),
    "two-up": Layout("Two small cards", copies=2),
    "four-up": Layout("Four reminders", copies=4),
    "clinic": Layout("Clinic card, dose left blank"),
}


@dataclass(frozen=True)
class Printable:
    """A file to print, before it is made.

    Attributes:
        path: where it lies in the site.
        title: of the document.
        label: what readers see on its button.
        paper: key of ``PAPERS``.
        content: its pages, each with its layout and its data.
    """

    path: str
    title: str
    label: str
    paper: str
    content: tuple[Page, ...]


def card_files(card: Card) -> Iterator[Printable]:
    """Every file of a card."""
    data = card_data(card)
    for key, layout in LAYOUTS.items():
        for paper in PAPERS:
            page = card_page(key, data, paper)
            path = f"cards/{card.id}-{key}-{paper}.pdf"
            title = f"{card.title}: {layout.name}"
            yield Printable(path, title, layout.name, paper, (page,))


def sheet_files(id_: str, sheets: Sequence[Sheet]) -> Iterator[Printable]:
    """A sheet for each phase of a programme."""
    for number, sheet in enumerate(sheets, 1):
        for paper in PAPERS:
            path = f"cards/{id_}-phase-{number}-{paper}.pdf"
            title = f"{sheet.title}, weeks {sheet.weeks}"
            label = f"Weeks {sheet.weeks}: {sheet.phase}"
            yield Printable(path, title, label, paper, (_sheet_page(sheet, paper),))


def log_files() -> Iterator[Printable]:
    """The blank log of four weeks."""
    for paper in PAPERS:
        path, page = f"cards/exercise-log-{paper}.pdf", {"layout": "log", "paper": paper}
        yield Printable(path, "Exercise log", "Exercise log, 4 weeks", paper, (page,))


def pack_files(
    id_: str, cover: Cover, sheets: Sequence[Sheet], cards: Sequence[Card]
) -> Iterator[Printable]:
    """A pack: its cover, the sheets, a full card of each exercise and the log."""
    for paper in PAPERS:
        front = {
            "layout": "cover",
            "paper": paper,
            "cover": {**asdict(cover), "qr": qr_svg(cover.address)},
        }
        content = (
            front,
            *(_sheet_page(sheet, paper) for sheet in sheets),
            *(card_page("full", card_data(card), paper) for card in cards),
            {"layout": "log", "paper": paper},
        )
        yield Printable(f"cards/pack-{id_}-{paper}.pdf", cover.title, cover.title, paper, content)


def _sheet_page(sheet: Sheet, paper: str) -> Page:
    data = {**asdict(sheet), "qr": qr_svg(code_of(sheet.address, sheet.version))}
    return {"layout": "sheet", "paper": paper, "sheet": data}


def card_data(card: Card) -> Page:
    """A card as data for a layout, with its QR code."""
    return {**asdict(card), "qr": qr_svg(code_of(card.address, card.version))}


def card_page(layout: str, data: Page, paper: str) -> Page:
    """A page with one card, or with as many copies of it as the layout has."""
    return {"layout": layout, "paper": paper, "card": data}
