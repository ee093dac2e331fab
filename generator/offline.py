"""The list of files that a reader can keep on a device, with a version that tells old from new."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from generator.pages.addresses import url_path

OFFLINE_PATH = "data/offline.json"

LEFT_OUT = (
    "sources/",
    "vocabulary/",
    "cards/",
    "data/legwork",
    "c/",
    "figures/guide/",
    "figures/review/",
    "figures/index",
    "how-figures",
)
"""Folders that nobody needs without a connection, or that are large."""

CORE = (".js", ".css", ".woff2")
"""Endings of the files without which no page looks or works as it should."""


def offline_list(files: Mapping[str, bytes], assets: Mapping[str, bytes]) -> dict[str, Any]:
    """What to keep.

    Args:
        files: path in the site's source → bytes; pages as Markdown.
        assets: path in the site → bytes, of what lies beside the pages.

    Returns:
        Addresses from the home page: ``core`` at once and ``rest`` on request; the bytes of all,
        with pages as long as their Markdown; and a version that changes with any of them.
    """
    kept = {path: made for path, made in files.items() if not path.startswith(LEFT_OUT)}
    kept = {path: made for path, made in kept.items() if not path.endswith(".pdf")}
    every = {**kept, **assets}
    core = sorted(path for path in assets if path.endswith(CORE))
    rest = sorted(url_path(path) if path.endswith(".md") else path for path in every)
    return {
        "version": _version(every),
        "bytes": sum(map(len, every.values())),
        "core": core,
        "rest": [path for path in rest if path not in core],
    }


def _version(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.encode() + b"\0" + files[path] + b"\0")
    return digest.hexdigest()[:12]
