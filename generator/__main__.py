"""The command line: ``python -m generator check``."""

from __future__ import annotations

import sys

from generator.commands import main

NOT_SET_UP = """Python cannot find "{missing}", which the generator needs.
Run "source .venv/bin/activate" in this window. If there is no .venv, run "make setup" first."""

if __name__ == "__main__":
    try:
        sys.exit(main())
    except ModuleNotFoundError as fault:
        if (fault.name or "").startswith("generator"):
            raise
        sys.exit(NOT_SET_UP.format(missing=fault.name))
