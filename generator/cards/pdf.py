"""The data of cards → PDF bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.cards.typesetting import forget, typeset

LAYOUTS = Path(__file__).resolve().parent / "layouts"


def compile_pdf(title: str, pages: list[dict[str, Any]]) -> bytes:
    """Make a file of ``pages``, each with the name of its layout and its data.

    Returns:
        A tagged PDF/UA-1 file.

    Raises:
        CardError: as `typeset` does.
    """
    data = {"title": title, "pages": pages}
    form: dict[str, Any] = {"format": "pdf", "pdf_standards": ["ua-1"], "timestamp": 0}
    try:
        return typeset(LAYOUTS / "main.typ", data, **form)
    finally:
        if len(pages) > 1:
            forget()
