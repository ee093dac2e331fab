"""The pack builder: a sheet in the address, printed from the browser as the cards look."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING

import pikepdf
import pytest
from axe_playwright_python.sync_playwright import Axe

from generator.catalog import load
from generator.dose import dose_amounts
from tests.conftest import ROOT
from tests.site.keyboard import tab_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

FIVE = "ankle-pumps,seated-knee-extension,sit-to-stand,heel-raise,step-up"
SIZES = {"a4": (595, 842), "letter": (612, 792)}


@pytest.fixture
def build(browser: Browser, site_url: str) -> Iterator[Callable[[str], Page]]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=site_url)

    def opened(state: str = "") -> Page:
        page = context.new_page()
        page.goto(f"print/build/{state}", wait_until="networkidle")
        page.locator("#builder form").wait_for()
        return page

    yield opened
    context.close()


def chosen(page: Page) -> list[str]:
    return [str(item.get_attribute("data-id")) for item in page.locator("[data-id]:is(li)").all()]


def add(page: Page, id_: str) -> None:
    box = page.locator(f"input[name=exercise][value={id_}]")
    group = page.locator("details", has=box)
    if group.get_attribute("open") is None:
        group.locator("summary").click()
    box.check()
    page.locator(f".builder-chosen [data-id={id_}]").wait_for()


def test_exercises_come_in_order_of_position_unless_moved_by_hand(
    build: Callable[[str], Page],
) -> None:
    page = build("")
    for id_ in ("heel-raise", "ankle-pumps", "sit-to-stand"):
        add(page, id_)
    assert chosen(page) == ["ankle-pumps", "sit-to-stand", "heel-raise"]
    page.get_by_role("button", name="Heel raise: up").click()
    page.wait_for_function("() => location.hash.includes('order=mine')")
    assert chosen(page) == ["ankle-pumps", "heel-raise", "sit-to-stand"]
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Heel raise: up"
    page.reload()
    page.locator(".builder-chosen").wait_for()
    assert chosen(page) == ["ankle-pumps", "heel-raise", "sit-to-stand"]


def test_a_sheet_is_made_with_the_keyboard_alone(build: Callable[[str], Page]) -> None:
    page = build("#x=ankle-pumps")
    page.locator("#builder details summary", has_text="Standing").focus()
    page.keyboard.press("Enter")
    tab_to(page, "Heel raise")
    page.keyboard.press("Space")
    page.locator(".builder-chosen [data-id=heel-raise]").wait_for()
    assert page.evaluate("document.activeElement.value") == "heel-raise"
    names = " | ".join(tab_to(page, "Print", most=150))
    for name in ("Heel raise: up", "Layout", "A note on the sheet", "Which leg", "Print"):
        assert name in names


def test_dose_side_and_note_are_on_the_sheet_and_in_the_address(
    build: Callable[[str], Page],
) -> None:
    page = build("#x=seated-knee-extension")
    page.get_by_role("textbox", name="Sets").fill("3")
    page.get_by_role("textbox", name="Times").fill("")
    page.get_by_label("Which leg").select_option("left")
    page.get_by_label("A note on the sheet").fill("Twice a day, after a meal")
    sheet = page.locator(".sheet")
    assert "3 sets of _____ times" in sheet.inner_text()
    assert "Left leg" in sheet.inner_text()
    assert "after a meal" in sheet.inner_text()
    assert "seated-knee-extension.s3.r.left" in page.url
    other = build(page.url[page.url.index("#") :])
    assert "3 sets of _____ times" in other.locator(".sheet").inner_text()


def test_a_wrong_amount_is_told_at_its_field(build: Callable[[str], Page]) -> None:
    page = build("#x=heel-raise")
    page.get_by_role("textbox", name="Times").fill("many")
    assert page.locator(".builder-fault", has_text="Write 8 or 8-12").count() == 1
    assert "5 to 10 times" in page.locator(".sheet").inner_text()


def test_a_link_within_the_page_leaves_the_sheet_and_its_address(
    build: Callable[[str], Page],
) -> None:
    page = build("#x=heel-raise,%20ankle-pumps")
    address = page.url
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.wait_for_url(address)
    assert chosen(page) == ["heel-raise", "ankle-pumps"]


def test_back_undoes_and_forward_does_again(build: Callable[[str], Page]) -> None:
    page = build("#x=heel-raise")
    add(page, "ankle-pumps")
    page.go_back()
    page.wait_for_function("() => document.querySelectorAll('.builder-chosen li').length === 1")
    assert chosen(page) == ["heel-raise"]
    page.go_forward()
    page.wait_for_function("() => document.querySelectorAll('.builder-chosen li').length === 2")


def test_a_note_for_which_a_layout_has_no_room_is_told(build: Callable[[str], Page]) -> None:
    page = build("#x=heel-raise&note=Slowly")
    told = page.locator(".builder-sum", has_text="no room for your note")
    assert "Slowly" in page.locator(".sheet").inner_text()
    assert not told.count()
    page.get_by_label("Layout").select_option("quarter")
    told.wait_for()
    page.get_by_label("Layout").select_option("list")
    assert "Slowly" in page.locator(".sheet").inner_text()
    assert not told.count()


def test_an_unknown_exercise_is_told_and_nothing_else_is_lost(build: Callable[[str], Page]) -> None:
    page = build("#x=heel-raise,heel-rise,sit-to-stand&note=Slowly")
    assert "no exercise “heel-rise”" in page.locator(".builder-told").inner_text()
    assert chosen(page) == ["heel-raise", "sit-to-stand"]
    assert "Slowly" in page.locator(".sheet").inner_text()


def test_a_renamed_exercise_is_found_under_its_new_name(
    browser: Browser, site: Path, site_url: str
) -> None:
    page = browser.new_page()
    data = json.loads((site / "data/finder.json").read_text("utf-8"))
    data["moved"] = {"heel-lift": "heel-raise"}
    page.context.route("**/finder.json", lambda route: route.fulfill(json=data))
    page.goto(site_url + "print/build/#x=heel-lift")
    page.locator(".builder-told p").wait_for()
    assert "“heel-lift” is now called “Heel raise”" in page.locator(".builder-told").inner_text()
    page.locator(".sheet-card").first.wait_for()
    assert chosen(page) == ["heel-raise"]
    page.close()


@pytest.mark.parametrize(
    "state",
    [
        "#x=heel-raise.q9",
        "#x=heel-raise&layout=wild",
        "#x=,,,heel-raise&cause=%%%",
        "#x=heel-raise&cause=toString",
        "#x=heel-raise,%20&exercise=bridge",
        f"#x=heel-raise&note={'a' * 201}",
    ],
)
def test_a_broken_address_is_told_and_what_can_be_read_is_kept(
    build: Callable[[str], Page], state: str
) -> None:
    page = build(state)
    assert page.locator(".builder-told p").count() == 1
    assert chosen(page) == ["heel-raise"]
    assert page.locator(".sheet-card").count() == 1


def test_more_than_five_are_warned_about_and_the_time_is_said(
    build: Callable[[str], Page],
) -> None:
    page = build(f"#x={FIVE}")
    assert "5 exercises, about" in page.locator(".builder-sum").inner_text()
    assert "more than 5" not in page.locator(".builder-sum").inner_text()
    add(page, "bridge")
    page.locator(".builder-sum", has_text="more than 5").wait_for()
    page = build("#x=ankle-pumps")
    assert not re.search(r"\b1 \w+s\b", page.locator(".builder-sum").inner_text())


def test_what_the_situation_holds_back_is_said_with_the_reason(
    build: Callable[[str], Page],
) -> None:
    page = build("#x=single-leg-stance,ankle-pumps&cause=knee-replacement")
    why = page.locator("[data-id=single-leg-stance]")
    assert "Held back. " in why.inner_text()
    assert "the leg may give way" in why.inner_text()
    assert "Held back" not in page.locator("[data-id=ankle-pumps]").inner_text()


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(
    ("layout", "pages"),
    [
        ("layout=full", 5),
        ("layout=half", 3),
        ("layout=quarter", 2),
        ("layout=list", 1),
        ("type=large", 10),
    ],
)
def test_the_print_has_the_promised_pages(
    build: Callable[[str], Page], layout: str, pages: int, paper: str
) -> None:
    page = build(f"#x={FIVE}&paper={paper}&{layout}&note=Slowly")
    page.wait_for_function(
        "() => document.querySelectorAll('.sheet figure:not(:has(svg))').length === 0"
    )
    page.wait_for_timeout(100)
    printed = pikepdf.open(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert len(printed.pages) == pages
    box = printed.pages[0].mediabox
    assert abs(int(box[2]) - SIZES[paper][0]) <= 1
    assert abs(int(box[3]) - SIZES[paper][1]) <= 1


def test_no_card_of_any_exercise_spills_or_is_set_too_small(build: Callable[[str], Page]) -> None:
    exercises = [item.id for item in load(ROOT)[0].published("exercises")]
    for state in ("layout=full", "layout=half", "layout=quarter", "type=large"):
        page = build(f"#x={','.join(exercises)}&{state}")
        done = "() => document.querySelectorAll('.sheet figure:not(:has(svg))').length === 0"
        page.wait_for_function(done)
        page.wait_for_timeout(300)
        page.emulate_media(media="print")
        spilt = page.evaluate("""() => [...document.querySelectorAll(".sheet-page")]
            .filter(part => part.scrollHeight > part.clientHeight + 1
                || part.scrollWidth > part.clientWidth + 1)
            .map(part => part.querySelector("h2")?.textContent)""")
        assert spilt == [], state
        cut = page.evaluate("""() => [...document.querySelectorAll(".sheet-page")].filter(part =>
            [...part.children].some(child => child.offsetHeight
                && child.getBoundingClientRect().bottom
                > part.getBoundingClientRect().bottom + 1)).length""")
        assert cut == 0, state
        smallest = page.evaluate("""() => Math.min(...[...document.querySelectorAll(
                ".sheet :is(p, li, figcaption, h3, th)")]
            .map(part => parseFloat(getComputedStyle(part).fontSize) * 0.75))""")
        assert smallest >= (18 if state == "type=large" else 12) - 0.01, state
        assert page.locator(".sheet-columns[hidden]").count() == 0, "what to do and what not"
        page.close()


def test_a_dose_has_the_same_words_as_on_page_and_card(browser: Browser, site_url: str) -> None:
    page = browser.new_page()
    page.goto(site_url + "print/build/")
    for item in load(ROOT)[0].published("exercises"):
        dose = json.loads(item.entry.dose.model_dump_json())
        words = page.evaluate(
            """async ([base, dose]) => {
            const { doseAmounts } = await import(`${base}assets/javascripts/lib/dose.js`);
            return doseAmounts(dose);
        }""",
            [site_url, dose],
        )
        assert words == dose_amounts(item.entry.dose), item.id
    page.close()


def test_nothing_leaves_the_browser(build: Callable[[str], Page]) -> None:
    page = build("#x=heel-raise")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.method + request.url))
    page.get_by_label("A note on the sheet").fill("Slowly")
    page.get_by_label("Layout").select_option("list")
    assert [url for url in asked if not url.startswith("GET") or "Slowly" in url] == []


def test_without_scripts_the_ready_packs_are_offered(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + "print/build/")
    assert "switched off here" in page.locator("#builder").inner_text()
    page.get_by_role("link", name="All cards and packs").click()
    assert page.url.endswith("/print/")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(build: Callable[[str], Page], scheme: str) -> None:
    page = build(f"#x={FIVE}&cause=knee-replacement")
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for summary in page.locator("#builder summary").all():
        summary.click()
    options = {"rules": {"color-contrast-enhanced": {"enabled": True}}}
    found = Axe().run(page, context="#builder", options=options)
    assert [part["id"] for part in found.response["violations"]] == [], found.generate_report()
