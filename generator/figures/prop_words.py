"""Props in words: what they are, and where they go on the body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.figures.pose import PropOptions
from generator.figures.vocabulary import PROP_WORDS, PropName

_ROUND: Final = {
    "thighs": "round both thighs",
    "ankles": "round both ankles",
    "ankle": "round the ankle",
    "foot": "round the foot",
}
_TO: Final = {
    "hands": "its ends in the hands",
    "ahead": "tied to something heavy in front",
    "behind": "tied to something heavy behind",
}


def prop_in_words(name: PropName, options: PropOptions) -> str:
    """A prop with what its options say of its place."""
    words = PROP_WORDS[name]
    if name == "band":
        around = _ROUND[options.around or "ankle"]
        tied = _TO[options.to or "ahead"] if options.around not in ("thighs", "ankles") else ""
        return f"{words} {around}{', ' if tied else ''}{tied}"
    if name == "roll":
        return f"{words} under the {options.under or 'knee'}"
    return words


def listed(words: Sequence[str]) -> str:
    """Words joined with commas and ``and``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
