"""Printables → bytes: on all cores, and only those that changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.cards.files import Printable
from generator.cards.packing import PIKEPDF_VERSION, packed
from generator.cards.pdf import LAYOUTS, compile_pdf
from generator.cards.typesetting import FONTS, TYPST_VERSION, CardError, on_all_cores
from generator.store import Store, stamp_of

USE = ("pdf.py", "packing.py", "typesetting.py")
"""The code that decides how a file is made of its data."""


def make(
    printables: Iterable[Printable], store: Store
) -> Iterator[tuple[Printable, bytes | CardError]]:
    """Make each file, or take it from the store; in the order given.

    Yields:
        The printable with its PDF, or with what is wrong with it.
    """
    every = list(printables)
    made = on_all_cores(lambda printable: _made(printable, store), every)
    yield from zip(every, made, strict=True)


def card_store(folder: Path | None) -> Store:
    """A store of made files: a change of a layout, a font, a tool or its use makes them anew."""
    looks = stamp_of(LAYOUTS, FONTS, suffixes=(".typ", ".ttf"))
    use = b"".join((LAYOUTS.parent / name).read_bytes() for name in USE)
    return Store(folder, f"{TYPST_VERSION} {PIKEPDF_VERSION}".encode() + looks + use)


def is_made(printable: Printable, store: Store) -> bool:
    """Whether the store has this file, as layouts, fonts and Typst are now."""
    return store.find([printable.title, list(printable.content)]) is not None


def _made(printable: Printable, store: Store) -> bytes:
    title, content = printable.title, list(printable.content)
    return store.get([title, content], lambda: packed(compile_pdf(title, content)))
