"""Contrast: what carries meaning stands out at 3 to 1 in light, dark and grey."""

from __future__ import annotations

import pytest

from generator.figures.palette import DARK, LIGHT, PRINT, Colours, contrast, luminance, mix
from generator.figures.people import PEOPLE, Person, person_for

THEMES = [pytest.param(t, id=n) for t, n in ((LIGHT, "light"), (DARK, "dark"), (PRINT, "print"))]
MEANT = ["ink", "ink-far", "muscle", "arrow", "prop-line", "water-line"]


def grey(colour: str) -> str:
    """The grey of equal luminance, as a copier makes it."""
    light = luminance(colour)
    channel = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return f"#{round(channel * 255):02x}" + f"{round(channel * 255):02x}" * 2


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("token", MEANT)
def test_lines_muscles_and_arrows_stand_out_from_the_page(theme: Colours, token: str) -> None:
    assert contrast(theme[token], theme["paper"]) >= 3
    assert contrast(grey(theme[token]), grey(theme["paper"])) >= 2.95


@pytest.mark.parametrize("theme", THEMES)
def test_a_muscle_stands_out_from_its_edge_whatever_it_lies_on(theme: Colours) -> None:
    assert contrast(theme["muscle"], theme["muscle-edge"]) >= 3
    assert contrast(grey(theme["muscle"]), grey(theme["muscle-edge"])) >= 2.95


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_outline_of_an_arm_stands_out_from_a_muscle_behind_it(theme: Colours) -> None:
    assert contrast(theme["ink"], theme["muscle"]) >= 3


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_the_outline_stands_out_from_skin_and_clothes(person: Person) -> None:
    for theme, colours in ((LIGHT, person.colours(False)), (DARK, person.colours(True))):
        for token in ("skin", "shirt"):
            assert contrast(theme["ink"], colours[token]) >= 2


def test_all_tokens_exist_in_every_theme() -> None:
    assert set(LIGHT) == set(DARK) == set(PRINT)


def test_people_differ_in_build_age_and_skin() -> None:
    assert {p.build.name for p in PEOPLE} == {"slim", "heavy", "older"}
    assert len({p.skin for p in PEOPLE}) >= 7
    assert len({p.hair_style for p in PEOPLE}) == 3


def test_the_person_of_an_exercise_never_changes() -> None:
    assert person_for("heel-raise").name == "dev"
    assert person_for("sit-to-stand").name == "farah"


def test_mixing_half_way() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
