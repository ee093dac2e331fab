"""The picture of relations: what leads where, what is held back, and when a team takes over."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from generator.catalog import Catalog, Item, load
from generator.demands import HoldBacks
from generator.fan import fan
from generator.pages import pages
from generator.relations import MOST_CAUSES, WITH_A_TEAM, Branch, Crossing, Relations
from tests.conftest import ROOT
from tests.tiny_base import TINY, copy_tiny

if TYPE_CHECKING:
    from pathlib import Path

CAUSE = "content/causes/cast.yml"
IMPACT = "content/impacts/slow-walking.yml"
LINK = r"\]\((\.\./impacts/[\w.-]+)\)"
SEATED = "content/exercises/seated-heel-raise.yml"


def relations(catalog: Catalog) -> Relations:
    return Relations(catalog, HoldBacks(catalog))


@cache
def real() -> Catalog:
    """The real knowledge base."""
    return load(ROOT)[0]


def edited(tmp_path: Path, file: str, old: str, new: str) -> Catalog:
    """The tiny knowledge base with one edit."""
    path = copy_tiny(tmp_path) / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return load(tmp_path)[0]


def cast(catalog: Catalog) -> list[Branch]:
    return relations(catalog).of_cause(catalog["causes"]["cast"])


def shown(branch: Branch) -> list[str]:
    return [fit.exercise.id for fit in branch.shown]


def causes(*stances: str) -> list[Item]:
    return [item for item in real().published("causes") if item.entry.stance in stances]


def test_a_cause_leads_to_its_impacts_and_on_to_exercises_that_are_not_held_back() -> None:
    (branch,) = cast(load(TINY)[0])
    assert branch.impact.id == "slow-walking"
    assert shown(branch) == ["seated-heel-raise"]
    assert (branch.fit, branch.held) == (1, 1)


@pytest.mark.parametrize("stance", WITH_A_TEAM)
def test_where_a_team_decides_no_exercise_is_shown(tmp_path: Path, stance: str) -> None:
    catalog = edited(tmp_path, CAUSE, "stance: ask-first", f"stance: {stance}")
    (branch,) = cast(catalog)
    assert (branch.impact.id, shown(branch), branch.fit) == ("slow-walking", [], 0)
    drawn = picture(pages(catalog)["causes/cast.md"])
    assert "exercises/" not in drawn
    assert "](../get-help.md)" in drawn


def test_an_impact_that_readers_do_not_see_is_left_out(tmp_path: Path) -> None:
    catalog = edited(tmp_path, IMPACT, "title:", "status: draft\ntitle:")
    assert cast(catalog) == []
    assert "## What it can lead to" not in pages(catalog)["causes/cast.md"]


def test_what_is_held_back_is_said_where_nothing_is_left(tmp_path: Path) -> None:
    catalog = edited(tmp_path, SEATED, "demands: []", "demands: [balance]")
    drawn = picture(pages(catalog)["causes/cast.md"])
    assert "All exercises for this are held back." in drawn
    assert "[See why" in drawn
    assert 'data-finder="cause=cast&helps=slow-walking"' in drawn


def test_an_impact_lies_between_its_causes_and_its_exercises() -> None:
    catalog = load(TINY)[0]
    crossing = relations(catalog).of_impact(catalog["impacts"]["slow-walking"])
    assert [cause.id for cause in crossing.causes] == ["cast"]
    assert [exercise.id for exercise in crossing.exercises] == ["seated-heel-raise", "heel-raise"]
    assert (crossing.more_causes, crossing.more_exercises, crossing.with_team) == (0, 0, False)


def test_no_picture_of_a_cause_shows_what_is_held_back_or_too_much() -> None:
    holds = HoldBacks(real())
    for cause in causes("self", "ask-first"):
        branches = Relations(real(), holds).of_cause(cause)
        ids = [id_ for branch in branches for id_ in shown(branch)]
        backs = [holds.of_cause(cause, real()["exercises"][id_]) for id_ in ids]
        assert not any(back.level == "avoid" for found in backs for back in found), cause.id
        assert len(ids) <= 8, cause.id
        assert len(set(ids)) == len(ids), cause.id


def test_one_who_should_ask_first_sees_what_needs_no_care_before_what_does() -> None:
    holds = HoldBacks(real())
    for cause in causes("ask-first"):
        branches = Relations(real(), holds).of_cause(cause)
        ids = {id_ for branch in branches for id_ in shown(branch)}
        for branch in branches:
            if any(fit.cares for fit in branch.shown):
                refs = real().pointing_to("impacts", branch.impact.id, "exercises", "helps")
                free = {ref.item.id for ref in refs if not holds.of_cause(cause, ref.item)}
                assert free <= ids, (cause.id, branch.impact.id)


def test_pictures_of_impacts_show_many_groups_and_count_the_rest() -> None:
    for impact in real().published("impacts"):
        crossing = relations(real()).of_impact(impact)
        stances = [cause.entry.stance in WITH_A_TEAM for cause in crossing.causes]
        groups = {cause.entry.group for cause in crossing.causes}
        refs = real().pointing_to("impacts", impact.id, "causes", "leads_to")
        every = {ref.item.entry.group for ref in refs}
        assert stances == sorted(stances), impact.id
        assert len(groups) == min(len(every), MOST_CAUSES), impact.id
        assert len(crossing.causes) + crossing.more_causes == len(refs), impact.id


def test_other_kinds_have_no_picture() -> None:
    catalog = load(TINY)[0]
    assert isinstance(relations(catalog).of(catalog["impacts"]["slow-walking"]), Crossing)
    assert relations(catalog).of(catalog["exercises"]["heel-raise"]) is None


def picture(page: str) -> str:
    """The picture in the Markdown of a page."""
    return page.partition('<figure class="relations"')[2].partition("</figure>")[0]


def test_the_picture_is_its_own_text_and_agrees_with_the_reasons_below() -> None:
    page = pages(load(TINY)[0])["causes/cast.md"]
    below = page.partition("</figure>")[2].partition("\n## ")[0]
    assert re.findall(LINK, picture(page)) == re.findall(LINK, below) != []
    assert "Exercise: ask first" in picture(page)


def ends(svg: str) -> list[tuple[float, float]]:
    """Where each line begins and ends, in the height of the drawing from 0 to 1."""
    high = float(re.findall(r'viewBox="0 0 40 (\d+)"', svg)[0])
    found = re.findall(r"M0 ([\d.]+)C.*? 40 ([\d.]+)(?=M|\")", svg)
    return [(float(start) / high, float(end) / high) for start, end in found]


def test_lines_go_from_the_middle_to_the_middle_of_each_box() -> None:
    assert ends(fan([1, 1])) == [(0.5, 0.25), (0.5, 0.75)]
    assert ends(fan([1, 2, 1])) == [(0.5, 0.125), (0.5, 0.5), (0.5, 0.875)]
    assert ends(fan([1, 1], merge=True)) == [(0.25, 0.5), (0.75, 0.5)]
