"""The home page: a safe exercise in two taps, and a figure that moves only when it is asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.site.pages import PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

FIGURE = "[data-moving]"
PLAYING = f"{FIGURE}[data-play]"
FASTER = "for (const part of document.getAnimations()) part.playbackRate = 40"


@pytest.fixture
def home(browser: Browser, site_url: str) -> Iterator[Page]:
    page = browser.new_page(viewport=PHONE)
    page.goto(site_url)
    yield page
    page.close()


def test_someone_new_finds_a_gentle_exercise_in_two_taps(home: Page) -> None:
    home.get_by_role("link", name="What can I do today?").click()
    home.locator(".first a").first.click()
    assert home.locator("body").get_attribute("data-kind") == "exercises"
    assert home.locator(".tags a").first.inner_text() in ("Very gentle", "Gentle")
    assert home.locator(".warning-stop").is_visible()


def test_the_figure_stands_still_until_it_is_asked_to_move_and_after_three_times(
    home: Page,
) -> None:
    play = home.get_by_role("button", name="Play the movement")
    play.wait_for()
    assert home.evaluate("document.getAnimations().length") == 0
    play.click()
    home.locator(PLAYING).wait_for()
    assert home.evaluate("document.getAnimations().length") > 0
    home.evaluate(FASTER)
    play.wait_for()
    assert not home.locator(PLAYING).count()


def test_the_movement_can_be_stopped_with_the_keyboard(home: Page) -> None:
    home.get_by_role("button", name="Play the movement").press("Enter")
    home.locator(PLAYING).wait_for()
    home.get_by_role("button", name="Stop the movement").press("Enter")
    assert not home.locator(PLAYING).count()
    assert home.evaluate("document.getAnimations().length") == 0


def test_where_less_motion_is_wished_for_words_say_why_nothing_moves(
    browser: Browser, site_url: str
) -> None:
    page = browser.new_page(viewport=PHONE, reduced_motion="reduce")
    page.goto(site_url)
    page.get_by_role("button", name="Play the movement").click()
    page.get_by_text("the figure stays still").wait_for()
    assert not page.locator(PLAYING).count()
    page.close()


def test_help_and_the_three_ways_in_come_before_anything_else_can_be_chosen(home: Page) -> None:
    links = home.locator("main a").all_inner_texts()
    ways = ["Why are my legs getting weaker?", "What can I do today?", "I print for others"]
    start = links.index(ways[0])
    assert links[start : start + 4] == [*ways, "When to get help"]
    assert home.locator(".help-strip a").is_visible()
