"""What every entry has, and the marks that say what a text in it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
"""Kebab-case: the file stem of an entry, the key of a term."""
POINTS_TO = "x-points-to"
"""The keyword that says in a JSON Schema what kind of entry an id belongs to."""


@dataclass(frozen=True)
class Ref:
    """Marks a text as the id of an entry (or a term) of ``kind``."""

    kind: str

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Say in the JSON Schema what the id points to."""
        return {**handler(core_schema), POINTS_TO: self.kind}


@dataclass(frozen=True)
class Written:
    """Marks a text as an editor's words.

    ``prose`` may hold inline Markdown, links to entries and citations; plain text may not.
    ``card`` texts also stand on the printed card, and are held to its shorter sentences.
    """

    prose: bool
    card: bool = False


NonEmpty = StringConstraints(strip_whitespace=True, min_length=1)
Prose = Annotated[str, NonEmpty, Written(prose=True)]
Plain = Annotated[str, NonEmpty, Written(prose=False)]
CardText = Annotated[
    str, NonEmpty, StringConstraints(max_length=180), Written(prose=False, card=True)
]
Title = Annotated[str, NonEmpty, StringConstraints(max_length=80), Written(prose=False)]

CauseId = Annotated[str, Ref("causes")]
ImpactId = Annotated[str, Ref("impacts")]
TreatmentId = Annotated[str, Ref("treatments")]
MuscleId = Annotated[str, Ref("muscles")]
ExerciseId = Annotated[str, Ref("exercises")]
SelfCheckId = Annotated[str, Ref("self-checks")]
SourceId = Annotated[str, Ref("sources")]


def _date(value: object) -> str:
    text = str(value)
    try:
        if text == date.fromisoformat(text).isoformat():
            return text
    except ValueError:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            raise ValueError("there is no such day in the calendar") from None
    raise ValueError("write the date as year-month-day, for example 2026-11-24")


Date = Annotated[str, BeforeValidator(_date)]


@dataclass(frozen=True)
class Range:
    """A whole number or a range of them: ``8`` or ``8-12``."""

    low: int
    high: int

    def __str__(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


def _range(value: object) -> Range:
    if isinstance(value, Range):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        low = high = value
    elif isinstance(value, str):
        low, high = _bounds(value)
    else:
        raise ValueError(_NO_RANGE)
    if not 0 < low <= high:
        raise ValueError("the numbers must be above 0, the smaller one first")
    return Range(low, high)


def _bounds(text: str) -> tuple[int, int]:
    low, dash, high = text.replace("\N{EN DASH}", "-").partition("-")
    if not (dash and low.strip().isdecimal() and high.strip().isdecimal()):
        raise ValueError(_NO_RANGE + _as_range(text))
    return int(low), int(high)


def _as_range(text: str) -> str:
    """The number or range that was meant, where words or quotes stand round it."""
    found = _MEANT.fullmatch(text)
    meant = "-".join(filter(None, found.groups())) if found else ""
    return f", here {meant}, without quotes and words" if meant else ""


_NO_RANGE = "write a whole number (10) or a range (8-12)"
_MEANT = re.compile(
    r"(?:about |up to )?(\d+)(?:\s*(?:to|or|and|-|\u2013)\s*(\d+))?"
    r"(?:\s*[a-z]+\.?(?: [a-z ]+)?)?",
    re.IGNORECASE,
)
"""One number or two, with words around them."""
_RangeText = Annotated[str, StringConstraints(pattern=r"^\d+ *- *\d+$")]
RangeField = Annotated[
    Range,
    BeforeValidator(
        _range, json_schema_input_type=Annotated[int | _RangeText, Field(examples=[10, "8-12"])]
    ),
]


def _at_most(most: int) -> AfterValidator:
    """Refuse a slip of the finger, such as 8 days a week, before it is printed on a card."""

    def check(value: Range) -> Range:
        if value.high > most:
            raise ValueError(f"the largest number here is {most}")
        return value

    return AfterValidator(check)


Sets = Annotated[RangeField, _at_most(10)]
Repetitions = Annotated[RangeField, _at_most(100)]
HoldSeconds = Annotated[RangeField, _at_most(300)]
RestSeconds = Annotated[RangeField, _at_most(600)]
Minutes = Annotated[RangeField, _at_most(240)]
DaysAWeek = Annotated[RangeField, _at_most(7)]
TimesADay = Annotated[RangeField, _at_most(12)]


class Part(BaseModel):
    """A group of fields: unknown ones are refused, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Clinician(Part):
    """The clinician who reviewed an entry."""

    name: Plain = Field(description="Full name of the clinician.")
    role: Plain = Field(
        description="Profession and place of work, for example physiotherapist, NHS Fife."
    )
    on: Date = Field(description="Day of the review, as year-month-day.")


class Review(Part):
    """When and how an entry was checked."""

    checked: Date = Field(
        description="Day when the facts were last compared with the sources, as year-month-day."
    )
    due: Date = Field(
        description="Day when this is due again: 24 months after `checked` at the latest."
    )
    by: Plain = Field(
        description="Who compared the entry with its sources. Be honest: this is not a "
        "clinical review."
    )
    against: Plain = Field(
        description="What it was compared with: the source excerpts, the full papers."
    )
    clinician: Clinician | None = Field(
        None,
        description="Only after a real review by a clinician. Until then the page and the "
        "card say that there was none.",
    )


class ChangeNote(Part):
    """What changed, in a sentence for readers."""

    on: Date = Field(description="The day on which it changed, as year-month-day.")
    what: Plain = Field(
        description="What is different now and why, in one sentence: The dose is 2 sets, not 1, "
        "since a new review found it works better."
    )


class Entry(Part):
    """What the entries of every kind have in common."""

    title: Title = Field(
        description="The name in everyday words, as people search for it; at most 80 characters."
    )
    summary: Prose = Field(
        description="One to three sentences. The first must make sense on its own in a "
        "list of search results."
    )
    other_names: tuple[Plain, ...] = Field(
        (), description="Medical names and what else people call it; search finds the page by them."
    )
    status: Literal["published", "draft"] = Field(
        "published",
        description="A draft is checked but not shown, and nothing published may point to it.",
    )
    sources: tuple[SourceId, ...] = Field(
        (),
        description="Sources for the entry as a whole, by id. Those cited in a text with "
        "[@id] need not be repeated.",
    )
    review: Review = Field(description="When and how the entry was checked.")
    changes: tuple[ChangeNote, ...] = Field(
        (),
        description="What is different now and why, in a sentence for readers, the newest first. "
        "Which parts of a card changed, the site says by itself.",
    )


class Pictured(Entry):
    """An entry that lists and shared links show with the figure of an exercise."""

    picture: ExerciseId | None = Field(
        None,
        description="An exercise whose figure stands beside the title in lists; leave it out "
        "where none fits.",
    )


class WarningSign(Part):
    """A sign that needs help, and what to do."""

    level: Annotated[str, Ref("warning-levels")] = Field(
        description="How fast help is needed: an id of warning-levels."
    )
    sign: Prose = Field(description="What the person notices, in one sentence.")
    do: Prose = Field(description="What to do, in words that hold in any country.")
    may_be: Plain | None = Field(None, description="What it can be a sign of, in a few words.")
