"""Whoever ticks with a pen, perhaps with stiff fingers, has room for it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pdfplumber
import pytest

from generator.cards import PAPERS, Printable, card_files, log_files, sheet_files, sheets_of
from tests.cards.reading import POINTS
from tests.cards.samples import SITE, card, catalog, printed

LEAST = 8
"""Millimetres."""
DAYS = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "M", "T", "W", "F", "S"}
EXERCISES = ("sit-to-stand", "clamshell")
FILES = ("full-a4", "full-letter", "clinic-a4", "large-a4")
"""Large print has no room for the grid on some cards; there is a log for these."""


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_card_has_seven_days_of_four_weeks(exercise: str, name: str) -> None:
    files = {file.path: file for file in card_files(card(exercise))}
    cells = cells_of(files[f"cards/{exercise}-{name}.pdf"])
    assert len(cells) == 7 * 4
    assert min(min(cell) for cell in cells) >= LEAST


@pytest.mark.parametrize("paper", PAPERS)
def test_the_log_has_seven_days_of_four_weeks_for_five_exercises(paper: str) -> None:
    cells = cells_of(next(file for file in log_files() if file.paper == paper))
    assert len(cells) == 7 * 4 * 5
    assert min(min(cell) for cell in cells) >= LEAST


def test_a_sheet_has_a_week_for_each_exercise() -> None:
    item = next(iter(catalog().published("programmes")))
    sheets = sheets_of(catalog(), item, SITE, lambda exercise: card(exercise.id))
    files = [file for file in sheet_files(item.id, sheets) if file.paper == "a4"]
    for sheet, file in zip(sheets, files, strict=True):
        cells = cells_of(file)
        assert len(cells) == 7 * sum(len(lines) for _, lines in sheet.groups)
        assert min(min(cell) for cell in cells) >= LEAST


def cells_of(file: Printable) -> list[tuple[float, float]]:
    """Width and height in millimetres of each cell below the name of a day."""
    with pdfplumber.open(io.BytesIO(printed(file).pdf)) as document:
        return [cell for page in document.pages for cell in _cells(page)]


def _cells(page: Any) -> Iterator[tuple[float, float]]:
    names = [word for word in page.extract_words() if word["text"] in DAYS]
    for name in names:
        x, y = (name["x0"] + name["x1"]) / 2, (name["top"] + name["bottom"]) / 2
        across = sorted({line["top"] for line in page.lines if line["x0"] < x < line["x1"]})
        sides = _sides(page, y)
        left = max(side for side in sides if side < x)
        right = min(side for side in sides if side > x)
        others = [other["top"] for other in names if abs(other["x0"] - name["x0"]) < 1]
        end = min((top for top in others if top > y), default=page.height)
        for top, bottom in pairwise(edge for edge in across if y < edge < end):
            if any(abs(side - left) < 1 for side in _sides(page, (top + bottom) / 2)):
                yield (right - left) / POINTS, (bottom - top) / POINTS


def _sides(page: Any, y: float) -> list[float]:
    """Where upright lines cross a height."""
    return [
        line["x0"]
        for line in page.lines
        if abs(line["x1"] - line["x0"]) < 1 and line["top"] < y < line["bottom"]
    ]
