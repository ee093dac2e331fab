"""Pages that were rendered before give the same site, and hide no warning."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import markdown
import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.conftest import ENV, ROOT, build_site
from tests.site.conftest import files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES = {
    "index.md": "---\ntitle: Home\n---\n# Home\n\n[A](other.md#part) [own](#home) [x](x.svg)",
    "other.md": "---\ntitle: Other\n---\n# Other\n\n## Part\n\n[Home](index.md)",
    "x.svg": "<svg/>",
}
SETTINGS = """
site_name: Test
theme: { name: null, custom_dir: theme }
validation: { absolute_links: warn, unrecognized_links: warn, anchors: warn }
nav: [{ Start: index.md }, { Parts: [{ Second: other.md }] }]
markdown_extensions: [{ toc: { toc_depth: 2 } }]
plugins: []
hooks: [hook.py]
"""
HOOK = """
from pathlib import Path
from generator.render_cache import RecordingFiles, keep_pages, page_store
def on_files(files, config):
    global store
    store = page_store(Path(config.config_file_path).parent / "cache", config)
    keep_pages(files, config, store)
    return RecordingFiles(files)
def on_post_build(config):
    store.prune()
"""
THEME = "{{ page.title }} {{ page.toc }} {{ page.content }} {% for i in nav %}{{ i }}{% endfor %}"
ENTRY = "content/exercises/heel-raise.yml"


class Project:
    """A small project, and how often its pages were rendered."""

    def __init__(self, root: Path, rendered: list[str]) -> None:
        self.root = root
        self.rendered = rendered
        self.write({"../theme/main.html": THEME, "../hook.py": HOOK, "../mkdocs.yml": SETTINGS})
        self.write(PAGES)

    def write(self, texts: dict[str, str]) -> None:
        for path, text in texts.items():
            file = self.root / "docs" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")

    def build(self, site: str = "site", level: int = logging.INFO) -> int:
        """Build strictly into `site` and give the number of pages that were rendered."""
        self.rendered.clear()
        logging.getLogger("mkdocs").setLevel(level)
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.root / site))
        config.strict = True
        build(config)
        return len(self.rendered)

    def kept(self) -> list[Path]:
        return list((self.root / "cache").glob("*"))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    rendered: list[str] = []
    convert = markdown.Markdown.convert

    def counted(self: markdown.Markdown, source: str) -> str:
        rendered.append(source)
        return convert(self, source)

    monkeypatch.setattr(markdown.Markdown, "convert", counted)
    return Project(tmp_path, rendered)


def test_a_page_that_did_not_change_is_not_rendered_again(project: Project) -> None:
    assert project.build("first") == 2
    assert project.build("second") == 0
    assert files(project.root / "first") == files(project.root / "second")


def test_only_the_page_that_changed_is_rendered_again(project: Project) -> None:
    project.build()
    project.write({"other.md": PAGES["other.md"] + " and more"})
    assert project.build() == 1
    assert "and more" in (project.root / "site/other/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("changed", "warning"),
    [
        ({"other.md": "---\ntitle: Other\n---\n# Other"}, "does not contain an anchor '#part'"),
        ({"other.md": None}, "target 'other.md' is not found"),
        ({"x.svg": None}, "a link 'x.svg', but the target is not found"),
    ],
)
def test_a_link_to_what_is_gone_is_found(
    project: Project,
    caplog: pytest.LogCaptureFixture,
    changed: dict[str, str | None],
    warning: str,
) -> None:
    project.build()
    for path, text in changed.items():
        project.write({path: text}) if text else (project.root / "docs" / path).unlink()
    for _ in ("at once", "and each time"):
        caplog.clear()
        with pytest.raises(Abort):
            project.build()
        assert warning in caplog.text
    project.write(PAGES)
    project.build()


@pytest.mark.parametrize("link", ["/nowhere/", "/index.md", "nowhere", "nowhere.md"])
def test_a_warning_is_given_each_time(project: Project, link: str) -> None:
    project.write({"other.md": PAGES["other.md"] + f" [a]({link})"})
    for _ in ("at once", "and each time"):
        with pytest.raises(Abort):
            project.build()


def test_a_build_that_was_told_to_be_quiet_hides_nothing_later(project: Project) -> None:
    project.write({"other.md": PAGES["other.md"] + " [a](/nowhere/)"})
    project.build(level=logging.ERROR)
    with pytest.raises(Abort):
        project.build()


def test_a_changed_setting_renders_all_anew(project: Project) -> None:
    project.build()
    project.write({"../mkdocs.yml": SETTINGS.replace("toc_depth: 2", "toc_depth: 1")})
    assert project.build() == 2
    assert len(project.kept()) == 2, "what was made under the other setting is forgotten"


@pytest.mark.parametrize("left", [0, 1, 40, -1])
def test_a_broken_file_is_made_anew(project: Project, left: int) -> None:
    project.build("first")
    for file in project.kept():
        content = file.read_bytes()
        file.write_bytes(b"{}\n" if left < 0 else content[:left])
    assert project.build("second") == 2
    assert project.build("third") == 0
    assert files(project.root / "first") == files(project.root / "third")


def test_a_page_that_is_gone_is_forgotten(project: Project) -> None:
    project.write({"index.md": "---\ntitle: Home\n---\n# Home"})
    project.build()
    (project.root / "docs/other.md").unlink()
    project.write({"../mkdocs.yml": SETTINGS.replace(", { Parts: [{ Second: other.md }] }", "")})
    project.build()
    assert len(project.kept()) == 1


def test_no_page_lists_others_by_its_template() -> None:
    """Pages are not filled again when others change: lists of pages stand in their Markdown."""
    for file in (ROOT / "overrides").rglob("*.html"):
        code = re.findall(r"{[{%].*?[%}]}", file.read_text("utf-8"), re.DOTALL)
        assert not any(re.search(r"\bpages\b", part) for part in code), file


def test_the_site_is_the_same_without(
    clone: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = clone("project")
    build_site(root, root / "cold")
    entry = root / ENTRY
    entry.write_text(entry.read_text("utf-8").replace("Stand and lift", "Lift"), "utf-8")
    build_site(root, root / "warm")
    assert list((root / "build/cache/rendered").iterdir())
    monkeypatch.setitem(ENV, "RENDER_CACHE", "off")
    build_site(root, root / "without")
    assert files(root / "warm") == files(root / "without")
    assert files(root / "warm") != files(root / "cold")
