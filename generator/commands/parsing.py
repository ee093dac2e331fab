"""Names for what argparse hands around, and what several commands ask for and answer."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    Subcommands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
else:
    Subcommands = object
Parent: TypeAlias = argparse.ArgumentParser

WRONG_USE = 2
"""Exit code of a command that was asked for what cannot be, the same as that of argparse."""


def add_today(parser: argparse.ArgumentParser, purpose: str) -> None:
    """Let the day be given on which a command is to act; else it is that of the clock."""
    parser.add_argument(
        "--today",
        metavar="DATE",
        default=date.today().isoformat(),
        help=f"the day for {purpose}, as year-month-day (today)",
    )
