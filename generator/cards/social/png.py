"""A social card → PNG bytes, by Typst in this process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path

import PIL
from PIL import Image

from generator.cards.typesetting import FONTS, TYPST_VERSION, CardError, on_all_cores, typeset
from generator.store import Store, stamp_of

LAYOUT = Path(__file__).resolve().parent / "social.typ"
COLOURS = 256
DOTS = 72.0
"""Pixels for an inch, so that a point of the layout is a pixel."""


def social_store(folder: Path | None) -> Store:
    """A store of made pictures: a change of the layout, a font or a program makes them anew."""
    looks = stamp_of(LAYOUT.parent, FONTS, suffixes=(".typ", ".ttf"))
    return Store(folder, f"{TYPST_VERSION} {PIL.__version__}".encode() + looks)


def make_pngs(cards: Iterable[Mapping[str, str]], store: Store) -> Iterator[bytes | CardError]:
    """Draw each card, or take it from the store; in the order given.

    Args:
        cards: the data of each, as ``social_data`` makes it.
        store: what was made before.

    Returns:
        The picture, or what is wrong with the card.
    """
    return on_all_cores(lambda card: store.get(card, lambda: _with_palette(_drawn(card))), cards)


def _drawn(card: Mapping[str, str]) -> bytes:
    return typeset(LAYOUT, card, format="png", ppi=DOTS)


def _with_palette(png: bytes) -> bytes:
    """The same picture in a third of the bytes; no colour of the palette is off by more than 1."""
    target = BytesIO()
    with Image.open(BytesIO(png)) as image:
        reduced = image.convert("RGB").quantize(
            COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE
        )
        reduced.save(target, "PNG", optimize=True)
    return target.getvalue()
