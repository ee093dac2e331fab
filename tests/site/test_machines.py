"""What machines find on the built site: descriptions, data, the feed, the map."""

from __future__ import annotations

import gzip
import json
import re
import struct
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PAGES = ("causes/ageing", "exercises/heel-raise", "self-checks/walking-speed", "muscles/soleus")


def head(site: Path, page: str) -> str:
    return (site / page / "index.html").read_text("utf-8").split("</head>")[0]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_itself_its_data_and_its_feed(site: Path, page: str) -> None:
    words = head(site, page)
    canonical = re.search(r'<link rel="canonical" href="([^"]+)"', words)
    assert canonical
    assert canonical[1].endswith(f"/{page}/")
    assert f'content="{canonical[1]}"' in words
    assert 'property="og:description"' in words
    for kind in ("application/json", "application/atom+xml"):
        link = re.search(rf'type="{re.escape(kind)}"[^>]* href="([^"]+)"', words)
        assert link
        assert (site / page / urlsplit(link[1]).path).resolve().is_file()


@pytest.mark.parametrize("page", PAGES)
def test_linked_data_survives_the_way_through_markdown(site: Path, page: str) -> None:
    text = (site / page / "index.html").read_text("utf-8")
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
    assert len(blocks) == 1
    things = json.loads(blocks[0])["@graph"]
    assert {"BreadcrumbList"} <= {str(thing["@type"]) for thing in things}


def test_pictures_say_their_licence_and_are_there(site: Path) -> None:
    text = (site / "exercises/heel-raise/index.html").read_text("utf-8")
    block = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)[0]
    pictures = [thing for thing in json.loads(block)["@graph"] if thing["@type"] == "ImageObject"]
    assert pictures
    for picture in pictures:
        assert picture["license"].startswith("https://creativecommons.org/")
        assert (site / "figures" / picture["contentUrl"].split("/figures/")[1]).is_file()


def test_every_page_has_a_picture_for_shared_links(site: Path) -> None:
    seen: set[Path] = set()
    for file in site.rglob("index.html"):
        words = file.read_text("utf-8").split("</head>")[0]
        found = dict(
            re.findall(r'<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="(.*?)">', words)
        )
        assert "/social/" in found["og:image"], file
        picture = site / "cards" / "social" / found["og:image"].split("/social/")[1]
        assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
        assert found["og:image:alt"]
        assert found["twitter:card"] == "summary_large_image"
        seen.add(picture)
    for picture in seen:
        start = picture.read_bytes()[:24]
        assert start[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", start[16:]) == (1200, 630), picture
    assert sum(picture.stat().st_size for picture in seen) < 10_000_000
    assert len(seen) > 150, "people share entries, not the home page"


def test_the_files_for_scripts_stay_small(site: Path) -> None:
    limits = {"data/finder.json": 60_000, "data/search.json": 80_000, "data/offline.json": 12_000}
    for path, limit in limits.items():
        assert len(gzip.compress((site / path).read_bytes())) < limit, path
    scripts = [path.read_bytes() for path in (site / "assets/javascripts").rglob("*.js")]
    own = [script for script in scripts if script.startswith(b"// @ts-check")]
    assert len(own) > 20
    assert sum(len(gzip.compress(script)) for script in own) < 49_000
