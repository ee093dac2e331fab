"""Files to the disk: only those that changed, and none that is no longer made."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True)
class Changes:
    """What a build did to the folder: paths inside it, with forward slashes, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


def publish(root: Path, files: Mapping[str, bytes], *, keep: str | None = None) -> Changes:
    """Make ``root`` hold exactly ``files``, apart from files whose name starts with a dot.

    A file is written under another name first and then put in place in one step, so that a
    build that is interrupted leaves no half-written file.

    Args:
        root: the folder; made if it is not there.
        files: path inside the folder → bytes.
        keep: the folder inside it that stays, with all that is in it.

    Raises:
        ValueError: if a path leaves the folder or hides a file in it.
    """
    targets = {path: _inside(root, path) for path in files}
    for folder in {target.parent for target in targets.values()}:
        if not folder.resolve().is_relative_to(root.resolve()):
            raise ValueError(f"{str(folder)!r} leads out of the folder that is built")
    present = _present(root)
    written = [path for path in sorted(files) if _write(targets[path], files[path])]
    kept = (path for path in present if keep and path.startswith(f"{keep}/"))
    removed = sorted(present - set(files) - set(kept))
    for path in removed:
        (root / path).unlink()
    _remove_empty_folders(root, root / keep if keep else root)
    return Changes(tuple(written), tuple(removed), len(files) - len(written))


def take_over(new: Path, old: Path) -> Changes:
    """Make the folder ``old`` hold what ``new`` holds, write only what differs, remove ``new``."""
    files = {path: (new / path).read_bytes() for path in _present(new)}
    changes = publish(old, files)
    shutil.rmtree(new)
    return changes


def _inside(root: Path, path: str) -> Path:
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or "\\" in path or any(p.startswith(".") for p in parts):
        raise ValueError(f"{path!r} is not a path inside the folder that is built")
    return root.joinpath(*parts)


def _present(root: Path) -> set[str]:
    found: set[str] = set()
    for folder, _, names in os.walk(root):
        inside = Path(folder).relative_to(root)
        found |= {(inside / name).as_posix() for name in names if not name.startswith(".")}
    return found


def _write(target: Path, content: bytes) -> bool:
    """Write unless the file holds this already; say whether it was written."""
    try:
        if target.read_bytes() == content:
            return False
    except OSError:
        target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.name}.part")
    partial.write_bytes(content)
    partial.replace(target)
    return True


def _remove_empty_folders(root: Path, keep: Path) -> None:
    for folder, _, _ in os.walk(root, topdown=False):
        path = Path(folder)
        if path not in (root, keep) and not any(path.iterdir()):
            path.rmdir()


if __name__ == "__main__":
    take_over(Path(sys.argv[1]), Path(sys.argv[2]))
