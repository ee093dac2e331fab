"""``python -m tools.smoke ADDRESS``: the site is up, and a page and a card of it can be opened.

Imports nothing that would have to be installed.
"""

from __future__ import annotations

import re
import sys
import time
import urllib.request
from urllib.parse import urljoin

TRIES = 5
PAUSE = 10.0
"""Seconds: a new site needs a moment to be everywhere."""


def main(address: str, tries: int = TRIES, pause: float = PAUSE) -> int:
    """0 if all answer as they should, else 1."""
    for left in reversed(range(tries)):
        trouble = _trouble(f"{address.rstrip('/')}/")
        if not trouble:
            print(f"{address} is up.")
            return 0
        print(trouble)
        if left:
            time.sleep(pause)
    return 1


def _trouble(home: str) -> str:
    """What is wrong; empty if nothing is."""
    try:
        if b"Legwork" not in _open(home):
            return f"{home} is not our site"
        listed = _open(urljoin(home, "print/")).decode("utf-8", "replace")
        card = re.search(r'href="?([^"\s>]+\.pdf)', listed)
        if not card:
            return "the page of cards lists no card"
        if not _open(urljoin(urljoin(home, "print/"), card[1])).startswith(b"%PDF-"):
            return f"{card[1]} is no PDF"
    except OSError as fault:
        return f"{home}: {fault}"
    return ""


def _open(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310
        body: bytes = answer.read()
    return body


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
