"""Causes, impacts, treatments, muscles and the site's own pages."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.model.base import (
    CauseId,
    Entry,
    ExerciseId,
    ImpactId,
    Part,
    Pictured,
    Plain,
    Prose,
    Ref,
    SelfCheckId,
    SourceId,
    TreatmentId,
    WarningSign,
)

Stance = Literal["self", "ask-first", "care-team", "emergency"]
"""Who decides about exercise: the person; the person after asking; the care team; nobody, since
it is an emergency."""

Paragraphs = tuple[Prose, ...]


class Speed(Part):
    """How fast muscle is lost."""

    pace: Literal["hours", "days", "weeks", "months", "years", "varies"] = Field(
        description="The unit of time in which the change shows."
    )
    text: Prose = Field(description="How fast, in one or two sentences with a citation.")


class Pattern(Part):
    """Which legs and which part of them."""

    legs: Literal["one", "both", "either"] = Field(
        description="One leg, both legs, or either of these."
    )
    text: Prose = Field(description="Which part of the leg, in one or two sentences.")


class CauseDemand(Part):
    """Something that an exercise can ask of the body, and how this cause bears on it."""

    demand: Annotated[str, Ref("demands")] = Field(
        description="What exercises ask of the body: an id of demands."
    )
    level: Literal["avoid", "care"] = Field(
        description="avoid: leave it out unless the care team says so. care: ask or adapt."
    )
    why: Prose = Field(
        description="The reason in one sentence; the page says it wherever an exercise is "
        "held back."
    )


class LeadsTo(Part):
    """An impact of a cause."""

    impact: ImpactId = Field(description="The id of an impact.")
    why: Prose = Field(description="How one leads to the other, in one sentence.")


class HelpedBy(Part):
    """A treatment for a cause."""

    treatment: TreatmentId = Field(description="The id of a treatment.")
    why: Prose = Field(description="What it can do here, in one sentence.")


class Cause(Entry):
    """Why leg muscle is lost."""

    group: Annotated[str, Ref("cause-groups")] = Field(
        description="The group in the list of causes: an id of cause-groups."
    )
    speed: Speed = Field(description="How fast muscle is lost.")
    pattern: Pattern = Field(description="One leg or both, and which part.")
    who: Paragraphs = Field((), description="Who gets it, one paragraph an item.")
    what_happens: Paragraphs = Field(
        min_length=1, description="What happens in the body, one paragraph an item."
    )
    signs: Paragraphs = Field(
        min_length=1, description="What the person may notice, one sign an item."
    )
    diagnosis: Paragraphs = Field((), description="How it is found out, one paragraph an item.")
    outlook: Paragraphs = Field(
        min_length=1, description="How far size and strength come back, and how long it takes."
    )
    stance: Stance = Field(
        description="Who decides about exercise. self: a general home programme is "
        "reasonable. ask-first: ask first. care-team: only as part of a plan by "
        "the care team. emergency: no exercise, get help."
    )
    advice: Paragraphs = Field(
        min_length=1, description="What the stance means here and why, one paragraph an item."
    )
    demands: tuple[CauseDemand, ...] = Field(
        (),
        description="What exercises may ask of the body that is held back here, each with "
        "its reason.",
    )
    leads_to: tuple[LeadsTo, ...] = Field((), description="The impacts of this cause.")
    treatments: tuple[HelpedBy, ...] = Field((), description="The treatments that help here.")
    related: tuple[CauseId, ...] = Field(
        (), description="Causes that are close to this one. Say it on one side only."
    )
    warning_signs: tuple[WarningSign, ...] = Field(
        min_length=1, description="Signs that need help, most urgent first."
    )


class ExerciseHelp(Part):
    """An exercise that helps with an impact."""

    exercise: ExerciseId = Field(description="The id of an exercise.")
    why: Prose = Field(description="Why it helps here, in one sentence.")


class Impact(Pictured):
    """What the loss of leg muscle does."""

    notice: Paragraphs = Field(min_length=1, description="What you may notice, one sign an item.")
    why: Paragraphs = Field(min_length=1, description="Why it happens, one paragraph an item.")
    not_known: Paragraphs = Field(
        (), description="What is not known or not supported, one paragraph an item."
    )
    what_helps: Paragraphs = Field(
        (),
        description="What helps besides the exercises, one item each. The exercises say "
        "themselves what they help with.",
    )
    self_checks: tuple[SelfCheckId, ...] = Field(
        (), description="Self-checks that show this impact."
    )
    warning_signs: tuple[WarningSign, ...] = Field(
        min_length=1, description="When to get help, most urgent first."
    )


class Treatment(Pictured):
    """What helps against the loss of leg muscle."""

    strength: Annotated[str, Ref("evidence-levels")] = Field(
        description="How strong the evidence for its main effect is: an id of evidence-levels."
    )
    what: Paragraphs = Field(
        min_length=1, description="What it is and what happens, one paragraph an item."
    )
    evidence: Paragraphs = Field(
        min_length=1, description="What the evidence says: size, how many people, limits; cited."
    )
    who_for: Paragraphs = Field(min_length=1, description="Who it is for, one item each.")
    not_for: Paragraphs = Field(
        (), description="Who should not have it, or should ask first, one item each."
    )
    risks: Paragraphs = Field(min_length=1, description="Risks and side effects, one item each.")
    exercises: tuple[ExerciseHelp, ...] = Field((), description="Exercises that belong to it.")
    related: tuple[TreatmentId, ...] = Field(
        (), description="Treatments that go together. Say it on one side only."
    )


class Muscle(Entry):
    """A muscle or a group of muscles of the leg; its id is its region on the leg map."""

    anatomical: Plain = Field(description="The anatomical name, for example quadriceps femoris.")
    where: Prose = Field(
        description="Where it lies, in a sentence that someone can follow with a hand."
    )
    does: Paragraphs = Field(min_length=1, description="What it does in daily life, one item each.")
    when_weak: Paragraphs = Field(
        min_length=1, description="What you may notice when it is weak, one item each."
    )
    uberon: Annotated[str, Field(pattern=r"^UBERON:\d{7}$")] | None = Field(
        None, description="UBERON id, only where it was looked up in the ontology."
    )
    wikidata: Annotated[str, Field(pattern=r"^Q\d+$")] | None = Field(
        None, description="Wikidata id, only where it was looked up."
    )


class Bar(Part):
    """A row of a chart: what was measured, on whom, and one value for each series."""

    label: Plain = Field(description="What the row is: 14 days in a full leg cast.")
    who: Plain = Field(description="On whom it was measured, with their number: 12 young men.")
    values: tuple[float | None, ...] = Field(
        description="One number for each series, in its order; null where it was not measured."
    )
    source: SourceId = Field(description="Where the numbers come from, by id.")


class Chart(Part):
    """A bar chart with its data; the page shows the same numbers as a table."""

    title: Plain = Field(description="What the bars show, in a few words.")
    unit: Plain = Field(description="The unit behind each number, such as %.")
    series: tuple[Plain, ...] = Field(
        min_length=1, max_length=2, description="What is compared: [Muscle size, Strength]."
    )
    note: Prose = Field(description="What to keep in mind when comparing the rows.")
    bars: tuple[Bar, ...] = Field(min_length=2, description="The rows, in order.")

    @model_validator(mode="after")
    def _as_many_values_as_series(self) -> Chart:
        if any(len(bar.values) != len(self.series) for bar in self.bars):
            raise ValueError("give each row one value for each series, or null")
        return self


class Section(Part):
    """A part of a page, with its heading."""

    heading: Plain = Field(description="The heading in a few words.")
    text: Paragraphs = Field((), description="Paragraphs, in order.")
    points: Paragraphs = Field((), description="A list below the paragraphs, one item each.")
    chart: Chart | None = Field(None, description="A bar chart below the list.")


class FirstExercise(Part):
    """A gentle exercise to begin with, and where it is done."""

    place: Plain = Field(description="Where someone is, in a few words: In a chair.")
    exercise: ExerciseId = Field(description="The id of a gentle exercise.")


class SitePage(Pictured):
    """A page of the site's own, such as About."""

    sections: tuple[Section, ...] = Field(
        min_length=1, description="The parts of the page, in order."
    )
    first_exercises: tuple[FirstExercise, ...] = Field(
        (), description="Gentle exercises that the page offers to everyone, one for each place."
    )
