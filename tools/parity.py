"""``python -m tools.parity PROGRAM REPORT``: the site as its successor builds it, page by page.

MkDocs Material reaches its end of life on 2027-05-05. Once a week its successor builds the same
Markdown, and this says what would be different for readers and search engines: pages, titles,
descriptions, headings, links, the place in the navigation, and words.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin

OTHER = Path("build") / "parity"
MOST = 50
"""Lines of the report."""
HEADINGS = ("h1", "h2", "h3")
READ_APART = ("title", "script", "style", *HEADINGS)


@dataclass
class PageFacts(HTMLParser):
    """What a reader gets from a page, whatever it looks like."""

    address: str
    title: str = ""
    description: str = ""
    kind: str = ""
    headings: list[str] = field(default_factory=list)
    links: set[str] = field(default_factory=set)
    current: list[str] = field(default_factory=list)
    words: str = ""

    def __post_init__(self) -> None:
        """Start reading with nothing open."""
        super().__init__()
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens, a link, and what is said about the page."""
        found = {name: value or "" for name, value in attrs}
        self._open = tag if tag in READ_APART else self._open
        if tag in HEADINGS:
            self.headings.append("")
        if tag == "meta" and found.get("name") == "description":
            self.description = found.get("content", "")
        if tag == "body":
            self.kind = f"{found.get('data-kind', '')} {found.get('data-id', '')}".strip()
        if tag == "a":
            self._link(found.get("href", ""), found.get("aria-current", ""))

    def _link(self, target: str, current: str) -> None:
        if target.startswith(("http", "mailto:", "#")):
            return
        full = urldefrag(urljoin(f"/{self.address}", target)).url.removesuffix("index.html")
        self.links.add(full)
        self.current += [f"{full} ({current})"] if current else []

    def handle_endtag(self, tag: str) -> None:
        """Close what was open."""
        self._open = "" if tag == self._open else self._open

    def handle_data(self, data: str) -> None:
        """Read words."""
        if self._open == "title":
            self.title += data
        elif self._open in HEADINGS and self.headings:
            self.headings[-1] += data
        if self._open not in ("title", "script", "style"):
            self.words += data


def main(program: Path, report: Path, root: Path = Path()) -> int:
    """Build with ``program``, compare, and write the report; empty if nothing differs."""
    trouble = build(program, root)
    site, other = root / "build" / "site", root / OTHER
    text = as_markdown([trouble] if trouble else list(differences(site, other)))
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(text, encoding="utf-8")
    print(text or "Both build the same.")
    return 0


def build(program: Path, root: Path) -> str:
    """Build the site that ``mkdocs.yml`` describes into another folder; what went wrong, if so."""
    settings = root / ".parity.yml"
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    elsewhere = re.sub(r"(?m)^site_dir:.*$", f"site_dir: {OTHER.as_posix()}", text)
    settings.write_text(elsewhere, encoding="utf-8")
    command = [str(program.absolute()), "build", "--clean", "--config-file", settings.name]
    try:
        run = subprocess.run(command, cwd=root, capture_output=True, text=True)
    finally:
        settings.unlink()
    last = (run.stdout + run.stderr).strip().rpartition("\n")[2]
    return f"it cannot build the site: `{last}`" if run.returncode else ""


def as_markdown(found: list[str]) -> str:
    """The report; empty if nothing was found."""
    more = [f"- and {len(found) - MOST} more"] if len(found) > MOST else []
    lines = [f"- {line}" for line in found[:MOST]] + more
    return "\n".join(["### What the successor builds differently", "", *lines, ""]) if lines else ""


def differences(one: Path, other: Path) -> Iterator[str]:
    """Each difference in words, by page."""
    first, second = read_site(one), read_site(other)
    for address in sorted(first.keys() | second.keys()):
        if address not in second or address not in first:
            yield f"`{address}` is {'missing' if address in first else 'new'}"
            continue
        yield from _of_page(first[address], second[address])


def _of_page(a: PageFacts, b: PageFacts) -> Iterator[str]:
    if a.title.split() != b.title.split():
        yield f"`{a.address}` has the title `{b.title.strip()}`, not `{a.title.strip()}`"
    if list(map(_words, a.headings)) != list(map(_words, b.headings)):
        yield f"`{a.address}` has other headings"
    elif _words(a.words) != _words(b.words):
        yield f"`{a.address}` has other words: {_first_difference(a.words, b.words)}"
    if a.description != b.description:
        yield f"`{a.address}` describes itself in other words"
    if a.kind != b.kind:
        yield f"`{a.address}` is marked `{b.kind}`, not `{a.kind}`"
    if a.current != b.current:
        yield f"`{a.address}` has its place in the navigation at {b.current}, not {a.current}"
    for link in sorted(a.links - b.links):
        yield f"`{a.address}` does not link to `{link}`"
    for link in sorted(b.links - a.links):
        yield f"`{a.address}` links to `{link}`"


def _first_difference(one: str, other: str) -> str:
    """The words of each from the first place where they differ."""
    first, second = _words(one).split(), _words(other).split()
    at = next((n for n, (x, y) in enumerate(zip(first, second, strict=False)) if x != y), 0)
    return f"`{' '.join(second[at : at + 6])}`, not `{' '.join(first[at : at + 6])}`"


def read_site(site: Path) -> dict[str, PageFacts]:
    """Address → what is on the page, of every page of a built site."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        address = file.relative_to(site).as_posix()
        page = PageFacts(address)
        page.feed(file.read_text(encoding="utf-8"))
        found[address] = page
    return found


def _words(text: str) -> str:
    return " ".join(text.replace("\N{PILCROW SIGN}", "").split())


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
