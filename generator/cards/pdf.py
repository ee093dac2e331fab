"""A layout and its data → PDF bytes, by Typst in this process."""

from __future__ import annotations

import json
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import typst

LAYOUTS = Path(__file__).resolve().parent / "layouts"
TYPST_VERSION = version("typst")
FONTS = Path(__file__).resolve().parent / "fonts"


class CardError(Exception):
    """A card that cannot be made; the text says why, for an editor."""


def compile_pdf(layout: str, data: dict[str, Any]) -> bytes:
    """Fill ``layouts/LAYOUT.typ`` with ``data``.

    The data is handed over as JSON and never becomes part of the markup. Only our own fonts are
    known, so that every machine makes the same bytes.

    Returns:
        A tagged PDF/UA-1 file.

    Raises:
        CardError: if Typst refuses or warns, as it does for a missing glyph or picture text.
    """
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    try:
        pdf, warnings = _compiler(layout).compile_with_warnings(
            format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=0
        )
    except typst.TypstError as fault:
        raise CardError(fault.message) from fault
    if warnings:
        raise CardError("; ".join(warning.message for warning in warnings))
    if not isinstance(pdf, bytes):
        raise CardError("the layout made no page")
    return pdf


@cache
def _compiler(layout: str) -> typst.Compiler:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]
    )
    return typst.Compiler(input=LAYOUTS / f"{layout}.typ", root=LAYOUTS, font_paths=fonts)
