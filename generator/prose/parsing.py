"""A text → its nodes, read by the ``markdown`` package, and what is refused in it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from xml.etree.ElementTree import Element

from markdown import Markdown

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

_END_OF_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z0-9])")
_CITE = re.compile(r"\[@([^\[\]\s]*)\]")
_OURS = re.compile(
    r"\[@(?P<cite>[^\[\]\s]*)\]|\[(?P<text>[^\[\]]+)\]\((?P<kind>[a-z-]+):(?P<id>[a-z0-9-]*)\)"
)
_NEEDS_PARSER = re.compile(r"[\\`*_<>\[\]!#&~^]|^\s|^(?:[-+=]|\d+[.)])\s|\n")
_HTML = re.compile(r"</?[a-zA-Z][^>]*>|<!--|<[!?]")
_ADDRESS = re.compile(r"<(?:https?://|mailto:|www\.)[^>]*>")
_BRACKETS = re.compile(r"\[@[^\]]*\]")
_AT = re.compile(r"@[a-z0-9]")
_ESCAPED = re.compile("\x02(\\d+)\x03")
_DROPPED_PATTERNS = ("html", "entity", "autolink", "automail", "reference", "short_reference")
_NOT_HERE = "write plain words; only *emphasis*, **strong**, `code`, links and [@source] are known"


@cache
def parse(text: str) -> tuple[tuple[Node, ...], tuple[Fault, ...]]:
    """Read a text.

    Returns:
        Its nodes in order, and the faults in it: raw HTML, images, headings, lists, other schemes.
    """
    nodes = tuple(_quick(text))
    if any(isinstance(node, Text) and _NEEDS_PARSER.search(node.text) for node in nodes):
        return _thorough(text)
    return nodes, ()


def citations(text: str) -> list[str]:
    """The ids of the sources that a text cites, in order."""
    return _CITE.findall(text)


def entry_links(text: str) -> Iterator[tuple[str, str]]:
    """(kind in the singular, id) of the entries that a text links to."""
    for node in _flat(parse(text)[0]):
        if isinstance(node, EntryLink):
            yield node.kind, node.id


@cache
def plain_text(text: str) -> str:
    """The words alone, without citations and marks: for search results and for counting."""
    words = "".join(node.text for node in _flat(parse(text)[0]) if not isinstance(node, Cite))
    return re.sub(r"\s+([.,;:)])", r"\1", " ".join(words.split()))


def _flat(nodes: tuple[Node, ...]) -> Iterator[Text | Cite | EntryLink | WebLink | Code]:
    for node in nodes:
        if isinstance(node, Strong | Emphasis):
            yield from _flat(node.children)
        else:
            yield node


def _quick(text: str) -> Iterator[Node]:
    """Citations and links to entries cut out of the text: enough for most texts, and fast."""
    end = 0
    for found in _OURS.finditer(text):
        if found.start() > end:
            yield Text(text[end : found.start()])
        end = found.end()
        if found["text"] is None:
            yield Cite(found["cite"])
        else:
            yield EntryLink(found["text"], found["kind"], found["id"])
    if end < len(text):
        yield Text(text[end:])


def _thorough(text: str) -> tuple[tuple[Node, ...], tuple[Fault, ...]]:
    reader = _reader()
    root = Element("div")
    reader.parser.parseChunk(root, text)
    reader.treeprocessors["inline"].run(root)
    faults: list[Fault] = []
    nodes: list[Node] = []
    for child in root:
        if nodes:
            nodes.append(Text(" "))
        nodes += _element(child, faults) if child.tag != "p" else _children(child, faults)
    return tuple(nodes), tuple(faults)


def _reader() -> Markdown:
    reader = Markdown()
    for name in _DROPPED_PATTERNS:
        reader.inlinePatterns.deregister(name)
    reader.parser.blockprocessors.deregister("reference")
    return reader


def _children(element: Element, faults: list[Fault]) -> list[Node]:
    nodes = _words(element.text, faults)
    for child in element:
        nodes += _element(child, faults)
        nodes += _words(child.tail, faults)
    return nodes


def _element(element: Element, faults: list[Fault]) -> list[Node]:
    if element.tag == "strong":
        return [Strong(tuple(_children(element, faults)))]
    if element.tag == "em":
        return [Emphasis(tuple(_children(element, faults)))]
    if element.tag == "code":
        return [Code(html.unescape(_unescape(element.text or "")))]
    if element.tag == "a":
        return _link(element, faults)
    faults.append(
        Fault("not-allowed", f"{_NAMES.get(element.tag, 'this')} cannot stand here", _NOT_HERE)
    )
    return []


_NAMES = {
    "img": "a picture",
    "ul": "a list",
    "ol": "a numbered list",
    "blockquote": "a quotation",
    "pre": "a block of code",
    "hr": "a line across",
    "br": "a line break",
    **{f"h{level}": "a heading" for level in range(1, 7)},
}


def _link(element: Element, faults: list[Fault]) -> list[Node]:
    text = _unescape("".join(element.itertext()))
    target = _unescape(element.get("href", ""))
    scheme, _, rest = target.partition(":")
    if scheme == "https" and re.fullmatch(r"//[^\s<>\"'()]+", rest):
        return [WebLink(text, target)]
    if re.fullmatch(r"[a-z]+(-[a-z]+)*", scheme) and re.fullmatch(r"[a-z0-9-]*", rest) and rest:
        return [EntryLink(text, scheme, rest)]
    hint = "link to an entry as [text](exercise:heel-raise), or to a page as [text](https://…)"
    faults.append(Fault("bad-link", f'the link "{target}" is not allowed', hint))
    return [Text(text)]


def _words(text: str | None, faults: list[Fault]) -> list[Node]:
    if not text:
        return []
    words = _unescape(text)
    if _ADDRESS.search(words):
        hint = "write [words](https://…), without angle brackets"
        faults.append(Fault("raw-html", "an address stands in angle brackets here", hint))
    elif _HTML.search(words):
        faults.append(Fault("raw-html", "there is HTML in this text", _NOT_HERE))
    nodes = list(_quick(" ".join(words.split("\n"))))
    if any(isinstance(node, Text) and "[@" in node.text for node in nodes):
        hint = "write the id of one source without spaces, such as [@nhs-gbs]"
        if any(len(_AT.findall(group)) > 1 for group in _BRACKETS.findall(words)):
            hint = "write each source in brackets of its own, such as [@nhs-gbs] [@nhs-dvt]"
        faults.append(Fault("bad-citation", "this citation cannot be read", hint))
    return nodes


def _unescape(text: str) -> str:
    """Undo the codes in which Python-Markdown keeps characters after a backslash."""
    return _ESCAPED.sub(lambda found: chr(int(found[1])), text)


def first_sentence(text: str) -> str:
    """The first sentence of an editor's prose, in plain words."""
    return _END_OF_SENTENCE.split(plain_text(text))[0]
