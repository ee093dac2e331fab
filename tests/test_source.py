"""YAML stays what the editor wrote, and everything in it has its place."""

from __future__ import annotations

import pytest

from generator.source import Place, read
from generator.source.text import LARGEST_FILE


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("3:1", "3:1"),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("2026-01-02", "2026-01-02"),
        ("1e3", "1e3"),
        ("012", "012"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("+5", "+5"),
        (".5", ".5"),
        (".inf", ".inf"),
        ("8-12", "8-12"),
        ('"5"', "5"),
        ("'true'", "true"),
        ("5", 5),
        ("-5", -5),
        ("0", 0),
        ("11.4", 11.4),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("Zoë — 5 °C", "Zoë — 5 °C"),
    ],
)
def test_a_value_is_read_as_yaml_1_2_and_nothing_more_is_guessed(
    written: str, kept: object
) -> None:
    source = read("a.yml", f"field: {written}\n".encode())
    assert source.problems == []
    assert source.data == {"field": kept}
    assert type(source.data["field"]) is type(kept)


def test_every_key_and_value_has_its_line_and_column() -> None:
    source = read("a.yml", b"one: 1\nlist:\n  - first\n  - deep: x\n")
    assert source.key_place(("list",)) == Place(2, 1)
    assert source.place(("list", 0)) == Place(3, 5)
    assert source.key_place(("list", 1, "deep")) == Place(4, 5)
    assert source.place(("list", 1, "deep")) == Place(4, 11)


def test_a_path_that_is_not_there_leads_to_what_is_around_it() -> None:
    source = read("a.yml", b"one:\n  two: 2\n")
    assert source.place(("one", "missing", 3)) == source.place(("one",))


def test_words_in_a_long_text_are_found_on_their_own_line() -> None:
    source = read("a.yml", b"text: |\n  first line\n  then [@wrong] here\n")
    assert source.spot(("text",), "[@wrong]") == Place(3, 8)


def test_windows_line_ends_are_read_like_others() -> None:
    assert read("a.yml", b"a: 1\r\nb: two\r\n").data == {"a": 1, "b": "two"}


def test_a_file_that_is_too_large_is_not_read() -> None:
    source = read("a.yml", b"a: " + b"x" * LARGEST_FILE)
    assert [problem.rule for problem in source.problems] == ["file-too-large"]
    assert source.data is None


@pytest.mark.parametrize("bomb", [b"[" * 100_000, b"{a: " * 50_000, b"- " * 60_000])
def test_deep_nesting_is_refused_and_does_not_crash(bomb: bytes) -> None:
    assert read("a.yml", bomb).problems
