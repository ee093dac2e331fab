"""Putting views side by side into one SVG, with its title, description, names and links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from generator.figures.geometry.path import line_to, move
from generator.figures.legmap.labels import COLUMN, labels
from generator.figures.legmap.limbs import LIMBS, View
from generator.figures.legmap.marks import Mark, Marks
from generator.figures.legmap.paint import Pen, body, link_style, muscle, muscles
from generator.figures.legmap.regions import BELLIES, DEEP, REGIONS, shapes
from generator.figures.look import Look

_VIEW = 38.5
"""Width of every view with its margins, cm, so that pictures of as many views are equally big."""
_SPACE = 3.0
_HEIGHT = 115.0
_REACH = 10.0
"""Width of the strip round a muscle that takes a tap, where no other muscle lies on it; cm."""


@dataclass(frozen=True)
class Picture:
    """What to draw; `svg` draws it."""

    marks: Marks
    look: Look
    key: str
    pen: Pen
    resting: bool = True
    labelled: bool = False
    links: Mapping[str, str] = field(default_factory=dict)

    def svg(self, views: Sequence[View]) -> str:
        """The views side by side."""
        pitch = _VIEW + (COLUMN if self.labelled else _SPACE)
        parts = [self._view(view, i * pitch) for i, view in enumerate(views)]
        width = len(views) * pitch + (0 if self.labelled else -_SPACE)
        return self._head(views, width) + "".join(parts) + "</svg>"

    def _head(self, views: Sequence[View], width: float) -> str:
        title, desc = f"{self.key}-title", f"{self.key}-desc"
        words = f"A person from the waist to the toes. Seen from: {', '.join(views)}. "
        # The parts of an image are hidden from screen readers, so a map of links is a group.
        role = "group" if self.links else "img"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" id="{self.key}" class="leg-map" '
            f'viewBox="0 0 {self.pen.length(width)} {self.pen.length(_HEIGHT)}" '
            f'role="{role}" aria-labelledby="{title} {desc}" '
            'stroke-linecap="round" stroke-linejoin="round">'
            f'<title id="{title}">{escape(self.marks.title())}</title>'
            f'<desc id="{desc}">{escape((words + self.marks.words()).strip())}</desc>'
        ) + (link_style(self.key, self.look, self.pen) if self.links else "")

    def _view(self, view: View, start: float) -> str:
        left, right = _extent(view)
        x = start + (_VIEW - left - right) / 2
        under, over = body(view, self.look, self.pen)
        names = self._names(view)
        reaches = "".join(self._reach(name, view) for name in names if name in self.links)
        drawn = (self._linked(name, view, self._muscle(name, view)) for name in names)
        texts = labels(view, names, right, self.look, self.pen) if self.labelled else {}
        words = "".join(self._linked(name, view, text, False) for name, text in texts.items())
        place = f"translate({self.pen.length(x)} {self.pen.length(1)})"
        inner = under + reaches + muscles(drawn, self.look, self.pen) + over + words
        return f'<g id="{self.key}-{view}" transform="{place}">{inner}</g>'

    def _names(self, view: View) -> list[str]:
        """The muscles to draw, from the deepest to the nearest, then those seen through."""
        drawn = [n for n in BELLIES[view] if self.resting or self.marks.of(n) is not Mark.REST]
        offered = view is View.BACK and bool(self.links or self.labelled)
        return drawn + [n for n in DEEP[view] if offered or self.marks.of(n) is not Mark.REST]

    def _muscle(self, name: str, view: View) -> str:
        return muscle(name, view, self.marks.of(name), self.look, self.pen, self.key)

    def _linked(self, name: str, view: View, drawing: str, named: bool = True) -> str:
        if name not in self.links:
            return drawing
        said = f"{REGIONS[name].name}, {view} view"
        # The text beside the picture repeats the link for the pointer, not for the keyboard.
        who = f'aria-label="{escape(said)}"' if named else 'tabindex="-1" aria-hidden="true"'
        return f'<a href="{escape(self.links[name])}" {who}>{drawing}</a>'

    def _reach(self, name: str, view: View) -> str:
        """A wide unseen line below all muscles, so that a thin one can be tapped beside it."""
        lines = [strip.middle() for strip in shapes(name, view)]
        if LIMBS[view].paired:
            lines += [[(-x, y) for x, y in line] for line in lines]
        bent = [(line[0], line[len(line) // 2], line[-1]) for line in lines]
        paths = [[move(a), line_to(b), line_to(c)] for a, b, c in bent]
        drawing = (
            f'<path d="{self.pen.data(paths)}" fill="none" stroke="transparent"'
            f' stroke-width="{self.pen.length(_REACH)}"/>'
        )
        return self._linked(name, view, drawing, named=False)


def _extent(view: View) -> tuple[float, float]:
    """How far the limb reaches to the left and right, cm."""
    limb = LIMBS[view]
    across = [p[0] for p in limb.outer + limb.foot + limb.inner]
    return (-max(across), max(across)) if limb.paired else (min(across), max(across))
