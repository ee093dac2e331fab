"""Rules on plain words: long sentences and hard texts. Warnings only: a formula is no reader."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import pyphen

from generator.catalog import Catalog, Item
from generator.model.base import Written
from generator.problems import Problem
from generator.prose import plain_text

MOST_WORDS = 25
MOST_WORDS_ON_CARD = 20
MOST_LETTERS_ON_CARD = 24
"""The longest word that the narrowest line of a card holds, which is a title on four to a page."""
HARDEST_GRADE = 10.0
HARDEST_CARD_GRADE = 7.0
"""Cards aim at grade 5 on the whole; one field may be a little above it."""
FEWEST_WORDS = 30
"""The formula says nothing of use about shorter texts."""
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['\u2019][a-z]+)?|\d[\d.,]*")
_UNBROKEN = re.compile(rf"[^\s\-\u2013\u2014/]{{{MOST_LETTERS_ON_CARD + 1},}}")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9“\"(])")
_HYPHENS = pyphen.Pyphen(lang="en_GB", left=1, right=1)
_EXEMPT = ("sources", "vocabulary")


@dataclass(frozen=True)
class Measure:
    """What a text is made of.

    Attributes:
        sentences: (its first three words, its number of words) of each sentence.
        syllables: of all words.
    """

    sentences: tuple[tuple[str, int], ...]
    syllables: int

    @property
    def words(self) -> int:
        """The number of words."""
        return sum(count for _, count in self.sentences)


def long_sentence(catalog: Catalog) -> Iterator[Problem]:
    """A sentence is too long.

    Make two of it: 20 words are a good measure.
    """
    for item, path, text, mark in catalog.written:
        if not isinstance(mark, Written) or item.kind in _EXEMPT:
            continue
        most = MOST_WORDS_ON_CARD if mark.card else MOST_WORDS
        for start, count in measure(plain_text(text)).sentences:
            if count > most:
                place = item.source.spot(path, start)
                message = f'the sentence that starts "{start}" has {count} words'
                hint = f"make two of it; {most} words are the most here"
                yield item.source.problem_at(place, "long-sentence", message, hint, "warning")


def long_word(catalog: Catalog) -> Iterator[Problem]:
    """A word is longer than a line of a printed card.

    Cards do not break words, so it would run over the edge. Use a shorter word, or a hyphen.
    """
    for item, path, text, mark in catalog.written:
        if not isinstance(mark, Written) or not (mark.card or _names_a_card(item, path)):
            continue
        for word in _UNBROKEN.findall(text):
            place = item.source.spot(path, word)
            message = f'the word "{word}" has {len(word)} letters'
            hint = f"use a shorter word or a hyphen; a line of a card holds {MOST_LETTERS_ON_CARD}"
            yield item.source.problem_at(place, "long-word", message, hint)


def _names_a_card(item: Item, path: tuple[str | int, ...]) -> bool:
    return item.kind in ("exercises", "programmes") and path == ("title",)


def hard_to_read(catalog: Catalog) -> Iterator[Problem]:
    """A field is hard to read, by the Flesch-Kincaid grade.

    Use shorter sentences and everyday words. Medical words count too: say the everyday one first.
    """
    for item in catalog:
        if item.kind in _EXEMPT:
            continue
        for name, (texts, card) in _fields(catalog, item).items():
            if sum(measure(text).words for text in texts) < FEWEST_WORDS:
                continue
            level, hardest = grade(texts), HARDEST_CARD_GRADE if card else HARDEST_GRADE
            if level > hardest:
                message = f'"{name}" reads at grade {level:.1f}; {hardest:.0f} is the most here'
                hint = "use shorter sentences and everyday words"
                yield item.source.key_problem((name,), "hard-to-read", message, hint, "warning")


def grade(texts: Iterable[str]) -> float:
    """The Flesch-Kincaid grade level of some texts, a school year of the United States.

    0.39 (words / sentences) + 11.8 (syllables / words) - 15.59, from Kincaid, Fishburne, Rogers
    and Chissom, Derivation of new readability formulas, 1975. Syllables are counted by the
    hyphenation patterns of British English, which find a few less than a speaker would. A list
    item without a full stop counts as a sentence.
    """
    measures = [measure(text) for text in texts]
    words = sum(part.words for part in measures)
    sentences = sum(len(part.sentences) for part in measures)
    if not words or not sentences:
        return 0.0
    syllables = sum(part.syllables for part in measures)
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


@cache
def measure(text: str) -> Measure:
    """Count the sentences, words and syllables of a text in plain words."""
    sentences, syllables = [], 0
    for sentence in _SENTENCE.split(text):
        words = _WORD.findall(sentence)
        if words:
            sentences.append((" ".join(sentence.split(maxsplit=3)[:3]), len(words)))
            syllables += sum(map(_syllables, words))
    return Measure(tuple(sentences), syllables)


@cache
def _syllables(word: str) -> int:
    return 1 if word[0].isdigit() else len(_HYPHENS.positions(word.lower())) + 1


def _fields(catalog: Catalog, item: Item) -> dict[str, tuple[list[str], bool]]:
    """Each top-level field's texts in plain words, and whether it stands on the card."""
    texts: dict[str, list[str]] = defaultdict(list)
    card: dict[str, bool] = {}
    for path, text, mark in catalog.written_by(item):
        if isinstance(mark, Written):
            name = str(path[0])
            texts[name].append(plain_text(text))
            card[name] = card.get(name, True) and mark.card
    return {name: (parts, card[name]) for name, parts in texts.items()}
