"""What has changed between two states, in everyday words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.history import State

NOUNS = {
    "exercises": ("exercise", "exercises"),
    "programmes": ("programme", "programmes"),
    "causes": ("cause", "causes"),
    "impacts": ("effect on daily life", "effects on daily life"),
    "treatments": ("treatment", "treatments"),
    "self-checks": ("self-check", "self-checks"),
    "muscles": ("muscle", "muscles"),
}
"""Kinds whose changes are told → what readers call them; those that are printed first."""

_ONE, _MANY = "has", "have"
_PARTS = {
    "name": ("the name", _ONE),
    "why": ("what it is for", _ONE),
    "who": ("who it is for", _ONE),
    "pictures": ("the pictures", _MANY),
    "need": ("what you need", _ONE),
    "support": ("what to hold on to", _ONE),
    "weeks": ("the weeks", _MANY),
    "exercises": ("the choice of exercises", _ONE),
    "steps": ("the steps", _MANY),
    "dose": ("how much to do", _ONE),
    "feel": ("where you feel it", _ONE),
    "mistakes": ("the list of what not to do", _ONE),
    "moving": ("when to move on", _ONE),
    "progress": ("how to make it easier or harder", _ONE),
    "demands": ("what it asks of your body", _ONE),
    "safety": ("the safety advice", _ONE),
    "cautions": ("what to take care with", _ONE),
    "page": ("the text of its page", _ONE),
}
"""Part → its words, in the order in which they are named."""
SAFETY = ("support", "demands", "safety", "who")
"""Parts that could hurt somebody who keeps to an old card."""
_WORTH_SAYING = ("pictures", "exercises", "steps", "dose")
"""Parts of which it is good to know that they are the same."""


def changed_parts(old: State, now: State) -> tuple[str, ...]:
    """The parts that differ, of those that both states know."""
    both = [name for name in _PARTS if name in old.parts and name in now.parts]
    return tuple(name for name in both if old.parts[name] != now.parts[name])


def has_changed(parts: Sequence[str]) -> str:
    """``The steps and how much to do have changed.``; empty without parts."""
    if not parts:
        return ""
    verb = _PARTS[parts[0]][1] if len(parts) == 1 else _MANY
    return f"{_opened(_listed(parts))} {verb} changed."


def is_the_same(old: State, now: State) -> str:
    """``The pictures and the steps are the same.``; empty where none is."""
    differ = changed_parts(old, now)
    same = [name for name in _WORTH_SAYING if name in now.parts and name not in differ]
    if not same:
        return ""
    verb = "is" if same == ["dose"] or same == ["exercises"] else "are"
    return f"{_opened(_listed(same))} {verb} the same."


def named(parts: Sequence[str]) -> tuple[str, ...]:
    """``the steps``, ``how much to do``."""
    return tuple(_PARTS[name][0] for name in parts)


def _listed(parts: Sequence[str]) -> str:
    words = named(parts)
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]
