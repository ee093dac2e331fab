"""All figures on one page, for people to look at."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path
from string import Template

from generator.figures.drawn import Drawing
from generator.figures.svg.stylesheet import stylesheet

_TEMPLATE = Path(__file__).with_suffix(".html")


def contact_sheet(drawings: Iterable[tuple[str, Drawing]], title: str = "All figures") -> str:
    """An HTML page with every drawing below its id, in the order given.

    The page turns dark when its body gets ``data-md-color-scheme="slate"``.
    """
    figures = "\n".join(
        f"<figure><figcaption>{html.escape(key)}</figcaption>{drawing.pair}</figure>"
        for key, drawing in drawings
    )
    template = Template(_TEMPLATE.read_text(encoding="utf-8"))
    return template.substitute(title=html.escape(title), style=stylesheet(), figures=figures)
