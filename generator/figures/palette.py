"""Colour and line tokens of every figure, leg map and foot close-up.

A token is a name such as ``ink``. On the web it becomes the CSS variable ``--fig-ink`` with the
light colour as its default; print, dark sheets and PNG get the baked colour.
Colours are ``#rrggbb``. Lengths are drawing units: 1 unit = 1 cm of an adult 170 cm tall.
"""

from __future__ import annotations

from typing import Final

Colours = dict[str, str]

LIGHT: Final[Colours] = {
    "paper": "#ffffff",
    "ink": "#22303c",
    "ink-far": "#7b8793",
    "muscle": "#d9431b",
    "muscle-edge": "#ffffff",
    "fibre": "#7d2309",
    "arrow": "#a82c06",
    "prop-line": "#66727e",
    "prop-a": "#e6eaed",
    "prop-b": "#f3f5f7",
    "prop-c": "#d0d7dd",
    "prop-d": "#bcc5cd",
    "mat-a": "#e6eef6",
    "mat-b": "#c5d4e2",
    "cloth": "#ffffff",
    "band": "#d9a514",
    "water": "#bfe0ee",
    "water-line": "#2b7595",
    "shoe": "#566472",
    "shoe-far": "#b0b8c0",
    "sole": "#f7f8f9",
}

DARK: Final[Colours] = {
    "paper": "#10161d",
    "ink": "#eef2f6",
    "ink-far": "#8a98a6",
    "muscle": "#ec5c30",
    "muscle-edge": "#10161d",
    "fibre": "#5d1b06",
    "arrow": "#ffab85",
    "prop-line": "#8592a0",
    "prop-a": "#28323c",
    "prop-b": "#33404c",
    "prop-c": "#1e2730",
    "prop-d": "#475360",
    "mat-a": "#2a3a4a",
    "mat-b": "#202c39",
    "cloth": "#3a4753",
    "band": "#f2c744",
    "water": "#17394a",
    "water-line": "#79bddb",
    "shoe": "#627180",
    "shoe-far": "#3a444e",
    "sole": "#cfd6dc",
}

PRINT: Final[Colours] = {
    "paper": "#ffffff",
    "ink": "#000000",
    "ink-far": "#454545",
    "muscle": "#1c1c1c",
    "muscle-edge": "#ffffff",
    "fibre": "#ffffff",
    "arrow": "#000000",
    "prop-line": "#555555",
    "prop-a": "#f4f4f4",
    "prop-b": "#ffffff",
    "prop-c": "#e0e0e0",
    "prop-d": "#d2d2d2",
    "mat-a": "#fafafa",
    "mat-b": "#e6e6e6",
    "cloth": "#ffffff",
    "band": "#ffffff",
    "water": "#eeeeee",
    "water-line": "#555555",
    "shoe": "#6b6b6b",
    "shoe-far": "#cfcfcf",
    "sole": "#ffffff",
}

LINES: Final[dict[str, float]] = {
    "outline": 3.5,
    "outline-far": 2.9,
    "edge": 1.75,
    "detail": 1.3,
    "detail-far": 1.2,
    "prop": 1.5,
    "prop-detail": 1.3,
    "wall": 2.0,
    "floor": 1.6,
    "fibre": 1.1,
    "fibre-print": 0.35,
    "muscle-edge": 2.6,
    "muscle-edge-print": 2.2,
    "arrow": 3.4,
    "arrow-halo": 6.6,
    "band": 2.4,
    "band-edge": 4.6,
}
"""Stroke widths. ``outline`` is painted under the fills, so only its outer half shows."""


def mix(first: str, second: str, share: float) -> str:
    """Blend two ``#rrggbb`` colours; ``share`` 0 gives the first, 1 the second."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    linear = [_linear(c / 255) for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio, 1 to 21, as WCAG 2.2 defines it."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
