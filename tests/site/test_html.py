"""The HTML of the built site is valid: a checker on each type of page, every page by its ids."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.site.pages import PAGE_TYPES

SETTINGS = Path(__file__).with_name("html-validate.json")
CHECKER = "html-validate@9.7.1"


def test_a_checker_finds_no_error_on_any_type_of_page(site: Path) -> None:
    """html-validate comes from npm, where there is one. By hand: `npx html-validate build/site`."""
    npx = shutil.which("npx")
    if not npx:
        pytest.skip("NO NODE: the HTML was not checked.")
    command = [npx, "--yes", f"--package={CHECKER}", "html-validate"]
    if subprocess.run([*command, "--version"], capture_output=True).returncode:
        pytest.skip("NO HTML-VALIDATE: npm could not fetch it, so the HTML was not checked.")
    pages = [str(site / file(path)) for path in PAGE_TYPES.values()]
    run = subprocess.run([*command, "--config", SETTINGS, *pages], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_no_id_is_used_twice_and_every_button_says_what_it_is(site: Path) -> None:
    wrong = {path: found for path in site.rglob("*.html") if (found := faults(path))}
    assert wrong == {}


def file(path: str) -> str:
    """The file of a page, by its address below the site's, without what stands behind the #."""
    plain = path.split("#")[0]
    return plain if plain.endswith(".html") else f"{plain}index.html"


def faults(path: Path) -> list[str]:
    """What a page has that no page may have."""
    seen = _Elements()
    seen.feed(path.read_text("utf-8"))
    twice = [f"id {id_} twice" for id_, count in seen.ids.items() if count > 1]
    return twice + seen.bare


class _Elements(HTMLParser):
    """Counts ids, and notes buttons without a type, pictures without words and inline handlers."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.bare: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if "id" in named:
            self.ids[named["id"] or ""] += 1
        needed = {"button": "type", "img": "alt", "html": "lang"}.get(tag)
        if needed and needed not in named:
            self.bare.append(f"<{tag}> without {needed}")
        self.bare += [f"<{tag} {name}>" for name in named if name.startswith("on")]
