"""Slips of the hand: spaces, quotes, brackets and signs that change what a file is."""

from __future__ import annotations

import re

from tests.mutations.lines import Slip, Slipped, changed, field, set_value


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


def curly_value(lines: list[str], at: int) -> Slipped:
    return set_value(
        lines, at, lambda _, value: f"\u201c{value}\u201d" if value[:1].isalpha() else None
    )


def bracket_not_closed(lines: list[str], at: int) -> Slipped:
    return changed(lines, at, lines[at][:-1]) if re.search(r": \[.*\]$", lines[at]) else None


def list_without_brackets(lines: list[str], at: int) -> Slipped:
    listed = re.match(r"^([a-z_ ]+: )\[(.*)\]$", lines[at])
    return changed(lines, at, f"{listed[1]}{listed[2]}") if listed else None


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
