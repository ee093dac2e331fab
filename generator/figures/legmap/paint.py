"""Limbs and muscles as SVG fragments, in three looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.figures.geometry.path import Path, data
from generator.figures.legmap.limbs import LIMBS, View
from generator.figures.legmap.marks import Mark
from generator.figures.legmap.regions import DEEP, REGIONS, shapes
from generator.figures.look import Look
from generator.figures.palette import DARK, LIGHT, PRINT


@dataclass(frozen=True)
class Pen:
    """How boldly to draw. Widths and distances are in cm of the body, 110 cm from waist to toes."""

    units: float
    """Drawing units per cm: more units, finer coordinates and more bytes."""
    outline: float
    detail: float
    edge: float
    fibre: float
    stripe: float
    pitch: float
    """Distance of fibre lines; stripes of a muscle that also works are drawn at 1.5 times that."""
    bold: bool
    """For small prints: no resting muscles, no dashes, no dark rim that eats a thin muscle up."""

    def data(self, paths: Iterable[Path]) -> str:
        """Path data in drawing units."""
        k = self.units
        scaled = ([(c, tuple((x * k, y * k) for x, y in ps)) for c, ps in path] for path in paths)
        return "".join(data(path) for path in scaled)

    def length(self, cm: float) -> str:
        """A length in drawing units, as text."""
        return f"{cm * self.units:.2f}".rstrip("0").rstrip(".")


MAP_PEN = Pen(2.0, 0.6, 0.3, 0.25, 0.2, 0.5, pitch=1.25, bold=False)
THUMB_PEN = Pen(1.0, 1.15, 0.6, 0.5, 0.5, 0.9, pitch=2.2, bold=True)


_BAKED = {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.PRINT: PRINT}


def tone(token: str, look: Look) -> str:
    """The colour of a palette token: a CSS variable on the web, baked elsewhere."""
    if look is Look.COLOUR:
        return f"var(--fig-{token},{LIGHT[token]})"
    return _BAKED[look][token]


def body(view: View, look: Look, pen: Pen) -> tuple[str, str]:
    """The limb below and above the muscles: its silhouette, and details."""
    limb = LIMBS[view]
    under = (
        f'<path d="{pen.data([limb.outline()])}" fill="{tone("prop-b", look)}"'
        f' stroke="{tone("ink", look)}" stroke-width="{pen.length(pen.outline)}"/>'
    )
    over = (
        f'<path d="{pen.data(limb.detail_lines(3.0 if pen.bold else 0.0))}" fill="none"'
        f' stroke="{tone("ink-far", look)}" stroke-width="{pen.length(pen.detail)}"/>'
    )
    return under, over


def muscle(name: str, view: View, mark: Mark, look: Look, pen: Pen, key: str) -> str:
    """One muscle region in a view, on both legs where both are seen."""
    label = f"{key}-{view}-{name}"
    inner = _bellies(name, view, mark, look, pen)
    if LIMBS[view].paired:
        leg = f"{key}-{view[0]}{list(REGIONS).index(name)}"
        inner = f'<g id="{leg}">{inner}</g><use href="#{leg}" transform="scale(-1 1)"/>'
    return f'<g id="{label}" data-muscle="{name}" data-mark="{mark}">{inner}</g>'


def muscles(drawn: Iterable[str], look: Look, pen: Pen) -> str:
    """Muscles together: the paint of a resting one is written once, on what holds them."""
    fill, line, _ = (tone(token, look) for token in _TOKENS[Mark.REST])
    paint = f'fill="{fill}" stroke="{line}" stroke-width="{pen.length(pen.edge)}"'
    return f"<g {paint}>{''.join(drawn)}</g>"


def link_style(key: str, look: Look, pen: Pen) -> str:
    """How a linked muscle shows that it is pointed at or has the focus, on both legs."""
    fill, edge = tone("muscle", look), tone("ink", look)
    return (
        f'<style>[id="{key}"] a:is(:hover,:focus-visible) [data-muscle]'
        f"{{fill:{fill};stroke:{edge};stroke-width:{pen.length(pen.edge * 2)}}}</style>"
    )


def _bellies(name: str, view: View, mark: Mark, look: Look, pen: Pen) -> str:
    strips = shapes(name, view)
    fill, edge, line = (tone(token, look) for token in _tokens(mark, pen))
    pitch, inset, width = pen.pitch, 0.5, pen.fibre
    if mark is Mark.ALSO:
        pitch, inset, width = pen.pitch * 1.5, 0.9, pen.stripe
    elif mark is Mark.REST:
        pitch *= 1.4
    least = 0 if pen.bold else 1
    fibres = pen.data(line for s in strips for line in s.fibre_lines(pitch, inset, least))
    resting = mark is Mark.REST
    paint = "" if resting else f' fill="{fill}" stroke="{edge}"'
    if name in DEEP[view] and not pen.bold:
        paint += f' stroke-dasharray="{pen.length(pen.edge * 4)}"'
    outlines = f'<path d="{pen.data(strip.outline() for strip in strips)}"{paint}/>'
    if not fibres:
        return outlines
    colour = "" if resting else f' stroke="{line}"'
    look_of_fibres = f'fill="none"{colour} stroke-width="{pen.length(width)}"'
    return f'{outlines}<path d="{fibres}" {look_of_fibres}/>'


_TOKENS = {
    Mark.MAIN: ("muscle", "ink", "fibre"),
    Mark.ALSO: ("prop-b", "muscle", "muscle"),
    Mark.REST: ("prop-c", "prop-line", "prop-line"),
}
"""Palette tokens of fill, edge and fibres."""


def _tokens(mark: Mark, pen: Pen) -> tuple[str, str, str]:
    fill, edge, line = _TOKENS[mark]
    return fill, fill if pen.bold and mark is Mark.MAIN else edge, line
