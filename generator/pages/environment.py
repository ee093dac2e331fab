"""The Jinja environment: strict, without HTML escaping, since templates write Markdown."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.charts import bar_chart
from generator.fan import fan

Entry = TypeVar("Entry")
TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


@cache
def environment() -> Environment:
    """Templates with ``page.prose`` and ``page.text`` as the only ways to an editor's words."""
    made = Environment(  # noqa: S701 - Markdown; every text is escaped by page.text or page.prose
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["yaml"] = _yaml
    made.filters["day"] = day
    made.filters["folds"] = folds
    made.filters["place"] = place
    made.globals |= {"bar_chart": bar_chart, "fan": fan}
    return made


def _yaml(value: str) -> str:
    """A text as a YAML scalar: JSON strings are YAML strings."""
    return json.dumps(value, ensure_ascii=False)


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def day(date: str) -> str:
    """``2026-11-24`` → ``24 November 2026``, whatever the machine's language."""
    year, month, number = date.split("-")
    return f"{int(number)} {_MONTHS[int(month) - 1]} {year}"


def folds(items: list[Entry], shown: int) -> list[list[Entry]]:
    """The first ``shown`` items, then those to unfold; all at once where that would hide one."""
    if len(items) <= shown + 1:
        return [items] if items else []
    return [items[:shown], items[shown:]]


def place(address: str) -> str:
    """Where an address leads, short enough to be read aloud: a DOI whole, else the site's name."""
    parts = urlsplit(address)
    host = parts.netloc.removeprefix("www.")
    return host + parts.path if host == "doi.org" else host
