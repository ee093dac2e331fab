"""A chart says the same as its table, and keeps its words in one size."""

from __future__ import annotations

import re

import pytest
from pydantic import ValidationError

from generator.charts import bar_chart
from generator.model.articles import Bar, Chart


def chart(*values: tuple[float | None, ...]) -> Chart:
    bars = tuple(
        Bar(label=f"Row {n}", who="10 men & women", values=row, source="x")
        for n, row in enumerate(values)
    )
    series = ("Smaller", "Weaker")[: len(values[0])]
    return Chart(title="A chart", unit="%", series=series, bars=bars, note="A note.")


def test_bars_are_as_long_as_their_numbers() -> None:
    widths = re.findall(r'<rect[^>]* width="([\d.]+)%"', bar_chart(chart((10.0,), (40.0,))))
    assert [float(width) for width in widths] == pytest.approx([19.5, 78.0])


def test_a_value_that_was_not_measured_has_no_bar() -> None:
    drawn = bar_chart(chart((1.7, None), (3.5, 9.0)))
    assert drawn.count("<rect") == 3
    assert "None" not in drawn


def test_words_are_escaped_and_not_scaled_with_the_picture() -> None:
    drawn = bar_chart(chart((1.0,), (2.0,)))
    assert "10 men &amp; women" in drawn
    assert "viewBox" not in drawn


def test_each_row_has_a_value_for_each_series() -> None:
    with pytest.raises(ValidationError, match="one value for each series"):
        chart((1.0, 2.0), (3.0,))
