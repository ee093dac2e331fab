"""Tired eyes, small screens and screen readers can use every type of page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.site.pages import DESKTOP, PAGE_TYPES, PHONE, SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

# The strict contrast of 7:1 is off in axe unless it is asked for.
RULES = {"rules": {"color-contrast-enhanced": {"enabled": True}}, "resultTypes": ["violations"]}
VIEWS = [
    pytest.param((size, scheme), id=f"{name}-{scheme}")
    for name, size in (("phone", PHONE), ("desktop", DESKTOP))
    for scheme in SCHEMES
]
ADDRESSES = [pytest.param(path, id=name) for name, path in PAGE_TYPES.items()]


@pytest.fixture(scope="module", params=VIEWS)
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of the browser for each size of screen and each palette."""
    size, scheme = request.param
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_barrier_and_no_fault(page: Page, site_url: str, path: str) -> None:
    """Ask axe; nobody else is asked, nothing is logged and no cookie set."""
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(site_url + path, wait_until="load")
    found = Axe().run(page, options=RULES)
    assert [explain(violation) for violation in found.response["violations"]] == []
    assert [url for url in asked if not url.startswith((site_url, "data:"))] == []
    assert wrong == []
    assert page.context.cookies() == []


def explain(violation: dict[str, Any]) -> str:
    """A violation in one line, with the first elements that have it."""
    nodes = "; ".join(node["html"][:200] for node in violation["nodes"][:3])
    return f"{violation['id']}: {violation['help']}: {nodes}"
