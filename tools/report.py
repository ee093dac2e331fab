"""``python -m tools.report FOLDER``: what the weekly run found, in one issue.

The issue is opened when there is something to say, edited as long as it is open, and closed when
nothing is left.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tools.github import call

MARKER = "<!-- legwork: weekly -->"
TITLE = "What the weekly check found"
LONGEST = 60_000
"""Letters; GitHub refuses an issue of more than 65,536."""


def main(folder: Path) -> int:
    """Open, edit or close the issue."""
    repo = os.environ["GITHUB_REPOSITORY"]
    parts = [file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.md"))]
    found = "\n".join(part for part in parts if part.strip())
    own = [i for i in call(f"repos/{repo}/issues?state=open") if _is_ours(i.get("body") or "")]
    text = f"{MARKER}\n{found[:LONGEST]}\n\nFrom [this run]({os.environ['RUN_URL']}).\n"
    if own and found:
        call(f"repos/{repo}/issues/{own[0]['number']}", "PATCH", body=text)
    elif found:
        call(f"repos/{repo}/issues", "POST", title=TITLE, body=text)
    elif own:
        call(f"repos/{repo}/issues/{own[0]['number']}", "PATCH", state="closed")
    return 0


def _is_ours(body: str) -> bool:
    return body.startswith(MARKER)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
