"""An editor's text → safe Markdown: the one place that knows citations, links and escaping.

An editor may write ``*emphasis*``, ``**strong**``, ```code```, ``[text](exercise:heel-raise)``,
``[text](https://…)`` and ``[@source-id]``. Everything else shows up on the page as typed.
"""

from generator.prose.escaping import escape
from generator.prose.nodes import (
    Cite,
    Code,
    Emphasis,
    EntryLink,
    Fault,
    Node,
    Strong,
    Text,
    WebLink,
)
from generator.prose.parsing import citations, entry_links, first_sentence, parse, plain_text
from generator.prose.writing import Context, write

__all__ = [
    "Cite",
    "Code",
    "Context",
    "Emphasis",
    "EntryLink",
    "Fault",
    "Node",
    "Strong",
    "Text",
    "WebLink",
    "citations",
    "entry_links",
    "escape",
    "first_sentence",
    "parse",
    "plain_text",
    "write",
]
