"""Every exercise, in every layout, on both papers: it fits, it can be read, it says all."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import page as pdf_ua
import pytest

from generator.cards import LAYOUTS, Card, Printable, card_files
from tests.cards.reading import POINTS, Box, Printed, figure_box, plain
from tests.cards.samples import card, exercise_ids, printed

PAGES = {"full": 1, "clinic": 1, "two-up": 1, "four-up": 1, "large": 2}
SMALLEST = {"full": 12, "clinic": 12, "two-up": 12, "four-up": 12, "large": 18}
PAPERS = {"a4": (210, 297), "letter": (215.9, 279.4)}
MARGIN = {"large": 25}
"""Millimetres. All others keep to 186 x 255 on both papers."""


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("exercise", exercise_ids())
def test_card(exercise: str, layout: str, paper: str) -> None:
    own = card(exercise)
    wanted = f"cards/{exercise}-{layout}-{paper}.pdf"
    file = next(file for file in card_files(own) if file.path == wanted)
    made = printed(file)
    is_as_promised(made, own, layout, paper)
    is_accessible(made, file)


def is_as_promised(made: Printed, own: Card, layout: str, paper: str) -> None:
    has_its_size(made, layout, paper)
    keeps_inside(made, layout)
    is_large_enough(made, layout)
    does_not_overlap(made)
    says_what_the_card_says(made, own, layout)
    stands_in_order(made, own, layout)
    shows_the_figures(made, own, layout)
    leads_to_the_page(made, own, layout)


def has_its_size(made: Printed, layout: str, paper: str) -> None:
    width, height = PAPERS[paper]
    assert len(made.pages) == PAGES[layout]
    for page in made.pages:
        assert page.width / POINTS == pytest.approx(width, abs=0.1)
        assert page.height / POINTS == pytest.approx(height, abs=0.1)


def keeps_inside(made: Printed, layout: str) -> None:
    """Every letter lies inside the margins, or in the middle where both papers have room."""
    for page in made.pages:
        margins = 2 * MARGIN.get(layout, 0) * POINTS
        own = page.width - margins, page.height - margins
        width, height = own if margins else (186 * POINTS, 255 * POINTS)
        left, bottom = (page.width - width) / 2, (page.height - height) / 2
        room = Box(left - 1.5, bottom - 1, page.width - left + 1.5, page.height - bottom + 1)
        for char, _, box, _ in page.letters:
            assert room.left <= box.left <= box.right <= room.right, char
            assert room.bottom <= box.bottom <= box.top <= room.top, char


def is_large_enough(made: Printed, layout: str) -> None:
    sizes = [letter.size for page in made.pages for letter in page.letters]
    assert min(sizes) >= SMALLEST[layout] - 0.01


def does_not_overlap(made: Printed) -> None:
    """No letter lies on another one or on a figure, and nothing covers or cuts one."""
    for page in made.pages:
        covered = "".join(letter.char for letter in page.letters if not letter.whole)
        assert not covered
        rows: dict[int, list[Box]] = {}
        for letter in page.letters:
            rows.setdefault(round(letter.box.bottom / 40), []).append(letter.box)
        for row in rows.values():
            row.sort()
            assert not [one for one, other in pairwise(row) if one.overlap(other) > 0.5]
    if len(made.pages) == 1:
        for box in map(figure_box, made.figures):
            assert not [c for c in made.pages[0].letters if c.box.overlap(box) > 0.5]


def says_what_the_card_says(made: Printed, own: Card, layout: str) -> None:
    text = made.text
    for words in words_of(own, layout):
        assert plain(words) in text, words


def words_of(own: Card, layout: str) -> list[str]:
    """What must stand on a card: all of it, but for the layouts that are short on purpose."""
    dates = f"Checked {day(own.checked)}, due {day(own.due)}"
    control = [own.id, own.version, dates, own.reviewed, own.address.removeprefix("https://")]
    short = [own.title, *control]
    dose = [*own.amounts, *(part for line in own.dose_words for part in line)]
    steps = [*own.steps, own.breathing]
    ready = [" ".join(own.setup)] if own.setup else []
    safety = [own.stop_title, *own.stop, *own.pain, *own.check_first, *own.ask_first]
    most = [own.why, own.need, own.hold_on, own.feel, *ready, *steps, *safety]
    pairs = [*own.do, *own.do_not]
    origin = [f"{own.sources} source", "CC BY 4.0"]
    rest = [own.clinical_name, *pairs, own.too_hard, own.too_easy, *origin]
    return {
        "full": [*short, *dose, *most, *rest],
        "clinic": [*short, *most, *rest, "Notes:", "Left", "Right", "Weight or band"],
        "large": [*short, *dose, *most, *pairs],
        "two-up": [*short, *dose, *ready, *steps],
        "four-up": [*short, *dose],
    }[layout]


def day(text: str) -> str:
    """As it is printed: 3 Nov 2026."""
    one = date.fromisoformat(text)
    return f"{one.day} {one:%b %Y}"


def stands_in_order(made: Printed, own: Card, layout: str) -> None:
    """What helps to begin stands before what helps to go on, and the small print comes last."""
    if layout not in ("full", "clinic"):
        return
    begin = [own.title, own.clinical_name, own.why, own.need, own.hold_on, *own.steps]
    then = [
        "How much",
        "Feel it here",
        own.do[0],
        own.do_not[0],
        own.stop_title,
        own.check_first[0],
    ]
    parts = [*begin, *then, own.too_hard, own.too_easy, f"Card {own.id}"]
    text, place = made.text, 0
    for part in parts:
        place = text.find(plain(part), place)
        assert place >= 0, part


def shows_the_figures(made: Printed, own: Card, layout: str) -> None:
    """Each frame with its words and its caption, as often as the card stands on the page."""
    alts = [str(figure.Alt) for figure in made.figures]
    for part in own.pictures:
        assert alts.count(part.alt) == max(LAYOUTS[layout].copies, 1) * count_of(own, part.alt)
        assert f"Step {part.step}: {part.caption}" in made.text
    if layout in ("full", "clinic", "large") and own.muscle_map:
        assert own.muscle_map.alt in alts
    frames = {part.alt for part in own.pictures}
    stand_on_one_ground([figure_box(f) for f in made.figures if str(f.Alt) in frames])


def stand_on_one_ground(frames: list[Box]) -> None:
    """Frames beside each other are as high as each other, whatever their captions."""
    for one, other in pairwise(frames):
        if one.bottom < (other.bottom + other.top) / 2 < one.top:
            assert one.bottom == pytest.approx(other.bottom, abs=0.5)


def count_of(own: Card, alt: str) -> int:
    return sum(part.alt == alt for part in own.pictures)


def leads_to_the_page(made: Printed, own: Card, layout: str) -> None:
    """The code on paper, read from a picture of the page; four reminders have no room for it."""
    codes = [code for page in made.pages for code in page.codes]
    expected = {"two-up": 2, "four-up": 0}.get(layout, 1)
    assert codes == [f"{own.address}#v{own.version}"] * expected


def is_accessible(made: Printed, file: Printable) -> None:
    """PDF/UA-1, by a validator that is not ours, and the title that a screen reader says."""
    report = pdf_ua.validate_pdf_bytes(made.pdf)
    assert report.is_compliant, [failure.message for failure in report.failures]
    assert made.document.Root.Lang == "en-GB"
    with made.document.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == file.title
    assert all(str(figure.Alt) for figure in made.figures)
