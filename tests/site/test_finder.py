"""The exercise finder: what a reader asks, what stays, what is held back and why."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page


@pytest.fixture
def page(browser: Browser, site_url: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=site_url)
    page = context.new_page()
    page.goto("exercises/")
    page.locator(".finder").wait_for()
    yield page
    context.close()


def shown(page: Page) -> set[str]:
    """Ids of the exercises in sight that are not held back."""
    links = page.locator(".exercise-list li:not(.is-held):visible p a").all()
    return {str(link.get_attribute("href")).strip("/") for link in links}


def entry(page: Page, id_: str) -> Locator:
    return page.locator(f".exercise-list li:has(a[href='{id_}/'])")


def tick(page: Page, value: str, part: str = "") -> None:
    """Tick a box; unfold the part of the form that it lies in, if it has one."""
    if part:
        unfold(page, part)
    page.locator(f"input[value='{value}']").check()


def unfold(page: Page, part: str) -> None:
    """Open a part of the form, and the fold that all of them lie in on a phone."""
    for fold in (page.locator(".finder-narrow"), page.locator(f"[data-facet='{part}']")):
        if fold.get_attribute("open") is None:
            fold.locator("summary").first.click()


def test_the_first_exercise_and_the_count_are_near_the_top_of_a_phone(page: Page) -> None:
    first = page.locator(".exercise-list li").first.bounding_box()
    assert first
    assert first["y"] < 900
    assert page.locator(".finder-count").is_visible()
    unfold(page, "position")
    count = page.locator(".finder-count").bounding_box()
    assert count
    assert count["y"] + count["height"] <= 844, "it stays in sight while the form is filled in"


def test_the_fold_says_how_much_is_chosen_and_an_empty_list_what_to_do(page: Page) -> None:
    tick(page, "in-water", "position")
    tick(page, "stand", "cannot")
    assert page.locator(".finder-narrow > summary").inner_text().endswith("2 chosen")
    page.locator("input[value=in-water]").uncheck()
    tick(page, "hands-and-knees", "position")
    tick(page, "very-gentle", "level")
    assert page.locator(".finder-count").inner_text().startswith("No exercise fits")


def test_ticks_of_one_part_widen_and_of_two_parts_narrow(page: Page) -> None:
    every = shown(page)
    tick(page, "sitting", "position")
    sitting = shown(page)
    assert "seated-heel-raise" in sitting
    assert "heel-raise" not in sitting
    tick(page, "lying", "position")
    assert sitting < shown(page) < every
    tick(page, "soleus", "muscle")
    assert "seated-heel-raise" in shown(page)
    assert "seated-knee-extension" not in shown(page)


def test_the_count_is_said_and_each_tick_says_what_it_would_show(page: Page) -> None:
    tick(page, "sitting", "position")
    status = page.locator(".finder-count")
    assert status.get_attribute("role") == "status"
    assert status.inner_text().startswith(f"{len(shown(page))} of ")
    unfold(page, "level")
    promised = page.locator("label:has(input[value=very-gentle]) .count").inner_text()
    tick(page, "very-gentle", "level")
    assert len(shown(page)) == int(promised)


def test_a_tap_on_the_leg_map_ticks_the_muscle(page: Page) -> None:
    unfold(page, "muscle")
    page.locator(".finder-map a[aria-label^='Front of the shin']").first.press("Enter")
    assert page.locator("input[value=shin]").is_checked()
    assert "seated-toe-raise" in shown(page)
    assert "muscle=shin" in page.url


@pytest.mark.parametrize(
    ("cannot", "out", "still"),
    [
        ("stand", {"heel-raise", "sit-to-stand", "walking"}, {"bridge", "seated-knee-extension"}),
        ("lie", {"bridge", "clamshell"}, {"seated-march", "heel-raise"}),
        ("both-hands", {"goblet-squat", "hamstring-stretch-strap"}, {"bridge", "sit-to-stand"}),
    ],
)
def test_what_i_cannot_do_is_held_back_in_words(
    page: Page, cannot: str, out: set[str], still: set[str]
) -> None:
    tick(page, cannot, "cannot")
    assert still <= shown(page)
    assert not out & shown(page)
    for id_ in out:
        assert entry(page, id_).is_visible()
        assert "You said that you cannot" in entry(page, id_).inner_text()


def test_three_weeks_after_a_knee_replacement(page: Page) -> None:
    page.select_option("[name=cause]", "knee-replacement")
    assert "Ask the people who treat you first" in page.locator(".finder-answer").inner_text()
    assert {"ankle-pumps", "quad-sets"} <= shown(page)
    assert "the leg may give way" in entry(page, "single-leg-stance").inner_text()
    assert "single-leg-stance" not in shown(page)


def test_a_slipped_disc_with_a_new_foot_drop_is_not_an_exercise(page: Page) -> None:
    page.select_option("[name=cause]", "slipped-disc")
    page.locator(".finder-answer summary").click()
    assert "foot" in page.locator(".finder-answer details").inner_text()
    tick(page, "1")
    assert shown(page) == set()
    assert page.locator(".finder-answer a[href$='get-help/']").is_visible()
    assert "not a list" in page.locator(".finder-count").inner_text()


@pytest.mark.parametrize("cause", ["cauda-equina", "motor-neurone-disease"])
def test_emergency_and_care_team_lead_to_their_page(page: Page, cause: str) -> None:
    page.select_option("[name=cause]", cause)
    assert shown(page) == set()
    page.locator(".finder-answer a", has_text="Read first").click()
    assert page.url.endswith(f"causes/{cause}/")


@pytest.mark.parametrize("cause", ["post-polio", "heart-failure"])
def test_a_cause_gives_its_reasons(page: Page, cause: str) -> None:
    page.select_option("[name=cause]", cause)
    held = page.locator(".exercise-list li.is-held:visible")
    assert held.count() > 0 or shown(page) == set()
    for why in held.locator(".finder-why").all_inner_texts():
        assert why.startswith("Held back")


def test_85_and_wants_to_get_off_the_floor(page: Page) -> None:
    assert "getting-up-from-the-floor" in shown(page)
    tick(page, "floor", "cannot")
    assert "cannot get to the floor" in entry(page, "getting-up-from-the-floor").inner_text()


def test_things_that_are_not_at_home(page: Page) -> None:
    unfold(page, "have")
    page.get_by_role("button", name="Only what most homes have").click()
    assert "stationary-cycling" not in shown(page)
    assert "heel-raise" in shown(page)


def test_the_address_can_be_kept_and_back_works(page: Page, browser: Browser) -> None:
    tick(page, "sitting", "position")
    tick(page, "both-hands", "cannot")
    wanted, address = shown(page), page.url
    other = browser.new_page()
    other.goto(address)
    other.locator(".finder").wait_for()
    assert shown(other) == wanted
    other.close()
    page.go_back()
    assert len(shown(page)) > len(wanted)
    assert not page.locator("input[value=both-hands]").is_checked()
    assert "?" not in address, "a situation would reach the server's log"


def test_clear_all_brings_everything_back(page: Page) -> None:
    every = shown(page)
    tick(page, "sitting", "position")
    page.select_option("[name=cause]", "heart-failure")
    page.get_by_role("button", name="Clear all").click()
    page.locator(".finder-answer:empty").wait_for(state="attached")
    assert shown(page) == every


def test_the_keyboard_reaches_everything(page: Page) -> None:
    page.locator("[name=cause]").focus()
    for key in ("Tab", "Tab", "Enter", "Tab", "Enter", "Tab", "Tab", "Tab", "Space"):
        page.keyboard.press(key)
    assert page.locator("input[name=cannot]").nth(2).is_checked()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.locator("button:focus").count():
            break
    assert page.locator("button:focus").inner_text() == "Clear all"
    page.keyboard.press("Enter")
    assert not page.locator("input[name=cannot]").nth(2).is_checked()


def test_without_scripts_the_whole_list_is_there(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + "exercises/")
    assert page.get_by_role("heading", name="Sitting").is_visible()
    assert page.locator(".exercise-list li").count() >= 80
    assert page.locator(".finder").count() == 0
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_in_the_open_finder(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for summary in page.locator(".finder summary").all():
        summary.click()
    page.locator(".finder-map svg").wait_for()
    page.select_option("[name=cause]", "knee-replacement")
    rules = {"rules": {"color-contrast-enhanced": {"enabled": True}}}
    found = Axe().run(page, context=".finder", options={**rules, "resultTypes": ["violations"]})
    assert [part["id"] for part in found.response["violations"]] == [], found.generate_report()


def test_a_thousand_exercises_are_filtered_at_once(
    browser: Browser, site: Path, site_url: str
) -> None:
    html, data = many(site)
    page = browser.new_page()
    page.route("**/exercises/", lambda route: route.fulfill(body=html, content_type="text/html"))
    page.route("**/finder.json", lambda route: route.fulfill(json=data))
    page.goto(site_url + "exercises/")
    assert len(data["exercises"]) > 1000
    page.locator(".finder-count", has_text=f"of {len(data['exercises'])} exercises").wait_for()
    took = page.locator("input[value=sitting]").evaluate("""box => {
        const start = performance.now();
        box.click();
        document.body.getBoundingClientRect();
        return performance.now() - start;
    }""")
    assert page.locator(".exercise-list li:visible").count() > 200
    assert took < 200, f"{took:.0f} ms"
    page.close()


def many(site: Path) -> tuple[str, dict[str, Any]]:
    """The page of all exercises and its data, with 12 copies of each."""

    def repeat(item: re.Match[str]) -> str:
        copies = (item[0].replace(f"{item[1]}/", f"{item[1]}-{n}/") for n in range(12))
        return item[0] + "".join(copies)

    html = (site / "exercises/index.html").read_text("utf-8")
    head, main = html.split("<main", 1)
    main = re.sub(r'<li>\s*<p><img.*?<a href="([\w-]+)/">.*?</li>', repeat, main, flags=re.DOTALL)
    data = json.loads((site / "data/finder.json").read_text("utf-8"))
    for id_, record in list(data["exercises"].items()):
        data["exercises"] |= {f"{id_}-{n}": record for n in range(12)}
    return f"{head}<main{main}", data
