"""``python -m tools.comment FOLDER``: say in a pull request what it changes, in one comment.

Runs with the right to comment, so from the main branch only. Of the pull request it reads one
file of data, which is checked; its code is never run. A later run edits the same comment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from generator.changes import as_markdown, read_change
from tools.github import call

MARKER = "<!-- legwork: what changes -->"
LONGEST = 60_000
"""Letters; GitHub takes 65,536."""
BOT = "github-actions[bot]"


def main(folder: Path) -> int:
    """Post or edit the comment; 0 as well where there is nothing to say."""
    repo = os.environ["GITHUB_REPOSITORY"]
    file = folder / "changes.json"
    number = pull_request(repo, os.environ["HEAD_REPO"], os.environ["HEAD_SHA"])
    if not file.is_file() or number is None:
        print("There is nothing to say, or the pull request has moved on.")
        return 0
    text = body(file.read_text(encoding="utf-8"), os.environ["RUN_URL"])
    own = [c for c in call(f"repos/{repo}/issues/{number}/comments") if _is_ours(c)]
    if own:
        call(f"repos/{repo}/issues/comments/{own[0]['id']}", "PATCH", body=text)
    else:
        call(f"repos/{repo}/issues/{number}/comments", "POST", body=text)
    return 0


def pull_request(repo: str, head_repo: str, sha: str) -> int | None:
    """The open pull request to ``repo`` whose newest commit is ``sha``.

    GitHub does not name it for a branch of a fork, and the pull request must not name itself.
    """
    for found in call(f"repos/{head_repo}/commits/{sha}/pulls"):
        ours = found["base"]["repo"]["full_name"] == repo and found["state"] == "open"
        if ours and found["head"]["sha"] == sha:
            return int(found["number"])
    return None


def body(changes: str, run_url: str) -> str:
    """The comment.

    Raises:
        ValueError: if ``changes`` is not what ``generator diff`` writes.
    """
    change = read_change(changes)
    more = "are these pages and cards as pictures, and the site"
    if change.errors:
        more = "is the list of problems. Once none is left, pages and cards follow as pictures"
    text = as_markdown(change)
    if len(text) > LONGEST:
        text = "### What changes for readers\n\nToo much for a comment.\n"
        more = "is the list of what changes, and these pages and cards as pictures"
    return f"{MARKER}\n{text}\n[At the end of this run]({run_url}) {more}.\n"


def _is_ours(comment: dict[str, Any]) -> bool:
    return bool(comment["user"]["login"] == BOT and comment["body"].startswith(MARKER))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
