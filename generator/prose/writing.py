"""Nodes → Markdown for one page."""

from __future__ import annotations

from typing import Protocol

from generator.prose.escaping import escape
from generator.prose.nodes import Cite, Code, Emphasis, EntryLink, Node, Strong, Text, WebLink
from generator.prose.parsing import parse


class Context(Protocol):
    """What a page knows that a text does not."""

    def cite(self, source: str) -> str:
        """The Markdown for a citation on this page."""

    def href(self, kind: str, id_: str) -> str | None:
        """The relative address of an entry (kind in the singular); None where it has no page."""


def write(text: str, context: Context) -> str:
    """The Markdown of an editor's text on one page; refused parts are left out."""
    return _write(parse(text)[0], context)


def _write(nodes: tuple[Node, ...], context: Context) -> str:
    return "".join(_one(node, context) for node in nodes).strip()


def _one(node: Node, context: Context) -> str:
    match node:
        case Text(text):
            return _keep_spaces(text)
        case Cite(source):
            return context.cite(source)
        case EntryLink(text, kind, id_):
            href = context.href(kind, id_)
            return f"[{escape(text)}]({href})" if href else escape(text)
        case WebLink(text, url):
            return f"[{escape(text)}]({url})"
        case Code(text):
            return f"<code>{escape(text)}</code>"
        case Emphasis(children):
            return f"<em>{_write(children, context)}</em>"
        case Strong(children):
            return f"<strong>{_write(children, context)}</strong>"


def _keep_spaces(text: str) -> str:
    """Escape the words, but keep the space that parts them from a neighbour."""
    if not text.strip():
        return " " if text else ""
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{escape(text)}{after}"
