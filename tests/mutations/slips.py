"""Slips of the hand and of the mind that editors make, each on one line of a right file.

A slip takes the lines of a file and the number of one of them, counted from 0. It returns the new
lines and the numbers of those that an editor would have to look at, or None where it does not fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Slipped = tuple[list[str], set[int]] | None
Slip = Callable[[list[str], int], Slipped]
_FIELD = re.compile(r"^( *)(- )?([a-z_]+):( |$)(.*)$")
_REQUIRED = ("title", "summary", "by", "against", "checked", "due", "why", "level", "read", "tier")
_REFERENCES = ("position", "level", "support", "impact", "demand", "treatment", "exercise", "group")
_PROSE = ("summary", "text", "why", "note", "does")


def changed(lines: list[str], at: int, line: str, *also: int) -> Slipped:
    """The lines with one of them replaced."""
    if line == lines[at]:
        return None
    return [*lines[:at], line, *lines[at + 1 :]], {at, *also}


def field(line: str) -> tuple[str, str, str] | None:
    """(all before the value, the name, the value) of a line that holds a field."""
    found = _FIELD.match(line)
    return (line[: found.start(5)], found[3], found[5]) if found else None


def set_value(lines: list[str], at: int, make: Callable[[str, str], str | None]) -> Slipped:
    """The lines with another value for the field in one of them, from its name and value."""
    part = field(lines[at])
    value = make(part[1], part[2]) if part else None
    return changed(lines, at, f"{part[0]}{value}") if part and value is not None else None


def space_too_many(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, f" {lines[at]}", at - 1) if at and field(lines[at]) else None


def space_too_few(lines: list[str], at: int) -> Slipped:
    inside = lines[at].startswith("  ") and not lines[at].startswith("  -")
    return changed(lines, at, lines[at][1:], at - 1) if inside and field(lines[at]) else None


def tab(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, lines[at].replace("  ", "\t", 1))


def no_colon(lines: list[str], at: int) -> Slipped:
    part = field(lines[at])
    line = lines[at].replace(f"{part[1]}:", part[1], 1) if part else lines[at]
    return changed(lines, at, line)


def no_space_after_colon(lines: list[str], at: int) -> Slipped:
    part = field(lines[at])
    return changed(lines, at, part[0].rstrip() + part[2]) if part and part[2] else None


def quote_not_closed(lines: list[str], at: int) -> Slipped:
    quoted = re.search(r": \"[^\"]*\"$|- \"[^\"]*\"$", lines[at])
    return changed(lines, at, lines[at][:-1]) if quoted else None


def quotes_forgotten(lines: list[str], at: int) -> Slipped:
    quoted = re.match(r"^([^\"]*[:-] )\"([^\"]*: [^\"]*)\"$", lines[at])
    return changed(lines, at, f"{quoted[1]}{quoted[2]}") if quoted else None


def smart_quotes(lines: list[str], at: int) -> Slipped:
    quoted = re.match(r"^([^\"]*[:-] )\"([^\"]*: [^\"]*)\"$", lines[at])
    return changed(lines, at, f"{quoted[1]}\u201c{quoted[2]}\u201d") if quoted else None


def bracket_not_closed(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, lines[at][:-1]) if re.search(r": \[.*\]$", lines[at]) else None


def list_without_brackets(lines: list[str], at: int) -> Slipped:
    listed = re.match(r"^([a-z_ ]+: )\[(.*)\]$", lines[at])
    return changed(lines, at, f"{listed[1]}{listed[2]}") if listed else None


def text_as_list(lines: list[str], at: int) -> Slipped:
    plain = ("title", "feel", "breathing", "easier", "authors", "by")
    return set_value(lines, at, lambda n, v: f"[{v}]" if n in plain and "," not in v else None)


def misspelt_field(lines: list[str], at: int) -> Slipped:
    part = field(lines[at])
    if not part or len(part[1]) < 4:
        return None
    name = part[1][:2] + part[1][3:]
    return changed(lines, at, lines[at].replace(f"{part[1]}:", f"{name}:", 1))


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


def unseen(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, lines[at].replace(" ", " \u200b", 1) if at else lines[at])


def no_utf_8(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, lines[at].replace("e", "\udce9", 1))


def sign_of_yaml(sign: str) -> Slip:
    def put(lines: list[str], at: int) -> Slipped:
        return set_value(
            lines, at, lambda _, value: f"{sign}{value}" if value[:1].isalpha() else None
        )

    return put


def second_document(lines: list[str], at: int) -> Slipped:
    return ([*lines[:at], "---", *lines[at:]], {at}) if 0 < at < len(lines) - 1 else None


def left_over_words(lines: list[str], at: int) -> Slipped:
    top = at and lines[at][:1].isalpha()
    return ([*lines[:at], "and some words", *lines[at:]], {at, at - 1}) if top else None


def conflict(lines: list[str], at: int) -> Slipped:
    if not lines[at][:1].isalpha():
        return None
    marked = ["<<<<<<< HEAD", lines[at], "=======", lines[at], ">>>>>>> change"]
    return [*lines[:at], *marked, *lines[at + 1 :]], {at, at + 2, at + 4}


def no_dash(lines: list[str], at: int) -> Slipped:
    item = re.match(r"^( +)- ([^:\"\[]+)$", lines[at])
    return changed(lines, at, f"{item[1]}{item[2]}", at - 1, at + 1) if item else None


def dash_without_space(lines: list[str], at: int) -> Slipped:
    item = re.match(r"^( +)- ([^:\"\[]+)$", lines[at])
    return changed(lines, at, f"{item[1]}-{item[2]}", at - 1, at + 1) if item else None


def lines_joined(lines: list[str], at: int) -> Slipped:
    two = lines[at : at + 2]
    if len(two) < 2 or not all(map(field, two)) or not (field(two[0]) or ("", "", ""))[2]:
        return None
    return [*lines[:at], f"{two[0]} {two[1].strip()}", *lines[at + 2 :]], {at}


def group_on_one_line(lines: list[str], at: int) -> Slipped:
    two = lines[at : at + 2]
    if (
        len(two) < 2
        or not re.fullmatch(r"[a-z_]+:", two[0])
        or not re.match(r"^  [a-z_]+: ", two[1])
    ):
        return None
    return [*lines[:at], f"{two[0]} {two[1].strip()}", *lines[at + 2 :]], {at, at + 1}


def cut_off(lines: list[str], at: int) -> Slipped:
    """The file ends in the middle of the line: what is missing belongs to the whole."""
    part = field(lines[at])
    return (
        ([*lines[:at], part[1]], {at, at - 1})
        if at and part and not part[0][:1].isspace()
        else None
    )


def past_the_joint(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, re.sub(r"\b(knee|hip|ankle): -?\d+", r"\1: 333", lines[at], count=1))


SLIPS: dict[str, Slip] = {
    slip.__name__: slip
    for slip in (
        space_too_many,
        space_too_few,
        tab,
        no_colon,
        no_space_after_colon,
        quote_not_closed,
        quotes_forgotten,
        smart_quotes,
        bracket_not_closed,
        list_without_brackets,
        text_as_list,
        misspelt_field,
        capital_field,
        field_twice,
        unknown_id,
        id_with_spaces,
        unknown_citation,
        several_citations_in_one,
        value_deleted,
        field_deleted,
        unit_in_a_number,
        range_in_words,
        other_date,
        impossible_date,
        other_word,
        html,
        unseen,
        no_utf_8,
        second_document,
        left_over_words,
        conflict,
        no_dash,
        dash_without_space,
        lines_joined,
        group_on_one_line,
        cut_off,
        past_the_joint,
    )
} | {f"sign_{number}": sign_of_yaml(sign) for number, sign in enumerate("&*!@%`[{|>")}
