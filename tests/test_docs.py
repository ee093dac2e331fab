"""What the documents name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.commands.line import COMMANDS
from generator.model.exercises import Dose, Exercise
from generator.model.kinds import KINDS
from tests.test_layers import MAY_IMPORT

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in DOCUMENTS}
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_that_a_document_links_to_exist(name: str) -> None:
    for target in re.findall(r"\]\((?!https?:|[a-z-]+:)([^)#]+)", TEXTS[name]):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_that_a_document_names_exist(name: str) -> None:
    for command in re.findall(r"python -m generator ([a-z]+)", TEXTS[name]):
        assert command in COMMANDS
    for target in re.findall(r"(?:^|`)make ([a-z]+)", TEXTS[name], re.MULTILINE):
        assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target


def test_every_command_and_target_that_people_use_is_in_a_document() -> None:
    everything = "\n".join(TEXTS.values())
    for target in ("site", "test", "serve", "help", "lock", "setup"):
        assert f"make {target}" in everything or f"`{target}`" in everything
    for command in ("check", "new"):
        assert f"python -m generator {command}" in everything


def test_fields_in_the_readme_are_fields() -> None:
    example = TEXTS["README.md"].split("```yaml")[1].split("```")[0]
    top = set(re.findall(r"^(\w+):", example, re.MULTILINE))
    dose = example.split("dose:")[1].split("figure:")[0]
    assert top <= set(Exercise.model_fields)
    assert set(re.findall(r"^  (\w+):", dose, re.MULTILINE)) <= set(Dose.model_fields)


def test_the_readme_shows_the_entry_as_it_is() -> None:
    """Each line is one of the file, or its beginning."""
    example = TEXTS["README.md"].split("```yaml\n")[1].split("```")[0]
    entry = (ROOT / "content/exercises/sit-to-stand.yml").read_text(encoding="utf-8")
    lines = entry.splitlines()
    for shown in example.splitlines():
        assert any(line.startswith(shown) for line in lines), shown


def test_every_kind_is_explained_to_editors() -> None:
    for kind in KINDS:
        assert f"| `{kind}` |" in TEXTS["CONTRIBUTING.md"]


def test_every_room_is_in_the_drawing() -> None:
    table = TEXTS["ARCHITECTURE.md"]
    for room in MAY_IMPORT:
        assert f"`{room}`" in table or f"`{room}/`" in table, room


def test_every_locked_package_that_we_name_has_a_reason() -> None:
    lists = [(ROOT / "requirements" / f"{name}.in").read_text() for name in ("check", "site")]
    for line in "\n".join(lists).splitlines():
        package = re.match(r"[a-z][a-z0-9-]*", line)
        if package:
            assert package[0] in TEXTS["ARCHITECTURE.md"], package[0]
