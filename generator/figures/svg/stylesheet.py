"""The stylesheet that a page needs for figures in its text: dark colours, and size."""

from __future__ import annotations

from generator.figures.palette import DARK
from generator.figures.people import PEOPLE
from generator.figures.svg.paint import variables

_HEAD = """/* Made by generator.figures.svg.stylesheet; do not edit.
   Figures are light by themselves; this turns them dark with the page, on screen only. */
.fig { max-width: 100%; height: auto; }
"""


def stylesheet() -> str:
    """The text of ``figures.css``."""
    tokens = ";".join(f"--fig-{name}:{colour}" for name, colour in DARK.items())
    slate = '[data-md-color-scheme="slate"]'
    people = "\n".join(
        f"  {slate} .fig-{p.name} {{ {_spaced(variables(p, dark=True))} }}" for p in PEOPLE
    )
    return f"{_HEAD}@media screen {{\n  {slate} {{ {_spaced(tokens)} }}\n{people}\n}}\n"


def _spaced(declarations: str) -> str:
    return "; ".join(d.replace(":", ": ", 1) for d in declarations.split(";")) + ";"
