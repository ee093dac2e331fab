"""What an editor and the build call on the command line."""

from generator.commands.line import main

__all__ = ["main"]
