"""Each file to print has a page that says the same."""

from __future__ import annotations

import re

import pytest

from generator.cards import PAPERS, Job, jobs
from generator.commands.settings import site_address
from generator.figures import Look
from generator.pages import pages
from generator.pages.extras import CardLink, Extras
from tests.cards.reading import text_of
from tests.cards.samples import DRAWINGS, ROOT, card, catalog, exercise_ids, printed

SHOWN = {id_: DRAWINGS.figure(catalog()["exercises"][id_], Look.COLOUR) for id_ in exercise_ids()}
LINK = CardLink("cards/a.pdf", "A file", "A4", "a4", 1, 1000)
MADE = pages(catalog(), Extras({"packs": [LINK], "logs": [LINK]}, figures=SHOWN))
CARDS = {id_: card(id_) for id_ in exercise_ids()}
JOBS = [
    job
    for job in jobs(catalog(), site_address(ROOT), CARDS)
    if job.file.paper == next(iter(PAPERS))
]
OF_PAPER = """
Mo Tu We Th Fr Sa Su M T W F S Week 1 2 3 4 From
Card version Checked due Nov source sources Free to copy CC BY 4.0 c print
How to do each exercise stands on its card. Tick what you did.
Which leg Left Right Both Notes Weight or band sets of times Hold Rest seconds a day days a week
Too hard? Too easy? Or try Then try how to do it Get ready You need Hold on Feel it here
Who asks first What is in this pack sheets with a week's log one for each phase A log of four weeks
A card for each exercise
"""
"""What stands on paper only: what the pen and the way back to the page need, and short headings."""


@pytest.mark.parametrize("exercise", exercise_ids())
def test_the_page_of_an_exercise_says_what_its_card_says(exercise: str) -> None:
    page, own = MADE[f"exercises/{exercise}.md"], card(exercise)
    text = plain(page)
    texts = [own.title, own.clinical_name, own.why, own.need, own.hold_on, own.breathing, own.feel]
    lists = [own.setup, own.steps, own.do, own.do_not, own.check_first]
    dose = [part for line in own.dose_words for part in line]
    captions = [part.caption for part in own.pictures]
    items = [item for own_list in lists for item in own_list]
    for part in [*texts, own.reviewed, *dose, *captions, *items]:
        assert plain(part) in text, part


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.file.path)
def test_every_printed_word_stands_on_a_page(job: Job) -> None:
    """The project's own rules are shorter on paper, so theirs are the words of both forms."""
    twin = "\n".join(MADE[path] for path in twins(job))
    known = words_of(twin) | words_of(OF_PAPER) | words_of(rules()) | words_of(SITE_WORDS)
    assert words_of(text_of(printed(job.file).pdf)) - known - versions(job) == set()


def twins(job: Job) -> list[str]:
    """The pages that say what a file says."""
    path = job.file.path
    if job.item is None:
        return ["print.md"]
    if job.item.kind == "exercises":
        return [f"exercises/{job.item.id}.md"]
    if path.startswith("cards/pack-"):
        listed = [
            f"exercises/{part['card']['id']}.md" for part in job.file.content if "card" in part
        ]
        front = [f"programmes/{job.item.id}.md"] if job.item.kind == "programmes" else []
        return ["print.md", *front, *listed]
    return [f"programmes/{job.item.id}.md"]


def rules() -> str:
    """The project's rules as cards have them."""
    own = catalog().rules
    assert own is not None
    return " ".join([*own.stop.card, *own.pain.card, *own.ask_first.card])


def versions(job: Job) -> set[str]:
    """Those that stand on its pages."""
    parts = (part for page in job.file.content for part in page.values() if isinstance(part, dict))
    return {str(part.get("version", "")) for part in parts}


SITE_WORDS = f"{site_address(ROOT)} programmes {' '.join(catalog()['programmes'])}"


def words_of(text: str) -> set[str]:
    """Its words and numbers in small letters, without Markdown's escapes."""
    return set(re.findall(r"[^\W_]+", plain(text)))


def plain(text: str) -> str:
    """Words without Markdown's escapes."""
    return re.sub(r"\\(.)", r"\1", " ".join(text.split())).casefold()
