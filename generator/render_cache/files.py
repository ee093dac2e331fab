"""The files of a build, which remember what was asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from mkdocs.structure.files import File, Files


class RecordingFiles(Files):
    """All files of a build.

    Attributes:
        answers: each file that was looked up since this was last emptied → what was found there.
    """

    def __init__(self, files: Iterable[File]) -> None:
        super().__init__(files)
        self.answers: dict[str, str | None] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """Look a file up, as each link on a page makes MkDocs do, and note the answer."""
        uri = PurePath(path).as_posix()
        self.answers[uri] = self._answer(uri)
        return self.src_uris.get(uri)

    def still_answers(self, answers: Mapping[str, str | None]) -> bool:
        """Whether each file that was looked up once would be found, or missed, as it was then."""
        return all(self._answer(uri) == answer for uri, answer in answers.items())

    def _answer(self, uri: str) -> str | None:
        file = self.src_uris.get(uri)
        return f"{file.url} {file.inclusion.name}" if file else None
