"""A bar chart → SVG whose words keep their size on a phone: only the bars follow the width."""

from __future__ import annotations

from html import escape
from textwrap import wrap

from generator.model.articles import Bar, Chart

LINE = 24
"""Pixels from one line of words to the next."""
THICK = 18
"""Pixels of a bar."""
LETTERS = 38
"""In a line of a label: what fits 320 pixels at 16 pixels a letter's height."""
WIDEST = 78
"""Per cent of the width for the longest bar; the rest is for its number."""


def bar_chart(chart: Chart) -> str:
    """Draw a chart.

    Returns:
        One SVG, 100 % wide, of fixed height. It is hidden from screen readers, since the page
        holds the same numbers as a table. The bars of each series have a class of their own,
        ``series-1`` and ``series-2``; the page says what they are.
    """
    longest = max(value for bar in chart.bars for value in bar.values if value is not None)
    parts: list[str] = []
    top = 0
    for bar in chart.bars:
        top = _row(parts, bar, top, chart.unit, WIDEST / longest)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="100%" height="{top}" '
        'aria-hidden="true" focusable="false">'
    )
    return head + "".join(parts) + "</svg>"


def _row(parts: list[str], bar: Bar, top: int, unit: str, scale: float) -> int:
    """Draw a row below ``top`` and return where the next one begins, in pixels."""
    for text, kind in ((bar.label, "label"), (bar.who, "who")):
        for line in wrap(text, LETTERS):
            top += LINE
            parts.append(f'<text class="{kind}" x="0" y="{top - 6}">{escape(line)}</text>')
    for series, value in enumerate(bar.values, 1):
        if value is not None:
            width = f"{value * scale:.2f}%"
            parts.append(
                f'<rect class="series-{series}" y="{top + 3}" width="{width}" height="{THICK}"/>'
                f'<text class="value" x="{width}" dx="8" y="{top + 17}">'
                f"{value:g}{escape(unit)}</text>"
            )
            top += LINE
    return top + LINE // 2
