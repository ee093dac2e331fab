"""``python -m tools.parity PROGRAM REPORT``: the site as its successor builds it, page by page.

MkDocs Material reaches its end of life on 2027-05-05. Once a week its successor builds the same
Markdown, and this says what would be different for readers: pages, titles, headings and links.
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


@dataclass
class PageFacts(HTMLParser):
    """What a reader gets from a page, whatever it looks like."""

    address: str
    title: str = ""
    headings: list[str] = field(default_factory=list)
    links: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Start reading with nothing open."""
        super().__init__()
        self._open = ""
        self._article = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a title, a heading of the article, or a link inside it."""
        self._article = self._article or tag == "article"
        self._open = tag if tag in ("title", "h1", "h2", "h3") else self._open
        if tag in ("h1", "h2", "h3") and self._article:
            self.headings.append("")
        target = dict(attrs).get("href") or ""
        if tag == "a" and self._article and not target.startswith(("http", "mailto:", "#")):
            self.links.add(urldefrag(urljoin(f"/{self.address}", target)).url)

    def handle_endtag(self, tag: str) -> None:
        """Close what was open."""
        self._article = self._article and tag != "article"
        self._open = "" if tag == self._open else self._open

    def handle_data(self, data: str) -> None:
        """Read words."""
        if self._open == "title":
            self.title += data
        elif self._open and self._article and self.headings:
            self.headings[-1] += data


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
    for link in sorted(a.links - b.links):
        yield f"`{a.address}` does not link to `{link}`"
    for link in sorted(b.links - a.links):
        yield f"`{a.address}` links to `{link}`"


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
