"""Without a connection: pages that were opened stay, and the whole site where it was asked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.server import serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

KEPT = "async url => !!(await caches.match(new URL(url, location.origin + '/legwork/')))"


@pytest.fixture
def going_offline(browser: Browser, site: Path) -> Iterator[tuple[Page, Callable[[], None]]]:
    """A page of the site, and a way to cut it off."""
    with serve(site) as url:
        context = browser.new_context(base_url=url, viewport={"width": 390, "height": 844})
        yield context.new_page(), lambda: context.set_offline(True)
        context.close()


def visit(page: Page, path: str) -> None:
    """Open a page and wait until the browser has kept it."""
    page.goto(path, wait_until="networkidle")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function(KEPT, arg=path)


def test_a_page_that_was_opened_can_be_read_and_followed_again(
    going_offline: tuple[Page, Callable[[], None]],
) -> None:
    page, stop = going_offline
    visit(page, "exercises/heel-raise/")
    page.wait_for_function(KEPT, arg="figures/heel-raise-moving.svg")
    page.wait_for_function(KEPT, arg="assets/javascripts/follow/dialog.js")
    stop()
    page.reload()
    assert page.locator("h1").inner_text() == "Heel raise"
    font = "() => document.fonts.check('19px \"Atkinson Hyperlegible Next\"')"
    page.wait_for_function(font)
    page.get_by_role("button", name="Do it with me").click()
    page.locator(".follow-figure svg").wait_for()


@pytest.fixture
def builder(going_offline: tuple[Page, Callable[[], None]]) -> Page:
    """The pack builder with one exercise, opened once; all that a sheet can need is kept."""
    page, _ = going_offline
    visit(page, "print/build/#x=heel-raise")
    page.wait_for_function(KEPT, arg="assets/javascripts/builder/sheet.js")
    page.wait_for_function(KEPT, arg="data/kept-version", timeout=120_000)
    return page


def choose_offline(page: Page, exercise: str) -> None:
    page.context.set_offline(True)
    page.reload()
    page.locator(".sheet figure svg").first.wait_for()
    box = page.locator(f"input[value={exercise}]")
    page.locator("details", has=box).evaluate("group => (group.open = true)")
    box.check()


def test_any_exercise_comes_onto_a_sheet_where_the_builder_was_opened_once(builder: Page) -> None:
    choose_offline(builder, "getting-up-from-the-floor")
    drawn = "() => document.querySelectorAll('.sheet figure svg').length === 5"
    builder.wait_for_function(drawn)
    code = builder.locator(".sheet-control img").first
    assert code.evaluate("image => image.decode().then(() => image.naturalWidth > 0)")
    captions = builder.locator(".sheet figcaption").all_inner_texts()
    assert "Step 2: Hands and knees" in captions


def test_an_exercise_that_is_not_kept_is_told_and_comes_with_the_connection(builder: Page) -> None:
    builder.evaluate("""async () => {
        const cache = await caches.open("legwork-sheets");
        const all = (await cache.keys()).filter(({ url }) => url.includes("ankle-pumps"));
        await Promise.all(all.map((request) => cache.delete(request)));
    }""")
    choose_offline(builder, "ankle-pumps")
    told = builder.locator("[data-id=ankle-pumps] .held-avoid")
    assert "no copy of this exercise" in told.inner_text()
    assert builder.locator(".sheet-card").count() == 1
    builder.context.set_offline(False)
    builder.locator(".sheet-card").nth(1).wait_for()
    assert not told.count()


def test_what_a_copy_keeps_does_not_push_out_the_pages_that_were_opened(builder: Page) -> None:
    opened = "caches.open('legwork-visited').then(c => c.keys()).then(all => all.map(r => r.url))"
    urls = builder.evaluate(opened)
    assert any(url.endswith("/print/build/") for url in urls)
    assert not any(url.endswith("/data/exercises/ankle-pumps.json") for url in urls)


def test_a_page_that_was_not_opened_is_explained(
    going_offline: tuple[Page, Callable[[], None]],
) -> None:
    page, stop = going_offline
    visit(page, "")
    page.wait_for_function(KEPT, arg="offline/")
    stop()
    page.goto("causes/ageing/")
    assert page.locator("h1").inner_text() == "Use it offline"


def test_everything_is_saved_on_request_and_can_be_removed(
    going_offline: tuple[Page, Callable[[], None]],
) -> None:
    page, stop = going_offline
    visit(page, "offline/")
    page.get_by_role("button", name="Save everything on this device").click()
    remove = page.get_by_role("button", name="Remove the saved copy")
    remove.wait_for(timeout=60_000)
    stop()
    page.goto("causes/heart-failure/")
    assert page.locator("h1").is_visible()
    page.goto("exercises/#cannot=stand")
    page.locator(".finder .finder-count:not(:empty)").wait_for()
    page.goto("offline/")
    remove.click()
    page.get_by_text("You are offline").wait_for()


def test_a_newer_copy_is_told_and_nothing_reloads(
    going_offline: tuple[Page, Callable[[], None]],
) -> None:
    page, _ = going_offline
    visit(page, "about/")
    page.evaluate("""async () => {
        const cache = await caches.open("legwork-everything");
        await cache.put("/legwork/data/kept-version", new Response("an old one"));
        window.before = true;
    }""")
    page.goto("about/")
    notice = page.locator(".notice")
    notice.wait_for()
    assert "newer copy" in notice.inner_text()
    notice.locator("a").click()
    page.get_by_role("button", name="Renew the saved copy").wait_for()


def test_with_a_connection_the_newest_page_is_shown(browser: Browser, tmp_path: Path) -> None:
    worker = 'navigator.serviceWorker.register("sw.js").then(() => navigator.serviceWorker.ready)'
    (tmp_path / "data").mkdir()
    (tmp_path / "offline").mkdir()
    (tmp_path / "data/offline.json").write_text('{"core": []}')
    (tmp_path / "offline/index.html").write_text("offline")
    (tmp_path / "index.html").write_text("<title>x</title><p>old</p>")
    (tmp_path / "sw.js").write_bytes((ROOT / "overrides/sw.js").read_bytes())
    with serve(tmp_path) as url:
        page = browser.new_page()
        page.goto(url)
        page.evaluate(f"{worker}.then(() => true)")
        page.reload()
        (tmp_path / "index.html").write_text("<title>x</title><p>new</p>")
        os.utime(tmp_path / "index.html", (2e9, 2e9))
        page.reload()
        assert page.locator("p").inner_text() == "new"
        page.close()
