"""The first screen of a cause or an impact says what to do next, on a phone too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.site.pages import PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FIRST = {
    "causes/ageing/": ["Exercise: yes, at home", "Signs that need help"],
    "causes/stroke/": ["Exercise: with your care team", "Signs that need help"],
    "causes/guillain-barre/": ["Signs that need help", "Exercise: no, get help now"],
    "impacts/rising-from-a-chair/": ["Exercises that help", "When to get help"],
}


@pytest.mark.parametrize("path", FIRST)
def test_help_and_exercise_are_in_sight_with_the_most_urgent_first(
    browser: Browser, site_url: str, path: str
) -> None:
    page = browser.new_page(viewport=PHONE)
    page.goto(site_url + path)
    links = page.locator(".next a")
    assert links.all_inner_texts() == FIRST[path]
    boxes = [link.bounding_box() for link in links.all()]
    assert all(box and box["y"] + box["height"] < PHONE["height"] for box in boxes)
    assert all(box and box["height"] >= 44 for box in boxes)
    for link in links.all():
        target = str(link.get_attribute("href"))
        assert page.locator(target).count() == 1
    page.close()
