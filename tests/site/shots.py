"""Picture the ten main types of page, for people to look at: `make shots`.

Each is taken on a phone and a desktop, light and dark, from the site in `build/site`, whole as far
as `TALLEST` pixels.
"""

from __future__ import annotations

import sys
from itertools import product
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.browser import ARGUMENTS, find
from tests.conftest import ROOT
from tests.server import serve
from tests.site.pages import DESKTOP, MAIN_TYPES, PHONE, SCHEMES

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

SITE = ROOT / "build/site"
SHOTS = ROOT / "build/shots"
TALLEST = 4000


def take(browser: Browser, url: str, size: dict[str, int], scheme: str, folder: Path) -> int:
    """Write a PNG of every main type of page and give how many there are."""
    context = browser.new_context(viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    for name, path in MAIN_TYPES.items():
        page.goto(url + path)
        page.evaluate("for (const i of document.images) i.loading = 'eager'")
        page.wait_for_load_state("networkidle")
        height = min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
        area = {"x": 0, "y": 0, "width": size["width"], "height": height}
        page.screenshot(
            path=folder / f"{name}-{size['width']}-{scheme}.png",
            full_page=True,
            clip=area,  # type: ignore[arg-type]
        )
    context.close()
    return len(MAIN_TYPES)


def main() -> int:
    """Take all pictures; 1 where there is no browser or no site."""
    path = find()
    if not path or not SITE.exists():
        print("There must be a browser (`make browser`) and a site (`make site`).")
        return 1
    SHOTS.mkdir(parents=True, exist_ok=True)
    with serve(SITE) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        views = product((PHONE, DESKTOP), SCHEMES)
        count = sum(take(browser, url, size, scheme, SHOTS) for size, scheme in views)
        browser.close()
    print(f"{count} pictures are in {SHOTS.relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
