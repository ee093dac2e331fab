"""What can be mended in a file without asking what its editor meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from generator.edits import order, spacing
from generator.model.base import Part
from generator.shape import shape
from generator.source import read

Step = Callable[[str], str]


def fixed(raw: bytes, model: type[Part]) -> str:
    """The text of a file with its spaces, invisible characters and order of fields mended.

    Each step counts only if the entry stays the same and no comment is lost: what a step could
    get wrong stays as the editor wrote it.

    Args:
        raw: the bytes of the file.
        model: the class of the entry.

    Raises:
        UnicodeDecodeError: if the file is not UTF-8.
    """
    text = raw.decode("utf-8")
    text = _accepted(text, spacing.readable(text), model)
    steps: list[Step] = [spacing.even, spacing.plain_ranges, lambda t: order.ordered(t, model)]
    for step in steps:
        text = _accepted(text, step(text), model)
    return text


def _accepted(before: str, after: str, model: type[Part]) -> str:
    same = before == after or _says_the_same(before, after, model)
    return after if same and _comments(before) == _comments(after) else before


def _says_the_same(before: str, after: str, model: type[Part]) -> bool:
    one, other = (read("", text.encode()) for text in (before, after))
    if one.problems:
        return len(other.problems) < len(one.problems)
    (entry, _), (again, _) = shape(one, model), shape(other, model)
    return not other.problems and (entry == again if entry else one.data == other.data)


def _comments(text: str) -> Counter[str]:
    lines = (line.strip().replace("\t", " ") for line in text.splitlines())
    return Counter(" ".join(line.split()) for line in lines if line.startswith("#"))
