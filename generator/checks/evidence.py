"""Rules on sources, citations and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.checks.safety import LOCAL
from generator.model.base import Written
from generator.model.kinds import ARTICLES
from generator.problems import Problem
from generator.prose import citations, parse, plain_text

_NAMES = re.compile(
    r"\b(?:type [12]\b|[A-Z]\d+\b|vitamin [A-Z]\d*|COVID-19|GLP-1|SARC-F|omega-3"
    r"|CC BY \d\.\d|WCAG \d\.\d|[A-Z]{2,}-\d+)"
)
_COUNTS = re.compile(
    r"\b\d+ (?:legs?|feet|foot|hands?|arms?|sides?|knees|stages?|tests?|phases?|steps?|exercises?"
    r"|sets?|questions?|pictures?|heads|parts|kinds|groups|muscles|layers|bones|nerves|pedals)\b"
)
_FIGURE = re.compile(r"\d")
_PAIN = re.compile(
    r"\bpain\b[^.;]{0,60}?\b(\d{1,2}\s*(?:/|out of|in|on a scale of)\s*10|scale)\b"
    r"|\b\d{1,2}\s*/\s*10\b",
    re.IGNORECASE,
)


def uncited_source(catalog: Catalog) -> Iterator[Problem]:
    """Nothing cites this source.

    Cite it with ``[@its-id]`` where it supports a sentence, or delete the file.
    """
    for item in catalog["sources"].values() if catalog.complete else ():
        if item.published and not catalog.backlinks.get(("sources", item.id)):
            hint = f"cite it with [@{item.id}] where it supports a sentence, or delete the file"
            yield item.source.problem((), "uncited-source", "nothing cites this source", hint)


def figure_without_citation(catalog: Catalog) -> Iterator[Problem]:
    """A figure stands in a paragraph or list item without a citation.

    Put ``[@source-id]`` behind the sentence, in the same paragraph or list item.
    """
    for item, path, text, mark in catalog.written:
        if not isinstance(mark, Written) or not mark.prose:
            continue
        if citations(text) or parse(text)[1]:
            continue
        words = plain_text(text)
        for known in (_NAMES, _COUNTS, _PAIN, LOCAL):
            words = known.sub("", words)
        found = _FIGURE.search(words)
        if found:
            figure = words[found.start() :].split()[0].strip(".,;:()[]")
            place = item.source.spot(path, figure)
            message = f'the figure "{figure}" has no citation in its paragraph'
            hint = "add [@source-id] to this paragraph or list item, or leave the figure out"
            yield item.source.problem_at(place, "figure-without-citation", message, hint)


def entry_without_source(catalog: Catalog) -> Iterator[Problem]:
    """This entry rests on no source.

    Cite one in a text with ``[@source-id]``, or list it under ``sources``.
    """
    with_sources = {
        (ref.item.kind, ref.item.id) for ref in catalog.references if ref.kind == "sources"
    }
    for kind in ARTICLES:
        for item in catalog[kind].values():
            if (kind, item.id) not in with_sources:
                hint = (
                    "cite one with [@source-id] where it supports a sentence; "
                    "ids are the names of the files in content/sources/"
                )
                yield item.source.problem(
                    (), "entry-without-source", "this entry has no source", hint
                )


def sign_without_source(catalog: Catalog) -> Iterator[Problem]:
    """A warning sign rests on no source.

    Cite one behind the sign, or behind what to do, with ``[@source-id]``.
    """
    for kind in ("causes", "impacts"):
        for item in catalog[kind].values():
            for number, sign in enumerate(item.entry.warning_signs):
                if not citations(f"{sign.sign} {sign.do}"):
                    path = ("warning_signs", number, "do")
                    message = "this warning sign has no source"
                    hint = "cite one with [@source-id] behind the sign, or behind what to do"
                    yield item.source.problem(path, "sign-without-source", message, hint)


def pain_number(catalog: Catalog) -> Iterator[Problem]:
    """A number for pain stands in an entry.

    The project has one pain rule, in ``content/rules.yml``; leave the number out here.
    """
    for item, path, text, mark in catalog.written:
        if not isinstance(mark, Written) or item.kind in ("rules", "sources"):
            continue
        found = _PAIN.search(text)
        if found:
            place = item.source.spot(path, found.group())
            message = f'"{found.group()}" is a pain number of its own'
            hint = "leave it out: the one pain rule stands in content/rules.yml and on every card"
            yield item.source.problem_at(place, "pain-number", message, hint)
