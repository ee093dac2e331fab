"""No link of the site leads nowhere, and every page can be reached."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path
from urllib.parse import urldefrag

import pytest

from generator.catalog import load
from tests.conftest import ROOT
from tests.server import serve

SETTINGS = Path(__file__).with_name("linkchecker.ini")

UNLINKED = (
    "404.html",
    "c/**/index.html",
    *(f"{old}/index.html" for old in load(ROOT)[0].redirects),
)
"""What no page links to: a wrong address, those on printed cards, and those of old names."""

Links = list[dict[str, str]]


@pytest.fixture(scope="module")
def links(site: Path, site_url: str) -> Links:
    unlinked = [path.relative_to(site).as_posix() for sort in UNLINKED for path in site.glob(sort)]
    return check_links(site_url, *(site_url + path for path in unlinked))


@pytest.mark.slow
def test_no_link_or_anchor_is_broken(links: Links) -> None:
    assert broken(links) == []


def test_every_page_can_be_reached_from_home(links: Links, site: Path, site_url: str) -> None:
    reached = {address(urldefrag(link["url"]).url) for link in links}
    pages = {site_url + path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert set(map(address, pages)) - reached == set()


def test_broken_links_of_every_kind_are_found(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text('<p id="here"><a href="page.html#here">fine</a>')
    (tmp_path / "index.html").write_text(
        '<a href="page.html">1</a> <a href="page.html#here">2</a> <a href="#nowhere">3</a>'
        '<a href="https://example.org/">not asked</a> <a href="mailto:a@example.org">nor this</a>'
        '<a href="page.html#nowhere">A</a> <a href="nowhere.html">B</a> <a href="/outside/">C</a>'
        '<img src="nowhere.png"> <script src="nowhere.js"></script>'
        '<link rel="stylesheet" href="nowhere.css">'
    )
    with serve(tmp_path) as url:
        found = broken(check_links(url))
    names = {line.split(" ")[0] for line in found}
    assert names == {
        "#nowhere",
        "page.html#nowhere",
        "nowhere.html",
        "/outside/",
        "nowhere.png",
        "nowhere.js",
        "nowhere.css",
    }


def address(url: str) -> str:
    return url.removesuffix("index.html")


def check_links(*urls: str) -> Links:
    """Follow every link from these pages, anchors included, without leaving the server."""
    command = [sys.executable, "-m", "tests.site.linkchecker", "--config", str(SETTINGS), *urls]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    return list(csv.DictReader(run.stdout.splitlines()))


def broken(links: Links) -> list[str]:
    """What a person needs to find each link that does not work: the link, its page, the fault."""
    return [
        f"{link['urlname']} on {link['parentname']}: {link['result']} {link['warningstring']}"
        for link in links
        if link["valid"] != "True" or link["warningstring"]
    ]
