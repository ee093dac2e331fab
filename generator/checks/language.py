"""Rules on plain words: long sentences and hard texts. Warnings only: a formula is no reader."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import pyphen

from generator.catalog import Catalog, Item
from generator.model.base import Written
from generator.problems import Problem
from generator.prose import plain_text

MOST_WORDS = 25
MOST_WORDS_ON_CARD = 20
HARDEST_GRADE = 10.0
HARDEST_CARD_GRADE = 7.0
"""Cards aim at grade 5 on the whole; one field may be a little above it."""
FEWEST_WORDS = 30
"""The formula says nothing of use about shorter texts."""
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['\u2019][a-z]+)?|\d[\d.,]*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9“\"(])")
_HYPHENS = pyphen.Pyphen(lang="en_GB", left=1, right=1)
_EXEMPT = ("sources", "vocabulary")


def long_sentence(catalog: Catalog) -> Iterator[Problem]:
    """A sentence is too long.

    Make two of it: 20 words are a good measure.
    """
    for item, path, text, mark in catalog.written:
        if not isinstance(mark, Written) or item.kind in _EXEMPT:
            continue
        most = MOST_WORDS_ON_CARD if mark.card else MOST_WORDS
        for sentence in _SENTENCE.split(plain_text(text)):
            count = len(words(sentence))
            if count > most:
                start = " ".join(sentence.split()[:3])
                place = item.source.spot(path, start)
                message = f'the sentence that starts "{start}" has {count} words'
                hint = f"make two of it; {most} words are the most here"
                where = (item.source.file, place.line, place.column)
                yield Problem(*where, "long-sentence", message, hint, "warning")


def hard_to_read(catalog: Catalog) -> Iterator[Problem]:
    """A field is hard to read, by the Flesch-Kincaid grade.

    Use shorter sentences and everyday words. Medical words count too: say the everyday one first.
    """
    for item in catalog:
        if item.kind in _EXEMPT:
            continue
        for name, (text, card) in _fields(catalog, item).items():
            if len(words(text)) < FEWEST_WORDS:
                continue
            level, hardest = grade(text), HARDEST_CARD_GRADE if card else HARDEST_GRADE
            if level > hardest:
                place = item.source.key_place((name,))
                message = f'"{name}" reads at grade {level:.1f}; {hardest:.0f} is the most here'
                hint = "use shorter sentences and everyday words"
                where = (item.source.file, place.line, place.column)
                yield Problem(*where, "hard-to-read", message, hint, "warning")


def words(text: str) -> list[str]:
    """The words and numbers of a text."""
    return _WORD.findall(text)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade level, a school year of the United States.

    0.39 (words / sentences) + 11.8 (syllables / words) - 15.59, from Kincaid, Fishburne, Rogers
    and Chissom, Derivation of new readability formulas, 1975. Syllables are counted by the
    hyphenation patterns of British English, which find a few less than a speaker would.
    """
    found = words(text)
    sentences = len([part for part in _SENTENCE.split(text) if part.strip()])
    if not found or not sentences:
        return 0.0
    count = sum(_syllables(word.lower()) for word in found)
    return 0.39 * len(found) / sentences + 11.8 * count / len(found) - 15.59


@cache
def _syllables(word: str) -> int:
    return 1 if word[0].isdigit() else len(_HYPHENS.positions(word)) + 1


def _fields(catalog: Catalog, item: Item) -> dict[str, tuple[str, bool]]:
    """Each top-level field's whole text, and whether it stands on the card."""
    texts: dict[str, list[str]] = defaultdict(list)
    card: dict[str, bool] = {}
    for path, text, mark in catalog.written_by(item):
        if isinstance(mark, Written):
            name = str(path[0])
            texts[name].append(_closed(plain_text(text)))
            card[name] = card.get(name, True) and mark.card
    return {name: (" ".join(parts), card[name]) for name, parts in texts.items()}


def _closed(text: str) -> str:
    """A list item without a full stop is a sentence of its own all the same."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
