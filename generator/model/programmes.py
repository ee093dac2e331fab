"""Programmes: exercises in phases of weeks."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import (
    CardText,
    DaysAWeek,
    ExerciseId,
    HoldSeconds,
    Minutes,
    Part,
    Pictured,
    Plain,
    Prose,
    RangeField,
    Repetitions,
    RestSeconds,
    SelfCheckId,
    Sets,
    TimesADay,
)


class DoseChange(Part):
    """What a programme changes in an exercise's own dose; the rest stays."""

    sets: Sets | None = Field(None, description="Sets: a number, or a range such as 2-3.")
    reps: Repetitions | None = Field(None, description="Repetitions in a set.")
    hold: HoldSeconds | None = Field(None, description="Seconds to hold each repetition.")
    minutes: Minutes | None = Field(None, description="Minutes, for walking and the like.")
    rest: RestSeconds | None = Field(None, description="Seconds of rest between sets.")
    days: DaysAWeek | None = Field(None, description="Days a week; every day is 7.")
    times_a_day: TimesADay | None = Field(None, description="Times a day.")
    note: CardText | None = Field(None, description="One line about this exercise in this phase.")


class ProgrammeExercise(Part):
    """An exercise of a phase."""

    exercise: ExerciseId = Field(description="The id of an exercise.")
    dose: DoseChange = Field(
        default_factory=lambda: DoseChange(),
        description="What differs from the exercise's own dose.",
    )


class Phase(Part):
    """Some weeks of a programme."""

    title: Plain = Field(description="The name of the phase in a few words.")
    weeks: RangeField = Field(description="Which weeks: 1-2.")
    days: DaysAWeek = Field(description="Sessions on how many days a week.")
    minutes: Minutes = Field(description="How many minutes a session takes about.")
    aim: Prose = Field(description="What this phase is for, in one sentence.")
    exercises: tuple[ProgrammeExercise, ...] = Field(
        min_length=1, description="3 to 5 exercises; the sheet sorts them by position."
    )
    move_on: Plain = Field(description="The rule for going on to the next phase.")
    step_back: Plain = Field(description="The rule for going back.")


class Programme(Pictured):
    """Exercises in phases of weeks."""

    who_for: tuple[Prose, ...] = Field(min_length=1, description="Who it is for, one item each.")
    not_for: tuple[Prose, ...] = Field(
        min_length=1, description="Who it is not for, or who should ask first."
    )
    before: tuple[Prose, ...] = Field(
        min_length=1, description="What to check before the first session."
    )
    entry_check: SelfCheckId | None = Field(
        None, description="A self-check to do at the start and again later."
    )
    phases: tuple[Phase, ...] = Field(min_length=1, description="The phases in order.")
    week: Prose = Field(
        description="What a week looks like, and how far it goes towards the activity target."
    )
    after: Prose = Field(description="What comes after the last phase.")
    evidence: tuple[Prose, ...] = Field(
        min_length=1, description="What it rests on; say that the programme itself was not tested."
    )
