"""A new kind of article is forgotten nowhere: each place that has words of its own for kinds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.history.words import NOUNS
from generator.linked_data import SCHEMA_TYPES
from generator.model.kinds import ARTICLES, KINDS, NAMED
from generator.pages import articles
from generator.pages.environment import TEMPLATES

HEAD = Path(__file__).resolve().parent.parent / "overrides" / "partials" / "head.html"


def test_changes_of_each_kind_of_article_are_told() -> None:
    assert set(NOUNS) == set(ARTICLES)


def test_machines_are_told_what_each_kind_of_article_is_about() -> None:
    assert set(SCHEMA_TYPES) == set(NAMED)


def test_the_page_of_each_kind_of_article_names_its_data() -> None:
    listed = re.search(r"meta\.kind in (\[[^]]*\])", HEAD.read_text(encoding="utf-8"))
    assert listed
    assert set(re.findall(r'"([^"]+)"', listed[1])) == set(ARTICLES)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_template(kind: str) -> None:
    assert (TEMPLATES / f"{KINDS[kind].singular}.md.j2").is_file()
    assert kind in articles.CONTEXTS
