"""What an editor may have meant by a word that is not known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

CLOSE = 0.7
"""How alike two words are, from 0 to 1. Below it, "trainers" would be taken for "stairs"."""
MOST = 3
"""Words to choose from; with more of them, none is offered."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``did you mean "…"?`` for the known words that are near, else an empty text."""
    *others, last = [f'"{one}"' for one in near(word, known)] or [""]
    words = f"{', '.join(others)} or {last}" if others else last
    return f"did you mean {words}?" if words else ""


def near(word: str, known: Iterable[str]) -> list[str]:
    """The known word that is spelt nearly like ``word``, or else those that hold it or a part."""
    plain = {_plain(one): one for one in known}
    close = get_close_matches(_plain(word), plain, n=1, cutoff=CLOSE)
    if close:
        return [plain[close[0]]]
    whole = [one for form, one in plain.items() if _holds(form, _plain(word))]
    return whole if len(whole) <= MOST else []


def as_id(name: str) -> str:
    """The nearest name that can be an id."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return _plain(plain) or "new-entry"


def _plain(word: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", word.casefold()).strip("-")


def _holds(one: str, other: str) -> bool:
    """Whether one is a run of whole parts of the other."""
    return f"-{other}-" in f"-{one}-" or f"-{one}-" in f"-{other}-"
