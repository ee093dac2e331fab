"""The record of what entries said before: one line for each state, the oldest first."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Date, Part, Title

Address = Annotated[str, Field(pattern=r"^[a-z-]+/[a-z0-9-]+$")]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{6,8}$")]


class State(Part):
    """What an entry said at one time, as hashes."""

    on: Date = Field(description="The day from which it said so: of its check, or of the record.")
    version: Hash = Field(description="Of the whole entry; for cards and sheets, as printed.")
    parts: dict[str, Hash] = Field(
        default_factory=dict, description="Of each part that can be named to readers."
    )


class Recorded(Part):
    """All states of an entry."""

    title: Title = Field(description="Its name, for the time when the entry is gone.")
    states: tuple[State, ...] = Field(min_length=1, description="Its states, the oldest first.")


class History(Part):
    """The file ``content/history.yml``."""

    entries: dict[Address, Recorded] = Field(
        default_factory=dict, description="Entries by address, such as exercises/heel-raise."
    )
