"""What a change of the content does to the site, in an editor's words."""

from generator.changes.change import Change, Entry, HeldBack, Link, read_change, write_change
from generator.changes.words import as_markdown, as_text

__all__ = [
    "Change",
    "Entry",
    "HeldBack",
    "Link",
    "as_markdown",
    "as_text",
    "read_change",
    "write_change",
]
