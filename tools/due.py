"""``python -m tools.due REPORT``: entries whose next check is due within 60 days."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

from generator.catalog import Catalog, load

AHEAD = 60
"""Days."""


def main(report: Path, root: Path = Path()) -> int:
    """Write the report as Markdown; empty if nothing is due."""
    text = as_markdown(load(root)[0], date.today())
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(text, encoding="utf-8")
    print(text or f"Nothing is due within {AHEAD} days.")
    return 0


def as_markdown(catalog: Catalog, today: date) -> str:
    """The entries that are due, the oldest first."""
    last = (today + timedelta(days=AHEAD)).isoformat()
    reviews = ((item, getattr(item.entry, "review", None)) for item in catalog)
    due = sorted((review.due, item.source.file) for item, review in reviews if review)
    lines = [f"- {day}: `{file}`" for day, file in due if day <= last]
    return "\n".join(["### Checks that are due", "", *lines, ""]) if lines else ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
