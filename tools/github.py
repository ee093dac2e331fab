"""GitHub's API through its own command line, which every runner has."""

from __future__ import annotations

import json
import subprocess
from typing import Any


def call(path: str, method: str = "GET", **fields: object) -> Any:
    """Call the API; of a list, all pages.

    Raises:
        CalledProcessError: if GitHub refuses.
    """
    command = ["gh", "api", path, "--method", method]
    command += ["--input", "-"] if fields else ["--paginate", "--slurp"]
    sent = json.dumps(fields) if fields else None
    said = subprocess.run(command, input=sent, capture_output=True, text=True, check=True)
    answer = json.loads(said.stdout or "null")
    return answer if fields else [item for page in answer for item in _listed(page)]


def _listed(page: Any) -> list[Any]:
    return page if isinstance(page, list) else [page]
