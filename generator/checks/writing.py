"""Rules on what may stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.base import Written
from generator.problems import Problem
from generator.prose import parse

_ALMOST = re.compile(r"(?<!\!)[\[(](?P<at>@?)(?P<id>[a-z0-9][a-z0-9-]*)[\])](?!\()")
_MARKUP = re.compile(r"\[@[^\]]*\]|\]\([^)]*\)|\*\*[^*]+\*\*|</?[a-zA-Z][^>]*>")


def refused_markup(catalog: Catalog) -> Iterator[Problem]:
    """A text holds something that has no place in it: HTML, a picture, a heading, a list.

    Write plain words. Known are ``*emphasis*``, ``**strong**``, links and citations.
    """
    for item, path, text, mark in catalog.written:
        if isinstance(mark, Written) and mark.prose:
            for fault in parse(text)[1]:
                yield item.source.problem(path, fault.rule, fault.message, fault.hint)


def markup_in_plain_text(catalog: Catalog) -> Iterator[Problem]:
    """A field for plain words holds a citation, a link or another mark.

    It would show up as typed, on the page and on the card. Cite in a neighbouring field.
    """
    for item, path, text, mark in catalog.written:
        if not isinstance(mark, Written) or mark.prose:
            continue
        found = _MARKUP.search(text)
        if found:
            place = item.source.spot(path, found.group())
            message = f'"{found.group()}" would show up as typed in this field'
            hint = "write plain words here; cite in a field for prose, such as summary or note"
            yield item.source.problem_at(place, "markup-in-plain-text", message, hint)


def lost_citation(catalog: Catalog) -> Iterator[Problem]:
    """A citation is written in another way, so that readers would see it as typed.

    Write it in square brackets with an @ in front of the id: ``[@nhs-gbs]``.
    """
    sources = catalog["sources"]
    for item, path, text, mark in catalog.written:
        if not isinstance(mark, Written) or not mark.prose:
            continue
        for found in _ALMOST.finditer(text):
            cited = found.group() == f"[@{found['id']}]"
            if not cited and (found["at"] or found["id"] in sources):
                place = item.source.spot(path, found.group())
                message = f'"{found.group()}" is not read as a citation'
                hint = f"write [@{found['id']}]"
                yield item.source.problem_at(place, "lost-citation", message, hint)
