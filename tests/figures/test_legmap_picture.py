"""The leg map as SVG: in each look, alone or as links, read by eye, touch and screen reader."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser

from generator.figures.legmap import REGIONS, View, leg_map, thumbnail
from generator.figures.legmap.labels import spread
from generator.figures.legmap.regions import BELLIES
from generator.figures.look import Look
from generator.figures.palette import DARK, LIGHT, PRINT, contrast

SVG = "{http://www.w3.org/2000/svg}"
LOOKS = list(Look)
SHOWN = [(name, view) for name, region in REGIONS.items() for view in region.views]


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314


@pytest.mark.parametrize(("name", "view"), SHOWN)
def test_every_region_has_fibre_lines_so_that_colour_is_never_the_only_cue(
    name: str, view: View
) -> None:
    svg = parsed(leg_map([name], look=Look.PRINT, key="k", views=[view]))
    group = svg.find(f".//{SVG}g[@id='k-{view}-{name}']")
    assert group is not None
    bellies, fibres = group.iter(f"{SVG}path")
    assert bellies.get("fill") != fibres.get("stroke")
    assert fibres.get("d")


@pytest.mark.parametrize("look", LOOKS)
def test_main_helping_and_resting_muscles_differ_in_more_than_colour(look: Look) -> None:
    drawn = {
        "main": leg_map(["soleus"], look=look, key="k"),
        "also": leg_map([], secondary=["soleus"], look=look, key="k"),
        "rest": leg_map([], look=look, key="k"),
    }
    fills, lines = set(), set()
    for mark, svg in drawn.items():
        muscle = parsed(svg).find(f".//{SVG}g[@id='k-back-soleus']")
        assert muscle is not None
        assert muscle.get("data-mark") == mark
        belly, fibres = muscle.iter(f"{SVG}path")
        fills.add(belly.get("fill"))
        lines.add((fibres.get("d"), fibres.get("stroke-width")))
    assert len(fills) == 3
    assert len(lines) == 3, "without colours they still differ"


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("links", [{}, {name: f"/muscles/{name}/" for name in REGIONS}])
def test_ids_are_unique_and_start_with_the_key(look: Look, links: dict[str, str]) -> None:
    root = parsed(leg_map(["soleus"], look=look, key="one", labels=True, links=links))
    ids = [e.get("id", "") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert all(i == "one" or i.startswith("one-") for i in ids)
    used = {e.get("href", "#")[1:] for e in root.iter(f"{SVG}use")}
    assert used <= set(ids)


def test_title_and_description_say_which_muscle_and_where() -> None:
    root = parsed(leg_map(["soleus"], secondary=["shin"], look=Look.COLOUR, key="k"))
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert title.text == "Leg muscles: lower calf"
    assert desc.text == (
        "A person from the waist to the toes. Seen from: front, side, back. In the lower calf, "
        "under the upper calf muscle and showing below it, down to the heel tendon. "
        "Also working: front of the shin."
    )
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"


def test_with_links_each_region_is_a_named_link_in_reading_order() -> None:
    links = {name: f"/muscles/{name}/" for name in REGIONS}
    root = parsed(leg_map(look=Look.COLOUR, key="k", views=[View.BACK], links=links))
    named = [a for a in root.iter(f"{SVG}a") if a.get("aria-label")]
    assert next((a.get("href"), a.get("aria-label")) for a in named) == (
        "/muscles/hip-abductors/",
        "Side of the hip, back view",
    )
    assert {a.get("href") for a in named} == {
        f"/muscles/{n}/" for n, r in REGIONS.items() if View.BACK in r.views
    }
    hidden = [a for a in root.iter(f"{SVG}a") if not a.get("aria-label")]
    assert all(a.get("tabindex") == "-1" and a.get("aria-hidden") == "true" for a in hidden)
    assert root.get("role") == "group"


def test_a_thin_muscle_can_be_tapped_beside_itself_but_never_on_another() -> None:
    links = {"fibularis": "/f/", "shin": "/s/"}
    svg = leg_map(look=Look.COLOUR, key="k", views=[View.FRONT], links=links)
    assert svg.rindex('stroke="transparent"') < svg.index('data-muscle="')


def test_every_muscle_can_be_tapped_on_44_px_in_one_of_its_views(browser: Browser) -> None:
    """A phone's width for one view. 24 px is the least that WCAG 2.2 AA allows."""
    links = {name: name for name in REGIONS}
    sizes: dict[str, list[int]] = {name: [] for name in REGIONS}
    page = browser.new_page(viewport={"width": 360, "height": 1100})
    for view in View:
        svg = leg_map(look=Look.COLOUR, key="k", views=[view], links=links)
        page.set_content(f"<body style='margin:0'><style>svg{{width:360px}}</style>{svg}")
        hits = page.evaluate(HITS, [360, 1100])
        for name in {hit for row in hits for hit in row if hit}:
            sizes[name].append(largest_square(hits, name) * 2)
    page.close()
    assert {name: max(found) for name, found in sizes.items() if max(found) < 44} == {}
    assert min(min(found) for found in sizes.values()) >= 24


HITS = """([width, height]) => {
  const rows = [];
  for (let y = 1; y < height; y += 2) {
    const row = [];
    for (let x = 1; x < width; x += 2)
      row.push(document.elementFromPoint(x, y)?.closest("a")?.getAttribute("href") ?? "");
    rows.push(row);
  }
  return rows;
}"""
"""Which link takes a tap, every 2 px."""


def largest_square(hits: list[list[str]], name: str) -> int:
    """Side of the largest square that belongs to one link."""
    best, above = 0, [0] * len(hits[0])
    for row in hits:
        here = [0] * len(row)
        for x, hit in enumerate(row):
            if hit == name:
                here[x] = 1 + min(here[x - 1], above[x], above[x - 1]) if x else 1
                best = max(best, here[x])
        above = here
    return best


def test_link_addresses_cannot_break_out_of_their_attribute() -> None:
    svg = leg_map(look=Look.COLOUR, key="k", links={"soleus": '"><script>'})
    assert "<script" not in svg
    parsed(svg)


def test_labels_are_real_text_one_for_each_muscle_of_the_view() -> None:
    root = parsed(leg_map(look=Look.COLOUR, key="k", views=[View.SIDE], labels=True))
    texts = [t.text for t in root.iter(f"{SVG}text")]
    assert sorted(filter(None, texts)) == sorted(REGIONS[name].name for name in BELLIES[View.SIDE])


def test_labels_never_sit_on_one_another() -> None:
    heights = spread([50, 50, 50, 108, 109])
    assert all(b - a > 6.5 for a, b in pairwise(heights))
    assert heights == sorted(heights)


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.PRINT])
def test_only_the_web_look_uses_variables(look: Look) -> None:
    for svg in (leg_map(["shin"], look=look, key="k"), thumbnail(["shin"], look=look, key="k")):
        assert "var(" not in svg
        assert "<style" not in svg
    assert "var(--fig-muscle," in leg_map(["shin"], look=Look.COLOUR, key="k")


@pytest.mark.parametrize("look", LOOKS)
def test_the_map_stays_below_30_kilobytes_and_a_thumbnail_below_8(look: Look) -> None:
    assert len(leg_map(["quadriceps"], look=look, key="leg-map").encode()) < 30_000
    for name in REGIONS:
        assert len(thumbnail([name], look=look, key="t").encode()) < 8_000


def test_the_same_input_gives_the_same_bytes_whatever_the_order_of_a_set() -> None:
    one = leg_map({"soleus", "shin", "adductors"}, look=Look.PRINT, key="k")
    other = leg_map(["adductors", "shin", "soleus"], look=Look.PRINT, key="k")
    assert one == other


@pytest.mark.parametrize(
    ("names", "views"),
    [
        (["quadriceps"], ["front", "side"]),
        (["hamstrings"], ["side", "back"]),
        (["adductors"], ["front", "back"]),
        (["soleus"], ["side", "back"]),
        (["shin", "gastrocnemius"], ["front", "back"]),
        (["quadriceps", "gluteus-maximus"], ["front", "back"]),
        (["fibularis"], ["front", "side"]),
    ],
)
def test_a_thumbnail_takes_the_two_views_that_show_its_muscles(
    names: list[str], views: list[str]
) -> None:
    svg = thumbnail(names, look=Look.PRINT, key="k")
    assert re.findall(r'<g id="k-(front|side|back)"', svg) == views


def test_a_thumbnail_leaves_resting_muscles_out() -> None:
    svg = thumbnail(["shin"], secondary=["fibularis"], look=Look.PRINT, key="k")
    assert set(re.findall(r'data-muscle="([a-z-]+)"', svg)) == {"shin", "fibularis"}


def test_an_unknown_muscle_is_refused_with_the_list_of_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"^no such muscle: calf\. Known: quadriceps, .*soleus"):
        leg_map(["calf"], look=Look.COLOUR, key="k")


@pytest.mark.parametrize("colours", [LIGHT, DARK, PRINT])
def test_what_carries_meaning_stands_out_three_to_one(colours: dict[str, str]) -> None:
    pairs = [
        ("ink", "prop-b"),  # outline on the body
        ("prop-line", "prop-c"),  # edge and fibres of a resting muscle
        ("muscle", "prop-c"),  # a marked muscle beside a resting one
        ("muscle", "prop-b"),  # stripes on the body
    ]
    weak = [pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 3]
    assert weak == []
