"""Going through a page with the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME_IN_FOCUS = """(e => e.getAttribute('aria-label')
    || e.labels?.[0]?.textContent.trim().replace(/\\d+/g, "")
    || e.textContent.trim())(document.activeElement)"""


def tab_to(page: Page, name: str, most: int = 60) -> list[str]:
    """Press Tab until a control of this name has the focus, and give the names on the way."""
    passed: list[str] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        passed.append(page.evaluate(NAME_IN_FOCUS))
        if passed[-1] == name:
            return passed
    pytest.fail(f"Tab does not come to {name}: {passed}")
