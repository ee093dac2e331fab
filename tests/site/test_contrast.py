"""The palette keeps its promise: text 7:1, signs and lines of controls 3:1, light and dark."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT

SHEET = ROOT / "overrides/assets/stylesheets/colours.css"
GROUNDS = ("ground", "panel", "tint")
ON_GROUND = ("text", "quiet", "link", "accent", "bad", "good", "emergency", "same-day", "soon")
PAIRS = [
    *((ink, ground) for ink in ON_GROUND for ground in GROUNDS),
    *(("on-band", band) for band in ("emergency", "same-day", "soon")),
    ("on-button", "button"),
    ("on-bar", "bar"),
    ("on-focus", "focus"),
]
# The focus has a yellow ring and a second one round it: one of them is seen on each ground.
LINES = {"default": ("line", "button", "on-focus"), "slate": ("line", "button", "focus")}


def palettes() -> dict[str, dict[str, str]]:
    """Scheme → name of a colour → ``#rrggbb``, from the style sheet itself."""
    blocks = re.findall(r'\[data-md-color-scheme="(\w+)"\] \{(.*?)\}', SHEET.read_text(), re.S)
    return {name: dict(re.findall(r"--([\w-]+): (#\w{6});", body)) for name, body in blocks}


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2, from 0 (black) to 1 (white)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_text_stands_out_from_every_ground(scheme: str) -> None:
    colours = palettes()[scheme]
    weak = {
        f"{ink} on {ground}": round(contrast(colours[ink], colours[ground]), 2)
        for ink, ground in PAIRS
        if contrast(colours[ink], colours[ground]) < 7
    }
    assert weak == {}


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_edges_of_controls_can_be_seen(scheme: str) -> None:
    colours = palettes()[scheme]
    pairs = [(line, ground) for line in LINES[scheme] for ground in GROUNDS]
    weak = [pair for pair in pairs if contrast(*(colours[name] for name in pair)) < 3]
    assert weak == []


def test_both_palettes_name_the_same_colours() -> None:
    light, dark = palettes().values()
    assert light.keys() == dark.keys()
