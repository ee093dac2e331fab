"""A change in words: Markdown for a terminal, a summary and a comment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.changes.change import Change, Entry, Link

MOST = 25
"""Lines of a list; the rest is counted."""
FEW = 5
"""Causes in a line."""
_ADVICE = {"print": "print it again", "throw": "**throw it away**"}
_LEVELS = {"": "fits", "care": "with care", "avoid": "held back"}


def as_markdown(change: Change) -> str:
    """What the change does, the most important first.

    Every text that an editor wrote stands in a code span: there it can name nobody, link nowhere
    and hold no HTML.
    """
    lines = [] if change.built else [_not_built(change.errors), ""]
    lines += [*_entries(change), *_printed(change), *_safety(change), *_links(change)]
    lines += _pages(change)
    return "\n".join(["### What changes for readers", "", *(lines or ["Nothing."]), ""])


def _not_built(errors: int) -> str:
    if not errors:
        return "The content before this change has errors, so pages and cards were not compared."
    said = "is 1 error" if errors == 1 else f"are {errors} errors"
    return (
        f"There {said} in the content, so not everything can be compared yet: pages and cards, and "
        "what cannot be read. The list of problems says how to mend it."
    )


def _entries(change: Change) -> Iterator[str]:
    yield from _list("New", map(_name, change.new))
    yield from _list("Changed", (f"{_name(p.entry)}: {_codes(p.fields)}" for p in change.edited))
    renamed = (f"{_name(part.entry)}, was {_code(part.old)}" for part in change.renamed)
    yield from _list("Renamed; the old address leads to the new one", renamed)
    yield from _list("Gone", map(_name, change.gone))


def _printed(change: Change) -> Iterator[str]:
    told = (
        f"{_name(part.entry)}: {_ADVICE.get(part.advice, '?')}, since {_codes(part.fields)} changed"
        for part in change.outdated
    )
    yield from _list("What owners of an old card are told", told)
    yield from _list("Cards that are new or print differently", _cards(change.cards))
    yield from _list("Cards that are no longer made", _cards(change.cards_gone))


def _cards(files: Iterable[str]) -> Iterator[str]:
    """Each card once, whatever its paper."""
    names = (file.rpartition("/")[2].removesuffix(".pdf") for file in files)
    cards = {name.removesuffix("-a4").removesuffix("-letter") for name in names}
    yield from map(_code, sorted(cards))


def _safety(change: Change) -> Iterator[str]:
    """One line for each exercise and each way in which its causes changed."""
    groups: dict[tuple[Entry, str, str], list[str]] = {}
    for part in change.held_back:
        key = (part.exercise, part.before, part.after)
        groups.setdefault(key, []).append(_code(part.cause.title))
    new = {entry.id for entry in change.new}
    lines = (
        f"{_name(exercise)}: {'' if exercise.id in new else f'{_level(before)} → '}"
        f"**{_level(after)}** for {_some(causes)}"
        for (exercise, before, after), causes in groups.items()
    )
    yield from _list("For whom exercises are held back", lines)


def _level(level: str) -> str:
    return _LEVELS.get(level, "?")


def _some(causes: list[str]) -> str:
    more = f" and {len(causes) - FEW} more" if len(causes) > FEW else ""
    return f"{', '.join(causes[:FEW])}{more}"


def _links(change: Change) -> Iterator[str]:
    yield from _list("Cross-links gained", map(_link, change.links_gained))
    yield from _list("Cross-links lost", map(_link, change.links_lost))


def _pages(change: Change) -> Iterator[str]:
    entries = [*change.new, *(part.entry for part in change.edited)]
    own = {entry.id for entry in [*entries, *(part.entry for part in change.renamed)]}
    others = [page for page in change.pages if page.rpartition("/")[2] not in own]
    yield from _list("Other pages that look different", map(_code, others))


def _list(heading: str, lines: Iterable[str]) -> Iterator[str]:
    items = list(lines)
    if items:
        yield from (f"**{heading}** ({len(items)})", "")
        yield from (f"- {item}" for item in items[:MOST])
        if len(items) > MOST:
            yield f"- and {len(items) - MOST} more"
        yield ""


def _link(link: Link) -> str:
    return f"{_name(link.source)} → {_name(link.target)}"


def _name(entry: Entry) -> str:
    return f"{_code(entry.title)} ({_plain(entry.kind)} {_code(entry.id)})"


def _code(text: str) -> str:
    flat = " ".join(text.replace("`", "'").split())
    return f"`{flat}`" if flat else "` `"


def _codes(texts: Iterable[str]) -> str:
    return ", ".join(map(_code, texts))


def _plain(word: str) -> str:
    return "".join(sign for sign in word if sign.isalpha() or sign == "-")
