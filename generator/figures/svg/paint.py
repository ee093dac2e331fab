"""Paints: what each class of drawn thing looks like, as CSS or as baked attributes."""

from __future__ import annotations

from functools import cache
from typing import Final

from generator.figures.look import Look
from generator.figures.palette import DARK, LIGHT, LINES, PRINT, Colours
from generator.figures.people import Person

_Style = dict[str, str]


def _solid(token: str) -> _Style:
    return {"fill": f"@{token}"}


def _line(token: str, width: str) -> _Style:
    return {"stroke": f"@{token}", "stroke-width": f"#{width}"}


def _edged(token: str) -> _Style:
    return {
        "fill": f"@{token}",
        "stroke": "@prop-line",
        "stroke-width": "#prop",
    }


_FINE: Final = ("muscle-edge", "fibre")
"""Lines on a muscle, which would hide it if they grew."""
_PALER: Final = ("skin", "shirt", "shorts", "shoe", "ink")
"""Colours that are paler on a far limb."""
_OPACITY, _PRINT_OPACITY = ".3", ".1"
_PROPS: Final = ("prop-a", "prop-b", "prop-c", "prop-d", "mat-a", "mat-b", "cloth")
PAINTS: Final[dict[str, _Style]] = {
    "outline": {
        "stroke": "@ink",
        "stroke-width": "#outline",
    },
    "outline-far": {
        "stroke": "@ink-far",
        "stroke-width": "#outline-far",
    },
    **{name: _solid(name) for name in ("skin", "shirt", "shorts", "hair", "shoe", "sole")},
    **{f"{name}-far": _solid(f"{name}-far") for name in ("skin", "shirt", "shorts", "shoe")},
    "pale": {f"--fig-{name}": f"@{name}-far" for name in _PALER},
    "sock": _solid("sole"),
    "eye": _solid("ink"),
    "detail": _line("ink", "detail"),
    "detail-far": _line("ink-far", "detail-far"),
    "edge": _line("ink", "edge"),
    "muscle": {
        "fill": "@muscle",
        "stroke": "@muscle-edge",
        "stroke-width": "#muscle-edge",
        "paint-order": "stroke",
    },
    "fibre": _line("fibre", "fibre"),
    **{name: _edged(name) for name in _PROPS},
    "prop-edge": _line("prop-line", "prop"),
    "prop-detail": _line("prop-line", "prop-detail"),
    "wall-fill": _solid("prop-a"),
    "wall-line": _line("prop-line", "wall"),
    "floor": _line("prop-line", "floor"),
    "band-edge": _line("ink", "band-edge"),
    "band": _line("band", "band"),
    "band-fill": {**_edged("band"), "stroke": "@ink"},
    "water": {"fill": "@water", "fill-opacity": _OPACITY},
    "water-line": _line("water-line", "floor"),
    "arrow": _line("arrow", "arrow"),
    "arrow-head": _solid("arrow"),
    "arrow-halo": _line("paper", "arrow-halo"),
    "disc": {"fill": "@paper", "stroke": "@ink", "stroke-width": "1.2"},
    "numeral": {
        "fill": "@ink",
        "font-family": "sans-serif",
        "font-weight": "700",
        "font-size": "10.5px",
        "text-anchor": "middle",
    },
}
"""``@token`` is a colour, ``#token`` a line width of the palette."""

PERSONAL: Final = (
    "skin", "skin-far", "shirt", "shirt-far", "shorts", "shorts-far", "hair",
)  # fmt: skip
"""Colours that belong to the person; a figure sets them for itself."""

_FAR: Final = {"skin", "shirt", "shorts", "shoe", "detail"}
CODES: Final[dict[str, str]] = {
    name: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[i] for i, name in enumerate(PAINTS)
}
"""A one-letter class for each paint."""


def far_paint(paint: str) -> str:
    """The lighter paint of a far limb."""
    return f"{paint}-far" if paint in _FAR else paint


@cache
def colours(look: Look, person: Person) -> Colours:
    """All colour tokens of a look."""
    if look is Look.PRINT:
        return PRINT | person.print_colours()
    if look is Look.DARK:
        return DARK | person.colours(dark=True)
    return LIGHT | person.colours(dark=False)


def _value(raw: str, look: Look, person: Person, bold: float = 1.0) -> str:
    if raw[0] == "@":
        colour = colours(look, person)[raw[1:]]
        if look is not Look.COLOUR:
            return colour
        own = "" if raw[1:] in PERSONAL else f",{colour}"
        return f"var(--fig-{raw[1:]}{own})"
    if raw[0] == "#":
        printed = f"{raw[1:]}-print"
        name = printed if look is Look.PRINT and printed in LINES else raw[1:]
        return f"{LINES[name] * (1.0 if raw[1:] in _FINE else bold):.3g}"
    return _PRINT_OPACITY if look is Look.PRINT and raw == _OPACITY else raw


@cache
def attributes(paint: str, look: Look, person: Person, bold: float = 1.0) -> str:
    """A paint as SVG attributes: a class on the web, baked values elsewhere.

    ``bold`` multiplies the widths of baked lines, but for those on a muscle.
    """
    if look is Look.COLOUR:
        return f' class="f-{CODES[paint]}"'
    return "".join(f' {k}="{_value(v, look, person, bold)}"' for k, v in PAINTS[paint].items())


@cache
def _declared(paint: str, person: Person) -> tuple[tuple[str, str], ...]:
    """What the class of a paint declares."""
    found = {k: _value(v, Look.COLOUR, person) for k, v in PAINTS[paint].items()}
    if paint == "numeral":
        weight, size, family = (found.pop(f"font-{k}") for k in ("weight", "size", "family"))
        found["font"] = f"{weight} {size} {family}"
    return tuple(found.items())


def css(paints: set[str], scope: str, person: Person) -> str:
    """The rules of the paints that a drawing uses; what several declare is said once.

    A rule such as ``.scope .c`` would not reach into a ``<use>``: its tree does not contain the
    svg. So the rules are the same in every figure, and what differs, the person's colours,
    is inherited from the variables that the scope sets.
    """
    sharing: dict[tuple[str, str], list[str]] = {}
    for name in (name for name in PAINTS if name in paints):
        for declared in _declared(name, person):
            sharing.setdefault(declared, []).append(f".f-{CODES[name]}")
    alike: dict[str, list[str]] = {}
    for (key, value), classes in sharing.items():
        alike.setdefault(",".join(classes), []).append(f"{key}:{value}")
    rules = "".join(f"{classes}{{{';'.join(said)}}}" for classes, said in alike.items())
    return f".{scope}{{{variables(person, dark=False)}}}{rules}"


def variables(person: Person, dark: bool) -> str:
    """The person's colours as CSS variables."""
    table = person.colours(dark)
    return ";".join(f"--fig-{name}:{table[name]}" for name in PERSONAL)
