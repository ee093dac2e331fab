"""What a reader with an old card is told, and what is new on the site."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from generator.cards import card_of
from generator.catalog import Catalog, Item, load
from generator.commands import main
from generator.feed import feed
from generator.history import HISTORY_FILE
from generator.model.base import Written
from generator.model.walk import texts
from generator.pages import pages
from tests.test_commands import ROOT, run
from tests.tiny_base import copy_tiny, problems_in

HEEL = "exercises/heel-raise.yml"
NEWEST = "**This is the newest card.** You can keep it."


@pytest.fixture
def root(tmp_path: Path, built_tiny: Path) -> Path:
    """A knowledge base whose record begins today."""
    copy_tiny(tmp_path, built_tiny)
    (tmp_path / HISTORY_FILE).unlink()
    record(tmp_path)
    return tmp_path


def record(root: Path, today: str = "2026-01-02") -> str:
    assert main(["record", "--root", str(root), "--today", today, "--quiet"]) == 0
    return (root / HISTORY_FILE).read_text("utf-8")


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / "content" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def made(root: Path) -> dict[str, str]:
    return pages(load(root)[0])


def boxes(page: str) -> dict[str, str]:
    """Version → what its owner is told, in the order of the page."""
    found = re.findall(r"^### (?:Version )?(.*)\n\n(.*)\n", page, re.MULTILINE)
    told = {version: re.sub(r"\[(.*?)\]\(.*?\)", r"\1", words.rstrip()) for version, words in found}
    return {version: words for version, words in told.items() if not version.startswith("Print")}


def versions(page: str) -> list[str]:
    return [version for version in boxes(page) if re.fullmatch("[0-9a-f]{8}", version)]


def test_an_old_card_is_told_that_the_dose_changed(root: Path) -> None:
    (old,) = versions(made(root)["c/heel-raise.md"])
    edit(root, HEEL, "  sets: 2\n", "  sets: 3\n")
    now, before = versions(made(root)["c/heel-raise.md"])
    assert before == old != now
    told = boxes(made(root)["c/heel-raise.md"])
    assert told[now] == NEWEST
    assert told[old] == (
        "**Please print the new card.** How much to do has changed. "
        "The pictures and the steps are the same."
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        (HEEL, "After an operation on", "After any operation on", "The safety advice has"),
        (HEEL, "text: Hold the worktop.", "text: Hold on well.", "What to hold on to has"),
        (HEEL, "demands: [balance]", "demands: []", "What it asks of your body has"),
        ("rules.yml", "card:\n    - ", "card:\n    - Now, ", "The safety advice has"),
    ],
)
def test_a_card_that_could_hurt_is_thrown_away(
    file: str, old: str, new: str, what: str, root: Path
) -> None:
    (first,) = versions(made(root)["c/heel-raise.md"])
    edit(root, file, old, new)
    told = boxes(made(root)["c/heel-raise.md"])[first]
    assert told.startswith("**Throw this card away and print the new one.**")
    assert f"{what} changed." in told


def test_a_card_stays_the_newest_when_only_its_page_says_more(root: Path) -> None:
    (first,) = versions(made(root)["c/heel-raise.md"])
    edit(root, HEEL, "summary: Stand and", "summary: Stand tall and")
    assert boxes(made(root)["c/heel-raise.md"])[first] == NEWEST
    edit(root, HEEL, "Stop if the calf", "Wait if the calf")
    told = boxes(made(root)["c/heel-raise.md"])
    assert versions(made(root)["c/heel-raise.md"]) == [first]
    assert "read the page again. What to take care" in told[first]


def test_versions_stand_newest_first_and_an_unknown_one_is_not_trusted(root: Path) -> None:
    known = versions(made(root)["c/heel-raise.md"])
    for old, new in (("sets: 2", "sets: 3"), ("Lift your heels.", "Rise."), ("Rise.", "Go up.")):
        edit(root, HEEL, old, new)
        record(root)
        known.insert(0, versions(made(root)["c/heel-raise.md"])[0])
    told = boxes(made(root)["c/heel-raise.md"])
    assert list(told) == [*known, "Another version, or none"]
    assert "The steps and how much to do have changed. The pictures are" in told[known[-1]]
    assert told["Another version, or none"].startswith("**Throw this card away")


def test_the_sheet_of_a_programme_has_versions_too(root: Path) -> None:
    (old,) = versions(made(root)["c/programmes/calves.md"])
    edit(root, HEEL, "reps: 8-12", "reps: 6-12")
    told = boxes(made(root)["c/programmes/calves.md"])
    assert told[old].startswith("**Please print the new sheet.**")
    assert "How much to do has changed." in told[old]


@pytest.mark.parametrize("recorded_again", [False, True])
def test_a_renamed_exercise_keeps_its_old_versions(recorded_again: bool, root: Path) -> None:
    edit(root, HEEL, "  sets: 2\n", "  sets: 3\n")
    record(root)
    before = boxes(made(root)["c/heel-raise.md"])
    assert main(["rename", "exercise", "heel-raise", "b", "--root", str(root), "--quiet"]) == 0
    assert "exercises/heel-raise:" not in (root / HISTORY_FILE).read_text("utf-8")
    if recorded_again:
        record(root)
    assert len(before) == 3
    assert boxes(made(root)["c/b.md"]) == boxes(made(root)["c/heel-raise.md"]) == before


def test_an_exercise_that_is_renamed_in_the_browser_keeps_them_too(root: Path) -> None:
    edit(root, HEEL, "  sets: 2\n", "  sets: 3\n")
    old_record = record(root)
    before = boxes(made(root)["c/heel-raise.md"])
    main(["rename", "exercise", "heel-raise", "b", "--root", str(root), "--quiet"])
    (root / HISTORY_FILE).write_text(old_record, "utf-8")
    assert boxes(made(root)["c/b.md"]) == boxes(made(root)["c/heel-lift.md"]) == before
    assert "exercises/heel-raise:" not in record(root)
    assert boxes(made(root)["c/b.md"]) == before


def test_the_card_of_an_exercise_that_is_gone_is_thrown_away(root: Path) -> None:
    edit(root, "exercises/seated-heel-raise.yml", "review:", "status: draft\nreview:")
    page = made(root)["c/seated-heel-raise.md"]
    assert "Throw this card away" in page
    assert "exercises/seated-heel-raise" not in page
    assert "- Seated heel raise" in made(root)["changes.md"].partition("No longer")[2]
    record(root)
    assert made(root)["c/seated-heel-raise.md"] == page


def test_the_record_is_the_same_however_often_and_wherever_it_is_made(root: Path) -> None:
    text = (root / HISTORY_FILE).read_text("utf-8")
    assert record(root) == text
    for seed in ("1", "2"):
        (root / HISTORY_FILE).unlink()
        env = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "generator", "record", "--root", str(root)]
        subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True)
        assert (root / HISTORY_FILE).read_text("utf-8") == text


def test_what_changed_without_a_new_check_is_dated_when_it_is_recorded(root: Path) -> None:
    (old,) = versions(made(root)["c/heel-raise.md"])
    edit(root, "rules.yml", "card:\n    - ", "card:\n    - Now, ")
    record(root, "2026-05-06")
    assert record(root, "2026-07-08").count("on: 2026-05-06") == 3, "two cards and a sheet"
    log = made(root)["changes.md"].partition("## 6 May 2026")[2]
    assert "### 2 changed exercises\n\n- [Heel raise](exercises/heel-raise.md). The safety" in log
    assert boxes(made(root)["c/heel-raise.md"])[old].startswith("**Throw this card away")


def test_pages_are_the_same_with_an_old_record_and_a_new_one(root: Path) -> None:
    edit(root, HEEL, "  sets: 2\n", "  sets: 3\n")
    edit(root, HEEL, "checked: 2026-01-02", "checked: 2026-02-03")
    before = made(root)
    record(root)
    assert made(root) == before


def test_a_check_notices_what_is_not_recorded_and_stops_nobody(root: Path) -> None:
    assert "Note" not in run("check", "--today", "2026-06-01", root=root).stdout
    edit(root, HEEL, "  sets: 2\n", "  sets: 3\n")
    shown = run("check", "--today", "2026-06-01", root=root, GITHUB_ACTIONS="true")
    assert shown.returncode == 0
    assert "No problems" in shown.stdout
    assert "Note: `make schemas` has yet to record what is new in exercises/heel" in shown.stdout
    assert f"::notice file={HISTORY_FILE}," in shown.stdout


def test_nothing_is_recorded_while_a_file_cannot_be_read(root: Path) -> None:
    text = (root / HISTORY_FILE).read_text("utf-8")
    edit(root, HEEL, "title: ", "title:\t")
    assert main(["record", "--root", str(root)]) == 1
    assert (root / HISTORY_FILE).read_text("utf-8") == text


def test_an_editor_can_say_more(root: Path) -> None:
    note = "\nchanges:\n  - on: 2026-01-02\n    what: Two sets are enough, a trial found.\n"
    with (root / "content" / HEEL).open("a") as file:
        file.write(note)
    assert problems_in(root) == []
    assert "Two sets are enough" in made(root)["c/heel-raise.md"]
    assert "Two sets are enough" in made(root)["changes.md"]


def test_the_log_tells_what_is_new_and_what_changed_by_day(root: Path) -> None:
    edit(root, HEEL, "  sets: 2\n", "  sets: 3\n")
    edit(root, HEEL, "checked: 2026-01-02", "checked: 2026-02-03")
    new, first = made(root)["changes.md"].split("\n## ")[1:]
    assert new.startswith("3 February 2026")
    assert "### Changed exercise\n\n- [Heel raise](exercises/heel-raise.md)" in new
    assert "How much to do has changed." in new
    assert "### 2 exercises" in first
    assert "### Cause\n\n- [Legs getting thinner after a cast]" in first
    entry = made(root)["exercises/heel-raise.md"]
    assert "**Last changed:** 3 February 2026. How much to do has changed." in entry


def test_the_first_day_of_the_real_site_is_counted_and_not_listed() -> None:
    catalog = load(ROOT)[0]
    catalog.history = {}
    made = pages(catalog)
    number = len(catalog.published("exercises"))
    assert f"<summary>{number} exercises</summary>" in made["changes.md"]
    news = made["index.md"].partition("## What is new")[2].partition("##")[0]
    assert "[the first pages](changes.md#on-" in news
    assert f"with {number} exercises, " in news
    assert news.count("\n- ") == 1


def test_the_home_page_has_three_lines_of_news(root: Path) -> None:
    for entry in ("causes/cast", "impacts/slow-walking", "muscles/gastrocnemius", HEEL[:-4]):
        edit(root, f"{entry}.yml", "summary: ", "summary: Now, ")
        edit(root, f"{entry}.yml", "checked: 2026-01-02", "checked: 2026-02-03")
    news = made(root)["index.md"].partition("## What is new")[2].partition("##")[0]
    assert re.findall(r"^- 3 February 2026: (\w+ \w+)", news, re.M) == [
        "Changed exercise",
        "Changed cause",
        "Changed effect",
    ]
    assert "[All changes](changes.md)" in news


def test_the_feed_tells_the_same_as_the_log(root: Path) -> None:
    edit(root, HEEL, "  sets: 2\n", "  sets: 3\n")
    edit(root, HEEL, "checked: 2026-01-02", "checked: 2026-02-03")
    atom = "{http://www.w3.org/2005/Atom}"
    tree = ElementTree.fromstring(feed(load(root)[0], "https://example.org/"))  # noqa: S314
    news = tree.findall(f"{atom}entry")
    assert news[0].findtext(f"{atom}title") == "Changed exercise: Heel raise"
    assert news[0].findtext(f"{atom}summary") == "How much to do has changed."
    ids = [part.findtext(f"{atom}id") for part in news]
    assert len(set(ids)) == len(ids) == 9


CARD_ONLY = ("checked", "due", "reviewed", "sources", "address", "id", "version", "level")


def card_words(catalog: Catalog, item: Item) -> dict[str, Any]:
    words = asdict(card_of(catalog, item, "https://example.org/"))
    return {name: part for name, part in words.items() if name not in (*CARD_ONLY, "position")}


def test_a_card_has_another_version_when_its_words_change_and_only_then() -> None:
    catalog = load(ROOT)[0]
    item = catalog["exercises"]["sit-to-stand"]
    words, version = card_words(catalog, item), version_of(catalog, item)
    tried = 0
    for path, _, mark in texts(item.entry):
        if isinstance(mark, Written):
            changed = with_more(catalog, item, path)
            same = card_words(catalog, changed) == words
            assert (version_of(catalog, changed) == version) == same, path
            tried += not same
    assert tried > 20


def version_of(catalog: Catalog, item: Item) -> str:
    return card_of(catalog, item, "https://example.org/").version


def with_more(catalog: Catalog, item: Item, path: tuple[str | int, ...]) -> Item:
    """The exercise with a word more in the text at ``path``."""

    def more(part: Any, steps: tuple[str | int, ...]) -> Any:
        if not steps:
            return f"{part} Now."
        if isinstance(part, tuple):
            index = int(steps[0])
            return (*part[:index], more(part[index], steps[1:]), *part[index + 1 :])
        name = str(steps[0])
        return part.model_copy(update={name: more(getattr(part, name), steps[1:])})

    return Item(item.kind, item.id, more(item.entry, path), item.source)
