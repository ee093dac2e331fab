"""The page that a printed code opens outlives the name of its exercise."""

from __future__ import annotations

from generator.cards.qr import code_of
from generator.catalog import load
from generator.history import card_version
from generator.pages import pages
from tests.tiny_base import TINY

MADE = pages(load(TINY)[0])


def test_each_exercise_has_a_page_for_its_code() -> None:
    page = MADE["c/heel-raise.md"]
    assert "(../exercises/heel-raise.md){ .button }" in page
    assert "**Last checked:** 2 January 2026" in page
    assert "had another name" not in page


def test_the_code_of_an_old_name_leads_to_the_new_one() -> None:
    page = MADE["c/heel-lift.md"]
    assert "had another name" in page
    assert "[Heel raise](../exercises/heel-raise.md)" in page


def test_a_code_opens_the_page_at_the_version_that_was_printed() -> None:
    catalog = load(TINY)[0]
    version = card_version(catalog, catalog["exercises"]["heel-raise"])
    assert code_of("https://example.org/c/heel-raise/", version).endswith(f"/#v{version}")
    assert f'id="v{version}"' in MADE["c/heel-raise.md"]


def test_the_code_of_an_exercise_that_is_gone_still_opens_a_page() -> None:
    assert "Throw this card away" in MADE["c/wobble-board.md"]


def test_pages_of_codes_and_of_old_names_stay_out_of_the_search() -> None:
    for path, page in MADE.items():
        outside = path.startswith("c/") or path == "exercises/heel-lift.md"
        assert ("exclude: true" in page) == outside, path
