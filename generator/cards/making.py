"""All card files of an exercise, in every layout and on every paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.cards.card import Card
from generator.cards.pdf import FONTS, LAYOUTS, TYPST_VERSION, compile_pdf
from generator.cards.qr import qr_svg
from generator.store import Store, stamp_of

PAPERS = {"a4": "A4", "letter": "US Letter"}
LAYOUT_NAMES = {"full": "Card"}


@dataclass(frozen=True)
class CardFile:
    """A printable file of an exercise.

    Attributes:
        path: where it lies in the site.
        layout: key of ``LAYOUT_NAMES``.
        paper: key of ``PAPERS``.
        pdf: its bytes.
    """

    path: str
    layout: str
    paper: str
    pdf: bytes


def card_files(card: Card, store: Store) -> Iterator[CardFile]:
    """Make every file of a card, or take it from the store.

    Raises:
        CardError: if a layout refuses the card.
    """
    data = {**asdict(card), "qr": qr_svg(card.address)}
    for layout in LAYOUT_NAMES:
        for paper in PAPERS:
            pdf = _pdf(layout, {**data, "paper": paper}, store)
            yield CardFile(card_path(card.id, layout, paper), layout, paper, pdf)


def card_path(id_: str, layout: str, paper: str) -> str:
    """Where a card lies in the site."""
    return f"cards/{id_}-{layout}-{paper}.pdf"


def card_store(folder: Path | None) -> Store:
    """A store of made cards: a change of a layout, a font or of Typst makes them anew."""
    looks = stamp_of(LAYOUTS, FONTS, suffixes=(".typ", ".ttf"))
    return Store(folder, TYPST_VERSION.encode() + looks)


def _pdf(layout: str, data: dict[str, object], store: Store) -> bytes:
    return store.get([layout, data], lambda: compile_pdf(layout, data))
