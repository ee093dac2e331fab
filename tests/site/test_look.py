"""Tired eyes, small screens and screen readers can use every type of page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, ViewportSize

PAGES = ("", "exercises/", "exercises/heel-raise/", "causes/cast-or-brace/", "404.html")
PHONE: ViewportSize = {"width": 390, "height": 844}
# The strict contrast of 7:1 is off in axe unless it is asked for.
RULES = {"rules": {"color-contrast-enhanced": {"enabled": True}}, "resultTypes": ["violations"]}


@pytest.fixture(params=["light", "dark"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(
        viewport=PHONE, color_scheme=request.param, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_no_barrier(page: Page, site_url: str, path: str) -> None:
    page.goto(site_url + path)
    found = Axe().run(page, options=RULES)
    assert [explain(violation) for violation in found.response["violations"]] == []


@pytest.mark.parametrize("path", PAGES)
def test_nobody_else_is_asked_and_nothing_goes_wrong(page: Page, site_url: str, path: str) -> None:
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(site_url + path, wait_until="networkidle")
    assert [url for url in asked if not url.startswith((site_url, "data:"))] == []
    assert wrong == []
    assert page.context.cookies() == []


@pytest.mark.parametrize("path", PAGES)
def test_a_narrow_screen_never_scrolls_sideways(page: Page, site_url: str, path: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(site_url + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_text_is_large_and_set_in_our_own_type(page: Page, site_url: str) -> None:
    page.goto(site_url + "exercises/heel-raise/")
    size = page.locator("article p").last.evaluate("text => getComputedStyle(text).fontSize")
    assert float(size.removesuffix("px")) >= 19
    assert page.evaluate("document.fonts.check('19px \"Atkinson Hyperlegible Next\"')")


def test_the_navigation_has_targets_for_stiff_fingers(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.get_by_text("Menu", exact=True).click()
    boxes = [link.bounding_box() for link in page.locator("nav[aria-label=Menu] a").all()]
    assert len(boxes) >= 12
    assert all(box and box["height"] >= 44 for box in boxes)


def explain(violation: dict[str, Any]) -> str:
    nodes = "; ".join(node["html"][:200] for node in violation["nodes"][:3])
    return f"{violation['id']}: {violation['help']}: {nodes}"
