"""What must hold beyond the shape of a single file: one function for each rule.

A rule is named as the fault; the first line of its docstring says what is wrong, the rest how
to mend it. It takes the catalog and yields problems.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.catalog import Catalog
from generator.checks import (
    dose,
    evidence,
    figures,
    language,
    links,
    progress,
    safety,
    upkeep,
    writing,
)
from generator.problems import Problem

Rule = Callable[[Catalog], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    links.unknown_reference,
    links.renamed_reference,
    links.draft_reference,
    links.orphan_entry,
    links.bad_redirect,
    evidence.uncited_source,
    evidence.figure_without_citation,
    evidence.entry_without_source,
    evidence.sign_without_source,
    evidence.pain_number,
    progress.progression_loop,
    progress.no_easier_or_harder,
    progress.too_many_exercises,
    progress.wrong_picture_step,
    dose.incomplete_dose,
    safety.chair_as_support,
    safety.missing_emergency_sign,
    safety.local_number,
    safety.too_hard_to_begin,
    safety.muscle_named_twice,
    safety.too_many_card_lines,
    figures.missing_figure,
    figures.figure_fault,
    figures.picture_count,
    figures.muscle_off_the_map,
    writing.refused_markup,
    writing.markup_in_plain_text,
    writing.lost_citation,
    language.long_sentence,
    language.long_word,
    language.hard_to_read,
    upkeep.same_title,
    upkeep.bad_review_dates,
    upkeep.late_change_note,
)


def check(catalog: Catalog, today: str | None = None) -> list[Problem]:
    """Run every rule.

    Args:
        catalog: what could be read.
        today: a day as year-month-day, for reviews that are overdue; None leaves these out, so
            that a build gives the same result on any day.

    Returns:
        All problems. A rule that fails itself is reported as a fault of that rule.
    """
    problems = [problem for rule in RULES for problem in _run(rule, catalog)]
    if today:
        problems += upkeep.overdue_review(catalog, today)
    return problems


def name(rule: Rule) -> str:
    """The rule's name as it stands in messages: ``unknown-reference``."""
    return rule.__name__.replace("_", "-")


def _run(rule: Rule, catalog: Catalog) -> Iterator[Problem]:
    try:
        yield from list(rule(catalog))
    except Exception as fault:
        message = f'the rule "{name(rule)}" failed: {type(fault).__name__}: {fault}'
        hint = "this is a fault of the generator and not yours; please report it"
        yield Problem(_culprit(fault), 1, 1, "rule-fault", message, hint)


def _culprit(fault: BaseException) -> str:
    """The content file that a rule was looking at when it failed, as far as it can be told."""
    file, step = "content", fault.__traceback__
    while step:
        for value in step.tb_frame.f_locals.values():
            source = getattr(getattr(value, "item", value), "source", value)
            found = getattr(source, "file", None)
            file = found if isinstance(found, str) else file
        step = step.tb_next
    return file
