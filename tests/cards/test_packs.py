"""The sheets of a programme, its pack, the packs of body positions and the log."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cards import (
    PAPERS,
    CardError,
    Printable,
    card_store,
    cover_of,
    exercises_of,
    log_files,
    make,
    pack_files,
    position_cover,
    sheet_files,
    sheets_of,
)
from generator.cards.programme import Line, Sheet
from generator.catalog import Item
from generator.checks.progress import MOST_EXERCISES
from generator.order import in_order
from generator.prose import plain_text
from tests.cards.reading import Printed, plain
from tests.cards.samples import SITE, card, catalog, printed
from tests.cards.test_every_card import does_not_overlap, is_accessible, is_large_enough
from tests.cards.test_every_card import keeps_inside as keeps_inside_of

PROGRAMMES = [item.id for item in catalog().published("programmes")]
POSITIONS = list(catalog().terms("positions"))


def programme(id_: str) -> Item:
    return catalog()["programmes"][id_]


def is_sound(made: Printed, file: Printable) -> None:
    keeps_inside_of(made, "full")
    is_large_enough(made, "full")
    does_not_overlap(made)
    is_accessible(made, file)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("id_", PROGRAMMES)
def test_each_phase_has_a_sheet_on_one_page(id_: str, paper: str) -> None:
    sheets = sheets_of(catalog(), programme(id_), SITE, lambda item: card(item.id))
    files = [file for file in sheet_files(id_, sheets) if file.paper == paper]
    assert len(files) == len(programme(id_).entry.phases)
    for sheet, file in zip(sheets, files, strict=True):
        made = printed(file)
        is_sound(made, file)
        assert len(made.pages) == 1
        assert made.pages[0].codes == [f"{SITE}c/programmes/{id_}/#v{sheet.version}"]
        rules = [
            sheet.version,
            sheet.title,
            sheet.phase,
            sheet.aim,
            sheet.move_on,
            sheet.step_back,
            *sheet.stop,
        ]
        lines = [line for _, group in sheet.groups for line in group]
        words = [part for line in lines for part in (line.title, line.dose, line.note)]
        for text in [*rules, *words]:
            assert plain(text) in made.text


@pytest.mark.parametrize("id_", PROGRAMMES)
def test_a_sheet_has_each_position_once(id_: str) -> None:
    for sheet in sheets_of(catalog(), programme(id_), SITE, lambda item: card(item.id)):
        positions = [position for position, _ in sheet.groups]
        order = [term.title for term in catalog().terms("positions").values()]
        assert positions == sorted(set(positions), key=order.index)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("id_", PROGRAMMES)
def test_a_pack_has_cover_sheets_cards_and_log(id_: str, paper: str) -> None:
    item, exercises = programme(id_), exercises_of(catalog(), programme(id_))
    sheets = sheets_of(catalog(), item, SITE, lambda exercise: card(exercise.id))
    cards = [card(exercise.id) for exercise in exercises]
    pack = pack_files(id_, cover_of(catalog(), item, SITE), sheets, cards)
    file = next(file for file in pack if file.paper == paper)
    made = printed(file)
    is_sound(made, file)
    covers = len(made.pages) - len(sheets) - len(cards) - 1
    assert covers in (1, 2)
    front = plain(" ".join(page.text for page in made.pages[:covers]))
    for text in (*item.entry.who_for, *item.entry.not_for, *item.entry.before):
        assert plain(plain_text(text)) in front
    titles = [page.text.split("\r\n")[0] for page in made.pages[covers + len(sheets) : -1]]
    assert all(own.title.split()[0] in title for own, title in zip(cards, titles, strict=True))
    assert "Exercise log" in made.pages[-1].text


@pytest.mark.parametrize("position", POSITIONS)
def test_a_body_position_has_a_pack_from_gentle_to_hard(position: str) -> None:
    own = [i for i in catalog().published("exercises") if i.entry.position == position]
    items = in_order(catalog(), own)
    if not items:
        pytest.skip("no exercise in this position")
    cover = position_cover(catalog(), position, items, SITE)
    file = next(pack_files(position, cover, [], [card(item.id) for item in items]))
    made = printed(file)
    is_sound(made, file)
    assert len(made.pages) == len(items) + 2
    assert all(item.title in plain(made.pages[0].text) for item in items)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_log_is_one_page_of_four_weeks(paper: str) -> None:
    file = next(file for file in log_files() if file.paper == paper)
    made = printed(file)
    is_sound(made, file)
    assert len(made.pages) == 1
    assert [f"Week {number}" in made.text for number in range(1, 6)] == [True] * 4 + [False]


LINE = Line(
    "Knee straightening with an ankle weight",
    "2 to 3 sets of 8 to 12. One leg, then the other.",
    "",
    None,
)


def crowded(lines: int, note: str) -> Sheet:
    """A sheet with so many exercises, spread over three positions."""
    own = next(iter(sheets_of(catalog(), programme(PROGRAMMES[0]), SITE, lambda i: card(i.id))))
    line = replace(LINE, note=note, picture=card("bridge").pictures[-1])
    shares = [range(start, lines, 3) for start in range(3)]
    titles = ("Lying down", "Sitting", "Standing")
    groups = [(title, (line,) * len(share)) for title, share in zip(titles, shares, strict=True)]
    return replace(own, groups=tuple(group for group in groups if group[1]))


@pytest.mark.parametrize("note", ["", "Do it at the worktop. " * 2, "Do it at the worktop. " * 8])
@pytest.mark.parametrize("lines", range(1, 10))
def test_a_sheet_is_one_page_or_says_how_much_is_too_long(lines: int, note: str) -> None:
    for file, pdf in make(sheet_files("crowded", [crowded(lines, note)]), card_store(None)):
        if isinstance(pdf, CardError):
            assert lines > MOST_EXERCISES or len(note) > 150
            assert str(pdf).startswith("about ")
            continue
        made = Printed(pdf)
        assert len(made.pages) == 1
        is_sound(made, file)
