"""The picture of relations is read, walked through and printed, wherever its boxes stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.site.pages import DESKTOP, PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

MANY = "causes/ageing/"
ASK = "causes/cast-or-brace/"
TEAM = "causes/stroke/"
EMERGENCY = "causes/guillain-barre/"
IMPACT = "impacts/balance-and-falls/"
PATHS = (MANY, ASK, TEAM, EMERGENCY, IMPACT)
SMALL: Any = {"width": 320, "height": 640}

OUTSIDE = """figure => [...figure.querySelectorAll("p, a, img, svg, span:not(.hidden)")]
    .filter(part => part.checkVisibility())
    .filter(part => part.scrollWidth > part.clientWidth + 1 && part.matches("p")
        || part.getBoundingClientRect().right > figure.getBoundingClientRect().right + 1)
    .map(part => part.outerHTML.slice(0, 120))"""

APART = """lines => {
    const [path] = lines.getElementsByTagName("path");
    const to = path.ownerSVGElement.getScreenCTM();
    const at = (x, y) => new DOMPoint(x, y).matrixTransform(to).y;
    const boxes = side => (side.matches("ul") ? [...side.children] : [side])
        .map(row => row.matches(".box") ? row : row.querySelector(".box"))
        .map(box => box.getBoundingClientRect()).map(box => (box.top + box.bottom) / 2);
    const ends = [...path.getAttribute("d").matchAll(/M0 ([\\d.]+)C.*? 40 ([\\d.]+)(?=M|$)/g)];
    const drawn = n => [...new Set(ends.map(end => end[n]))].map(y => at(0, +y));
    const far = (found, wanted) => found.length !== wanted.length ? 999
        : Math.max(...found.map((y, n) => Math.abs(y - wanted[n])));
    return Math.max(far(drawn(1), boxes(lines.previousElementSibling)),
        far(drawn(2), boxes(lines.nextElementSibling)));
}"""
"""The largest distance in pixels from the end of a line to the middle of its box."""


@pytest.fixture(scope="module")
def page(browser: Browser, site_url: str) -> Iterator[Page]:
    context = browser.new_context(base_url=site_url, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def picture(page: Page, path: str, size: Any = PHONE) -> Locator:
    page.set_viewport_size(size)
    page.goto(path)
    return page.locator(".relations")


@pytest.mark.parametrize("path", PATHS)
def test_nothing_is_cut_off_on_a_small_screen_or_at_double_size(page: Page, path: str) -> None:
    assert picture(page, path, SMALL).evaluate(OUTSIDE) == []
    for size in (PHONE, DESKTOP):
        figure = picture(page, path, size)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert figure.evaluate(OUTSIDE) == []


def test_text_of_the_boxes_is_as_large_as_the_text_of_the_page_on_a_phone(page: Page) -> None:
    size = "part => parseFloat(getComputedStyle(part).fontSize)"
    for link in picture(page, MANY, SMALL).locator(".box > a").all():
        assert link.evaluate(size) >= 19


@pytest.mark.parametrize("path", PATHS)
def test_each_line_meets_the_middle_of_its_boxes(page: Page, path: str) -> None:
    lines = picture(page, path, DESKTOP).locator(".lines").all()
    assert [line.evaluate(APART) < 1.5 for line in lines] == [True] * len(lines)
    assert len(lines) >= 2
    assert not picture(page, path, PHONE).locator(".lines").first.is_visible()


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_keyboard_comes_to_every_link_in_the_order_of_the_text(
    page: Page, path: str, size: Any
) -> None:
    figure = picture(page, path, size)
    links = figure.locator("a")
    links.first.focus()
    for number in range(links.count()):
        assert links.nth(number).evaluate("link => link === document.activeElement")
        page.keyboard.press("Tab")
    assert page.locator(".relations :focus").count() == 0


@pytest.mark.parametrize("path", [TEAM, EMERGENCY])
def test_where_a_team_decides_the_picture_leads_to_help(page: Page, path: str) -> None:
    figure = picture(page, path)
    ways = {link.get_attribute("href") for link in figure.locator("a").all()}
    assert {"#stance", "../../get-help/"} < ways
    assert [way for way in ways if way and "exercises/" in way] == []


@pytest.mark.parametrize("path", [ASK, MANY])
def test_all_that_fit_are_those_that_the_finder_shows(page: Page, path: str) -> None:
    figure = picture(page, path)
    figure.locator("[data-finder][href*='#']").first.wait_for()
    links = figure.locator("[data-finder]").all()
    asked = [(link.inner_text(), str(link.evaluate("link => link.href"))) for link in links]
    counted = [(re.findall(r"\d+", text)[0], way) for text, way in asked if "that fit" in text]
    assert len(counted) > 2
    for number, way in counted:
        page.goto(way)
        page.locator(".finder-count", has_text=f"{number} of ").wait_for()


def test_forced_colours_keep_boxes_lines_and_signs(browser: Browser, site_url: str) -> None:
    context = browser.new_context(base_url=site_url, viewport=DESKTOP, forced_colors="active")
    page = context.new_page()
    page.goto(EMERGENCY)
    found = page.locator(".relations").evaluate(
        """figure => [["path", "", "stroke"], [".here", "", "borderTopColor"],
            [".to > .box", "::after", "backgroundColor"],
            [".here .go", "::before", "backgroundColor"]]
            .map(([part, which, name]) => getComputedStyle(figure.querySelector(part), which)[name])
            .filter(colour => colour === getComputedStyle(document.body).backgroundColor)"""
    )
    assert found == []
    context.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_on_paper_the_picture_stands_whole_on_one_sheet(page: Page, paper: str) -> None:
    picture(page, MANY)
    page.emulate_media(media="print")
    page.evaluate("document.querySelectorAll('main > :not(.relations)').forEach(e => e.remove())")
    sheets = page.pdf(format=paper, prefer_css_page_size=True)
    assert len(re.findall(rb"/Type ?/Page\b", sheets)) == 1
    page.emulate_media(media="screen")
