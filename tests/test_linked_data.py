"""What machines read: JSON-LD on the pages, the feed, robots.txt, one file for each entry."""

from __future__ import annotations

import json
import re
from typing import Any
from xml.etree import ElementTree

from generator.catalog import load
from generator.feed import feed, robots
from generator.linked_data import with_linked_data
from generator.pages import pages
from generator.records import records
from tests.tiny_base import TINY

SITE = "https://example.org/legwork/"
CATALOG = load(TINY)[0]
MADE = with_linked_data(pages(CATALOG), CATALOG, SITE)


def graph(path: str) -> list[dict[str, Any]]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', MADE[path])
    assert len(found) == 1
    things: list[dict[str, Any]] = json.loads(found[0])["@graph"]
    return things


def test_a_page_says_when_it_was_checked_and_no_review_that_did_not_take_place() -> None:
    page, crumbs = graph("causes/cast.md")
    item = CATALOG["causes"]["cast"]
    assert page["@type"] == ["MedicalWebPage", "Article"]
    assert page["lastReviewed"] == item.entry.review.checked
    assert page["url"] == f"{SITE}causes/cast/"
    assert page["about"]["@type"] == "MedicalCondition"
    assert "reviewedBy" not in page
    names = [step["name"] for step in crumbs["itemListElement"]]
    assert names == ["Home", "Why it happens", item.title]


def test_an_exercise_is_a_plan_with_its_dose() -> None:
    plan = graph("exercises/heel-raise.md")[0]["about"]
    dose = CATALOG["exercises"]["heel-raise"].entry.dose
    assert plan["@type"] == "ExercisePlan"
    assert plan["repetitions"] == str(dose.reps)
    assert plan["intensity"] == dose.effort


def test_there_is_one_dataset_on_the_page_that_offers_it() -> None:
    with_data = [path for path, text in MADE.items() if '"Dataset"' in text]
    assert with_data == ["about.md"]
    dataset = graph("about.md")[-1]
    assert dataset["distribution"][0]["contentUrl"] == f"{SITE}data/legwork.json"


def test_no_text_of_an_editor_can_end_the_block() -> None:
    for text in MADE.values():
        for block in re.findall(r'<script type="application/ld\+json">(.*)</script>', text):
            assert not set(block) & set("<>&")


def test_the_feed_names_what_was_checked_last_first() -> None:
    root = ElementTree.fromstring(feed(CATALOG, SITE))  # noqa: S314 - our own text
    atom = "{http://www.w3.org/2005/Atom}"
    days = [entry.findtext(f"{atom}updated") or "" for entry in root.findall(f"{atom}entry")]
    assert days
    assert days == sorted(days, reverse=True)
    assert root.findtext(f"{atom}updated") == days[0]


def test_each_entry_has_a_file_of_its_own() -> None:
    made = records(CATALOG)
    record = made["data/exercises/heel-raise.json"]
    assert record["title"] == CATALOG["exercises"]["heel-raise"].title
    assert record["page"] == "exercises/heel-raise/"
    assert "figure" not in record


def test_robots_find_the_map_of_the_site() -> None:
    assert f"Sitemap: {SITE}sitemap.xml" in robots(SITE)
