"""Sources, and the closed lists of words that the other kinds use."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.model.base import ID_PATTERN, Date, Part, Plain, Prose, Title

SourceType = Literal[
    "guideline",
    "review",
    "trial",
    "cohort",
    "cross-sectional",
    "agency-page",
    "leaflet",
    "textbook",
    "news",
    "tool",
    "other",
]


class Source(Part):
    """Something that was opened and is cited."""

    title: Annotated[str, Field(min_length=1)] = Field(description="The title as published.")
    type: SourceType = Field(description="What kind of source it is.")
    tier: Literal["A", "B"] = Field(
        description="A: fit to cite. B: supports, where no better one was found."
    )
    authors: Plain = Field(description="Authors as published, or the organisation.")
    year: int | None = Field(
        None, ge=1900, le=2100, description="Year of publication; leave it out where none is given."
    )
    published: Plain = Field(description="Journal with volume and pages, publisher, or site.")
    doi: Annotated[str, Field(pattern=r"^10\.\d{4,9}/\S+$")] | None = Field(
        None, description="DOI without https://doi.org/."
    )
    url: Annotated[str, Field(pattern=r"^https?://[^\s<>\"]+$")] | None = Field(
        None, description="Address to print, where there is no DOI."
    )
    says: tuple[Plain, ...] = Field(
        min_length=1, description="What it says, in our own words, with its figures and its size."
    )
    read: Literal["full text", "abstract", "excerpt", "secondary report"] = Field(
        description="How far it was read. excerpt: the opening of the page or abstract as "
        "stored, not the live page."
    )
    opened: Date | None = Field(
        None,
        description="Day when it was last opened, as year-month-day; leave it out where "
        "nobody has opened it again.",
    )
    status: Literal["published", "draft"] = Field(
        "published", description="A draft is checked but not shown."
    )

    @model_validator(mode="after")
    def _has_an_address(self) -> Source:
        if not (self.doi or self.url):
            raise ValueError("give a doi or a url, so that a reader can find it")
        return self

    @property
    def address(self) -> str:
        """Where a reader finds it."""
        return f"https://doi.org/{self.doi}" if self.doi else str(self.url)


class Term(Part):
    """A word of a closed list."""

    title: Title = Field(description="The word as readers see it.")
    text: Prose = Field(description="What it means, in one or two sentences.")
    see: Plain | None = Field(
        None, description="An entry that says more, as kind:id, for example muscle:soleus."
    )


class Vocabulary(Part):
    """A closed list of words, in the order in which readers see them."""

    title: Title = Field(description="What the list is.")
    summary: Prose = Field(description="What it is used for, in one or two sentences.")
    terms: dict[Annotated[str, Field(pattern=ID_PATTERN)], Term] = Field(
        min_length=1, description="The words by their ids."
    )
    status: Literal["published", "draft"] = Field(
        "published", description="A draft is checked but not shown."
    )


class Rule(Part):
    """A rule of the whole project: one title, a few lines."""

    title: Title = Field(description="The heading.")
    lines: tuple[Prose, ...] = Field(
        min_length=1, description="The rule as on the pages, one item each; cited."
    )
    card: tuple[Plain, ...] = Field(
        min_length=1, description="The same rule as on the card, without citations."
    )


class Rules(Part):
    """The rules that are the same on every page and card: no entry has one of its own."""

    stop: Rule = Field(description="When to stop at once and get help.")
    pain: Rule = Field(description="The one pain rule.")
    breathing: Rule = Field(description="How to breathe.")
    support: Rule = Field(description="What to hold on to.")
    ask_first: Rule = Field(description="Who asks before starting.")
    activity: Rule = Field(description="The activity target.")
    not_reviewed: Plain = Field(
        description="What pages and cards say while no clinician has reviewed an entry."
    )
    not_advice: Plain = Field(description="What the site is not.")
