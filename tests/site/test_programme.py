"""A programme page: a session to follow along, weeks to tick off, kept in this browser only."""

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
    page.clock.install()
    page.goto("programmes/after-a-cast/")
    page.locator(".week-log").first.wait_for()
    yield page
    context.close()


def test_each_phase_has_its_weeks_and_sessions(page: Page) -> None:
    first, *_, last = page.locator(".week-log").all()
    assert first.locator("legend").all_inner_texts() == ["Week 1", "Week 2"]
    assert first.locator("input").count() == 14
    assert last.locator("legend").first.inner_text() == "Week 9"


def test_ticks_are_kept_here_saved_as_a_table_and_erased(page: Page) -> None:
    asked: list[str] = []
    page.get_by_label("Week 1, session 1").check()
    page.get_by_label("Week 2, session 3").check()
    page.reload()
    page.on("request", lambda request: asked.append(request.method))
    assert page.get_by_label("Week 2, session 3").is_checked()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a table").click()
    lines = download.value.path().read_text().splitlines()
    assert lines[0] == "programme,week,session,day"
    assert [line.split(",")[1:3] for line in lines[1:]] == [["1", "1"], ["2", "3"]]
    page.get_by_role("button", name="Erase the ticks").click()
    assert page.get_by_label("Week 1, session 1").is_checked(), "one tap is not enough"
    page.get_by_role("button", name="Yes, erase them").click()
    assert not page.get_by_label("Week 1, session 1").is_checked()
    page.reload()
    assert not page.get_by_label("Week 1, session 1").is_checked()
    assert "POST" not in asked


def test_a_session_goes_through_its_exercises_and_ticks_itself_off(page: Page) -> None:
    page.get_by_role("button", name="Do this session with me").first.click()
    said = page.locator(".follow-said")
    assert said.inner_text() == "Ankle pumps (1 of 5)"
    page.get_by_role("button", name="Start").click()
    page.clock.run_for(600_000)
    skip_to_the_end(page)
    assert "Done" in said.inner_text()
    page.get_by_role("button", name="Close").click()
    assert page.get_by_label("Week 1, session 1").is_checked()


def test_a_session_that_was_skipped_is_not_ticked_off(page: Page) -> None:
    page.get_by_role("button", name="Do this session with me").first.click()
    assert skip_to_the_end(page) == 5
    page.get_by_role("button", name="Close").click()
    assert not page.get_by_label("Week 1, session 1").is_checked()


def skip_to_the_end(page: Page) -> int:
    """Press Skip until the session is over, and say how often that was."""
    skip = page.get_by_role("button", name="Skip")
    skip.wait_for()
    pressed = 0
    while skip.is_visible():
        skip.click()
        pressed += 1
    return pressed


def test_the_phase_changes_the_dose(page: Page) -> None:
    page.get_by_role("button", name="Do this session with me").last.click()
    page.get_by_role("button", name="Skip").click()
    assert page.get_by_label("Times").input_value() == "10"
    assert "Shift more weight" in page.locator(".follow-ready").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    options = {"rules": {"color-contrast-enhanced": {"enabled": True}}}
    found = Axe().run(page, context=".app-panel", options=options)
    assert [part["id"] for part in found.response["violations"]] == [], found.generate_report()
