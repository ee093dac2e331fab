"""``python -m tools.due REPORT``: entries to check within 60 days, and those to record."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

from generator.catalog import Catalog, load
from generator.history import behind

AHEAD = 60
"""Days."""


def main(report: Path, root: Path = Path()) -> int:
    """Write the report as Markdown; empty if nothing is due."""
    catalog = load(root)[0]
    text = "\n".join(filter(None, (as_markdown(catalog, date.today()), not_recorded(catalog))))
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(text, encoding="utf-8")
    print(text or f"Nothing is due within {AHEAD} days.")
    return 0


def as_markdown(catalog: Catalog, today: date) -> str:
    """The entries that are due, the oldest first."""
    last = (today + timedelta(days=AHEAD)).isoformat()
    due = sorted((item.review.due, item.source.file) for item in catalog if item.review)
    lines = [f"- {day}: `{file}`" for day, file in due if day <= last]
    return "\n".join(["### Checks that are due", "", *lines, ""]) if lines else ""


def not_recorded(catalog: Catalog) -> str:
    """The entries that `make schemas` has yet to record, since nobody can do it in a browser."""
    lines = [f"- `{address}`" for address in behind(catalog)]
    head = "### Changes that `make schemas` has yet to record"
    return "\n".join([head, "", *lines, ""]) if lines else ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
