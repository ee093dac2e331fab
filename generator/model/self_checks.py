"""Checks that a person can do at home."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Part, Pictured, Plain, Prose, RangeField, SourceId


class CutOff(Part):
    """A published cut-off."""

    sex: Literal["any", "men", "women"] = Field("any", description="Whom it holds for.")
    ages: RangeField | None = Field(
        None, description="Whom it holds for: a range of ages such as 60-64."
    )
    value: float = Field(description="The number exactly as published.")
    means: Plain = Field(description="What a result on the wrong side of the number means.")
    source: SourceId = Field(description="Where it is published, by id.")


class Measure(Part):
    """What a self-check measures."""

    name: Plain = Field(description="What is counted or measured: full stands in 30 seconds.")
    unit: Plain = Field(description="The unit in one word: stands, seconds, centimetres, points.")
    flagged: Literal["below", "above", "at-or-below", "at-or-above"] = Field(
        description="On which side of the cut-off a result deserves a closer look."
    )
    timer: int | None = Field(
        None, description="Seconds to count down, where the test has a fixed time."
    )


class SelfCheck(Pictured):
    """A test that a person can do at home."""

    need: tuple[Plain, ...] = Field(min_length=1, description="What you need, one item each.")
    safety: tuple[Prose, ...] = Field(
        min_length=1, description="Who should not do it, and how to do it safely."
    )
    steps: tuple[Plain, ...] = Field(min_length=2, description="What to do, one action an item.")
    measure: Measure = Field(description="What is measured.")
    cut_offs: tuple[CutOff, ...] = Field(
        (), description="The published cut-offs, exactly as published."
    )
    holds_for: Prose = Field(description="For whom the cut-offs were made.")
    limits: tuple[Prose, ...] = Field(min_length=1, description="What the result cannot show.")
    result: tuple[Prose, ...] = Field(min_length=1, description="What to do with the result.")
    questions: tuple[Plain, ...] = Field(
        (), description="For a questionnaire: the questions, in order."
    )
