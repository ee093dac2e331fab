"""What was made before, by a hash of all that went into it: only what changed is made again."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Store:
    """A folder of made things. Without a folder everything is made anew.

    Attributes:
        folder: where they are kept; it may be deleted at any time.
        stamp: what decides how things are made besides their data: code, fonts, versions.
    """

    folder: Path | None = None
    stamp: bytes = b""
    _used: set[str] = field(default_factory=set)

    def get(self, data: object, make: Callable[[], bytes]) -> bytes:
        """What ``make`` makes of ``data``, from the folder if it was made before."""
        made = self.find(data)
        return self.keep(data, make()) if made is None else made

    def find(self, data: object) -> bytes | None:
        """What was kept for ``data``, if anything."""
        if self.folder is None:
            return None
        key = self._key(data)
        self._used.add(key)
        try:
            return (self.folder / key).read_bytes()
        except OSError:
            return None

    def keep(self, data: object, made: bytes) -> bytes:
        """Put ``made`` into the folder for ``data``, and give it back."""
        if self.folder is None:
            return made
        kept = self.folder / self._key(data)
        self._used.add(kept.name)
        self.folder.mkdir(parents=True, exist_ok=True)
        # A build beside this one, as `make serve` starts them, writes under another name.
        partial = kept.with_name(f".{kept.name}.{os.getpid()}.part")
        partial.write_bytes(made)
        partial.replace(kept)
        return made

    def prune(self) -> None:
        """Forget what was not asked for since the store was opened."""
        for kept in self.folder.iterdir() if self.folder and self.folder.is_dir() else ():
            if kept.name not in self._used:
                kept.unlink(missing_ok=True)

    def _key(self, data: object) -> str:
        packed = json.dumps(data, ensure_ascii=False, sort_keys=True).encode()
        return hashlib.sha256(self.stamp + b"\0" + packed).hexdigest()


def stamp_of(*folders: Path, suffixes: tuple[str, ...]) -> bytes:
    """A hash of all files with one of ``suffixes`` below ``folders``."""
    digest = hashlib.sha256()
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.suffix in suffixes:
                digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
                digest.update(file.read_bytes())
    return digest.digest()
