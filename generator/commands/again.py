"""Do something now, and again whenever asked to, in one process that is up already."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from generator.commands.last import CODE, files_in


def again(act: Callable[[], int], warm: Callable[[], object]) -> int:
    """Call ``act`` at once and for each line of input, and write what it gives as a line of output.

    After the first time there is nothing to wait for yet, and ``warm`` may read what all need.
    What ``act`` prints goes to the error stream. This ends with the input, or without an answer
    when the generator's own code has changed: whoever asks starts it anew.
    """
    gc.enable()  # unlike the other commands, this one runs for hours
    answers, sys.stdout = sys.stdout, sys.stderr
    code = _code()
    for count, _ in enumerate(chain([""], sys.stdin)):
        if _code() != code:
            break
        answers.write(f"{act()}\n")
        answers.flush()
        if count == 0:
            warm()
    return 0


def _code() -> dict[Path, int]:
    """When each file of the generator was last written."""
    return {file: file.stat().st_mtime_ns for file in files_in(CODE) if file.suffix != ".pyc"}
