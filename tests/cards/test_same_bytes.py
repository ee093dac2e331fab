"""The same content gives the same files, and only what changed is made again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.cards import card_files, card_store, make
from generator.cards.pdf import compile_pdf
from generator.catalog import load
from generator.commands.make import make_files
from generator.commands.report import Report
from tests.cards.samples import card
from tests.tiny_base import copy_tiny


def built(root: Path) -> dict[str, bytes]:
    """The printable files of the knowledge base in a folder."""
    files, problems = make_files(load(root)[0], root, Report(quiet=True))
    assert problems == []
    return {path: pdf for path, pdf in files.items() if path.endswith(".pdf")}


def test_two_builds_in_two_folders_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (built(copy_tiny(tmp_path / name)) for name in ("one", "two"))
    assert first
    assert first == second


def test_only_changed_cards_are_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def counting(title: str, pages: list[dict[str, Any]]) -> bytes:
        made.append(title)
        return compile_pdf(title, pages)

    store = card_store(tmp_path)
    list(make([*card_files(card("sit-to-stand")), *card_files(card("bridge"))], store))
    monkeypatch.setattr("generator.cards.making.compile_pdf", counting)
    list(make([*card_files(card("sit-to-stand")), *card_files(card("heel-raise"))], store))
    assert sorted(made) == sorted(file.title for file in card_files(card("heel-raise")))


def test_a_version_changes_with_the_words_and_not_with_the_dates(tmp_path: Path) -> None:
    root = copy_tiny(tmp_path)
    file = root / "content" / "exercises" / "heel-raise.yml"
    text = file.read_text(encoding="utf-8")

    def version(words: str) -> str:
        file.write_text(words, encoding="utf-8")
        files = make_files(load(root)[0], root, Report(quiet=True))[0]
        page = files["c/heel-raise.md"].decode()
        return page.split("### Version ")[1].split("\n")[0]

    now = version(text)
    assert len(now) == 8
    assert version(text.replace("checked: 2026-01-02", "checked: 2026-01-03")) == now
    assert version(text.replace("feel: ", "feel: Now ")) != now
