"""A change in words: for a terminal, and as Markdown for a summary and a comment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.changes.change import Change, Detail, Edited, Entry, Link
from generator.changes.fields import SAFETY, by_importance, in_words

FIRST = 5
"""Lines of a list that everyone sees; in a comment the rest unfolds."""
MOST = 25
"""Lines of a list; the rest is counted."""
FEW = 5
"""Causes in a line, and details below one."""
BEHIND_A_CODE = "c/"
"""Where the pages lie that a printed code opens: what they tell stands in a section of its own."""
_ADVICE = {"print": "print it again", "throw": "**throw it away**"}
_LEVELS = {"": "fits", "care": "with care", "avoid": "held back"}
_STRICT = tuple(_LEVELS)
Section = tuple[str, list[str], int]
"""A heading, its lines, and how many of them everyone sees."""
Writer = Callable[[Section], Iterator[str]]


def as_markdown(change: Change) -> str:
    """What the change does, the most important first, and all but the first lines folded.

    Every text that an editor wrote stands in a code span: there it can name nobody, link nowhere
    and hold no HTML.
    """
    return _written(change, _folded)


def as_text(change: Change) -> str:
    """The same for a terminal, where nothing unfolds."""
    return _written(change, _counted)


def _written(change: Change, writer: Writer) -> str:
    lines = [] if change.built else [_not_built(change.errors), ""]
    for section in _sections(change):
        lines += writer(section) if section[1] else ()
    return "\n".join(["### What changes for readers", "", *(lines or ["Nothing."]), ""])


def _not_built(errors: int) -> str:
    if not errors:
        return "The content before this change has errors, so pages and cards were not compared."
    said = "is 1 error" if errors == 1 else f"are {errors} errors"
    return (
        f"There {said} in the content, so not everything can be compared yet: pages and cards, and "
        "what cannot be read. The list of problems says how to mend it."
    )


def _sections(change: Change) -> Iterator[Section]:
    careful = [part for part in change.edited if SAFETY.keys() & set(part.fields)]
    other = [part for part in change.edited if part not in careful]
    renamed = [f"{_name(part.entry)}, was {_code(part.old)}" for part in change.renamed]
    yield "Changed, and important for safety", list(map(_edited, careful)), FIRST
    yield "For whom exercises are held back", list(_held_back(change)), FIRST
    yield "New", list(map(_name, change.new)), FIRST
    yield "Changed", list(map(_edited, other)), FIRST
    yield "Renamed; the old address leads to the new one", renamed, FIRST
    yield "Gone", list(map(_name, change.gone)), FIRST
    yield "What owners of an old card are told", list(_told(change)), FIRST
    yield "Cards that are new or print differently", _cards(change.cards), 0
    yield "Cards that are no longer made", _cards(change.cards_gone), 0
    yield "Cross-links gained", list(map(_link, change.links_gained)), 0
    yield "Cross-links lost", list(map(_link, change.links_lost)), 0
    yield "Other pages that look different", list(_other_pages(change)), 0


def _folded(section: Section) -> Iterator[str]:
    heading, lines, shown = section
    rest = lines[shown:] if len(lines) > shown + 1 else []
    if shown:
        yield from (f"**{heading}** ({len(lines)})", "")
        yield from (f"- {line}" for line in lines[: len(lines) - len(rest)])
        yield ""
    if rest or not shown:
        title = f"{len(rest)} more" if shown else f"{heading} ({len(lines)})"
        yield from (f"<details><summary>{title}</summary>", "")
        yield from _some_lines(rest or lines)
        yield from ("", "</details>", "")


def _counted(section: Section) -> Iterator[str]:
    yield from (f"**{section[0]}** ({len(section[1])})", "")
    yield from _some_lines(section[1])
    yield ""


def _some_lines(lines: list[str]) -> Iterator[str]:
    yield from (f"- {line}" for line in lines[:MOST])
    if len(lines) > MOST:
        yield f"- and {len(lines) - MOST} more"


def _edited(part: Edited) -> str:
    """The entry and the words for its fields; below it what is different in those for safety."""
    words = [_field(name) for name in by_importance(part.fields)]
    below = [_detail(found) for found in part.details[:FEW]]
    if len(part.details) > FEW:
        below.append(f"and {len(part.details) - FEW} more")
    return "\n  - ".join([f"{_name(part.entry)}: {', '.join(words)}", *below])


def _field(name: str) -> str:
    return f"**{_plain(in_words(name))}**" if name in SAFETY else _plain(in_words(name))


def _detail(part: Detail) -> str:
    words = _plain(in_words(part.field))
    if part.before and part.after:
        return f"{words}: {_code(part.before)} → {_code(part.after)}"
    return (
        f"{words}, {f'new: {_code(part.after)}' if part.after else f'gone: {_code(part.before)}'}"
    )


def _told(change: Change) -> Iterator[str]:
    for part in change.outdated:
        advice = _ADVICE.get(part.advice, "?")
        parts = " and ".join(map(_plain, part.fields))
        yield f"{_name(part.entry)}: {advice}, since {parts} changed"


def _cards(files: Iterable[str]) -> list[str]:
    """Each card once, whatever its paper."""
    names = (file.rpartition("/")[2].removesuffix(".pdf") for file in files)
    cards = {name.removesuffix("-a4").removesuffix("-letter") for name in names}
    return [_code(card) for card in sorted(cards)]


def _held_back(change: Change) -> Iterator[str]:
    """One line for each exercise and each way in which its causes changed, milder ones first."""
    groups: dict[tuple[Entry, str, str], list[str]] = {}
    for part in change.held_back:
        key = (part.exercise, part.before, part.after)
        groups.setdefault(key, []).append(_code(part.cause.title))
    new = {entry.id for entry in change.new}
    for (exercise, before, after), causes in sorted(groups.items(), key=_how_much_milder):
        old = "" if exercise.id in new else f"{_level(before)} → "
        yield f"{_name(exercise)}: {old}**{_level(after)}** for {_some(causes)}"


def _how_much_milder(group: tuple[tuple[Entry, str, str], list[str]]) -> int:
    (_, before, after), _causes = group
    known = before in _LEVELS and after in _LEVELS
    return _STRICT.index(after) - _STRICT.index(before) if known else 0


def _level(level: str) -> str:
    return _LEVELS.get(level, "?")


def _some(causes: list[str]) -> str:
    more = f" and {len(causes) - FEW} more" if len(causes) > FEW else ""
    return f"{', '.join(causes[:FEW])}{more}"


def _other_pages(change: Change) -> Iterator[str]:
    entries = [*change.new, *(part.entry for part in change.edited)]
    own = {entry.id for entry in [*entries, *(part.entry for part in change.renamed)]}
    for page in change.pages:
        if page.rpartition("/")[2] not in own and not page.startswith(BEHIND_A_CODE):
            yield _code(page)


def _link(link: Link) -> str:
    return f"{_name(link.source)} → {_name(link.target)}"


def _name(entry: Entry) -> str:
    return f"{_code(entry.title)} ({_plain(entry.kind)})"


def _code(text: str) -> str:
    flat = " ".join(text.replace("`", "'").split())
    return f"`{flat}`" if flat else "` `"


def _plain(words: str) -> str:
    """Words that the program chose, or a name that a pull request could have made up."""
    return "".join(sign for sign in words if sign.isalpha() or sign in "- ,“”")
