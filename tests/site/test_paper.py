"""The paper to print on: what is usual where the reader is, and as chosen from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PAGES = ["exercises/sit-to-stand/", "programmes/first-steps-back/", "print/", "c/sit-to-stand/"]


def papers(page: Page) -> set[str | None]:
    """Of the files that the page shows."""
    links = page.locator("a[data-paper]:visible").all()
    return {link.get_attribute("data-paper") for link in links}


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en-GB", "a4"), ("en-US", "letter"), ("en-CA", "letter"), ("es-MX", "letter"), ("de", "a4")],
)
def test_the_usual_paper_of_the_reader_is_shown(
    browser: Browser, site_url: str, path: str, locale: str, paper: str
) -> None:
    with browser.new_context(base_url=site_url, locale=locale) as context:
        page = context.new_page()
        page.goto(path)
        page.locator(".papers").wait_for()
        assert papers(page) == {paper}
        assert page.get_by_role("group", name="Your paper").get_by_role("radio").count() == 2


def test_a_choice_is_remembered_on_all_pages(browser: Browser, site_url: str) -> None:
    with browser.new_context(base_url=site_url, locale="en-GB") as context:
        page = context.new_page()
        page.goto(PAGES[0])
        page.get_by_role("radio", name="US Letter").check()
        assert papers(page) == {"letter"}
        for path in PAGES:
            page.goto(path)
            page.locator(".papers").wait_for()
            assert papers(page) == {"letter"}, path
        page.goto("print/build/")
        assert page.get_by_label("Paper").input_value() == "letter"
        page.get_by_label("Paper").select_option("a4")
        page.goto(PAGES[0])
        page.locator(".papers").wait_for()
        assert papers(page) == {"a4"}


@pytest.mark.parametrize("path", PAGES)
def test_without_scripts_both_are_there(browser: Browser, site_url: str, path: str) -> None:
    with browser.new_context(base_url=site_url, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(path)
        assert papers(page) == {"a4", "letter"}
