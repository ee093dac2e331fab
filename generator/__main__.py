"""The command line: ``python -m generator check``."""

from __future__ import annotations

import sys

from generator.commands import main

if __name__ == "__main__":
    sys.exit(main())
