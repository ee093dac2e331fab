"""Doing an exercise along: the figure moves on request, the count leads, stop is always there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.site.keyboard import NAME_IN_FOCUS, tab_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

MOVING = "() => document.getAnimations().some(part => part.playState === 'running')"


@pytest.fixture
def context(browser: Browser, site_url: str) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=site_url)
    yield context
    context.close()


@pytest.fixture
def open_exercise(context: BrowserContext) -> Callable[[str], Page]:
    def opened(id_: str) -> Page:
        page = context.new_page()
        page.clock.install()
        page.goto(f"exercises/{id_}/")
        page.get_by_role("button", name="Do it with me").wait_for()
        return page

    return opened


def begin(page: Page) -> None:
    page.get_by_role("button", name="Do it with me").click()
    page.locator(".follow-figure svg").first.wait_for()


@pytest.mark.parametrize("id_", ["heel-raise", "towel-scrunch"])
def test_nothing_moves_until_it_is_asked_to(open_exercise: Callable[[str], Page], id_: str) -> None:
    page = open_exercise(id_)
    assert not page.evaluate(MOVING)
    page.get_by_role("button", name="Show the movement").click()
    page.locator(".player-stage svg").first.wait_for()
    assert page.evaluate(MOVING)
    page.get_by_role("button", name="Stop the movement").click()
    assert not page.locator(".player-stage").is_visible()


def test_who_wants_less_motion_is_told_why_nothing_moves(
    open_exercise: Callable[[str], Page],
) -> None:
    page = open_exercise("heel-raise")
    page.emulate_media(reduced_motion="reduce")
    page.get_by_role("button", name="Show the movement").click()
    assert "less motion" in page.locator(".player-note").inner_text()
    begin(page)
    page.get_by_role("button", name="Start").click()
    assert not page.evaluate(MOVING)


def test_the_colours_of_the_page_reach_the_moving_figure(
    open_exercise: Callable[[str], Page],
) -> None:
    page = open_exercise("heel-raise")
    page.get_by_role("button", name="Show the movement").click()
    page.locator(".player-stage svg").wait_for()
    colours = "svg => getComputedStyle(svg).getPropertyValue('--fig-ink')"
    light = page.locator(".player-stage svg").evaluate(colours)
    page.locator("#colours").click()
    assert page.locator(".player-stage svg").evaluate(colours) != light


def test_repetitions_are_counted_up_to_the_dose(open_exercise: Callable[[str], Page]) -> None:
    page = open_exercise("heel-raise")
    begin(page)
    assert page.locator(".follow-ready ol li").count() == 4
    page.get_by_role("button", name="Start").click()
    count = page.locator(".follow-count")
    assert count.inner_text() == "1"
    page.clock.run_for(17_000)
    assert count.inner_text() == "3", "3 seconds up and 5 down for each"
    assert page.locator(".follow-of").inner_text() == "of 5"
    page.clock.run_for(25_000)
    assert "Done" in page.locator(".follow-said").inner_text()


@pytest.mark.parametrize(
    ("tempo", "hold", "seconds"),
    [
        ("2 seconds up, 3 seconds down.", None, 5),
        ("3 seconds on the way down.", None, 5),
        ("About 3 seconds for each circle.", None, 3),
        ("10 to 20 slow steps in all.", None, 4),
        ("2 seconds up, 2 seconds down.", 5, 9),
    ],
)
def test_the_pace_is_what_the_words_of_the_dose_say(
    context: BrowserContext, site_url: str, tempo: str, hold: int | None, seconds: int
) -> None:
    page = context.new_page()
    page.goto("offline/")
    dose = {"tempo": tempo, "side": "in-turn", **({"hold": {"low": hold}} if hold else {})}
    pace = page.evaluate(
        """async ([base, dose]) => {
        const { choice } = await import(`${base}assets/javascripts/follow/plan.js`);
        return choice(dose).pace;
    }""",
        [site_url, dose],
    )
    assert pace == seconds


def test_the_reader_chooses_how_many_and_how_fast(open_exercise: Callable[[str], Page]) -> None:
    page = open_exercise("heel-raise")
    begin(page)
    page.get_by_label("Times").select_option("10")
    page.get_by_label("Seconds for each").select_option("4")
    page.get_by_role("button", name="Start").click()
    page.clock.run_for(9_000)
    assert page.locator(".follow-count").inner_text() == "3"
    assert page.locator(".follow-of").inner_text() == "of 10"


def test_pause_holds_the_count_and_skip_goes_on(open_exercise: Callable[[str], Page]) -> None:
    page = open_exercise("seated-knee-extension")
    begin(page)
    page.get_by_role("button", name="Start").click()
    assert "First leg" in page.locator(".follow-said").inner_text()
    page.clock.run_for(3_000)
    page.get_by_role("button", name="Pause").click()
    held = page.locator(".follow-count").inner_text()
    page.clock.run_for(60_000)
    assert page.locator(".follow-count").inner_text() == held
    page.get_by_role("button", name="Skip").click()
    assert "Other leg" in page.locator(".follow-said").inner_text()


def test_stop_and_the_stop_rule_are_in_sight_all_the_time(
    open_exercise: Callable[[str], Page],
) -> None:
    page = open_exercise("seated-knee-extension")
    begin(page)
    page.get_by_role("button", name="Start").click()
    for _ in range(3):
        stop = page.get_by_role("button", name="Stop", exact=True)
        rule = page.locator(".follow-rule")
        assert "chest pain" in rule.inner_text()
        for box in (stop.bounding_box(), rule.bounding_box()):
            assert box
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= 844
        page.clock.run_for(20_000)
    stop.click()
    page.locator(".follow").wait_for(state="detached")


def test_escape_stops_and_gives_the_focus_back(open_exercise: Callable[[str], Page]) -> None:
    page = open_exercise("heel-raise")
    begin(page)
    assert page.evaluate("document.activeElement.textContent") == "Start"
    page.keyboard.press("Enter")
    assert page.locator(".follow-count").inner_text() == "1"
    page.keyboard.press("Escape")
    page.locator(".follow").wait_for(state="detached")
    assert page.evaluate("document.activeElement.textContent") == "Do it with me"


def test_the_keyboard_alone_will_do(open_exercise: Callable[[str], Page]) -> None:
    page = open_exercise("seated-knee-extension")
    tab_to(page, "Do it with me")
    page.keyboard.press("Enter")
    page.locator(".follow-figure svg").first.wait_for()
    assert page.evaluate(NAME_IN_FOCUS) == "Start"
    around = tab_to(page, "Start")
    assert {"Stop", "Times", "Sound"} <= set(around)
    assert "Show the movement" not in around, "the page behind cannot be reached"
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    assert page.evaluate(NAME_IN_FOCUS) == "Go on"
    page.keyboard.press("Enter")
    assert page.evaluate(NAME_IN_FOCUS) == "Pause"
    tab_to(page, "Skip")
    page.keyboard.press("Enter")
    assert "Other leg" in page.locator(".follow-said").inner_text()
    page.keyboard.press("Enter")
    assert page.evaluate(NAME_IN_FOCUS) == "Close"
    page.keyboard.press("Enter")
    page.locator(".follow").wait_for(state="detached")
    assert page.evaluate(NAME_IN_FOCUS) == "Do it with me"


def test_sound_is_off_until_it_is_chosen_and_then_kept(
    open_exercise: Callable[[str], Page], context: BrowserContext
) -> None:
    page = open_exercise("heel-raise")
    begin(page)
    sound = page.get_by_label("Sound")
    assert not sound.is_checked()
    sound.check()
    page.get_by_role("button", name="Stop", exact=True).click()
    begin(page)
    assert page.get_by_label("Sound").is_checked()


def test_the_screen_stays_on(open_exercise: Callable[[str], Page]) -> None:
    page = open_exercise("heel-raise")
    page.evaluate("""() => {
        const asked = window.asked = [];
        navigator.wakeLock.request = async kind => {
            asked.push(kind);
            return { release: () => asked.push("released") };
        };
    }""")
    begin(page)
    page.keyboard.press("Escape")
    page.locator(".follow").wait_for(state="detached")
    assert page.evaluate("window.asked") == ["screen", "released"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(open_exercise: Callable[[str], Page], scheme: str) -> None:
    page = open_exercise("seated-knee-extension")
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    begin(page)
    options = {"rules": {"color-contrast-enhanced": {"enabled": True}}}
    for _ in range(2):
        found = Axe().run(page, context=".follow", options=options)
        assert [part["id"] for part in found.response["violations"]] == [], found.generate_report()
        page.get_by_role("button", name="Start").or_(
            page.get_by_role("button", name="Pause")
        ).click()
