"""The drawn figure of each exercise and the leg map of each muscle, for the web and for print."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from generator import figures as code
from generator.catalog import Item
from generator.figures import Drawing, Look, draw
from generator.figures.legmap import leg_map, thumbnail
from generator.store import Store, stamp_of

UPRIGHT = 1.2
"""Widest frame of an upright figure, as a share of its height."""


@dataclass(frozen=True)
class FrameView:
    """One frame of a figure.

    Attributes:
        svg: standalone SVG; neither number nor caption is part of it.
        caption: the words below it, such as Start.
        step: the number of the step that it shows.
        alt: what it shows, in words.
        width: in centimetres of a grown person 1.70 m tall, as is the height.
    """

    svg: str
    caption: str
    step: int
    alt: str
    width: float
    height: float


@dataclass(frozen=True)
class FigureView:
    """The figure of an exercise.

    Attributes:
        description: the whole movement in words.
    """

    description: str
    frames: tuple[FrameView, ...]

    @property
    def upright(self) -> bool:
        """Whether its frames are not much wider than high, so that two fit side by side."""
        return all(frame.width <= UPRIGHT * frame.height for frame in self.frames)


class Drawings:
    """Draws what the catalog describes; what was drawn before comes from a store."""

    def __init__(self, folder: Path | None = None) -> None:
        self.store = Store(folder, stamp_of(Path(code.__file__).parent, suffixes=(".py", ".css")))

    def figure(self, exercise: Item, look: Look) -> FigureView | None:
        """The frames of an exercise; None where its entry has no pose."""
        pose = exercise.entry.figure
        if pose is None:
            return None
        muscles = exercise.entry.muscles.main
        shows = exercise.entry.shows
        data = ["figure", exercise.id, look.value, pose.model_dump(mode="json"), muscles, shows]

        def make() -> bytes:
            drawing = draw(pose, key=exercise.id, muscles=muscles, look=look)
            return json.dumps(asdict(_view(drawing, shows))).encode()

        made = json.loads(self.store.get(data, make))
        return FigureView(made["description"], tuple(FrameView(**part) for part in made["frames"]))

    def muscle_map(self, muscle: Item, look: Look) -> str:
        """The leg map with one muscle marked, as SVG."""
        return self._svg("map", muscle.id, look, lambda: _map(muscle.id, look))

    def atlas(self, muscles: Iterable[Item]) -> str:
        """The leg map with a link on each muscle, as it stands in the list of muscles."""
        links = {muscle.id: f"{muscle.id}/" for muscle in muscles}
        make = partial(leg_map, links=links, look=Look.COLOUR, key="atlas")
        return self._svg("atlas", links, Look.COLOUR, make)

    def feel_map(self, exercise: Item, look: Look) -> str:
        """The small map of where an exercise is felt, as SVG."""
        muscles = exercise.entry.muscles
        key = f"{exercise.id}-feel"

        def make() -> str:
            return thumbnail(muscles.main, secondary=muscles.also, look=look, key=key)

        return self._svg("feel", [exercise.id, muscles.main, muscles.also], look, make)

    def small_map(self, muscle: str, look: Look) -> str:
        """The small leg map with one muscle, as SVG."""
        make = partial(thumbnail, (muscle,), look=look, key=f"small-{muscle}")
        return self._svg("small-map", muscle, look, make)

    def _svg(self, what: str, data: object, look: Look, make: Callable[[], str]) -> str:
        return self.store.get([what, data, look.value], lambda: make().encode()).decode()


def picture_files(figures: Mapping[str, FigureView]) -> dict[str, bytes]:
    """Each frame as a file of the site, a pair of legs, and styles that turn inline figures dark.

    Args:
        figures: exercise → its figure.
    """
    styles = Path(code.__file__).parent / "figures.css"
    frames = {
        f"figures/{exercise}-{number}.svg": frame.svg.encode()
        for exercise, figure in figures.items()
        for number, frame in enumerate(figure.frames, 1)
    }
    legs = thumbnail(("quadriceps",), look=Look.LIGHT, key="legs")
    own = {"figures/legs.svg": legs.encode(), "assets/stylesheets/figures.css": styles.read_bytes()}
    return {**frames, **own}


def _view(drawing: Drawing, shows: tuple[int, ...]) -> FigureView:
    frames = tuple(
        FrameView(frame.svg, frame.caption, step, _alt(frame.svg), frame.width, frame.height)
        for frame, step in zip(drawing.frames, shows, strict=False)
    )
    return FigureView(drawing.description, frames)


def _alt(svg: str) -> str:
    """The words inside a drawing that say what it shows."""
    found = re.search(r"<desc[^>]*>(.*?)</desc>", svg, re.DOTALL)
    return html.unescape(found[1]) if found else ""


def _map(muscle: str, look: Look) -> str:
    return leg_map((muscle,), look=look, key=f"map-{muscle}")
