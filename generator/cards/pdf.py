"""Data → PDF bytes, by Typst in this process."""

from __future__ import annotations

import json
import re
import threading
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import typst

LAYOUTS = Path(__file__).resolve().parent / "layouts"
TYPST_VERSION = version("typst")
FONTS = Path(__file__).resolve().parent / "fonts"
_PANIC = re.compile(r'panicked with: "?(.*?)"?$', re.DOTALL)
_MISSING = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)


class CardError(Exception):
    """A card that cannot be made; the text says why, for an editor.

    Attributes:
        sign: the sign that the fonts lack, if that is the fault.
    """

    def __init__(self, message: str, sign: str = "") -> None:
        super().__init__(message)
        self.sign = sign


def compile_pdf(title: str, pages: list[dict[str, Any]]) -> bytes:
    """Make a file of ``pages``, each with the name of its layout and its data.

    The data is handed over as JSON and never becomes part of the markup. Only our own fonts are
    known, so that every machine makes the same bytes. May run in several threads at once.

    Returns:
        A tagged PDF/UA-1 file.

    Raises:
        CardError: if a layout says that something does not fit, or if Typst refuses or warns, as
            it does for a missing glyph or picture text.
    """
    inputs = {"data": json.dumps({"title": title, "pages": pages}, ensure_ascii=False)}
    try:
        pdf, warnings = compiler().compile_with_warnings(
            format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=0
        )
    except typst.TypstError as fault:
        raise plain_fault(fault.message) from fault
    if warnings:
        raise CardError("; ".join(warning.message for warning in warnings))
    if not isinstance(pdf, bytes):
        raise CardError("the layout made no page")
    return pdf


def plain_fault(message: str) -> CardError:
    """The fault in plain words, without Typst's frame around what a layout itself says."""
    missing = _MISSING.search(message)
    if missing:
        sign = missing.group(1)
        return CardError(f'the sign "{sign}" is not in the font of the cards', sign)
    found = _PANIC.search(message)
    return CardError(found.group(1) if found else message)


_of_thread = threading.local()


def compiler(layout: Path = LAYOUTS / "main.typ") -> typst.Compiler:
    """One for each layout and thread, since a compiler serves one caller at a time."""
    own: dict[Path, typst.Compiler] = vars(_of_thread).setdefault("compilers", {})
    if layout not in own:
        own[layout] = typst.Compiler(input=layout, root=layout.parent, font_paths=_fonts())
    return own[layout]


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
