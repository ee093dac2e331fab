"""What entries said before, what has changed since, and what the owner of an old card does."""

from generator.history.events import Day, Event, Line
from generator.history.log import Log
from generator.history.record import HISTORY_FILE, as_text, behind, moved, renewed
from generator.history.state import PRINTED, card_version, state
from generator.history.versions import Version, versions

__all__ = [
    "HISTORY_FILE",
    "PRINTED",
    "Day",
    "Event",
    "Line",
    "Log",
    "Version",
    "as_text",
    "behind",
    "card_version",
    "moved",
    "renewed",
    "state",
    "versions",
]
