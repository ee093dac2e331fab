"""All aids as files of the project: path → text."""

from __future__ import annotations

import re

from generator.aids.annotated import annotated
from generator.aids.poses import pose_words
from generator.aids.schemas import IDS, ids, schemas
from generator.aids.snippets import snippets
from generator.catalog import Catalog
from generator.model.kinds import BY_SINGULAR

FOLDER = "generator/schemas"
GUIDE = "CONTRIBUTING.md"
_PART = re.compile(r"(<!-- made from the model: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def aid_files(guide: str) -> dict[str, str]:
    """What follows from the models alone, so that a test can hold it fresh.

    Args:
        guide: the text of ``CONTRIBUTING.md``, whose marked parts are made anew.
    """
    made = {f"{FOLDER}/{name}": text for name, text in schemas().items()}
    return {**made, ".vscode/legwork.code-snippets": snippets(), GUIDE: _guide(guide)}


def ids_file(catalog: Catalog) -> dict[str, str]:
    """What follows from the content: the ids to choose from."""
    return {f"{FOLDER}/{IDS}": ids(catalog)}


def _guide(text: str) -> str:
    return _PART.sub(lambda found: f"{found[1]}{_template(found[2])}{found[3]}", text)


def _template(what: str) -> str:
    if what == "pose":
        return f"{pose_words()}\n\n"
    return f"\n```yaml\n{annotated(BY_SINGULAR[what].name)}\n```\n\n"
