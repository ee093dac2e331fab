"""Do something now, and again whenever a file changes."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

PAUSE = 0.3
"""Seconds between two looks at the files: an editor does not notice it."""


def watch(folder: Path, act: Callable[[], object]) -> int:
    """Call ``act`` at once and after each edit below ``folder``, until Ctrl and C.

    Returns:
        0: stopping is not a fault.
    """
    gc.enable()  # unlike the other commands, this one runs for hours
    seen = None
    try:
        while True:
            now = _state(folder)
            if now != seen:
                if seen is not None:
                    print(f"\n{_changed(seen, now)} changed.")
                seen = now
                act()
                sys.stdout.flush()
            time.sleep(PAUSE)
    except KeyboardInterrupt:
        return 0


def _state(folder: Path) -> dict[Path, int]:
    """When each file was last written."""
    found: dict[Path, int] = {}
    for file in sorted(folder.rglob("*.yml")):
        try:
            found[file] = file.stat().st_mtime_ns
        except OSError:
            continue  # deleted while we looked
    return found


def _changed(before: dict[Path, int], now: dict[Path, int]) -> str:
    changed = [file for file in sorted({*before, *now}) if before.get(file) != now.get(file)]
    others = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
    return f"{changed[0].as_posix()}{others}"
