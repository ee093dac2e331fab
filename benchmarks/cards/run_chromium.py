"""Make the PDF of each HTML file in a folder with headless Chromium."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import ARGUMENTS, find

source, target = map(Path, sys.argv[1:])
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=find() or None, args=ARGUMENTS)
    page = browser.new_page()
    for file in sorted(source.glob("*.html")):
        page.goto(file.resolve().as_uri())
        page.pdf(path=target / f"{file.stem}.pdf", prefer_css_page_size=True, tagged=True)
    browser.close()
