"""A picture for each word of a pose, for the pages of editors."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.drawings.entries import FigureView
from generator.figures import Look, draw
from generator.figures.guide import GROUPS, Example, examples, recipe
from generator.figures.limits import LIMITS, SOURCES
from generator.store import Store


@dataclass(frozen=True)
class GuidePicture:
    """A word of a pose, or a step of writing one, with its picture.

    Attributes:
        path: the file of the picture in the site.
        word: as it stands in a pose.
        meaning: what it does, in a sentence.
        lines: the pose that is drawn, as an editor writes it.
        alt: what the picture shows, in words.
        width: in drawing units, as is the height.
    """

    path: str
    word: str
    meaning: str
    lines: tuple[str, ...]
    svg: str
    alt: str
    width: float
    height: float


@dataclass(frozen=True)
class Guide:
    """What editors need to know to write a pose.

    Attributes:
        groups: heading → the words of a group.
        recipe: a pose that grows line by line.
        ranges: word, range and meaning of each number.
        sources: where the ranges of the joints come from: title, address, what it says.
    """

    groups: tuple[tuple[str, tuple[GuidePicture, ...]], ...]
    recipe: tuple[GuidePicture, ...]
    ranges: tuple[tuple[str, str, str], ...]
    sources: tuple[tuple[str, str, str], ...]

    @property
    def pictures(self) -> list[GuidePicture]:
        """All pictures."""
        return [*self.recipe, *(part for _, group in self.groups for part in group)]


def guide(store: Store) -> Guide:
    """The vocabulary of poses in pictures; what was drawn before comes from the store."""
    shown = [(example.group, _picture(example, store)) for example in examples()]
    return Guide(
        tuple((title, tuple(p for g, p in shown if g == group)) for group, title in GROUPS.items()),
        tuple(_picture(step, store) for step in recipe()),
        tuple((word, limit.text(), limit.meaning) for word, limit in LIMITS.items()),
        tuple(SOURCES),
    )


def _picture(example: Example, store: Store) -> GuidePicture:
    def make() -> bytes:
        person = "recipe" if example.group == "recipe" else example.key
        drawing = draw(example.pose, key=person, muscles=(), look=Look.COLOUR)
        many = len(drawing.frames) > 1 and example.group in ("frames", "foot", "recipe")
        svg = drawing.pair if many else drawing.frames[-1].svg
        return json.dumps([svg, drawing.description]).encode()

    data = ["guide", example.key, example.pose.model_dump(mode="json")]
    svg, alt = json.loads(store.get(data, make))
    path = f"figures/guide/{example.key}.svg"
    return GuidePicture(path, example.word, example.meaning, example.lines, svg, alt, *_size(svg))


def review_files(guide: Guide, printed: Mapping[str, FigureView]) -> dict[str, bytes]:
    """The pictures of two pages for editors: each word of a pose, and each figure as in print.

    Args:
        guide: the vocabulary.
        printed: exercise → its figure in the look for print.
    """
    frames = {
        f"figures/review/{exercise}-{number}.svg": frame.svg.encode()
        for exercise, figure in printed.items()
        for number, frame in enumerate(figure.frames, 1)
    }
    return {**frames, **{picture.path: picture.svg.encode() for picture in guide.pictures}}


def _size(svg: str) -> tuple[float, float]:
    """Width and height of a drawing, from its view box."""
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    return (float(found[1]), float(found[2])) if found else (0.0, 0.0)
