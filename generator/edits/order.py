"""The fields of an entry in the order of the model, each with the comments above it."""

from __future__ import annotations

from generator.model.base import Part
from generator.model.walk import in_order, owner
from generator.source import Path, Source, read

AS_WRITTEN = ("figure", "terms")
"""Groups whose order is the editor's own."""


def ordered(text: str, model: type[Part]) -> str:
    """The text with its fields in order, group by group; a file with problems stays as it is."""
    source = read("", text.encode())
    for path in _groups(source):
        part = owner(model, path)
        if part and not set(path) & set(AS_WRITTEN):
            text = _sorted(source, path, in_order(part))
            source = read("", text.encode()) if text != source.text else source
    return text


def _groups(source: Source) -> list[Path]:
    """The paths of all groups of fields, the outermost first."""
    return sorted({path[:-1] for path in source.keys}, key=lambda path: (len(path), str(path)))


def _sorted(source: Source, path: Path, names: list[str]) -> str:
    lines = source.text.split("\n")
    keys = [key for key in source.keys if key[:-1] == path and key[-1] in names]
    rows = [source.keys[key].line - 1 for key in keys]
    columns = {source.keys[key].column for key in keys}
    starts_its_line = all(
        not lines[row][: source.keys[k].column - 1].strip(" ")
        for k, row in zip(keys, rows, strict=True)
    )
    if len(keys) < 2 or len(columns) > 1 or not starts_its_line:
        return source.text
    starts = [_with_comments(lines, row) for row in rows]
    ends = [*starts[1:], _end(lines, rows[-1], columns.pop() - 1)]
    blocks = {str(key[-1]): lines[a:b] for key, a, b in zip(keys, starts, ends, strict=True)}
    wanted = sorted(blocks, key=names.index)
    middle = [line for name in wanted for line in blocks[name]]
    return "\n".join([*lines[: starts[0]], *middle, *lines[ends[-1] :]])


def _with_comments(lines: list[str], row: int) -> int:
    """The first row of the comments right above a field."""
    while row and lines[row - 1].lstrip().startswith("#"):
        row -= 1
    return row


def _end(lines: list[str], row: int, indent: int) -> int:
    """The row behind the last field of a group, without what only trails it."""
    end = row + 1
    for number in range(row + 1, len(lines)):
        line = lines[number]
        if line.strip() and not line.lstrip().startswith("#"):
            if len(line) - len(line.lstrip(" ")) <= indent and not _hangs(line, indent):
                break
            end = number + 1
    return end


def _hangs(line: str, indent: int) -> bool:
    """Whether a line is an item of a list that stands no further inwards than its field."""
    return line.startswith(f"{' ' * indent}- ") or line == f"{' ' * indent}-"
