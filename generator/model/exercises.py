"""Exercises: what to do, how much, and for whom it needs care."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.figures import Pose
from generator.model.base import (
    CardText,
    DaysAWeek,
    Entry,
    ExerciseId,
    HoldSeconds,
    ImpactId,
    Minutes,
    MuscleId,
    Part,
    Plain,
    Prose,
    Ref,
    Repetitions,
    RestSeconds,
    Sets,
    TimesADay,
)

Side = Literal["both-together", "each-leg", "in-turn", "weak-leg"]


class Muscles(Part):
    """The muscles that an exercise works."""

    main: tuple[MuscleId, ...] = Field(
        min_length=1, description="Muscles that do most of the work, by id."
    )
    also: tuple[MuscleId, ...] = Field((), description="Muscles that help or hold steady, by id.")


class HoldOn(Part):
    """What to hold on to."""

    support: Annotated[str, Ref("supports")] = Field(
        description="An id of supports, for example worktop."
    )
    text: CardText = Field(
        description="How, in one sentence for the card: Hold the worktop with both hands."
    )


class Mistake(Part):
    """What goes wrong and what to do instead; both stand on the card as a pair."""

    avoid: CardText = Field(description="After the words Do not: let the knee drop inwards.")
    instead: CardText = Field(description="After the word Do: keep the knee above the toes.")


class Dose(Part):
    """How much and how often. Give what the sources give; leave out what does not apply."""

    sets: Sets | None = Field(None, description="Sets: a number, or a range such as 2-3.")
    reps: Repetitions | None = Field(
        None, description="Repetitions in a set: a number, or a range such as 8-12."
    )
    hold: HoldSeconds | None = Field(None, description="Seconds to hold each repetition.")
    minutes: Minutes | None = Field(None, description="Minutes, for walking, cycling and the like.")
    rest: RestSeconds | None = Field(None, description="Seconds of rest between sets.")
    days: DaysAWeek | None = Field(None, description="Days a week, 1 to 7; every day is 7.")
    times_a_day: TimesADay | None = Field(
        None, description="Times a day, where it is more than once."
    )
    tempo: CardText | None = Field(
        None, description="Speed in words: Up for a count of 2, down for a count of 4."
    )
    side: Side = Field(
        description="both-together, each-leg (one leg after the other), in-turn (left, "
        "right, left) or weak-leg."
    )
    effort: CardText = Field(description="How hard it should feel, in words.")
    resistance: CardText | None = Field(None, description="Weight or band, and how it grows.")
    note: Prose = Field(
        description="Where the dose comes from, with citations; say so where published "
        "doses differ."
    )


class Progress(Part):
    """When and how to make it harder."""

    when: CardText = Field(
        description="The sign that it is time: When 2 sets of 10 feel easy for 2 sessions in a row."
    )
    how: CardText = Field(description="The first thing to change: Add 1 second to the hold.")


class ImpactHelp(Part):
    """An impact that an exercise helps with."""

    impact: ImpactId = Field(description="The id of an impact.")
    why: Prose = Field(description="Why it helps, in one sentence.")


class Exercise(Entry):
    """An exercise: one page, one figure, one card."""

    clinical_name: Plain | None = Field(
        None, description="The name that a physiotherapist uses, where it differs from the title."
    )
    why: CardText = Field(
        description="One line about daily life that stands below the name: For getting up "
        "from a chair."
    )
    position: Annotated[str, Ref("positions")] = Field(
        description="An id of positions, for example standing."
    )
    level: Annotated[str, Ref("levels")] = Field(
        description="How demanding it is: an id of levels."
    )
    muscles: Muscles = Field(description="The muscles that it works.")
    feel: CardText = Field(description="Where you should feel it: In the front of the thigh.")
    equipment: tuple[Annotated[str, Ref("equipment")], ...] = Field(
        (), description="What you need, by the ids of equipment."
    )
    hold_on: HoldOn = Field(description="What to hold on to.")
    demands: tuple[Annotated[str, Ref("demands")], ...] = Field(
        description="What it asks of the body, by the ids of demands. This decides for "
        "whom it is held back: leave none out. Write [] only where it asks for none of them."
    )
    setup: tuple[CardText, ...] = Field(
        (), max_length=3, description="Getting ready, at most 3 items."
    )
    steps: tuple[CardText, ...] = Field(
        min_length=3,
        max_length=6,
        description="3 to 6 steps, one action each, 20 words at most; the start position first.",
    )
    shows: tuple[int, ...] = Field(
        min_length=1, max_length=3, description="Which step each picture shows, in order: [1, 3]."
    )
    breathing: CardText = Field(description="How to breathe: Breathe out as you rise.")
    mistakes: tuple[Mistake, ...] = Field(
        min_length=1, max_length=3, description="At most 3 common mistakes, with the remedy."
    )
    dose: Dose = Field(description="How much and how often.")
    progress: Progress = Field(description="When and how to make it harder.")
    easier: CardText = Field(
        description="What to change when it is too hard: Lift the leg less high."
    )
    progresses_to: ExerciseId | None = Field(None, description="The next harder exercise, by id.")
    first_step: Plain | None = Field(
        None, description="Why there is no easier one, where none leads here."
    )
    last_step: Plain | None = Field(
        None, description="Why there is no harder one, where `progresses_to` is left out."
    )
    cautions: tuple[Prose, ...] = Field(
        min_length=1, description="What to watch out for, one item each."
    )
    check_first: tuple[CardText, ...] = Field(
        min_length=1,
        max_length=4,
        description="Who should ask first, for the card: After hip replacement.",
    )
    helps: tuple[ImpactHelp, ...] = Field((), description="Impacts that it helps with.")
    figure: Pose | None = Field(
        None,
        description="The pose from which the figure is drawn. Without one the exercise stays a "
        "draft.",
    )
