"""Limbs and muscles as SVG fragments, in three looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.figures.geometry.path import Path, data
from generator.figures.legmap.limbs import LIMBS, View
from generator.figures.legmap.marks import Mark
from generator.figures.legmap.regions import DEEP, shapes
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
        f'<path d="{pen.data(limb.detail_lines())}" fill="none"'
        f' stroke="{tone("ink-far", look)}" stroke-width="{pen.length(pen.detail)}"/>'
    )
    return under, over


def muscle(name: str, view: View, mark: Mark, look: Look, pen: Pen, key: str) -> str:
    """One muscle region in a view, on both legs where both are seen."""
    label = f"{key}-{view}-{name}"
    inner = _bellies(name, view, mark, look, pen)
    if LIMBS[view].paired:
        inner = f'<g id="{label}-leg">{inner}</g><use href="#{label}-leg" transform="scale(-1 1)"/>'
    return f'<g id="{label}" data-muscle="{name}" data-mark="{mark}">{inner}</g>'


def _bellies(name: str, view: View, mark: Mark, look: Look, pen: Pen) -> str:
    strips = shapes(name, view)
    fill, edge, line = (tone(token, look) for token in _tokens(mark, pen))
    pitch, inset, width = pen.pitch, 0.5, pen.fibre
    if mark is Mark.ALSO:
        pitch, inset, width = pen.pitch * 1.5, 0.9, pen.stripe
    elif mark is Mark.REST:
        pitch *= 1.4
    dashed = name in DEEP[view] and not pen.bold
    dashes = f' stroke-dasharray="{pen.length(pen.edge * 4)}"' if dashed else ""
    fibres = pen.data(line for strip in strips for line in strip.fibre_lines(pitch, inset))
    return (
        f'<path d="{pen.data(strip.outline() for strip in strips)}" fill="{fill}"'
        f' stroke="{edge}" stroke-width="{pen.length(pen.edge)}"{dashes}/>'
    ) + _fibres(fibres, line, pen.length(width))


def _fibres(lines: str, colour: str, width: str) -> str:
    if not lines:
        return ""
    return f'<path d="{lines}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def _tokens(mark: Mark, pen: Pen) -> tuple[str, str, str]:
    """Palette tokens of fill, edge and fibres."""
    return {
        Mark.MAIN: ("muscle", "muscle" if pen.bold else "ink", "fibre"),
        Mark.ALSO: ("prop-b", "muscle", "muscle"),
        Mark.REST: ("prop-c", "prop-line", "prop-line"),
    }[mark]
