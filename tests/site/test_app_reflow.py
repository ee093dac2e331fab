"""What scripts add fits a screen of 320 px and text of twice the size, and stiff fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PARTS = {
    "exercises/": ".finder",
    "print/build/#x=single-leg-stance,ankle-pumps&cause=knee-replacement": ".sheet svg",
    "self-checks/sarc-f/": ".check",
    "programmes/after-a-cast/": ".week-log",
    "offline/": "#offline .app-panel",
}
OUTSIDE = """() => [...document.querySelectorAll("#finder *, .app-panel *, .finder-answer *")]
    .filter(part => part.checkVisibility() && !part.closest(".sheet, .finder-map"))
    .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
    .map(part => part.outerHTML.slice(0, 120))"""
SMALL = """() => [...document.querySelectorAll(
    "#finder :is(button, summary, select, .tick), .app-panel :is(button, select, .tick)")]
    .filter(part => part.checkVisibility() && part.getBoundingClientRect().height < 43.5)
    .map(part => part.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("path", PARTS)
def test_nothing_is_cut_off_or_too_small_to_tap(browser: Browser, site_url: str, path: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(site_url + path)
    page.locator(PARTS[path]).first.wait_for()
    for summary in page.locator("#finder summary").all():
        summary.click()
    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(OUTSIDE) == []
    page.close()
