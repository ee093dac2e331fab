"""Search finds pages by the names that people use, even misspelt, and asks nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page


@pytest.fixture
def page(browser: Browser, site_url: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=site_url)
    page = context.new_page()
    page.goto("about/", wait_until="networkidle")
    yield page
    context.close()


def ask(page: Page, query: str) -> list[str]:
    page.fill("#search", query)
    page.locator(".search-said:not(:empty)").wait_for()
    page.wait_for_timeout(50)
    return page.locator(".search-list a").all_inner_texts()


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("skinny legs", "Legs look thinner"),
        ("drop foot", "Tripping and foot drop"),
        ("quadraceps", "Front of the thigh (quadriceps)"),
        ("knee replacment", "Weak thigh after a knee replacement"),
        ("calf rase", "Heel raise"),
        ("ALS", "Motor neurone disease (MND, ALS) and thinning legs"),
        ("vitmain d", "Vitamin D"),
        ("my legs get thinner", "Legs look thinner"),
        ("tape measure", "Comparing both legs"),
    ],
)
def test_people_find_pages_by_their_own_words(page: Page, query: str, title: str) -> None:
    assert title in ask(page, query)[:4]


@pytest.mark.parametrize(
    ("query", "title", "kind"),
    [
        ("charley horse", "Leg cramps", "What it does"),
        ("spasticity", "Spasticity", "Glossary"),
        ("skinny legs", "Legs look thinner", "What it does"),
        ("drop foot", "Foot drop from a pressed nerve beside the knee", "Why it happens"),
        ("quadricep", "Front of the thigh (quadriceps)", "Muscles"),
        ("sarcopena", "Losing leg muscle with age (sarcopenia)", "Why it happens"),
        ("nee replacement", "Weak thigh after a knee replacement", "Why it happens"),
    ],
)
def test_the_first_result_fits_and_shows_its_kind_and_a_picture(
    page: Page, query: str, title: str, kind: str
) -> None:
    assert ask(page, query)[0] == title
    first = page.locator(".search-list li").first
    assert first.locator(".search-kind").inner_text() == kind
    first.locator("img").evaluate("image => image.decode()")


def test_a_result_says_its_kind_and_why_it_is_there(page: Page) -> None:
    ask(page, "calf raise")
    first = page.locator(".search-list li", has_text="Heel raise").first
    assert "Exercises" in first.inner_text()
    assert "also called: " in first.inner_text()
    assert first.locator("img").get_attribute("src", timeout=1000)


def test_nothing_found_is_said(page: Page) -> None:
    assert ask(page, "xylophone") == []
    assert "Nothing found" in page.locator(".search-said").inner_text()


def test_the_index_is_loaded_only_when_someone_searches(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("", wait_until="networkidle")
    assert not [url for url in asked if "search.json" in url]
    ask(page, "heel raise")
    assert len([url for url in asked if "search.json" in url]) == 1
    assert not [url for url in asked if "heel" in url.split("?")[-1] and "?" in url]


def test_the_keyboard_goes_through_the_results(page: Page) -> None:
    ask(page, "heel raise")
    page.focus("#search")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "Heel raise"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") != "Heel raise"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "search"
    assert not page.locator(".search-panel").is_visible()
    ask(page, "heel")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('.search-list a')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/exercises/heel-*/")


def test_a_query_in_the_address_is_answered_and_taken_out_of_it(page: Page) -> None:
    page.goto("a-to-z/?q=drop+foot")
    page.locator(".search-list a").first.wait_for()
    assert page.input_value("#search") == "drop foot"
    assert "?" not in page.url


def test_without_scripts_the_list_from_a_to_z_is_the_answer(
    browser: Browser, site_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url)
    page.fill("#search", "foot drop")
    page.keyboard.press("Enter")
    page.wait_for_url("**/a-to-z/?q=foot+drop")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_in_the_results(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    ask(page, "calf raise")
    options = {"rules": {"color-contrast-enhanced": {"enabled": True}}}
    found = Axe().run(page, context=".search-panel", options=options)
    assert [part["id"] for part in found.response["violations"]] == [], found.generate_report()
