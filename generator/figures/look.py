"""The looks of one drawing."""

from __future__ import annotations

from enum import Enum


class Look(Enum):
    """How a drawing is coloured."""

    COLOUR = "colour"
    """CSS variables with light defaults; the page's stylesheet switches to dark."""
    LIGHT = "light"
    """Baked light colours, for PNG."""
    DARK = "dark"
    """Baked dark colours, for contact sheets."""
    PRINT = "print"
    """Baked black and white."""
