"""The command line: ``python -m generator check``."""

from __future__ import annotations

import os
import sys

from generator.commands import main

NOT_SET_UP = """Python cannot find "{missing}", which the generator needs.
Run "source .venv/bin/activate" in this window. If there is no .venv, run "make setup" first."""


def run() -> int:
    """Run one command, and end without a word if nobody reads on, as ``head`` and ``less`` do."""
    try:
        try:
            return main()
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # Python writes out what is left as it ends, and would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    try:
        sys.exit(run())
    except ModuleNotFoundError as fault:
        if (fault.name or "").startswith("generator"):
            raise
        sys.exit(NOT_SET_UP.format(missing=fault.name))
