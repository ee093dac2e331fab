"""What a phone shows after it has read the code on a card."""

from __future__ import annotations

from playwright.sync_api import Browser

from generator.cards.qr import code_of
from generator.catalog import load
from generator.history import card_version
from tests.conftest import ROOT
from tests.site.pages import PHONE


def test_a_scanned_card_is_marked_without_a_script(browser: Browser, site_url: str) -> None:
    catalog = load(ROOT)[0]
    version = card_version(catalog, catalog["exercises"]["heel-raise"])
    page = browser.new_page(viewport=PHONE, java_script_enabled=False)
    page.goto(code_of(f"{site_url}c/heel-raise/", version))
    marked = page.locator(":target")
    assert "You can keep it" in marked.inner_text()
    assert 0 <= (marked.bounding_box() or {"y": -1.0})["y"] < PHONE["height"] / 2
    page.close()
    with_script = browser.new_page(viewport=PHONE)
    with_script.goto(code_of(f"{site_url}c/heel-raise/", version))
    words = "getComputedStyle(document.querySelector(':target h3'), '::after').content"
    assert "is yours" in with_script.evaluate(words)
    with_script.close()
