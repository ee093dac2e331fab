"""``python -m tools.pictures FOLDER``: changed cards and pages as pictures, for a reviewer.

Reads ``FOLDER/changes.json``, as ``generator diff --json`` writes it, and the built site.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import pypdfium2
from playwright.sync_api import FloatRect, ViewportSize, sync_playwright

from generator.changes import Change, read_change
from tests.browser import ARGUMENTS, find
from tests.server import serve

SITE = Path("build") / "site"
PAPER = "-a4"
"""Both papers look much the same."""
PACK = "pack-"
"""A pack holds cards that have files of their own."""
MOST = 40
"""Pictures of a kind; a change of everything is looked at on the site."""
ALSO = "also-changed"
"""The folder of what follows from a change elsewhere; what was edited lies above it."""
TALLEST = 16_000
"""Pixels of a picture; below it a browser repeats what it has, and the page is on the site."""
DOTS = 110 / 72
"""Pixels for a point: enough to read a card on a screen."""

PHONE: ViewportSize = {"width": 390, "height": 844}


def main(folder: Path, site: Path = SITE) -> int:
    """Write ``FOLDER/cards/*.png`` and ``FOLDER/pages/*.png``."""
    change = read_change((folder / "changes.json").read_text(encoding="utf-8"))
    cards = draw_cards(change, site, folder / "cards")
    pages = shoot_pages(change, site, folder / "pages")
    print(f"{cards} pictures of cards, {pages} of pages in {folder}.")
    return 0


def own_first(change: Change, files: Iterable[str]) -> list[str]:
    """Pages or cards, those of the entries that changed first: of many, the first are pictured."""
    return sorted(files, key=lambda file: _folder(change, file))


def _folder(change: Change, file: str) -> str:
    """The folder for the picture of a page or a card: empty for an entry that was edited."""
    own = {entry.id for entry in change.new}
    own |= {part.entry.id for part in change.edited} | {part.entry.id for part in change.renamed}
    return "" if own & _ids(Path(file).stem) else ALSO


def _ids(stem: str) -> set[str]:
    """What can be the id in the name of a card, which its layout and paper follow."""
    parts = stem.split("-")
    return {"-".join(parts[:count]) for count in range(1, len(parts) + 1)}


def draw_cards(change: Change, site: Path, folder: Path) -> int:
    """One picture for each sheet of each card; the number of cards."""
    files = own_first(change, change.cards)
    single = (file for file in files if PAPER in file and PACK not in file)
    shown = [file for file in single if (site / file).is_file()][:MOST]
    for file in shown:
        target = folder / _folder(change, file)
        target.mkdir(parents=True, exist_ok=True)
        with pypdfium2.PdfDocument(site / file) as document:
            for number, sheet in enumerate(document, 1):
                name = f"{Path(file).stem}-{number}.png"
                sheet.render(scale=DOTS).to_pil().save(target / name)
    return len(shown)


def shoot_pages(change: Change, site: Path, folder: Path) -> int:
    """A long picture of each changed page as on a phone; none where there is no browser."""
    browser_path = find()
    shown = [page for page in own_first(change, change.pages) if _address(site, page)][:MOST]
    if not shown or not browser_path:
        return 0
    with serve(site) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=ARGUMENTS)
        page = browser.new_page(viewport=PHONE)
        for name in shown:
            page.goto(f"{url}{_address(site, name)}")
            height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
            clip: FloatRect = {"x": 0, "y": 0, "width": PHONE["width"], "height": height}
            target = folder / _folder(change, name) / f"{name.replace('/', '-')}.png"
            page.screenshot(path=target, full_page=True, clip=clip)
        browser.close()
    return len(shown)


def _address(site: Path, page: str) -> str:
    """The address of a page below the site's; empty where it was not built."""
    parts = page.split("/")
    folder = page.removesuffix("index") if parts[-1] == "index" else f"{page}/"
    return folder if (site / folder / "index.html").is_file() else ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
