"""Rules as a whole: each is explained, and one that fails does not hide the others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator import checks
from generator.catalog import Catalog, load
from generator.problems import Problem
from tests.tiny_base import TINY


def broken_rule(catalog: Catalog) -> Iterator[Problem]:
    """A rule with a fault of its own."""
    for item in catalog.published("exercises"):
        yield item.source.problem((), "seen", item.entry.no_such_field)


def other_rule(catalog: Catalog) -> Iterator[Problem]:
    """A rule that finds something."""
    yield Problem("content/rules.yml", 1, 1, "other-rule", "something is wrong")


def test_a_rule_that_fails_is_reported_and_the_others_still_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checks, "RULES", (broken_rule, other_rule))
    fault, other = checks.check(load(TINY)[0])
    assert fault.rule == "rule-fault"
    assert fault.file == "content/exercises/heel-raise.yml"
    assert '"broken-rule" failed' in fault.message
    assert "please report it" in fault.hint
    assert other.rule == "other-rule"


@pytest.mark.parametrize("rule", checks.RULES, ids=checks.name)
def test_a_rule_says_what_is_wrong_and_how_to_mend_it(rule: checks.Rule) -> None:
    first, _, rest = (rule.__doc__ or "").partition("\n")
    assert first.endswith("."), "the first line is a sentence"
    assert rest.strip(), "the rest says how to mend it"


def test_no_two_rules_have_the_same_name() -> None:
    names = [checks.name(rule) for rule in checks.RULES]
    assert len(names) == len(set(names))
