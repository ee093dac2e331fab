"""The pages can be read large, narrow, with a keyboard, in forced colours and on paper."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest

from tests.site.pages import DESKTOP, PAGE_TYPES, PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Response, ViewportSize

ADDRESSES = [pytest.param(path, id=name) for name, path in PAGE_TYPES.items()]
EXERCISE = PAGE_TYPES["exercise"]
OUTSIDE = """() => [...document.querySelectorAll("body *")]
    .filter(part => part.checkVisibility() && part.getBoundingClientRect().width > 1)
    .filter(part => !part.closest(".table, .sheet, .finder-map, .hidden, svg *"))
    .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
    .map(part => part.outerHTML.slice(0, 120))"""
"""What reaches over the right edge; wide tables and maps may, since they scroll in their frames."""
TORN = """() => [...document.querySelectorAll("main p, main li, main dd, main h1, main h2")]
    .filter(part => part.checkVisibility() && part.textContent.trim().length > 12)
    .filter(part => part.clientWidth && !part.closest(".table, .sheet, .hidden"))
    .filter(part => part.clientWidth < 3 * parseFloat(getComputedStyle(part).fontSize))
    .map(part => part.outerHTML.slice(0, 120))"""
"""Text in a column so narrow that each line holds a piece of a word."""
WIDTH = "document.documentElement.scrollWidth"
"""How far the page reaches; a long word can reach further than the box that holds it."""
FIRST_LOAD = 150_000
"""Bytes over the wire for an exercise page with its figure and fonts."""


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[Page]:
    """One page of the browser for all that only measures."""
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that has seen nothing yet."""
    context = browser.new_context(viewport=PHONE)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ADDRESSES)
def test_nothing_is_lost_on_a_narrow_screen_or_at_double_size(
    shared: Page, site_url: str, path: str
) -> None:
    shared.set_viewport_size({"width": 320, "height": 640})
    shared.goto(site_url + path)
    assert shared.evaluate(OUTSIDE) == []
    assert shared.evaluate(WIDTH) <= 320
    shared.evaluate("document.documentElement.style.fontSize = '200%'")
    assert shared.evaluate(OUTSIDE) == []
    assert shared.evaluate(WIDTH) <= 320
    shared.set_viewport_size(PHONE)
    assert shared.evaluate(TORN) == []


def test_text_is_large_and_set_in_our_own_type(shared: Page, site_url: str) -> None:
    shared.goto(site_url + EXERCISE)
    size = shared.locator("main .warning li").first.evaluate("e => getComputedStyle(e).fontSize")
    assert float(size.removesuffix("px")) >= 19
    assert shared.evaluate("document.fonts.check('19px \"Atkinson Hyperlegible Next\"')")


def test_targets_are_large_enough_for_stiff_fingers(shared: Page, site_url: str) -> None:
    shared.goto(site_url + EXERCISE)
    shared.locator(".menu summary").click()
    targets = shared.locator(
        ".brand, .search input, .search button, #colours, .menu summary, .menu a, .button,"
        " .help-strip a, .path a, .contents summary, .actions a"
    ).all()
    small = [target.inner_html() for target in targets if height(target) < 44]
    assert len(targets) > 20
    assert small == []


def height(target: object) -> float:
    """The height of an element in CSS pixels."""
    box = target.bounding_box()  # type: ignore[attr-defined]
    return float(box["height"]) if box else 0


def test_the_keyboard_comes_to_the_text_at_once_and_opens_the_menu(
    page: Page, site_url: str
) -> None:
    page.goto(site_url + EXERCISE)
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the text"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator("main :focus").count() == 1
    page.locator(".menu summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator(".menu a:focus").inner_text() == "Home"


@pytest.mark.parametrize("path", [EXERCISE, PAGE_TYPES["cause"], PAGE_TYPES["print"]])
def test_what_has_the_focus_is_seen(page: Page, site_url: str, path: str) -> None:
    page.goto(site_url + path, wait_until="networkidle")
    for _ in range(25):
        page.keyboard.press("Tab")
        shadow = page.evaluate("getComputedStyle(document.activeElement).boxShadow")
        assert shadow.startswith("rgb(255, 221, 0) 0px 0px 0px 3px"), page.locator(
            ":focus"
        ).inner_html()


def test_the_figure_turns_dark_with_the_page_and_stays_so(page: Page, site_url: str) -> None:
    paper = "getComputedStyle(document.querySelector('.fig')).getPropertyValue('--fig-paper')"
    page.goto(site_url + EXERCISE)
    assert page.evaluate(paper) == ""
    page.get_by_role("button", name="Switch to dark colours").click()
    assert page.evaluate(paper) == "#10161d"
    page.reload()
    assert page.evaluate(paper) == "#10161d"
    assert page.get_by_role("button", name="Switch to light colours").is_visible()


def test_help_and_a_first_exercise_are_one_tap_from_home(page: Page, site_url: str) -> None:
    page.goto(site_url)
    help_link = page.locator(".help-strip a")
    assert help_link.is_visible()
    assert len(page.locator(".first li").all()) == 3
    page.locator(".first li").nth(1).click()
    page.wait_for_url("**/exercises/*/")
    assert page.locator(".exercise-figure svg").first.is_visible()
    assert page.locator(".help-strip a").is_visible()


def test_forced_colours_keep_the_signs_of_urgency(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport=PHONE, forced_colors="active")
    page = context.new_page()
    page.goto(site_url + PAGE_TYPES["get-help"])
    sign = page.locator(".warning-emergency h2").evaluate(
        "e => [getComputedStyle(e, '::before'), getComputedStyle(e)].map(s => s.backgroundColor)"
    )
    assert sign[0] != sign[1]
    context.close()


def sheets(page: Page, url: str, paper: str) -> list[str]:
    """The words on each sheet of paper that a page takes."""
    page.goto(url)
    printed = pdfium.PdfDocument(page.pdf(format=paper, prefer_css_page_size=True))
    return [sheet.get_textpage().get_text_range() for sheet in printed]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_an_exercise_prints_on_two_sheets_with_its_address(
    page: Page, site_url: str, paper: str
) -> None:
    assert len(sheets(page, site_url + EXERCISE, paper)) == 2
    page.emulate_media(media="print")
    assert "/exercises/heel-raise/" in page.locator(".print-address").inner_text()
    assert not page.locator(".top").is_visible()
    assert not any(button.is_visible() for button in page.locator("button, .button").all())


def test_no_exercise_needs_a_third_sheet_and_when_to_stop_is_on_the_first(
    page: Page, site: Path, site_url: str
) -> None:
    """US Letter is the shorter paper. Where one is too long, `print-exercise.css` has some room."""
    ids = [path.parent.name for path in site.glob("exercises/*/index.html")]
    taken = {id_: sheets(page, f"{site_url}exercises/{id_}/", "Letter") for id_ in ids}
    assert [id_ for id_, own in taken.items() if len(own) > 2] == []
    assert [id_ for id_, own in taken.items() if "Stop and get help" not in own[0]] == []


@pytest.mark.parametrize("path", ["", PAGE_TYPES["exercises"], EXERCISE])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_nothing_jumps_while_a_page_loads(
    browser: Browser, site_url: str, path: str, size: ViewportSize
) -> None:
    context = browser.new_context(viewport=size)
    page = context.new_page()
    page.add_init_script(
        "new PerformanceObserver(list => list.getEntries().forEach(e => window.jumped += e.value))"
        ".observe({type: 'layout-shift', buffered: true}); window.jumped = 0"
    )
    page.goto(site_url + path, wait_until="networkidle")
    assert page.evaluate("window.jumped") < 0.1
    context.close()


def test_an_exercise_is_light_to_load(page: Page, site_url: str) -> None:
    sizes: list[int] = []
    page.on("response", lambda response: sizes.append(over_the_wire(response)))
    page.goto(site_url + EXERCISE, wait_until="networkidle")
    assert len(sizes) > 5
    assert sum(sizes) < FIRST_LOAD


def over_the_wire(response: Response) -> int:
    """Bytes of an answer, compressed as GitHub Pages does it, with 400 for its head."""
    body = response.body()
    compressed = re.search(r"text|javascript|json|svg|xml", response.headers["content-type"])
    return 400 + len(gzip.compress(body, 6) if compressed else body)
