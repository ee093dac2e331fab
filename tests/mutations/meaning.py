"""Slips of the mind: a good file that says something that cannot be."""

from __future__ import annotations

import re

from tests.mutations.lines import Slipped, changed, field, set_value

_REQUIRED = ("title", "summary", "by", "against", "checked", "due", "why", "level", "read", "tier")
_REFERENCES = ("position", "level", "support", "impact", "demand", "treatment", "exercise", "group")
_ANGLE = r"(\{.*?\b(?:knee|hip|ankle)): -?\d+"
_PROSE = ("summary", "text", "why", "note", "does")


def misspelt_field(lines: list[str], at: int) -> Slipped:
    part = field(lines[at])
    if not part or len(part[1]) < 4 or _is_term(part):
        return None
    name = part[1][:2] + part[1][3:]
    return changed(lines, at, lines[at].replace(f"{part[1]}:", f"{name}:", 1))


def _is_term(part: tuple[str, str, str]) -> bool:
    """Whether a line may hold the id of a term: misspelt, all that points to it is wrong."""
    return part[0].startswith("  ") and not part[2]


def capital_field(lines: list[str], at: int) -> Slipped:
    part = field(lines[at])
    name = part[1] if part else ""
    return changed(lines, at, lines[at].replace(f"{name}:", f"{name.title()}:", 1))


def field_twice(lines: list[str], at: int) -> Slipped:
    part = field(lines[at])
    if not part or not part[2] or "- " in part[0]:
        return None
    return [*lines[: at + 1], lines[at], *lines[at + 1 :]], {at, at + 1}


def unknown_id(lines: list[str], at: int) -> Slipped:
    return set_value(lines, at, lambda n, v: f"{v[:-1]}zz" if n in _REFERENCES and v else None)


def id_with_spaces(lines: list[str], at: int) -> Slipped:
    def spaced(name: str, value: str) -> str | None:
        return value.replace("-", " ") if name in ("progresses_to", *_REFERENCES) else None

    return set_value(lines, at, spaced)


def unknown_citation(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, re.sub(r"\[@([a-z0-9-]+)\]", r"[@\1x]", lines[at], count=1))


def several_citations_in_one(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, re.sub(r"\[@([a-z0-9-]+)\]", r"[@\1, @\1]", lines[at], count=1))


def value_deleted(lines: list[str], at: int) -> Slipped:
    below = lines[at + 1] if at + 1 < len(lines) else ""
    if below.startswith(" " * (len(lines[at]) - len(lines[at].lstrip()) + 1)):
        return None  # it would be the start of a group
    return set_value(lines, at, lambda name, value: "" if name in _REQUIRED and value else None)


def field_deleted(lines: list[str], at: int) -> Slipped:
    part = field(lines[at])
    if not part or part[1] not in _REQUIRED or "- " in part[0] or not part[2]:
        return None
    indent = len(lines[at]) - len(lines[at].lstrip())
    group = next((n for n in range(at, -1, -1) if _starts_group(lines[n], indent)), 0)
    return [*lines[:at], *lines[at + 1 :]], {group if indent else 0}


def _starts_group(line: str, indent: int) -> bool:
    """Whether the group to which a line of this indent belongs starts here."""
    if line.startswith(f"{' ' * (indent - 2)}- "):
        return True
    return bool(line.strip()) and len(line) - len(line.lstrip()) < indent


def unit_in_a_number(lines: list[str], at: int) -> Slipped:
    counted = ("rest", "sets", "hold", "minutes", "days", "value", "year", "timer")
    return set_value(lines, at, lambda name, v: f"{v} seconds" if name in counted and v else None)


def range_in_words(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, re.sub(r": (\d+)-(\d+)$", r": \1 to \2", lines[at]))


def other_date(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, re.sub(r": (\d{4})-(\d\d)-(\d\d)$", r": \3.\2.\1", lines[at]))


def impossible_date(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, re.sub(r": (\d{4})-\d\d-(\d\d)$", r": \1-13-\2", lines[at]))


def other_word(lines: list[str], at: int) -> Slipped:
    closed = ("side", "stance", "pace", "legs", "type", "read", "tier", "sex", "flagged")
    return set_value(lines, at, lambda name, v: f"{v}er" if name in closed and v else None)


def html(lines: list[str], at: int) -> Slipped:
    def bold(name: str, value: str) -> str | None:
        return f"{value} <b>now</b>" if name in _PROSE and value[:1].isalpha() else None

    return set_value(lines, at, bold)


def past_the_joint(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, re.sub(_ANGLE, r"\1: 333", lines[at], count=1))


def text_as_list(lines: list[str], at: int) -> Slipped:
    plain = ("title", "feel", "breathing", "easier", "authors", "by")
    return set_value(lines, at, lambda n, v: f"[{v}]" if n in plain and "," not in v else None)
