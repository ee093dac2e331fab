"""``python -m tools.links REPORT``: every address outside this site that an entry names.

Checked by linkchecker once a week, and not with each change: the sites of others fail at times.
What fails there and works for readers is excepted for a while, with a reason, in
``.github/link-exceptions.yml``; an exception that has expired, or that is no longer needed, is
reported too.
"""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.catalog import Catalog, load
from generator.prose import WebLink, parse
from generator.prose.nodes import Emphasis, Node, Strong
from generator.source import read

EXCEPTIONS = Path(".github") / "link-exceptions.yml"
COMMAND = ("linkchecker", "--stdin", "--recursion-level=0", "--no-status", "--verbose")
SETTINGS = ("--threads=8", "--timeout=30", "--output=csv/utf-8")


@dataclass(frozen=True)
class Exemption:
    """An address that may fail until a day, and why."""

    url: str
    reason: str
    until: str


def main(report: Path, root: Path = Path()) -> int:
    """Write the report as Markdown; empty if there is nothing to say."""
    places = addresses(load(root)[0])
    text = as_markdown(places, failing(places), exemptions(root), date.today().isoformat())
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(text, encoding="utf-8")
    print(text or f"All {len(places)} addresses answer.")
    return 0


def addresses(catalog: Catalog) -> dict[str, list[str]]:
    """Address → the places that name it, as file and line."""
    found: dict[str, list[str]] = defaultdict(list)
    for item in catalog["sources"].values():
        found[item.entry.address].append(f"{item.source.file}:1")
    for item, path, text, mark in catalog.written:
        for url in _web_links(parse(text)[0]) if getattr(mark, "prose", False) else ():
            found[url].append(f"{item.source.file}:{item.source.spot(path, url).line}")
    return dict(sorted(found.items()))


def _web_links(nodes: Iterable[Node]) -> Iterable[str]:
    for node in nodes:
        if isinstance(node, WebLink):
            yield node.url
        elif isinstance(node, Strong | Emphasis):
            yield from _web_links(node.children)


def failing(urls: Iterable[str]) -> dict[str, str]:
    """Address → what linkchecker says of those that do not answer."""
    program = Path(sys.executable).with_name(COMMAND[0])
    command = [str(program), *COMMAND[1:], *SETTINGS]
    said = subprocess.run(command, input="\n".join(urls), capture_output=True, text=True)
    rows = csv.DictReader(
        (line for line in io.StringIO(said.stdout) if not line.startswith("#")), delimiter=";"
    )
    return {row["urlname"]: row["result"] for row in rows if row.get("valid") == "False"}


def exemptions(root: Path) -> list[Exemption]:
    """What is excepted.

    Raises:
        ValueError: if the file is not written as it should be.
    """
    file = root / EXCEPTIONS
    source = read(EXCEPTIONS.as_posix(), file.read_bytes())
    rows = source.data.get("exceptions") if isinstance(source.data, dict) else None
    try:
        return [Exemption(**row) for row in rows]  # type: ignore[union-attr, arg-type]
    except TypeError as fault:
        message = f"{EXCEPTIONS} should hold a list of exceptions, each with url, reason and until"
        raise ValueError(message) from fault


def as_markdown(
    places: Mapping[str, list[str]], failed: Mapping[str, str], known: list[Exemption], today: str
) -> str:
    """The report; empty if there is nothing to do."""
    excepted = {row.url: row for row in known if row.until >= today}
    broken = [url for url in failed if url not in excepted]
    expired = [row for row in known if row.until < today and row.url in failed]
    needless = [row for row in known if row.url not in failed]
    lines = [f"- <{url}>: {failed[url]}. {', '.join(places.get(url, []))}" for url in broken]
    lines += [
        f"- <{row.url}>: the exception ended on {row.until} ({row.reason})" for row in expired
    ]
    lines += [f"- <{row.url}>: answers, so delete its exception" for row in needless]
    return "\n".join(["### Addresses that do not answer", "", *lines, ""]) if lines else ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
