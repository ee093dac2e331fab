"""A compact SVG document: what is drawn more than once is written once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from generator.figures.drawing import Bone
from generator.figures.geometry.path import number


class Mark(NamedTuple):
    """One path with its paint."""

    data: str
    paint: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """Marks on one bone, with the transform that puts them on the page."""

    marks: tuple[Mark, ...]
    transform: str
    motion: str = ""
    """A class that moves the bundle in an animation."""


def _placed(bundle: Bundle) -> str:
    return f' transform="{bundle.transform}"' if bundle.transform else ""


def _lone_paint(bundle: Bundle) -> str:
    """The paint of a bundle of one still mark, else nothing."""
    lone = len(bundle.marks) == 1 and not bundle.motion
    return bundle.marks[0].paint if lone else ""


def transform(bone: Bone) -> str:
    """The transform attribute value that puts the parts of a bone on the page."""
    glue = "" if number(bone.y)[0] == "-" else " "
    text = f"translate({number(bone.x)}{glue}{number(bone.y)})"
    if number(bone.turn) != "0":
        text += f"rotate({number(-bone.turn)})"
    if bone.out < 0 or bone.squeeze < 0.995:
        text += f"scale({bone.out} {bone.squeeze:.3g})"
    return text


_LONG_RUN = 3
"""So many bundles are worth a definition of their own."""
_USE, _PATH = 33, 22
"""Characters that a reference and a path take besides the path data."""


def _worth_sharing(data: str, times: int) -> bool:
    """Whether a path that comes so often is shorter as a reference to one definition."""
    return _PATH + len(data) + times * _USE < times * (_PATH + len(data))


def base36(value: int) -> str:
    """A short name for a number."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while True:
        value, rest = divmod(value, 36)
        text = digits[rest] + text
        if not value:
            return text


@dataclass
class Sheet:
    """Collects drawn things, then writes each shape once."""

    prefix: str
    attributes: dict[str, str]
    """SVG attributes of each paint."""
    pales: bool = False
    """A far limb is painted like a near one, in a group that makes its colours paler."""
    paints: set[str] = field(default_factory=set)
    _shapes: Counter[str] = field(default_factory=Counter)
    _bundles: Counter[tuple[Mark, ...]] = field(default_factory=Counter)
    _groups: Counter[tuple[Bundle, ...]] = field(default_factory=Counter)
    _placed: Counter[Bundle] = field(default_factory=Counter)
    _texts: Counter[str] = field(default_factory=Counter)
    _ids: dict[Hashable, str] = field(default_factory=dict)
    _defs: list[str] = field(default_factory=list)

    def count(self, group: tuple[Bundle, ...]) -> None:
        """Announce a group; everything must be announced before anything is written."""
        self._groups[group] += 1
        if self._groups[group] > 1:
            return
        for bundle in group:
            self._placed[bundle] += 1
            self._bundles[bundle.marks] += 1
            if self._bundles[bundle.marks] == 1:
                for mark in bundle.marks:
                    self.paints.add(mark.paint)
                    self._shapes[mark.data] += 1

    def count_text(self, text: str) -> None:
        """Announce a piece of finished SVG that may come again in another frame."""
        self._texts[text] += 1

    def shared(self, text: str) -> str:
        """A piece of finished SVG, written once however often it comes."""
        if self._texts[text] < 2:
            return text
        return f'<use href="#{self._define(text, lambda: f"<g>{text}</g>")}"/>'

    def style(self, paint: str) -> str:
        """The attributes of a paint, which is then known to be used."""
        self.paints.add(paint)
        return self.attributes[paint]

    def paled(self, far: bool, text: str) -> str:
        """A limb in paler colours, if it is a far one and they come from the group."""
        return f"<g{self.style('pale')}>{text}</g>" if far and self.pales else text

    def twice(self, group: tuple[Bundle, ...], outline: str) -> str:
        """A group as an outline and, on top, its fills."""
        name = self._define(group, lambda: f"<g>{self.plain(group)}</g>")
        return f'<use href="#{name}"{self.style(outline)}/><use href="#{name}"/>'

    def plain(self, group: tuple[Bundle, ...]) -> str:
        """The bundles of a group; what stays in its place from frame to frame is written once."""
        return "".join(self._run(run) for run in self._runs(group))

    def _runs(self, group: tuple[Bundle, ...]) -> Iterator[tuple[Bundle, ...]]:
        """Neighbours that stay in their place in another frame, and those that do not."""
        for _, run in groupby(group, key=lambda bundle: self._placed[bundle] > 1):
            yield tuple(run)

    @cached_property
    def _still(self) -> Counter[tuple[Bundle, ...]]:
        """How many groups hold a run of bundles in the same places."""
        return Counter(run for group in self._groups for run in self._runs(group))

    def _run(self, run: tuple[Bundle, ...]) -> str:
        if len(run) < _LONG_RUN or self._still[run] < 2:
            return self._painted(run)
        # A run may be a whole group, which has a definition of its own.
        name = self._define(("run", run), lambda: f"<g>{self._painted(run)}</g>")
        return f'<use href="#{name}"/>'

    def _painted(self, group: tuple[Bundle, ...]) -> str:
        """Bundles one by one; neighbours of one paint say it once."""
        out = ""
        for paint, run in groupby(group, key=_lone_paint):
            bundles = list(run)
            if paint and len(bundles) > 1:
                inner = "".join(self._mark(b.marks[0], _placed(b), False) for b in bundles)
                out += f"<g{self.style(paint)}>{inner}</g>"
            else:
                out += "".join(self._bundle(bundle) for bundle in bundles)
        return out

    def _bundle(self, bundle: Bundle) -> str:
        place = _placed(bundle)
        if bundle.motion:
            inner = "".join(self._mark(m, "") for m in bundle.marks)
            return f'<g class="{bundle.motion}"{place}>{inner}</g>'
        if len(bundle.marks) == 1:
            return self._mark(bundle.marks[0], place)
        inner = "".join(self._mark(m, "") for m in bundle.marks)
        if self._bundles[bundle.marks] < 2:
            return f"<g{place}>{inner}</g>"
        name = self._define(bundle.marks, lambda: f"<g>{inner}</g>")
        return f'<use href="#{name}"{place}/>'

    def _mark(self, mark: Mark, place: str, styled: bool = True) -> str:
        look = self.style(mark.paint) if styled else ""
        if not _worth_sharing(mark.data, self._shapes[mark.data] + self._reuses(mark)):
            return f'<path{look}{place} d="{mark.data}"/>'
        name = self._define(mark.data, lambda: f'<path d="{mark.data}"/>')
        return f'<use href="#{name}"{look}{place}/>'

    def _reuses(self, mark: Mark) -> int:
        """A lone mark that several frames place anew counts each time."""
        return self._bundles[(mark,)] - 1 if self._bundles[(mark,)] else 0

    def _define(self, content: Hashable, write: Callable[[], str]) -> str:
        if content not in self._ids:
            body = write()
            self._ids[content] = self.prefix + base36(len(self._ids))
            tag = body.split(">", 1)[0].split(" ", 1)[0].rstrip("/")
            self._defs.append(body.replace(tag, f'{tag} id="{self._ids[content]}"', 1))
        return self._ids[content]

    def defs(self) -> str:
        """The shared shapes."""
        return f"<defs>{''.join(self._defs)}</defs>" if self._defs else ""
