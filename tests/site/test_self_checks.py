"""Self-checks: a clock where the test needs one, and the result against the published numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page


@pytest.fixture
def open_check(browser: Browser, site_url: str) -> Iterator[Callable[[str], Page]]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=site_url)

    def opened(id_: str) -> Page:
        page = context.new_page()
        page.clock.install()
        page.goto(f"self-checks/{id_}/")
        page.locator(".check").wait_for()
        return page

    yield opened
    context.close()


def told(page: Page) -> str:
    return page.locator(".check-said").inner_text()


def test_the_number_for_sex_and_age_is_looked_up(open_check: Callable[[str], Page]) -> None:
    page = open_check("thirty-second-chair-stand")
    page.fill("[name=result]", "10")
    assert told(page) == "", "nothing is said before it is known whom it is for"
    page.select_option("[name=sex]", "women")
    page.fill("[name=age]", "72")
    assert "10 stands is at or above the published number of 10" in told(page)
    page.fill("[name=result]", "9")
    assert "9 stands is below the published number of 10" in told(page)
    assert "risk of falls" in told(page)
    page.select_option("[name=sex]", "men")
    assert "number of 12" in told(page)


def test_a_result_never_stands_without_its_limits(open_check: Callable[[str], Page]) -> None:
    page = open_check("thirty-second-chair-stand")
    page.fill("[name=result]", "9")
    page.select_option("[name=sex]", "women")
    page.fill("[name=age]", "72")
    assert "What this cannot show" in told(page)
    assert "not how big the muscles are" in told(page)


def test_an_age_without_a_published_number_is_said(open_check: Callable[[str], Page]) -> None:
    page = open_check("thirty-second-chair-stand")
    page.fill("[name=result]", "20")
    page.select_option("[name=sex]", "men")
    page.fill("[name=age]", "40")
    assert told(page) == "There is no published number for your age."


def test_the_clock_counts_down_and_says_when_it_is_over(
    open_check: Callable[[str], Page],
) -> None:
    page = open_check("thirty-second-chair-stand")
    page.get_by_role("button", name="Start the clock").click()
    page.clock.run_for(10_000)
    assert page.locator(".timer-face").inner_text() == "20"
    page.clock.run_for(21_000)
    assert page.locator(".timer [role=status]").inner_text() == "The time is over."
    assert page.evaluate("document.activeElement.name") == "result"


def test_a_stopped_time_is_the_result(open_check: Callable[[str], Page]) -> None:
    page = open_check("five-times-sit-to-stand")
    page.get_by_role("button", name="Start the clock").click()
    page.clock.run_for(16_000)
    page.get_by_role("button", name="Stop the clock").click()
    assert float(page.input_value("[name=result]")) >= 16
    assert "above the published number of 15" in told(page)


def test_speed_comes_from_path_and_time(open_check: Callable[[str], Page]) -> None:
    page = open_check("walking-speed")
    page.fill("[name=metres]", "4")
    page.fill("[name=seconds]", "5")
    assert "0.8 m/s is at or below the published number of 0.8" in told(page)
    page.fill("[name=seconds]", "4")
    assert "1 m/s is above the published number" in told(page)


def test_points_of_a_questionnaire_add_up(open_check: Callable[[str], Page]) -> None:
    page = open_check("sarc-f")
    questions = page.locator(".check fieldset").all()
    for question in questions:
        question.locator("input").nth(1).check()
    assert "5 points is at or above the published number of 4" in told(page)
    questions[0].locator("input").first.check()
    questions[1].locator("input").first.check()
    assert "3 points is below" in told(page)


def test_nothing_is_stored_or_sent(open_check: Callable[[str], Page]) -> None:
    page = open_check("calf-measure")
    before = page.evaluate("JSON.stringify(localStorage)")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.fill("[name=result]", "30.5")
    page.select_option("[name=sex]", "women")
    assert told(page).count("is below the published number") == 2
    assert asked == []
    assert page.evaluate("JSON.stringify(localStorage)") == before
    assert "#" not in page.url


def test_a_check_without_published_numbers_offers_no_verdict(
    browser: Browser, site_url: str
) -> None:
    page = browser.new_page()
    page.goto(site_url + "self-checks/compare-both-legs/", wait_until="networkidle")
    assert page.locator(".check").count() == 0
    page.close()


@pytest.mark.parametrize("id_", ["thirty-second-chair-stand", "sarc-f", "walking-speed"])
def test_axe_finds_no_barrier(open_check: Callable[[str], Page], id_: str) -> None:
    page = open_check(id_)
    options = {"rules": {"color-contrast-enhanced": {"enabled": True}}}
    found = Axe().run(page, context=".check", options=options)
    assert [part["id"] for part in found.response["violations"]] == [], found.generate_report()
