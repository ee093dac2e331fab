"""The scripts of the site: typed without a framework, and none inside a page."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.catalog import load
from generator.finder import CANNOT
from generator.pages.site import STANCES
from tests.conftest import ROOT

SETTINGS = Path(__file__).parent / "js/tsconfig.json"
TYPESCRIPT = "typescript@5.9.3"
SCRIPTS = sorted((ROOT / "overrides").rglob("*.js"))


def test_types_hold() -> None:
    """TypeScript reads the types in the comments; it comes from npm, where there is one."""
    tsc = shutil.which("tsc")
    npx = shutil.which("npx")
    if not tsc and not npx:
        pytest.skip("NO NODE: the types of the scripts were not checked.")
    command = [tsc] if tsc else [str(npx), "--yes", f"--package={TYPESCRIPT}", "tsc"]
    if not tsc and subprocess.run([*command, "--version"], capture_output=True).returncode:
        pytest.skip("NO TYPESCRIPT: npm could not fetch it, so types were not checked.")
    run = subprocess.run([*command, "--project", SETTINGS], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_each_script_asks_to_be_checked_and_stays_small(script: Path) -> None:
    text = script.read_text("utf-8")
    assert text.startswith("// @ts-check\n")
    assert text.count("\n") <= 250
    assert not re.search(
        r"\beval\(|new Function\(|innerHTML|document\.write|https?://(?!www\.w3)", text
    )


def test_the_finder_says_of_each_stance_what_the_pages_say() -> None:
    script = (ROOT / "overrides/assets/javascripts/finder/page.js").read_text("utf-8")
    table = script.split("const STANCES = {")[1].split("}")[0]
    assert dict(re.findall(r'"?([a-z-]+)"?: "([^"]+)"', table)) == STANCES


def test_the_finder_names_only_what_is_in_the_vocabulary() -> None:
    catalog = load(ROOT)[0]
    script = (ROOT / "overrides/assets/javascripts/finder/form.js").read_text("utf-8")
    special = re.findall(r'"([^"]+)"', script.split("const SPECIAL = [")[1].split("]")[0])
    assert set(special) <= set(catalog.terms("equipment"))
    for part in CANNOT:
        assert set(part.demands) <= set(catalog.terms("demands")), part.id
        assert {*part.positions, *part.spared} <= set(catalog.terms("positions")), part.id


def test_no_page_has_a_script_inside_it(site: Path) -> None:
    for page in site.rglob("*.html"):
        for attributes, body in re.findall(
            r"<script\b([^>]*)>(.*?)</script>", page.read_text("utf-8"), re.S
        ):
            assert "application/ld+json" in attributes or not body.strip(), page
